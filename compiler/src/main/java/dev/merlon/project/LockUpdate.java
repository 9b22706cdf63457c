package dev.merlon.project;

import dev.merlon.backend.OutputFile;
import dev.merlon.backend.Tally;
import dev.merlon.compile.Compilation;
import dev.merlon.compile.ProgramLock;
import dev.merlon.diagnostic.Diagnostics;
import dev.merlon.diagnostic.Display;
import dev.merlon.lock.Digest;
import dev.merlon.lock.LockFile;
import dev.merlon.lock.Pin;
import dev.merlon.lock.Section;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A lock as it is and as it will be, for the programs that share it. */
public final class LockUpdate {
    private final List<ProgramLock> programs;
    private final LockFile before;
    private final LockFile after;

    private LockUpdate(List<ProgramLock> programs, LockFile before, LockFile after) {
        this.programs = programs;
        this.before = before;
        this.after = after;
    }

    /**
     * One for each lock, in the order of their names; what is wrong with a lock goes to the diagnostics.
     *
     * @param folders those that were compiled as a whole: a program that is not there any more is dropped from their locks
     */
    public static List<LockUpdate> of(List<Compilation> compilations, List<Path> folders, Diagnostics diagnostics) {
        Map<String, List<ProgramLock>> byFile = new TreeMap<>();
        for (Compilation compilation : compilations) {
            ProgramLock lock = compilation.lock();
            if (lock != null) {
                byFile.computeIfAbsent(lock.name(), name -> new ArrayList<>()).add(lock);
            }
        }
        List<LockUpdate> updates = new ArrayList<>();
        for (List<ProgramLock> programs : byFile.values()) {
            LockFile before = programs.get(0).current(diagnostics);
            if (before != null) {
                updates.add(new LockUpdate(programs, before, after(before, programs, folders)));
            }
        }
        return updates;
    }

    private static LockFile after(LockFile before, List<ProgramLock> programs, List<Path> folders) {
        LockFile after = before;
        TreeSet<String> names = new TreeSet<>();
        for (ProgramLock program : programs) {
            names.add(program.section().program());
            after = after.with(program.section(), program.libraries().values());
        }
        Path file = programs.get(0).file();
        boolean isWhole = folders.stream().anyMatch(file::startsWith);
        return isWhole ? after.only(section -> names.contains(section.program())) : after;
    }

    /** The name of the library that a pin is about. */
    public static String library(Pin pin) {
        return pin.key().substring(0, Math.max(0, pin.key().lastIndexOf(' ')));
    }

    /** The lock as it is. */
    public LockFile before() {
        return before;
    }

    /** Where the lock is, or will be. */
    public Path file() {
        return programs.get(0).file();
    }

    /** The name under which {@link #file} is shown. */
    public String name() {
        return programs.get(0).name();
    }

    /** Whether there is something to write. */
    public boolean isNeeded() {
        boolean isThere = Files.exists(programs.get(0).file());
        return isThere ? !after.text().equals(before.text()) : !after.sections().isEmpty();
    }

    /** Whether nothing is to be locked. */
    public boolean isEmpty() {
        return after.sections().isEmpty();
    }

    /** Writes the lock as it will be. */
    public void write() {
        Path file = programs.get(0).file();
        Path folder = file.getParent();
        if (folder == null) {
            throw new IllegalStateException(file.toString());
        }
        byte[] content = after.text().getBytes(StandardCharsets.UTF_8);
        new OutputWriter(folder, "").write(List.of(new OutputFile(LockFile.NAME, content)));
    }

    /** What changes, by program. */
    public String changes() {
        StringBuilder text = new StringBuilder();
        TreeSet<Section> sections = new TreeSet<>(before.sections());
        sections.addAll(after.sections());
        for (Section section : sections) {
            if (section.kind() == Section.Kind.LIBRARIES) {
                List<String> lines = changes(section);
                if (!lines.isEmpty()) {
                    text.append("  ").append(Display.escape(section.program())).append('\n');
                    lines.forEach(line -> text.append("    ").append(line).append('\n'));
                }
            }
        }
        return text.toString();
    }

    /** How many libraries are locked for how many programs. */
    public String count() {
        int pins = 0;
        int sections = 0;
        for (Section section : after.sections()) {
            if (section.kind() == Section.Kind.LIBRARIES) {
                sections++;
                pins += after.pins(section).size();
            }
        }
        return pins + (pins == 1 ? " library" : " libraries") + " of " + Tally.number(sections, "program");
    }

    private List<String> changes(Section section) {
        Map<String, Pin> old = byLibrary(section, before);
        Map<String, Pin> now = byLibrary(section, after);
        TreeSet<String> names = new TreeSet<>(old.keySet());
        names.addAll(now.keySet());
        List<String> lines = new ArrayList<>();
        for (String name : names) {
            String line = change(old.get(name), now.get(name));
            if (!line.isEmpty()) {
                lines.add(Display.escape(line));
            }
        }
        return lines;
    }

    /** What happens to the pin of a library, in a line; empty where nothing does. */
    public static String change(@Nullable Pin old, @Nullable Pin now) {
        if (old == null) {
            return now == null ? "" : "new      " + now.key();
        }
        if (now == null) {
            return "dropped  " + old.key();
        }
        if (!old.key().equals(now.key())) {
            return "changed  " + old.key() + " to "
                    + now.key().substring(now.key().lastIndexOf(' ') + 1);
        }
        return old.digest().equals(now.digest())
                ? ""
                : "changed  " + old.key() + ": other content, " + Digest.shortened(old.digest()) + "… to "
                        + Digest.shortened(now.digest()) + "…";
    }

    private static Map<String, Pin> byLibrary(Section section, LockFile lock) {
        Map<String, Pin> pins = new TreeMap<>();
        for (Pin pin : lock.pins(section)) {
            pins.put(library(pin), pin);
        }
        return pins;
    }
}
