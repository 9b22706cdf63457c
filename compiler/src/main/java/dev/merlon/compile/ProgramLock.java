package dev.merlon.compile;

import dev.merlon.ast.CompilationUnit;
import dev.merlon.diagnostic.Diagnostics;
import dev.merlon.lock.LockFile;
import dev.merlon.lock.Pin;
import dev.merlon.lock.Section;
import dev.merlon.resolve.LibrarySource;
import dev.merlon.resolve.Module;
import dev.merlon.resolve.ResolvedProgram;
import dev.merlon.resolve.VersionNumber;
import dev.merlon.rule.Analysis;
import dev.merlon.rule.Basis;
import dev.merlon.rule.Threat;
import dev.merlon.rule.Variant;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What a program has locked, and what it would lock now. */
public final class ProgramLock {
    private final Locks locks;
    private final ResolvedProgram program;

    ProgramLock(Locks locks, ResolvedProgram program) {
        this.locks = locks;
        this.program = program;
    }

    /** Where the lock is, or would be: beside the file that the program begins with. */
    public Path file() {
        return locks.path(program.main());
    }

    /** The name under which {@link #file} is shown. */
    public String name() {
        return locks.name(program.main());
    }

    /** The lock as it is, empty where there is none; null, and what is wrong, where it cannot be read. */
    public @Nullable LockFile current(Diagnostics diagnostics) {
        return locks.of(program.main(), diagnostics);
    }

    public Section section() {
        return new Section(Section.Kind.LIBRARIES, program.main().name());
    }

    /**
     * The pins of the libraries and policies that are used and do not lie in the project, by their names.
     *
     * <p>Made when they are asked for, because it means to read all their texts.
     */
    public Map<String, Pin> libraries() {
        Map<String, Pin> pins = new TreeMap<>();
        List<Module> all = new ArrayList<>(program.libraries());
        all.addAll(program.policies());
        for (Module library : all) {
            if (!locks.isOfProject(library.root())) {
                List<CompilationUnit> units = library.units().stream()
                        .filter(unit -> !locks.isOfProject(unit))
                        .toList();
                pins.put(library.name(), new Pin(key(library), LibraryDigest.of(units)));
            }
        }
        return pins;
    }

    /** The section for what decisions rest on. */
    public Section decisionSection() {
        return LockedDecisions.section(program.main());
    }

    /**
     * The pins of what decisions rest on. One that rests on something else than its lock says keeps its pin, until somebody has
     * looked at it; and one about a threat that is not there today keeps it too.
     *
     * @param before the lock as it is
     * @param isReviewed whether somebody has looked at the decision about a threat, by its id
     */
    public List<Pin> decisions(Analysis analysis, LockFile before, Predicate<String> isReviewed) {
        return decisions(analysis, "", byKey(before.pins(decisionSection())), threat -> true, isReviewed);
    }

    /**
     * The pins of the decisions of a variant that are not those of the model.
     *
     * @param model the model itself
     * @param pins those of the model, as they will be
     */
    public List<Pin> decisions(
            Analysis variant, Analysis model, List<Pin> pins, LockFile before, Predicate<String> isReviewed) {
        Variant named = variant.variant();
        String name = named == null ? "" : named.name();
        VariantPins ofModel = new VariantPins(name, byKey(pins), model.whole());
        Map<String, Pin> old = byKey(before.pins(decisionSection()));
        Map<String, Pin> shared = new TreeMap<>(old);
        // What held for the variant without a line of its own keeps holding, until somebody has looked at it.
        old.forEach((key, pin) -> {
            if (VariantPins.isDecidedInModel(key, model.whole())) {
                shared.putIfAbsent(key + Variant.mark(name), pin);
            }
        });
        return decisions(
                variant, Variant.mark(name), shared, threat -> !ofModel.isOfModel(threat, variant), isReviewed);
    }

    /**
     * @param mark what stands behind the ids of threats in the lines that are made
     * @param old the lines as they are
     * @param own whether a threat has a line of its own there, if it is decided
     */
    private static List<Pin> decisions(
            Analysis analysis, String mark, Map<String, Pin> old, Predicate<Threat> own, Predicate<String> isReviewed) {
        List<Pin> pins = new ArrayList<>();
        for (Threat threat : analysis.threats()) {
            String key = threat.plainId() + mark;
            Pin known = old.get(key);
            for (String former : threat.formerIds(analysis.model())) {
                known = known == null ? old.get(former + mark) : known;
            }
            if (LockedDecisions.isPinnable(threat, analysis)) {
                if (own.test(threat)) {
                    Basis basis = analysis.basis(threat);
                    boolean isKept = known != null
                            && !isReviewed.test(key)
                            && !basis.since(known.lines()).isNone();
                    pins.add(isKept && known != null ? renamed(known, key) : pin(key, basis));
                }
            } else if (known != null && threat.decision() == null && analysis.isDecidedUpon(threat)) {
                pins.add(renamed(known, key));
            }
        }
        return pins;
    }

    private static Map<String, Pin> byKey(List<Pin> pins) {
        Map<String, Pin> byKey = new TreeMap<>();
        pins.forEach(pin -> byKey.put(pin.key(), pin));
        return byKey;
    }

    private static Pin renamed(Pin pin, String key) {
        return new Pin(key, pin.digest(), pin.lines());
    }

    private static Pin pin(String threat, Basis basis) {
        return new Pin(threat, basis.digest(), basis.facts());
    }

    /** The libraries that could be had in a newer major version, by name. */
    public List<OtherMajor> otherMajors(LibrarySource libraries) {
        return new OtherMajors(program, libraries).find();
    }

    private static String key(Module library) {
        return library.name() + " " + VersionNumber.of(library.version());
    }
}
