package dev.merlon.compile;

import dev.merlon.diagnostic.Diagnostic;
import dev.merlon.diagnostic.Diagnostics;
import dev.merlon.lock.LockFile;
import dev.merlon.lock.Pin;
import dev.merlon.resolve.LibraryCopy;
import dev.merlon.resolve.LibrarySource;
import dev.merlon.resolve.Module;
import dev.merlon.resolve.ResolvedProgram;
import dev.merlon.resolve.VersionNumber;
import dev.merlon.source.SourceFile;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** Compares the libraries that programs use with those that their locks pin. */
final class LockedLibraries {
    private final Locks locks;
    private final LibrarySource libraries;
    private final LockMode mode;
    private final List<String> frameworks;
    private final Set<SourceFile> settled = new HashSet<>();

    /** @param frameworks libraries that models are looked at with, which need no pin */
    LockedLibraries(Locks locks, LibrarySource libraries, LockMode mode, List<String> frameworks) {
        this.frameworks = List.copyOf(frameworks);
        this.locks = locks;
        this.libraries = libraries;
        this.mode = mode;
    }

    /** Reports where the libraries of a program are not those of its lock. */
    void check(ResolvedProgram program, Diagnostics diagnostics) {
        Module main = program.main();
        boolean compares = mode == LockMode.COMPARE && locks.has(main)
                || mode == LockMode.REQUIRE && locks.isOfProject(main.root());
        LockFile lock = compares ? locks.of(main, diagnostics) : null;
        if (lock == null) {
            return;
        }
        ProgramLock own = new ProgramLock(locks, program);
        Map<String, Pin> pinned = new TreeMap<>();
        lock.pins(own.section()).forEach(pin -> pinned.put(name(pin), pin));
        List<String> missing = new ArrayList<>();
        own.libraries().forEach((name, used) -> {
            Pin pin = pinned.remove(name);
            if (pin == null) {
                missing.add(name);
            } else {
                compare(module(program, name), pin, used, diagnostics);
            }
        });
        if (!frameworks.isEmpty() && main.isModel()) {
            missing.retainAll(usedWithoutFrameworks(program));
        }
        if (!missing.isEmpty()) {
            diagnostics.report(notPinned(main, missing));
        }
        if (mode == LockMode.REQUIRE) {
            pinned.values().forEach(pin -> diagnostics.report(LockedDiagnostics.notUsed(main, pin)));
        }
    }

    /** Whether a file is one of a library that some lock pins as it is. */
    boolean isSettled(SourceFile file) {
        return settled.contains(file);
    }

    private Diagnostic notPinned(Module main, List<String> missing) {
        if (mode == LockMode.COMPARE) {
            return LockedDiagnostics.notPinned(main, missing);
        }
        return locks.has(main)
                ? LockedDiagnostics.mustBePinned(main, missing)
                : LockedDiagnostics.noLock(main, locks.name(main));
    }

    private void compare(Module library, Pin pin, Pin used, Diagnostics diagnostics) {
        if (!pin.key().equals(used.key())) {
            List<LibraryCopy> copies =
                    library.isPolicy() ? libraries.policies(library.name()) : libraries.copies(library.name());
            boolean isHere = copies.stream()
                    .map(LibraryChoice::version)
                    .anyMatch(version ->
                            version(pin).equals(VersionNumber.of(version).toString()));
            diagnostics.report(LockedDiagnostics.otherVersion(pin, library, isHere));
        } else if (!pin.digest().equals(used.digest())) {
            diagnostics.report(LockedDiagnostics.otherContent(pin, library, used.digest()));
        } else {
            settled.add(library.root().source());
        }
    }

    /** The libraries and policies that a program uses itself, directly or not: without those it is only looked at with. */
    private static Set<String> usedWithoutFrameworks(ResolvedProgram program) {
        Map<String, Module> libraries = new HashMap<>();
        program.libraries().forEach(library -> libraries.put(library.name(), library));
        Set<String> used = new HashSet<>();
        Deque<Module> open = new ArrayDeque<>(program.policies());
        program.models().forEach(model -> open.add(model.main()));
        for (Module.Use use : program.main().uses()) {
            Module library = libraries.get(use.library());
            // What is only looked at with is used at the place of the header, where nobody writes a use.
            if (library != null && !use.span().equals(program.main().header())) {
                open.add(library);
            }
        }
        while (!open.isEmpty()) {
            Module module = open.remove();
            if (used.add(module.name())) {
                module.uses().stream()
                        .map(use -> libraries.get(use.library()))
                        .filter(Objects::nonNull)
                        .forEach(open::add);
            }
        }
        return used;
    }

    private static Module module(ResolvedProgram program, String library) {
        for (List<Module> modules : List.of(program.libraries(), program.policies())) {
            for (Module module : modules) {
                if (module.name().equals(library)) {
                    return module;
                }
            }
        }
        throw new IllegalArgumentException(library);
    }

    static String name(Pin pin) {
        return pin.key().substring(0, Math.max(pin.key().lastIndexOf(' '), 0));
    }

    static String version(Pin pin) {
        return pin.key().substring(pin.key().lastIndexOf(' ') + 1);
    }
}
