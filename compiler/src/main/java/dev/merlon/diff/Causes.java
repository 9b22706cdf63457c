package dev.merlon.diff;

import dev.merlon.model.Element;
import dev.merlon.model.Written;
import dev.merlon.rule.Analysis;
import dev.merlon.rule.Basis;
import dev.merlon.rule.Decision;
import dev.merlon.rule.Ended;
import dev.merlon.rule.Rating;
import dev.merlon.rule.Tailoring;
import dev.merlon.rule.Threat;
import dev.merlon.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts changes of threats down to what was edited.
 *
 * <p>A threat says which facts it rests on ({@link Basis}); those that came or went name the elements that matter, and of what was
 * edited about these the statement that such a fact is about is the likeliest cause. Where the libraries changed too, the same
 * model with the other libraries tells whether they are it.
 */
final class Causes {
    /** From so many letters on a word is not a part of others by chance. */
    private static final int LONG = 6;

    private final @Nullable Side before;
    private final @Nullable Side after;
    private final Corners corners;
    private final List<Edit> edits;
    private final List<Cause.Upgraded> libraries;
    private final Map<Element, List<Edit>> byElement = new HashMap<>();
    private final Map<Span, Edit> bySpan = new HashMap<>();
    private final Map<String, Edit> overrides = new HashMap<>();
    private final Proofs proofs;

    Causes(
            @Nullable Side before,
            @Nullable Side after,
            Corners corners,
            List<Edit> edits,
            List<Cause.Upgraded> libraries) {
        this.before = before;
        this.after = after;
        this.corners = corners;
        this.edits = edits;
        this.libraries = libraries;
        this.proofs = new Proofs(before, after);
        for (Edit edit : edits) {
            edit.affected()
                    .forEach(element -> byElement
                            .computeIfAbsent(element, e -> new ArrayList<>())
                            .add(edit));
            bySpan.putIfAbsent(edit.span(), edit);
            if (edit.noun().equals(BookEdits.OVERRIDE)) {
                edit.statements().forEach(statement -> bySpan.putIfAbsent(statement.span(), edit));
                overrides.put(edit.name(), edit);
            }
        }
    }

    List<Cause> of(String id, Effect effect, @Nullable State was, @Nullable State is) {
        List<Cause> causes = all(id, effect, was, is);
        // Of a model that came as a whole everything is new, and has a part in everything else.
        return before == null && effect != Effect.DECIDED ? causes.subList(0, 1) : causes;
    }

    private List<Cause> all(String id, Effect effect, @Nullable State was, @Nullable State is) {
        if (after == null && before != null) {
            Element model = before.analysis().model().model();
            Optional<Edit> gone =
                    edits.stream().filter(edit -> edit.before() == model).findFirst();
            if (gone.isPresent()) {
                return List.of(new Cause.Edited(gone.get(), null));
            }
        }
        Set<Cause> causes = new LinkedHashSet<>();
        Threat old = was == null ? null : was.threat();
        Threat now = is == null ? null : is.threat();
        Part library = partOfLibraries(id, old, now);
        library.alone.ifPresent(causes::add);
        Optional<Cause> lapse = now == null || after == null
                ? Optional.empty()
                : after.analysis().ended(now).map(this::lapse);
        if (lapse.isEmpty()) {
            byWords(effect, old, now).ifPresent(causes::add);
        }
        lapse.ifPresent(causes::add);
        if (effect == Effect.DECIDED && (was == null || was.isAnswered())) {
            // Nobody had to decide anything before: something else was edited too.
            causes.addAll(byFacts(old, now));
        }
        boolean isUnedited = edits.isEmpty() && libraries.isEmpty();
        if (causes.isEmpty() && (isUnedited || effect == Effect.VERIFIED || effect == Effect.UNPROVEN)) {
            causes.add(new Cause.Evidence());
        }
        if (causes.isEmpty()) {
            causes.addAll(byFacts(old, now));
        }
        library.beside.ifPresent(causes::add);
        if (causes.isEmpty()) {
            causes.add(new Cause.Together());
        }
        return List.copyOf(causes);
    }

    /** Its day is over, or somebody brought that day forward. */
    private Cause lapse(Ended end) {
        Edit edit = bySpan.get(end.decision().span());
        if (edit == null || edit.kind() != Edit.Kind.CHANGED) {
            return new Cause.Lapsed(end);
        }
        String about = end.assumption() == null ? BookEdits.UNTIL : BookEdits.IF;
        return edit.statements().stream()
                .filter(statement -> statement.about().equals(about))
                .findFirst()
                .map(statement -> (Cause) new Cause.Edited(edit, statement))
                .orElseGet(() -> new Cause.Lapsed(end));
    }

    /**
     * The part that a library has in a change.
     *
     * @param alone the library, where the model would not have done it
     * @param beside the library, where each would have done it, or neither
     */
    private record Part(Optional<Cause> alone, Optional<Cause> beside) {
        static final Part NONE = new Part(Optional.empty(), Optional.empty());
    }

    private Part partOfLibraries(String id, @Nullable Threat old, @Nullable Threat now) {
        Threat any = now == null ? old : now;
        Analysis oldModel = corners.oldModel();
        Analysis newModel = corners.newModel();
        if (libraries.isEmpty() || any == null || before == null || after == null) {
            return Part.NONE;
        }
        boolean byLibraries = isOtherwise(oldModel, before.analysis(), old, id);
        boolean byModel = isOtherwise(newModel, before.analysis(), old, id);
        String rule = any.rule().id();
        String owner = rule.substring(0, Math.max(0, rule.lastIndexOf('.')));
        Optional<Cause> own = libraries.stream()
                .filter(each -> each.library().equals(owner))
                .map(each -> (Cause) each)
                .findFirst();
        if (byLibraries && !byModel) {
            return new Part(Optional.of(own.orElseGet(() -> libraries.get(0))), Optional.empty());
        }
        boolean isKnown = oldModel != null && newModel != null;
        return isKnown && byLibraries == byModel ? new Part(Optional.empty(), own) : Part.NONE;
    }

    /** Whether a threat is not in one of the corners what it was in the beginning. */
    private static boolean isOtherwise(@Nullable Analysis corner, Analysis beginning, @Nullable Threat old, String id) {
        if (corner == null) {
            return false;
        }
        Threat there = corner.threat(old == null ? id : old.plainId()).orElse(null);
        if (old == null || there == null) {
            return old != there;
        }
        return !State.of(old, beginning).isLike(State.of(there, corner));
    }

    /** A decision, a rating or an override that says it. */
    private Optional<Cause> byWords(Effect effect, @Nullable Threat old, @Nullable Threat now) {
        List<Span> spans = new ArrayList<>();
        boolean isByDecision = effect.isByDecision();
        boolean isByRating = effect == Effect.WORSENED || effect == Effect.IMPROVED;
        for (Threat threat : threats(now, old)) {
            Decision decision = threat.decision();
            Rating rating = threat.rating();
            if (decision != null && isByDecision) {
                spans.add(decision.span());
            }
            if (rating != null && isByRating) {
                spans.add(rating.span());
            }
            spans.add(threat.rule().span());
        }
        for (Threat threat : threats(now, old)) {
            Side side = threat == now ? after : before;
            Tailoring tailoring = side == null ? null : side.analysis().tailoring(threat.rule(), threat.subjects());
            if (tailoring != null) {
                spans.add(tailoring.span());
            }
        }
        for (Span span : spans) {
            Edit edit = bySpan.get(span);
            if (edit != null) {
                return Optional.of(new Cause.Edited(edit, null));
            }
        }
        Edit override = old == null || now != null
                ? null
                : overrides.get(Written.path(old.rule().id()));
        return override == null ? Optional.empty() : Optional.of(new Cause.Edited(override, null));
    }

    private static List<Threat> threats(@Nullable Threat... threats) {
        List<Threat> all = new ArrayList<>();
        for (Threat threat : threats) {
            if (threat != null) {
                all.add(threat);
            }
        }
        return all;
    }

    /** The edits that facts of a threat tell of. */
    private List<Cause> byFacts(@Nullable Threat old, @Nullable Threat now) {
        Basis was = old == null || before == null ? null : before.analysis().basis(old);
        Basis is = now == null || after == null ? null : after.analysis().basis(now);
        List<String> come = is == null ? List.of() : is.facts();
        List<String> gone = was == null ? List.of() : was.facts();
        if (was != null && is != null) {
            Basis.Change change = is.since(was.facts());
            come = change.come();
            gone = change.gone();
        }
        Set<Element> subjects = new LinkedHashSet<>();
        threats(now, old).forEach(threat -> subjects.addAll(threat.subjects()));
        Set<Element> named = new LinkedHashSet<>(subjects);
        if (is != null) {
            named.addAll(is.elements(come));
        }
        if (was != null) {
            named.addAll(was.elements(gone));
        }
        List<String> facts = new ArrayList<>(come);
        facts.addAll(gone);
        if (proofs.differ(named)) {
            List<Cause> causes = new ArrayList<>(List.of(new Cause.Evidence()));
            causes.addAll(ranked(named, subjects, facts, false));
            return causes;
        }
        List<Cause> causes = ranked(named, subjects, facts, true);
        return causes.isEmpty() ? elsewhere(facts) : causes;
    }

    /** What is said of others and has a part in such a fact, as a control on what a flow ends at; or the one thing that was edited. */
    private List<Cause> elsewhere(List<String> facts) {
        List<Cause> causes = new ArrayList<>();
        for (Edit edit : edits) {
            for (Statement statement : BookEdits.isAboutThreats(edit) ? List.<Statement>of() : edit.statements()) {
                if (isMentioned(statement, "", facts)) {
                    causes.add(new Cause.Edited(edit, statement));
                }
            }
        }
        if (causes.isEmpty() && edits.size() == 1) {
            causes.add(whole(edits.get(0)));
        }
        return causes;
    }

    private static Cause whole(Edit edit) {
        return new Cause.Edited(
                edit, edit.statements().size() == 1 ? edit.statements().get(0) : null);
    }

    /** @param orPossible whether what could be it counts where nothing certainly is */
    private List<Cause> ranked(Set<Element> named, Set<Element> subjects, List<String> facts, boolean orPossible) {
        List<Cause> certain = new ArrayList<>();
        List<Cause> whole = new ArrayList<>();
        List<Cause> possible = new ArrayList<>();
        Set<Edit> seen = new LinkedHashSet<>();
        for (Element element : named) {
            for (Edit edit : byElement.getOrDefault(element, List.of())) {
                if (BookEdits.isAboutThreats(edit) || !seen.add(edit)) {
                    continue;
                }
                List<Cause> mentioned = new ArrayList<>();
                edit.statements().stream()
                        .filter(statement -> isMentioned(statement, Written.name(element.name()), facts))
                        .forEach(statement -> mentioned.add(new Cause.Edited(edit, statement)));
                certain.addAll(mentioned);
                if (mentioned.isEmpty() && edit.statements().isEmpty()) {
                    (subjects.contains(element) ? certain : whole).add(new Cause.Edited(edit, null));
                } else if (mentioned.isEmpty()) {
                    boolean single = edit.statements().size() == 1;
                    possible.add(
                            new Cause.Edited(edit, single ? edit.statements().get(0) : null));
                }
            }
        }
        certain.addAll(whole);
        return certain.isEmpty() && orPossible ? possible : certain;
    }

    /**
     * Whether a fact is about what a statement says.
     *
     * @param name the name of the element that it has to be about, or empty
     */
    private static boolean isMentioned(Statement statement, String name, List<String> facts) {
        for (String word : statement.about().split("[ :]+")) {
            if (!word.isEmpty() && !word.equals("with") && !word.equals(name)) {
                for (String fact : facts) {
                    if (fact.contains(name) && names(fact, word)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Whether a fact has a word; of a long one also where it is a part of another: an impact follows from a sensitivity. */
    private static boolean names(String fact, String word) {
        return word.length() >= LONG
                ? fact.contains(word)
                : List.of(fact.split("[^\\p{L}\\p{N}-]+")).contains(word);
    }
}
