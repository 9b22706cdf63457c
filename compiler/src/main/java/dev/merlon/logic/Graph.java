package dev.merlon.logic;

import dev.merlon.model.Between;
import dev.merlon.model.Element;
import dev.merlon.model.Facts;
import dev.merlon.model.Unknown;
import dev.merlon.model.Value;
import dev.merlon.model.Value.Bool;
import dev.merlon.model.ValueSet;
import dev.merlon.type.Kind;
import dev.merlon.type.RootKind;
import dev.merlon.type.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The steps of some relations on a model, as a graph over element numbers: adjacency in arrays, steps that are certain and
 * steps that are only possible.
 *
 * <p>Where a relation leads from every member of one set to every member of another, a hub between them takes the place of
 * the product of the two sets: a half step in, at the full cost, and a half step out, for nothing. Where nobody has stated
 * where a step leads to, it leads to a hub that everything is a half step from; likewise where it comes from.
 */
public final class Graph {
    /** The cost of a step that has no bound. */
    public static final long UNBOUNDED = Long.MAX_VALUE;

    private final World world;
    private final List<Step> steps = new ArrayList<>();
    private int nodes;
    private int somewhere = -1;
    private int fromSomewhere = -1;
    private int[] firstOut = {};
    private int[] firstIn = {};
    private Step[] out = {};
    private Step[] in = {};

    /**
     * A step of a path.
     *
     * @param doubt what would settle whether it can be taken, or null if it can
     * @param costDoubt what would settle its cost, or null where it is known
     * @param whole whether it counts as a step; the half step out of a hub does not
     * @param via the element that makes the step possible
     * @param edge the way to step in its relation; null where none is followed
     */
    public record Step(
            int from,
            int to,
            @Nullable Facts doubt,
            @Nullable Facts costDoubt,
            long least,
            long greatest,
            boolean whole,
            Element via,
            Relation.@Nullable Edge edge) {}

    Graph(World world, List<Relation> relations) {
        this.world = world;
        this.nodes = world.model().elements().size();
        if (relations.isEmpty()) {
            for (Element flow : world.model().elements(RootKind.FLOW)) {
                int source = world.model().source(flow).id();
                int target = world.model().target(flow).id();
                steps.add(new Step(source, target, null, null, 1, 1, true, flow, null));
            }
        }
        for (Relation relation : relations) {
            for (Relation.Edge edge : relation.edges()) {
                addEdge(edge);
            }
        }
        index();
    }

    /** How many nodes there are: the elements of the model, by number, and hubs after them. */
    public int nodes() {
        return nodes;
    }

    /** A step: out of the node in whose range the index is, or into it where one goes backwards. */
    public Step step(int index, boolean backwards) {
        return backwards ? in[index] : out[index];
    }

    public int first(int node, boolean backwards) {
        return backwards ? firstIn[node] : firstOut[node];
    }

    public int end(int node, boolean backwards) {
        return backwards ? firstIn[node + 1] : firstOut[node + 1];
    }

    private void addEdge(Relation.Edge edge) {
        if (!(edge.over() instanceof Type.OfKind type)) {
            return;
        }
        List<Kind> kinds = type.anyOf();
        ValueSet over = world.extent(kinds);
        Frame frame = new Frame(world, edge.frameSize());
        for (int i = 0; i < over.size(); i++) {
            if (over.member(i) instanceof Element via) {
                for (int slot = 1; slot < edge.frameSize(); slot++) {
                    frame.clear(slot);
                }
                frame.set(0, via);
                addEdge(edge, frame, via);
            }
        }
    }

    private void addEdge(Relation.Edge edge, Frame frame, Element via) {
        Value holds = edge.where() == null ? Bool.TRUE : edge.where().evaluate(frame);
        if (holds == Bool.FALSE) {
            return;
        }
        ValueSet from = world.paths().places(edge.from().evaluate(frame));
        ValueSet to = world.paths().places(edge.to().evaluate(frame));
        if (from.size() == 0 && from.open() == null || to.size() == 0 && to.open() == null) {
            return;
        }
        Value cost = edge.cost() == null ? new Value.Int(1) : edge.cost().evaluate(frame);
        long least = cost(cost, false);
        long greatest = cost(cost, true);
        Facts costDoubt = Comparison.facts(cost);
        Facts doubt = holds instanceof Unknown unknown ? unknown.facts() : null;
        Facts fromOpen = from.open();
        Facts toOpen = to.open();
        if (fromOpen != null) {
            Facts both = Facts.together(doubt, fromOpen);
            for (int j = 0; j < to.size(); j++) {
                Facts whether = Facts.together(both, to.doubt(j));
                steps.add(new Step(fromSomewhere(), id(to, j), whether, costDoubt, least, greatest, true, via, edge));
            }
            if (toOpen != null) {
                Facts whether = Facts.together(both, toOpen);
                steps.add(new Step(fromSomewhere(), somewhere(), whether, costDoubt, least, greatest, true, via, edge));
            }
        }
        if (toOpen != null) {
            Facts both = Facts.together(doubt, toOpen);
            for (int i = 0; i < from.size(); i++) {
                Facts whether = Facts.together(both, from.doubt(i));
                steps.add(new Step(id(from, i), somewhere(), whether, costDoubt, least, greatest, true, via, edge));
            }
        }
        if (from.size() == 0 || to.size() == 0) {
            return;
        }
        if ((long) from.size() * to.size() <= (long) from.size() + to.size()) {
            for (int i = 0; i < from.size(); i++) {
                for (int j = 0; j < to.size(); j++) {
                    Facts both = Facts.together(doubt, Facts.together(from.doubt(i), to.doubt(j)));
                    steps.add(new Step(id(from, i), id(to, j), both, costDoubt, least, greatest, true, via, edge));
                }
            }
            return;
        }
        int hub = nodes++;
        for (int i = 0; i < from.size(); i++) {
            steps.add(new Step(
                    id(from, i),
                    hub,
                    Facts.together(doubt, from.doubt(i)),
                    costDoubt,
                    least,
                    greatest,
                    true,
                    via,
                    edge));
        }
        for (int j = 0; j < to.size(); j++) {
            steps.add(new Step(hub, id(to, j), to.doubt(j), null, 0, 0, false, via, edge));
        }
    }

    /** The hub from which a half step leads to every place. */
    private int somewhere() {
        if (somewhere < 0) {
            somewhere = nodes++;
            for (Element place : places()) {
                steps.add(new Step(somewhere, place.id(), null, null, 0, 0, false, place, null));
            }
        }
        return somewhere;
    }

    /** The hub to which a half step leads from every place. */
    private int fromSomewhere() {
        if (fromSomewhere < 0) {
            fromSomewhere = nodes++;
            for (Element place : places()) {
                steps.add(new Step(place.id(), fromSomewhere, null, null, 0, 0, false, place, null));
            }
        }
        return fromSomewhere;
    }

    private List<Element> places() {
        List<Element> places = new ArrayList<>(world.model().elements(RootKind.ACTOR));
        places.addAll(world.model().elements(RootKind.COMPONENT));
        return places;
    }

    private static int id(ValueSet set, int index) {
        return set.member(index) instanceof Element element ? element.id() : 0;
    }

    private static long cost(Value cost, boolean greatest) {
        Value end = cost instanceof Between between ? greatest ? between.greatest() : between.least() : cost;
        if (end instanceof Value.Int number) {
            return Math.max(0, number.value());
        }
        return greatest ? UNBOUNDED : 0;
    }

    private void index() {
        firstOut = new int[nodes + 1];
        firstIn = new int[nodes + 1];
        Step[] added = steps.toArray(Step[]::new);
        out = sorted(sorted(added, Step::to, firstIn), Step::from, firstOut);
        in = sorted(out, Step::to, firstIn);
        steps.clear();
    }

    /**
     * The steps by a node, those of one node as they were; a distribution sort, since nodes are numbers without gaps.
     *
     * @param first is filled with where those of each node begin, and after the last node with how many steps there are
     */
    private static Step[] sorted(Step[] steps, ToIntFunction<Step> node, int[] first) {
        Arrays.fill(first, 0);
        for (Step step : steps) {
            first[node.applyAsInt(step) + 1]++;
        }
        for (int i = 1; i < first.length; i++) {
            first[i] += first[i - 1];
        }
        int[] next = first.clone();
        Step[] sorted = new Step[steps.length];
        for (Step step : steps) {
            sorted[next[node.applyAsInt(step)]++] = step;
        }
        return sorted;
    }
}
