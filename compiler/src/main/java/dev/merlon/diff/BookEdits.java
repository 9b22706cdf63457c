package dev.merlon.diff;

import dev.merlon.logic.Term;
import dev.merlon.model.Assumption;
import dev.merlon.model.Element;
import dev.merlon.model.RefutedFlow;
import dev.merlon.model.Sequence;
import dev.merlon.model.ThreatModel;
import dev.merlon.model.Written;
import dev.merlon.rule.Analysis;
import dev.merlon.rule.Assertion;
import dev.merlon.rule.Decision;
import dev.merlon.rule.Policy;
import dev.merlon.rule.Rating;
import dev.merlon.rule.Rule;
import dev.merlon.rule.Tailoring;
import dev.merlon.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is otherwise in what a model says besides elements: decisions, ratings, overrides, assumptions, assertions, policies. */
final class BookEdits {
    /** What overrides are called. */
    static final String OVERRIDE = "override";

    private static final String DECISION = "decision";
    private static final String RATING = "rating";

    /** What assumptions that a decision relies on are called. */
    static final String IF = "if";

    /** What the last day of a decision is called. */
    static final String UNTIL = "until";

    private final Function<Element, String> names;
    private final UnaryOperator<String> texts;
    private final Map<List<String>, Entry> entries = new LinkedHashMap<>();

    /** One of them, with all that it says. */
    private record Entry(String noun, String name, Map<String, Said> says, Set<Element> affected, Span span) {}

    /** @param texts gives texts the names of elements that both sides know */
    private BookEdits(Function<Element, String> names, UnaryOperator<String> texts) {
        this.names = names;
        this.texts = texts;
    }

    static List<Edit> between(@Nullable Analysis before, @Nullable Analysis after, Names known) {
        Map<List<String>, Entry> old = before == null ? Map.of() : entries(before, known::today, known::today);
        Map<List<String>, Entry> now = after == null
                ? Map.of()
                : entries(after, element -> Written.name(element.name()), UnaryOperator.identity());
        List<Edit> edits = new ArrayList<>();
        old.forEach((key, entry) -> {
            if (!now.containsKey(key)) {
                edits.add(edit(Edit.Kind.REMOVED, entry, List.of()));
            }
        });
        now.forEach((key, entry) -> {
            Entry was = old.get(key);
            List<Statement> statements = was == null ? List.of() : Edits.statements(was.says, entry.says);
            if (was == null || !statements.isEmpty()) {
                edits.add(edit(was == null ? Edit.Kind.ADDED : Edit.Kind.CHANGED, entry, statements));
            }
        });
        return edits;
    }

    /** Whether it says something of threats alone, and nothing that other threats could follow from. */
    static boolean isAboutThreats(Edit edit) {
        return edit.noun().equals(DECISION) || edit.noun().equals(RATING);
    }

    private static Edit edit(Edit.Kind kind, Entry entry, List<Statement> statements) {
        return new Edit(kind, entry.noun, entry.name, null, null, statements, entry.affected, entry.span);
    }

    private static Map<List<String>, Entry> entries(
            Analysis analysis, Function<Element, String> names, UnaryOperator<String> texts) {
        BookEdits all = new BookEdits(names, texts);
        ThreatModel model = analysis.model();
        analysis.book().decisions().forEach(all::decision);
        analysis.book().ratings().forEach(all::rating);
        analysis.book().tailorings().forEach(all::tailoring);
        analysis.book().assumptions().forEach(all::assumption);
        analysis.book().assertions().forEach(all::assertion);
        analysis.book().rules().forEach(all::rule);
        analysis.book().policies().forEach(all::policy);
        model.refutedFlows().forEach(all::refuted);
        model.sequences().forEach(all::sequence);
        return all.entries;
    }

    private void decision(Decision decision) {
        Map<String, Said> says = new TreeMap<>();
        say(says, "verb", decision.verb().name().toLowerCase(Locale.ROOT), decision.span());
        say(says, "reason", quoted(decision.reason()), decision.span());
        say(says, "by", quoted(decision.by()), decision.span());
        say(says, "decided", decision.decided(), decision.span());
        say(says, UNTIL, decision.until(), decision.span());
        say(says, "covers", decision.covers() < 0 ? null : decision.covers(), decision.span());
        say(says, IF, namesOf(decision.assumptions()), decision.span());
        add(
                DECISION,
                subject(decision.rule(), decision.subjects(), decision.within()),
                says,
                elements(decision.subjects(), decision.within()),
                decision.span());
    }

    private void rating(Rating rating) {
        Map<String, Said> says = new TreeMap<>();
        say(says, "severity", rating.severity().name(), rating.span());
        say(says, "reason", quoted(rating.reason()), rating.span());
        say(says, "by", quoted(rating.by()), rating.span());
        add(
                RATING,
                subject(rating.rule(), rating.subjects(), rating.within()),
                says,
                elements(rating.subjects(), rating.within()),
                rating.span());
    }

    private void tailoring(Tailoring tailoring) {
        Map<String, Said> says = new TreeMap<>();
        say(says, "changes", tailoring.changes(), tailoring.span());
        say(says, "reason", quoted(tailoring.reason()), tailoring.span());
        say(says, "by", quoted(tailoring.by()), tailoring.span());
        String of = tailoring.policy().isEmpty() ? "" : " by policy " + tailoring.policy();
        add(OVERRIDE, Written.path(tailoring.subject()) + of, says, Set.of(), tailoring.span());
    }

    private void assumption(Assumption assumption) {
        Map<String, Said> says = new TreeMap<>();
        say(says, "title", quoted(assumption.title()), assumption.span());
        say(says, "by", quoted(assumption.by()), assumption.span());
        say(says, UNTIL, assumption.until(), assumption.span());
        say(says, "reason", quoted(assumption.reason()), assumption.span());
        add("assumption", assumption.name(), says, Set.of(), assumption.span());
    }

    private void assertion(Assertion assertion) {
        Map<String, Said> says = new TreeMap<>();
        say(says, "title", quoted(assertion.title()), assertion.span());
        say(
                says,
                "condition",
                texts.apply(PlainText.of(assertion.condition().span())),
                assertion.condition().span());
        add("assertion", assertion.name(), says, Set.of(), assertion.span());
    }

    /** The rules of the model itself: threats that people found, and demands of boundaries. */
    private void rule(Rule rule) {
        if (rule.origin() == Rule.Origin.LIBRARY) {
            return;
        }
        Map<String, Said> says = new TreeMap<>();
        say(says, "title", quoted(rule.title()), rule.span());
        term(says, "when", rule.when());
        term(says, "severity", rule.severity());
        term(says, "impact", rule.impact());
        term(says, "likelihood", rule.likelihood());
        for (Rule.Answer answer : rule.answers()) {
            says.put(texts.apply(PlainText.of(answer.span())), new Said("", answer.span()));
        }
        String noun = rule.origin() == Rule.Origin.MODEL ? "threat" : "demand";
        add(noun, texts.apply(Written.path(rule.id())), says, Set.of(), rule.span());
    }

    private void term(Map<String, Said> says, String about, @Nullable Term term) {
        if (term != null) {
            say(says, about, texts.apply(PlainText.of(term.span())), term.span());
        }
    }

    private void policy(Policy policy) {
        Map<String, Said> says = new TreeMap<>();
        say(says, "version", policy.version(), policy.span());
        policy.fails().forEach(fail -> says.put(PlainText.of(fail.span()), new Said("", fail.span())));
        policy.requirements()
                .forEach(required -> says.put(PlainText.of(required.span()), new Said("", required.span())));
        policy.exemptions().forEach(left -> say(says, "except " + left.model(), left.until(), left.span()));
        add(Edit.POLICY, policy.name(), says, Set.of(), policy.span());
    }

    private void refuted(RefutedFlow flow) {
        Map<String, Said> says = new TreeMap<>();
        say(says, "reason", quoted(flow.reason()), flow.span());
        add(
                "no flow",
                names.apply(flow.source()) + " -> " + names.apply(flow.end()),
                says,
                Set.of(flow.source(), flow.target()),
                flow.span());
    }

    private void sequence(Sequence sequence) {
        Map<String, Said> says = new TreeMap<>();
        String steps = sequence.steps().stream().map(names).collect(Collectors.joining(", "));
        say(says, "steps", steps, sequence.span());
        add("sequence", sequence.name(), says, Set.of(), sequence.span());
    }

    private void add(String noun, String name, Map<String, Said> says, Set<Element> affected, Span span) {
        entries.put(List.of(noun, name), new Entry(noun, name, says, affected, span));
    }

    private static void say(Map<String, Said> says, String about, @Nullable Object value, Span span) {
        if (value != null && !value.toString().isEmpty()) {
            says.put(about, new Said(value.toString(), span));
        }
    }

    private static String quoted(String text) {
        return text.isEmpty() ? "" : "\"" + text + "\"";
    }

    private static String namesOf(List<Assumption> assumptions) {
        return assumptions.stream().map(Assumption::name).sorted().collect(Collectors.joining(", "));
    }

    private String subject(String rule, List<List<Element>> subjects, @Nullable Element within) {
        String on = within != null
                ? "all in " + names.apply(within)
                : subjects.stream()
                        .map(tuple -> tuple.stream().map(names).collect(Collectors.joining(", ")))
                        .map(text -> text.contains(", ") ? "(" + text + ")" : text)
                        .sorted()
                        .collect(Collectors.joining(", "));
        return Written.path(rule) + " @ " + on;
    }

    private static Set<Element> elements(List<List<Element>> subjects, @Nullable Element within) {
        Set<Element> all = new LinkedHashSet<>();
        subjects.forEach(all::addAll);
        if (within != null) {
            all.add(within);
        }
        return all;
    }
}
