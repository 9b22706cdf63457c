package dev.merlon.compliance;

import dev.merlon.logic.Holding;
import dev.merlon.logic.World;
import dev.merlon.model.ControlStatement;
import dev.merlon.model.Element;
import dev.merlon.model.Value;
import dev.merlon.rule.Analysis;
import dev.merlon.type.Kind;
import dev.merlon.type.RootKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Where the controls of a model stand, each found once. What is passed down or covered is told of where it comes from. */
final class Supports {
    private final Analysis analysis;
    private final World world;
    private final List<Element> elements = new ArrayList<>();
    private final Map<Kind, List<Support>> found = new HashMap<>();

    Supports(Analysis analysis) {
        this.analysis = analysis;
        this.world = analysis.world();
        boolean all = analysis.whole() == analysis;
        for (Element element : analysis.model().elements()) {
            // What an endpoint has is told of the flows to it.
            if (element.root() != RootKind.ENDPOINT && (all || analysis.model().isOwn(element))) {
                elements.add(element);
            }
        }
    }

    /** Where some controls stand; of a control and a more special one on the same element, the special one. */
    List<Support> of(Collection<Kind> controls) {
        TreeSet<Support> all = new TreeSet<>();
        controls.forEach(control -> all.addAll(found.computeIfAbsent(control, this::find)));
        Set<Pair> special = new HashSet<>();
        for (Support support : all) {
            for (Kind above = support.control().superKind(); above != null; above = above.superKind()) {
                special.add(new Pair(above, support.on()));
            }
        }
        return all.stream()
                .filter(support -> !special.contains(new Pair(support.control(), support.on())))
                .toList();
    }

    /** A control that a more special one on the same element also is. */
    private record Pair(Kind control, Element on) {}

    private List<Support> find(Kind control) {
        List<Support> supports = new ArrayList<>();
        List<Kind> places = world.vocabulary().definition(control).on();
        for (Element element : elements) {
            Support support = element.isAny(places) ? support(element, control) : null;
            if (support != null) {
                supports.add(support);
            }
        }
        return supports;
    }

    private @Nullable Support support(Element element, Kind control) {
        Holding holding = world.holding(element, control);
        ControlStatement statement = holding.statement();
        Kind said = statement == null ? control : statement.control();
        if (holding.value() == Value.Bool.TRUE) {
            return switch (holding.ground()) {
                case STATED -> new Support(said, element, worth(element, control, Worth.CLAIMED), statement);
                case DERIVED -> new Support(control, element, worth(element, control, Worth.BY_FACTS), null);
                case INHERITED, COVERED, NOT_YET, DISPROVED, CLOSED, IMPOSSIBLE, UNSTATED -> null;
            };
        }
        if (statement == null || !isSaidOf(element, statement)) {
            return null;
        }
        return switch (holding.ground()) {
            case DISPROVED -> new Support(said, element, Worth.FAILING, statement);
            case NOT_YET -> new Support(said, element, Worth.PLANNED, statement);
            case STATED, DERIVED, INHERITED, COVERED, CLOSED, IMPOSSIBLE, UNSTATED -> null;
        };
    }

    private Worth worth(Element element, Kind control, Worth unproven) {
        if (!analysis.isReviewed(element, control)) {
            return Worth.DRAFTED;
        }
        return world.isVerified(element, control) ? Worth.VERIFIED : unproven;
    }

    private boolean isSaidOf(Element element, ControlStatement statement) {
        return world.model().controls(element).stream()
                .anyMatch(each -> each.span().equals(statement.span()));
    }
}
