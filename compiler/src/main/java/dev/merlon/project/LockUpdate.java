package dev.merlon.project;

import dev.merlon.backend.OutputFile;
import dev.merlon.backend.Tally;
import dev.merlon.compile.Compilation;
import dev.merlon.compile.ProgramLock;
import dev.merlon.diagnostic.Diagnostics;
import dev.merlon.diagnostic.Display;
import dev.merlon.lock.LockFile;
import dev.merlon.lock.Pin;
import dev.merlon.lock.Section;
import dev.merlon.rule.Analysis;
import dev.merlon.source.Digest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A lock as it is and as it will be, for the programs that share it. */
public final class LockUpdate {
    private final List<Compilation> programs;
    private final LockFile before;
    private final LockFile after;

    private LockUpdate(List<Compilation> programs, LockFile before, LockFile after) {
        this.programs = programs;
        this.before = before;
        this.after = after;
    }

    /**
     * One for each lock, in the order of their names; what is wrong with a lock goes to the diagnostics.
     *
     * @param reviewed whether somebody has looked at the decision about a threat, by its id; null where
     *     decisions are left as they are
     * @param folders those that were compiled as a whole: a program that is not there any more is dropped from their locks
     */
    public static List<LockUpdate> of(
            List<Compilation> compilations,
            List<Path> folders,
            @Nullable Predicate<String> reviewed,
            Diagnostics diagnostics) {
        Map<String, List<Compilation>> byFile = new TreeMap<>();
        for (Compilation compilation : compilations) {
            ProgramLock lock = compilation.lock();
            if (lock != null) {
                byFile.computeIfAbsent(lock.name(), name -> new ArrayList<>()).add(compilation);
            }
        }
        List<LockUpdate> updates = new ArrayList<>();
        for (List<Compilation> programs : byFile.values()) {
            LockFile before = lock(programs.get(0)).current(diagnostics);
            if (before != null) {
                updates.add(new LockUpdate(programs, before, after(before, programs, folders, reviewed)));
            }
        }
        return updates;
    }

    private static LockFile after(
            LockFile before, List<Compilation> programs, List<Path> folders, @Nullable Predicate<String> reviewed) {
        LockFile after = before;
        TreeSet<String> names = new TreeSet<>();
        for (Compilation program : programs) {
            ProgramLock lock = lock(program);
            names.add(lock.section().program());
            after = after.with(lock.section(), lock.libraries().values());
            Analysis analysis = program.analysis();
            if (analysis != null && reviewed != null) {
                List<Pin> pins = lock.decisions(analysis, before, reviewed);
                List<Pin> all = new ArrayList<>(pins);
                for (Analysis variant : program.variants()) {
                    all.addAll(lock.decisions(variant, analysis, pins, before, reviewed));
                }
                after = after.with(lock.decisionSection(), all);
            }
        }
        Path file = lock(programs.get(0)).file();
        boolean isWhole = folders.stream().anyMatch(file::startsWith);
        return isWhole ? after.only(section -> names.contains(section.program())) : after;
    }

    private static ProgramLock lock(Compilation program) {
        ProgramLock lock = program.lock();
        if (lock == null) {
            throw new IllegalStateException(program.root().toString());
        }
        return lock;
    }

    /** The ids of the threats on which decisions stand, as a lock names them; in variants with the mark of each. */
    public static List<String> decided(List<Compilation> compilations) {
        List<String> ids = new ArrayList<>();
        for (Compilation compilation : compilations) {
            List<Analysis> analyses = new ArrayList<>(compilation.variants());
            if (compilation.analysis() != null) {
                analyses.add(0, compilation.analysis());
            }
            for (Analysis analysis : analyses) {
                analysis.threats().stream()
                        .filter(threat -> threat.decision() != null)
                        .forEach(threat -> ids.add(DecisionLines.key(threat, analysis)));
            }
        }
        return ids;
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
        return lock(programs.get(0)).file();
    }

    /** The name under which {@link #file} is shown. */
    public String name() {
        return lock(programs.get(0)).name();
    }

    /** Whether there is something to write. */
    public boolean isNeeded() {
        boolean isThere = Files.exists(lock(programs.get(0)).file());
        return isThere ? !after.text().equals(before.text()) : !after.sections().isEmpty();
    }

    /** Whether nothing is to be locked. */
    public boolean isEmpty() {
        return after.sections().isEmpty();
    }

    /** Writes the lock as it will be. */
    public void write() {
        Path file = lock(programs.get(0)).file();
        Path folder = file.getParent();
        if (folder == null) {
            throw new IllegalStateException(file.toString());
        }
        byte[] content = after.text().getBytes(StandardCharsets.UTF_8);
        new OutputWriter(folder, OutputWriter.IN_PLACE).write(List.of(new OutputFile(LockFile.NAME, content)));
    }

    /** What changes, by program. */
    public String changes() {
        StringBuilder text = new StringBuilder();
        TreeSet<Section> sections = new TreeSet<>(before.sections());
        sections.addAll(after.sections());
        String shown = "";
        for (Section section : sections) {
            boolean libraries = section.kind() == Section.Kind.LIBRARIES;
            List<String> lines = libraries ? changes(section) : DecisionLines.changes(section, before, after);
            if (!lines.isEmpty()) {
                String program = Display.escape(section.program());
                text.append(program.equals(shown) ? "" : "  " + program + "\n");
                shown = program;
                lines.forEach(line -> text.append("    ").append(line).append('\n'));
            }
        }
        return text.toString();
    }

    /** How much is locked for how many programs. */
    public String count() {
        TreeSet<String> locked = new TreeSet<>();
        int decisions = 0;
        TreeSet<String> names = new TreeSet<>();
        for (Section section : after.sections()) {
            List<Pin> pins = after.pins(section);
            if (section.kind() == Section.Kind.LIBRARIES) {
                pins.forEach(pin -> locked.add(pin.key()));
            } else {
                decisions += pins.size();
            }
            names.add(section.program());
        }
        int libraries = locked.size();
        String ofLibraries =
                libraries == 0 && decisions > 0 ? "" : libraries + (libraries == 1 ? " library" : " libraries");
        String ofDecisions = decisions == 0 ? "" : Tally.number(decisions, "decision");
        return ofLibraries + (ofLibraries.isEmpty() || ofDecisions.isEmpty() ? "" : " and ") + ofDecisions + " of "
                + Tally.number(names.size(), "program");
    }

    /** The threats whose decisions wait for a review, by id. */
    public List<String> waiting() {
        List<String> ids = new ArrayList<>();
        for (Compilation program : programs) {
            Analysis analysis = program.analysis();
            if (analysis != null) {
                List<Pin> pins = after.pins(lock(program).decisionSection());
                ids.addAll(DecisionLines.waiting(analysis, pins));
                program.variants().forEach(variant -> ids.addAll(DecisionLines.waiting(variant, pins)));
            }
        }
        return ids;
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
