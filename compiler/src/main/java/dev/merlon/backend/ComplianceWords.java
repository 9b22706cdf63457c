package dev.merlon.backend;

import dev.merlon.compliance.ClauseView;
import dev.merlon.compliance.FrameworkView;
import dev.merlon.compliance.Status;
import dev.merlon.compliance.Support;
import dev.merlon.compliance.Worth;
import dev.merlon.logic.FrameworkClause;
import dev.merlon.logic.Taxonomy;
import dev.merlon.rule.Analysis;
import dev.merlon.rule.Decision;
import dev.merlon.rule.Threat;
import dev.merlon.type.Kind;
import dev.merlon.type.RootKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a model shows of clauses, in words that claim nothing more. */
public final class ComplianceWords {
    private ComplianceWords() {}

    /** What a reader must know first, in a sentence or two. */
    public static String caution(Analysis analysis, FrameworkView view) {
        String words = view.taxonomy().isFramework()
                ? "A control in place supports evidence for a clause. Whether the clause is met is for an assessor to say."
                : "These are no requirements. What stands here informs an entry; it shows no compliance with anything.";
        return view.counts().containsKey(Status.NOT_APPLICABLE)
                        && analysis.model().elements(RootKind.DATA).isEmpty()
                ? words
                        + " The model names no data at all: clauses that speak of data do not apply to it as it is written."
                : words;
    }

    /** {@code supports evidence for}, or {@code informs} where the taxonomy is no list of requirements. */
    public static String verb(Taxonomy taxonomy) {
        return taxonomy.isFramework() ? "supports evidence for" : "informs";
    }

    /** A status in plain words. */
    public static String of(Status status) {
        return switch (status) {
            case OPEN -> "open threats";
            case FAILING -> "evidence fails";
            case QUESTION -> "questions";
            case NO_CONTROL -> "no control";
            case DECIDED -> "decided";
            case DRAFTED -> "drafted, not reviewed";
            case CLAIMED -> "claimed";
            case VERIFIED -> "verified";
            case NOTHING_APPLIES -> "nothing applies";
            case NOT_ASSESSED -> "not assessed";
            case NOT_APPLICABLE -> "not applicable";
            case UPCOMING -> "upcoming";
        };
    }

    /** What a status means, in a sentence. */
    public static String meaning(Status status) {
        return switch (status) {
            case OPEN -> "A threat against it is open.";
            case FAILING -> "The evidence of a control for it fails.";
            case QUESTION -> "Something about it waits for an answer or a review.";
            case NO_CONTROL -> "Libraries know controls for it; none is in the model, and no rule asks for one.";
            case DECIDED -> "Threats against it apply, and people decided to live with them or handed them on.";
            case DRAFTED -> "It is supported only if what nobody has reviewed is right.";
            case CLAIMED -> "Controls or facts of the model support it; evidence does not prove all of them.";
            case VERIFIED -> "Controls support it, and evidence proves all of them.";
            case NOTHING_APPLIES -> "Rules look after it and find nothing in the model that they are about.";
            case NOT_ASSESSED -> "Nothing in the model and its libraries is mapped to it.";
            case NOT_APPLICABLE -> "It speaks of nothing that is in the model.";
            case UPCOMING -> "It is known and demands nothing yet.";
        };
    }

    /** {@code open threats: 3, claimed: 12}. */
    public static String counts(FrameworkView view) {
        return view.counts().entrySet().stream()
                .map(entry -> of(entry.getKey()) + ": " + entry.getValue())
                .collect(Collectors.joining(", "));
    }

    /** What is said of a clause that is not looked at; empty where it is. */
    public static String reason(ClauseView view) {
        FrameworkClause clause = view.clause();
        if (view.status() == Status.UPCOMING) {
            return clause.from() == null
                    ? "The day is not set."
                    : "It demands something from " + clause.from() + " on.";
        }
        return view.reason();
    }

    /** What is known of a worth, after the name of a control and its places. */
    public static String of(Worth worth) {
        return switch (worth) {
            case VERIFIED -> "verified";
            case CLAIMED -> "claimed";
            case BY_FACTS -> "claimed, by facts";
            case DRAFTED -> "drafted, not reviewed";
            case FAILING -> "evidence fails";
            case PLANNED -> "planned, not there yet";
        };
    }

    /**
     * A line for each control and worth: {@code `MutualTls` on `pay`, `post` (claimed)}, in CommonMark.
     *
     * @param most how many places are named
     */
    public static List<String> supports(Collection<Support> supports, int most) {
        Map<List<Object>, List<Support>> together = new LinkedHashMap<>();
        for (Support support : supports) {
            together.computeIfAbsent(List.of(support.control(), support.worth()), key -> new ArrayList<>())
                    .add(support);
        }
        List<String> lines = new ArrayList<>();
        together.values().forEach(each -> {
            Support first = each.get(0);
            lines.add("`" + first.control().name() + "` on "
                    + some(each, support -> support.on().name(), most) + " (" + of(first.worth()) + ")");
        });
        return lines;
    }

    /** Who decided what about a threat, and until when: {@code accepted until 2027-05-01}. */
    public static String decision(Threat threat) {
        Decision decision = threat.decision();
        String word = threat.disposition().word();
        if (decision == null) {
            return word;
        }
        return word
                + (decision.until() == null ? ", without an end" : " until " + decision.until())
                + (decision.by().isEmpty() ? "" : ", by " + decision.by());
    }

    /** What became of the threats of its rules that need nobody: {@code 12 threats considered and answered, 3 of them verified}. */
    public static String answered(ClauseView view) {
        int count = view.answered().size();
        if (count == 0) {
            return "";
        }
        return Tally.number(count, "threat") + " considered and answered"
                + (view.verified() > 0 ? ", " + view.verified() + " of them verified" : "");
    }

    /** Open threats on elements that the clause does not speak of. */
    public static String outside(ClauseView view) {
        int count = view.outside().size();
        return count == 0
                ? ""
                : Tally.number(count, "open threat") + (count == 1 ? " is" : " are")
                        + " on elements that it does not speak of";
    }

    /** The kinds of controls that would support it, in CommonMark. */
    public static String controls(ClauseView view) {
        return some(view.controls(), Kind::name, Integer.MAX_VALUE);
    }

    /** What is told of a clause beside what the clauses below it tell already. */
    public static <T> List<T> own(ClauseView view, Function<ClauseView, List<T>> part) {
        Set<T> below = new LinkedHashSet<>();
        view.below().forEach(each -> below.addAll(part.apply(each)));
        return part.apply(view).stream().filter(each -> !below.contains(each)).toList();
    }

    /**
     * What a threat means for the clauses of the frameworks that the model uses, a line for each: {@code `PCI-DSS:3.5.1` Stored
     * card numbers are unreadable: open against it}.
     */
    public static List<String> clauses(Analysis analysis, Threat threat) {
        List<String> lines = new ArrayList<>();
        for (FrameworkView framework : FrameworkView.of(analysis)) {
            for (ClauseView view : framework.clauses()) {
                String part = view.isHeading() ? "" : part(framework, view, threat.id());
                if (!part.isEmpty()) {
                    lines.add("`" + view.clause().reference() + "` " + view.title() + ": " + part);
                }
            }
        }
        return lines;
    }

    private static String part(FrameworkView framework, ClauseView view, String id) {
        if (isAmong(view.open(), id)) {
            return "open against it";
        }
        if (isAmong(view.waiting(), id)) {
            return "waits for an answer or a review";
        }
        if (isAmong(view.decided(), id)) {
            return "decided";
        }
        if (isAmong(view.outside(), id)) {
            return "open on elements that it does not speak of";
        }
        return isAmong(view.answered(), id) ? "its answer " + verb(framework.taxonomy()) + " it" : "";
    }

    private static boolean isAmong(List<Threat> threats, String id) {
        return threats.stream().anyMatch(threat -> threat.id().equals(id));
    }

    private static <T> String some(List<T> all, Function<T, String> name, int most) {
        String named = all.stream()
                .limit(most)
                .map(each -> "`" + name.apply(each) + "`")
                .collect(Collectors.joining(", "));
        return named + (all.size() > most ? " and " + (all.size() - most) + " more" : "");
    }
}
