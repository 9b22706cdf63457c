package dev.merlon.rule;

import dev.merlon.logic.Holding;
import dev.merlon.logic.Reading;
import dev.merlon.logic.World;
import dev.merlon.model.Assumption;
import dev.merlon.model.ControlStatement;
import dev.merlon.model.Element;
import dev.merlon.model.Evidence;
import dev.merlon.model.EvidenceResult;
import dev.merlon.model.Unknown;
import dev.merlon.model.Value.Bool;
import dev.merlon.source.Span;
import dev.merlon.type.Attribute;
import dev.merlon.type.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Facts in plain words. */
final class Phrases {
    private Phrases() {}

    /** {@code the `encryption` of `pay` is `none`, the default of kind `Http`}. */
    static Because reading(Element element, Attribute attribute, Reading reading, int depth) {
        String what = "`" + attribute.name() + "` of `" + element.name() + "`";
        if (reading.value() instanceof Unknown) {
            return new Because(what + " is not stated", reading.span(), depth);
        }
        String boundary = reading.boundary() == null ? "" : reading.boundary().name();
        String kind = reading.kind() == null ? "" : reading.kind().name();
        String by = switch (reading.source()) {
            case STATED, UNKNOWN -> "";
            case ENDPOINT -> ", as its endpoint says";
            case GIVEN -> ", which `" + kind + "` gives";
            case EACH -> ", a default of its boundary";
            case INHERITED -> ", passed down by `" + boundary + "`";
            case DEFAULT -> ", the default of kind `" + kind + "`";
            case ABSENT -> ", because the element is closed and does not say otherwise";
        };
        return new Because(what + " is `" + reading.value() + "`" + by, reading.span(), depth);
    }

    /** Whether an element has a control, and the statements that would say so and do not count. */
    static List<Because> holding(World world, Element element, Kind control, int depth) {
        Holding holding = world.holding(element, control);
        List<Because> steps = new ArrayList<>();
        steps.add(holding(element, control, holding, depth));
        List<Because> evidence = evidence(world, element, control, depth + 1);
        boolean said = holding.ground() == Holding.Ground.DISPROVED;
        steps.addAll(said ? evidence.subList(1, evidence.size()) : evidence);
        if (holding.value() != Bool.TRUE) {
            steps.addAll(lapsed(world, element, control, depth));
        }
        return steps;
    }

    /** {@code the control `edge-limits` does not count: it relies on `cdn-throttles`, which held until 2026-10-31}. */
    static List<Because> lapsed(World world, Element element, Kind control, int depth) {
        return world.lapsed(element, control).stream()
                .map(statement -> lapsed(statement, depth))
                .toList();
    }

    /** {@code `edge-limits`}, or where nobody gave it a name {@code `RateLimiting` on `site`}. */
    private static String name(Element element, Kind kind, @Nullable ControlStatement statement) {
        return statement == null || statement.name() == null
                ? "`" + kind.name() + "` on `" + element.name() + "`"
                : "`" + statement.name() + "`";
    }

    /** What it is worth that a control is there, and what each piece of its evidence says. */
    static List<Because> evidence(World world, Element element, Kind kind, int depth) {
        List<EvidenceResult> results = world.results(element, kind);
        if (results.isEmpty()) {
            return List.of();
        }
        ControlStatement statement = world.holding(element, kind).statement();
        String control = name(element, kind, statement);
        String worth = switch (world.standing(element, kind)) {
            case VERIFIED -> control + " is verified";
            case FAILING -> "the evidence of " + control + " fails";
            case STALE -> control + " is a claim again, because its evidence is too old";
            case MISSING -> control + " is a claim, because its evidence has no result";
            case NOT_CHECKED -> control + " is a claim, because its evidence was not checked";
            case CLAIM, LAPSED -> control + " is a claim";
        };
        List<Because> steps = new ArrayList<>();
        steps.add(new Because(worth, statement == null ? element.span() : statement.span(), depth));
        for (EvidenceResult result : results) {
            Evidence evidence = result.evidence();
            steps.add(new Because(evidence + ": " + result.detail(), evidence.span(), depth + 1));
        }
        return steps;
    }

    static Because lapsed(ControlStatement statement, int depth) {
        Assumption assumption = lapsedAssumption(statement);
        return new Because(
                "the control `" + statement.name() + "` does not count: it relies on `" + assumption.name()
                        + "`, which held until " + assumption.until(),
                statement.span(),
                depth);
    }

    /** Of what a lapsed statement relies on the first to end: that one has. */
    static Assumption lapsedAssumption(ControlStatement statement) {
        return statement.backing().assumptions().stream()
                .min(Comparator.comparing(Assumption::until).thenComparing(Assumption::name))
                .orElseThrow();
    }

    private static Because holding(Element element, Kind control, Holding holding, int depth) {
        ControlStatement statement = holding.statement();
        Span span = statement == null ? null : statement.span();
        String name = "`" + element.name() + "`";
        if (holding.value() instanceof Unknown) {
            return new Because("nobody says whether " + name + " has `" + control.name() + "`", span, depth);
        }
        boolean has = holding.value() == Bool.TRUE;
        String what = name + (has ? " has `" : " has no `") + control.name() + "`";
        Element from = holding.from();
        String by = switch (holding.ground()) {
            case STATED -> holding.contradiction() ? ", because what it says contradicts its facts" : "";
            case DERIVED -> ", by its facts";
            case INHERITED -> ", passed down by " + (from == null ? "its boundary" : "`" + from.name() + "`");
            case COVERED -> covering(has, from);
            case DISPROVED -> ", because the evidence of " + name(element, control, statement) + " fails";
            case NOT_YET -> ": it is only planned";
            case CLOSED -> ", because the element is closed and does not mention it";
            case IMPOSSIBLE -> ", because it cannot stand there";
            case UNSTATED -> "";
        };
        return new Because(what + by, span, depth);
    }

    private static String covering(boolean has, @Nullable Element from) {
        if (from != null) {
            return ", because `" + from.name() + "` has" + (has ? " it" : " none");
        }
        return has ? ", because all that cover it have it" : ", because nothing that could cover it has it";
    }
}
