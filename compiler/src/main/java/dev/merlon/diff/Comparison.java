package dev.merlon.diff;

import dev.merlon.model.Element;
import dev.merlon.model.ThreatModel;
import dev.merlon.model.Written;
import dev.merlon.rule.Analysis;
import dev.merlon.rule.Baseline;
import dev.merlon.rule.Tailoring;
import dev.merlon.rule.Threat;
import dev.merlon.rule.Variant;
import dev.merlon.type.RootKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What is different between two states of a model: what was edited, what that does to the threats, and why.
 *
 * @param model the name of the model, with that of its variant
 * @param before null where the model is new, or only a record of it is left
 * @param after null where the model is gone
 * @param edits what was changed in the model; removed, added, changed, moved and renamed, then by name
 * @param threats what happened to threats: what opens one first, then what is to be looked at, then the rest; of each the worst first
 * @param renames elements that may be the same under another name
 * @param libraries the libraries that have another version
 * @param scopes what came into the scope of a framework, by its title
 */
public record Comparison(
        String model,
        @Nullable Side before,
        @Nullable Side after,
        List<Edit> edits,
        List<ThreatChange> threats,
        List<Rename> renames,
        List<Cause.Upgraded> libraries,
        List<Scope> scopes) {
    private static final Comparator<ThreatChange> ORDER = Comparator.comparingInt(
                    (ThreatChange change) -> change.effect().urgency())
            .thenComparing(change -> -change.worst())
            .thenComparing(ThreatChange::effect)
            .thenComparing(ThreatChange::id);

    public Comparison {
        edits = List.copyOf(edits);
        threats = List.copyOf(threats);
        renames = List.copyOf(renames);
        libraries = List.copyOf(libraries);
        scopes = List.copyOf(scopes);
    }

    /** What changes have in common, with the changes; the group with the worst first. */
    public record Group(Cause cause, List<ThreatChange> threats) {
        public Group {
            threats = List.copyOf(threats);
        }
    }

    /**
     * Compares two states of a model, of which there is one at least.
     *
     * @param corners what tells a change of the model from one of the libraries
     */
    public static Comparison between(@Nullable Side before, @Nullable Side after, Corners corners) {
        Side any = after == null ? before : after;
        if (any == null) {
            throw new IllegalArgumentException("nothing to compare");
        }
        List<Cause.Upgraded> libraries = libraries(before, after);
        Names names = before == null || after == null
                ? Names.NONE
                : new Names(before.analysis().model(), after.analysis().model());
        List<Edit> edits = Edits.between(before, after, names);
        List<Rename> renames = before == null || after == null
                ? List.of()
                : Rename.proposals(before.analysis(), after.analysis(), edits);
        List<ThreatChange> threats =
                threats(before, after, names, new Causes(before, after, corners, edits, libraries));
        return new Comparison(
                nameOf(any.analysis()),
                before,
                after,
                edits.stream().filter(edit -> isOwn(edit, before, after)).toList(),
                threats,
                renames,
                libraries.stream().filter(each -> matters(each, threats)).toList(),
                Scope.between(before, after, names));
    }

    private static String nameOf(Analysis analysis) {
        Variant variant = analysis.variant();
        return analysis.model().model().name() + (variant == null ? "" : Variant.mark(variant.name()));
    }

    /** Whether the model, or the variant of it, was not there before. */
    public boolean isNew() {
        boolean isNewVariant = before != null
                && after != null
                && before.analysis().variant() == null
                && after.analysis().variant() != null;
        return isNewVariant || before == null && edits.stream().anyMatch(Comparison::isOfModel);
    }

    /** Whether the model, or the variant of it, is not there any more. */
    public boolean isGone() {
        return after == null;
    }

    private static boolean isOfModel(Edit edit) {
        return edit.after() != null && edit.after().root() == RootKind.MODEL;
    }

    /** Whether nothing is different. */
    public boolean isEmpty() {
        return edits.isEmpty() && threats.isEmpty() && libraries.isEmpty();
    }

    /**
     * Compares a model with a record of what became of its threats at an earlier time.
     *
     * @param record what is known of that time
     */
    public static Comparison since(Baseline record, Side after) {
        Analysis analysis = after.analysis();
        Map<String, Baseline.Then> before = new TreeMap<>(record.threats());
        List<ThreatChange> changes = new ArrayList<>();
        for (Threat now : analysis.threats()) {
            Baseline.Then then = before.remove(now.plainId());
            for (String former : now.formerIds(analysis.model())) {
                Baseline.Then old = before.remove(former);
                then = then == null ? old : then;
            }
            addRecorded(now.plainId(), then, now, analysis, changes);
        }
        before.forEach((id, then) -> addRecorded(id, then, null, analysis, changes));
        changes.sort(ORDER);
        return new Comparison(nameOf(analysis), null, after, List.of(), changes, List.of(), List.of(), List.of());
    }

    private static void addRecorded(
            String id, Baseline.@Nullable Then then, @Nullable Threat now, Analysis after, List<ThreatChange> changes) {
        State was = then == null ? null : State.of(then, after.book().severityScale());
        State is = now == null ? null : State.of(now, after).unproven();
        boolean ended = now != null && after.ended(now).isPresent();
        if (was == null || is == null || !was.isLike(is)) {
            Effect.between(was, is, ended, false)
                    .ifPresent(effect ->
                            changes.add(new ThreatChange(id, effect, was, is, List.of(new Cause.Recorded()))));
        }
    }

    /**
     * What is lost with a variant that is gone: nothing looks at its threats any more.
     *
     * @param before the variant, with those of its threats that are not the same in the model
     */
    public static Comparison withoutVariant(Side before) {
        Analysis analysis = before.analysis();
        Variant variant = analysis.variant();
        if (variant == null) {
            throw new IllegalArgumentException("no variant");
        }
        Edit gone = edit(Edit.Kind.REMOVED, variant);
        List<ThreatChange> threats = new ArrayList<>();
        for (Threat threat : analysis.threats()) {
            State was = State.of(threat, analysis);
            if (!was.isAnswered()) {
                List<Cause> causes = List.of(new Cause.Edited(gone, null));
                threats.add(new ThreatChange(threat.plainId(), Effect.LEFT_OUT, was, null, causes));
            }
        }
        threats.sort(ORDER);
        return new Comparison(nameOf(analysis), before, null, List.of(gone), threats, List.of(), List.of(), List.of());
    }

    /** The same, saying that the variant is new where it was not there before. */
    public Comparison withVariantOf(@Nullable Side old, @Nullable Side now) {
        Variant variant = now == null ? null : now.analysis().variant();
        if (variant == null || old == null || old.analysis().variant() != null) {
            return this;
        }
        List<Edit> all = new ArrayList<>(List.of(edit(Edit.Kind.ADDED, variant)));
        all.addAll(edits);
        return new Comparison(model, before, after, all, threats, renames, libraries, scopes);
    }

    private static Edit edit(Edit.Kind kind, Variant variant) {
        return Edit.of(kind, "variant", Written.name(variant.name()), null, null, List.of(), variant.span());
    }

    /** Of the comparison of a variant, what is not the same in that of the model itself. */
    public Comparison besides(Comparison ofModel) {
        Set<List<String>> edited = new HashSet<>();
        ofModel.edits.forEach(edit -> edited.add(key(edit)));
        Set<String> told = new HashSet<>();
        ofModel.scopes.forEach(scope -> told.add(scope.toString()));
        Set<List<String>> changed = new HashSet<>();
        ofModel.threats.forEach(change -> changed.add(key(change)));
        return new Comparison(
                model,
                before,
                after,
                edits.stream().filter(edit -> !edited.contains(key(edit))).toList(),
                threats.stream()
                        .filter(change -> !changed.contains(key(change)))
                        .toList(),
                renames.stream()
                        .filter(rename -> !ofModel.renames.contains(rename))
                        .toList(),
                List.of(),
                scopes.stream()
                        .filter(scope -> !told.contains(scope.toString()))
                        .toList());
    }

    private static List<String> key(Edit edit) {
        return List.of(
                edit.kind().word(),
                edit.subject(),
                edit.statements().stream().map(Wording::of).toList().toString());
    }

    private static List<String> key(ThreatChange change) {
        return List.of(change.id(), change.effect().word());
    }

    /** The changes by what they are put down to first. */
    public List<Group> groups() {
        Map<Cause, List<ThreatChange>> byCause = new LinkedHashMap<>();
        threats.forEach(change -> byCause.computeIfAbsent(change.cause(), cause -> new ArrayList<>())
                .add(change));
        List<Group> groups = new ArrayList<>();
        byCause.forEach((cause, changes) -> groups.add(new Group(cause, changes)));
        return List.copyOf(groups);
    }

    /** Whether something was edited in the model itself, and not in one that it uses, which has a comparison of its own. */
    private static boolean isOwn(Edit edit, @Nullable Side before, @Nullable Side after) {
        Side side = edit.kind() == Edit.Kind.REMOVED ? before : after;
        if (side == null) {
            return true;
        }
        ThreatModel model = side.analysis().model();
        Element element = edit.kind() == Edit.Kind.REMOVED ? edit.before() : edit.after();
        return element == null ? model.modelOf(edit.span()) == model.model() : model.isOwn(element);
    }

    /** Whether a library has another version, or other texts that make a difference. */
    private static boolean matters(Cause.Upgraded library, List<ThreatChange> threats) {
        return !library.from().equals(library.to())
                || threats.stream().anyMatch(change -> change.causes().contains(library));
    }

    private static List<Cause.Upgraded> libraries(@Nullable Side before, @Nullable Side after) {
        if (before == null || after == null) {
            return List.of();
        }
        List<Cause.Upgraded> changed = new ArrayList<>();
        Set<String> all = new TreeSet<>(before.libraries().keySet());
        all.addAll(after.libraries().keySet());
        for (String library : all) {
            Side.Edition from = before.libraries().get(library);
            Side.Edition to = after.libraries().get(library);
            if (from == null || !from.equals(to)) {
                changed.add(new Cause.Upgraded(
                        library, from == null ? "" : from.version(), to == null ? "" : to.version()));
            }
        }
        return changed;
    }

    private static List<ThreatChange> threats(@Nullable Side before, @Nullable Side after, Names names, Causes causes) {
        List<ThreatChange> changes = new ArrayList<>();
        for (Difference.Pair pair :
                Difference.pairs(before == null ? null : before.analysis(), after == null ? null : after.analysis())) {
            add(pair.old(), pair.now(), before, after, names, causes, changes);
        }
        changes.sort(ORDER);
        return changes;
    }

    private static void add(
            @Nullable Threat old,
            @Nullable Threat now,
            @Nullable Side before,
            @Nullable Side after,
            Names names,
            Causes causes,
            List<ThreatChange> changes) {
        Threat latest = now == null ? old : now;
        if (latest == null) {
            return;
        }
        String id = latest.plainId();
        State was = old == null || before == null ? null : State.of(old, before.analysis());
        State is = now == null || after == null ? null : State.of(now, after.analysis());
        if (was != null && is != null && was.isLike(is)) {
            return;
        }
        boolean ended =
                now != null && after != null && after.analysis().ended(now).isPresent();
        // Of a model that is gone nobody can say whether what it was about is gone too.
        boolean leftOut = now == null
                && old != null
                && (after == null ? was != null && !was.isAnswered() : isLeftOut(old, after.analysis(), names));
        Effect.between(was, is, ended, leftOut)
                .ifPresent(
                        effect -> changes.add(new ThreatChange(id, effect, was, is, causes.of(id, effect, was, is))));
    }

    /** Whether a threat is gone because its subject is out of scope now, or its rule is turned off. */
    private static boolean isLeftOut(Threat old, Analysis after, Names names) {
        List<Element> now = new ArrayList<>();
        for (Element subject : old.subjects()) {
            Element element = names.after(subject);
            if (element == null) {
                return false;
            }
            if (after.model().outOfScope(element)) {
                return true;
            }
            now.add(element);
        }
        Tailoring tailoring = after.tailoring(old.rule(), now);
        return tailoring != null && !tailoring.enabled();
    }
}
