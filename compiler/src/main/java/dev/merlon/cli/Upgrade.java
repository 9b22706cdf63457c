package dev.merlon.cli;

import dev.merlon.backend.text.ChangesText;
import dev.merlon.compile.Compilation;
import dev.merlon.compile.OtherMajor;
import dev.merlon.compile.ProgramLock;
import dev.merlon.diagnostic.Diagnostic;
import dev.merlon.diagnostic.DiagnosticPrinter;
import dev.merlon.diagnostic.Display;
import dev.merlon.diff.Change;
import dev.merlon.diff.Difference;
import dev.merlon.lock.LockFile;
import dev.merlon.lock.Pin;
import dev.merlon.project.LockUpdate;
import dev.merlon.resolve.LibrarySource;
import dev.merlon.rule.Analysis;
import dev.merlon.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What newer libraries change for one program. */
final class Upgrade {
    private final Compilation before;
    private final ProgramLock lockBefore;
    private final Compilation after;
    private final ProgramLock lock;
    private final Map<String, Pin> pinned = new TreeMap<>();
    private final LibrarySource libraries;

    /**
     * @param before the program with its locked libraries, as far as they are there
     * @param after the program with the newest that fit
     * @param file the lock as it is
     */
    Upgrade(
            Compilation before,
            ProgramLock lockBefore,
            Compilation after,
            ProgramLock lock,
            LockFile file,
            LibrarySource libraries) {
        this.before = before;
        this.lockBefore = lockBefore;
        this.after = after;
        this.lock = lock;
        this.libraries = libraries;
        file.pins(lock.section()).forEach(pin -> pinned.put(LockUpdate.library(pin), pin));
    }

    String text(Terminal terminal) {
        String program = Display.escape(lock.section().program());
        StringBuilder text = new StringBuilder();
        if (pinned.isEmpty()) {
            text.append(program)
                    .append(
                            ": no library is locked, so the newest that fit are used already; `merlon lock` pins them.\n");
        } else {
            String changes = changes(terminal);
            text.append(
                    changes.isEmpty()
                            ? program + ": every library is the newest that fits.\n"
                            : program + "\n" + changes);
        }
        lock.otherMajors(libraries).forEach(major -> text.append(other(major)));
        return text.append(warnings(terminal)).toString();
    }

    private String changes(Terminal terminal) {
        Map<String, String> lines = lines();
        if (lines.isEmpty()) {
            return "";
        }
        List<String> missing = missing();
        Analysis old = before.analysis();
        Analysis now = after.analysis();
        Map<String, List<Change>> byLibrary = new TreeMap<>();
        if (missing.isEmpty() && old != null && now != null) {
            Difference.between(old, now)
                    .forEach(change -> byLibrary
                            .computeIfAbsent(change.owner(), name -> new ArrayList<>())
                            .add(change));
        }
        StringBuilder text = new StringBuilder();
        lines.forEach((library, line) -> {
            text.append("  ").append(line).append('\n');
            List<Change> some = byLibrary.remove(library);
            text.append(some == null ? "" : ChangesText.of(some, terminal.paint()));
        });
        byLibrary.forEach((owner, some) -> text.append("  ")
                .append(Display.escape(owner))
                .append(", for what it builds on\n")
                .append(ChangesText.of(some, terminal.paint())));
        return text.append(verdict(missing, old, now)).toString();
    }

    private String verdict(List<String> missing, @Nullable Analysis old, @Nullable Analysis now) {
        if (!missing.isEmpty()) {
            return "  Findings are not compared, because what is locked is not here: " + String.join(", ", missing)
                    + ". To compare, give\n  the folder or jar that has "
                    + (missing.size() == 1 ? "it" : "them") + " with --library-path too.\n";
        }
        if (before.hasErrors()) {
            return "  Findings are not compared, because the locked libraries have or make mistakes: see `merlon check`.\n";
        }
        return old != null && now != null && Difference.between(old, now).isEmpty() ? "  No finding changes.\n" : "";
    }

    /** A line for each library that is not what is locked. */
    private Map<String, String> lines() {
        Map<String, Pin> now = lock.libraries();
        Map<String, String> lines = new TreeMap<>();
        now.forEach((name, pin) -> lines.put(name, LockUpdate.change(pinned.get(name), pin)));
        pinned.forEach((name, pin) -> lines.putIfAbsent(name, LockUpdate.change(pin, now.get(name))));
        lines.values().removeIf(String::isEmpty);
        lines.replaceAll((name, line) -> Display.escape(line));
        return lines;
    }

    /** The pins that are not what the earlier compilation used. */
    private List<String> missing() {
        Map<String, Pin> used = lockBefore.libraries();
        return pinned.entrySet().stream()
                .filter(entry -> used.containsKey(entry.getKey()))
                .filter(entry -> !isSame(entry.getValue(), used.get(entry.getKey())))
                .map(entry -> Display.escape(entry.getValue().key()))
                .toList();
    }

    private static boolean isSame(Pin pin, @Nullable Pin used) {
        return used != null && pin.key().equals(used.key()) && pin.digest().equals(used.digest());
    }

    private String warnings(Terminal terminal) {
        List<Diagnostic> fresh = after.diagnostics().stream()
                .filter(diagnostic -> before.diagnostics().stream()
                        .noneMatch(old -> old.code().equals(diagnostic.code())
                                && old.message().equals(diagnostic.message())))
                .toList();
        return fresh.isEmpty() ? "" : "\n" + new DiagnosticPrinter(terminal.colour()).print(fresh);
    }

    private static String other(OtherMajor major) {
        String places =
                major.uses().stream().map(Span::toString).map(Display::escape).collect(Collectors.joining(", "));
        String others = major.others().stream()
                .map(name -> "`" + Display.escape(name) + "`")
                .collect(Collectors.joining(", "));
        String name = Display.escape(major.library());
        StringBuilder text = new StringBuilder(
                "  " + name + " " + major.newest() + " is there too, and " + major.taken() + " is used.");
        if (!places.isEmpty()) {
            text.append(" To take it, write `use ")
                    .append(name)
                    .append(" version ")
                    .append(major.newest().major())
                    .append("` at ")
                    .append(places)
                    .append('.');
        }
        if (!others.isEmpty()) {
            text.append(" Also asked for by ").append(others).append('.');
        }
        return text.append('\n').toString();
    }
}
