package dev.merlon.attack;

import dev.merlon.logic.Definition;
import dev.merlon.logic.Graph;
import dev.merlon.logic.Graph.Step;
import dev.merlon.logic.World;
import dev.merlon.model.Element;
import dev.merlon.model.Value;
import dev.merlon.type.RootKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The ground that an attacker moves on: the steps that the libraries of a model know of, with what they cost. */
final class Terrain {
    private static final String LIBRARY = "std.core.";
    static final String STEPS = "intrusion";
    /** More than anybody would pay; what costs more is as good as closed. */
    private static final int MOST = 1000;

    private final World world;
    private final List<Element> places = new ArrayList<>();
    /** The node of each element by its number, -1 where it is none. */
    private final int[] nodes;

    private final int size;
    private final Step[] steps;
    private final int[] sources;
    private final int[] targets;
    private final int[] least;
    private final int[] greatest;
    private final int[] firstOut;
    private final int[] firstIn;
    private final int[] entering;
    private int mostOfStep = 1;

    Terrain(World world) {
        this.world = world;
        Graph graph = world.paths().graph(world.vocabulary().relations(STEPS));
        int elements = world.model().elements().size();
        this.nodes = new int[graph.nodes()];
        Arrays.fill(nodes, -1);
        for (RootKind root : List.of(RootKind.ACTOR, RootKind.COMPONENT)) {
            for (Element element : world.model().elements(root)) {
                nodes[element.id()] = places.size();
                places.add(element);
            }
        }
        int next = places.size();
        for (int hub = elements; hub < graph.nodes(); hub++) {
            nodes[hub] = next++;
        }
        this.size = next;
        int count = graph.end(graph.nodes() - 1, false);
        this.steps = new Step[count];
        this.sources = new int[count];
        this.targets = new int[count];
        this.least = new int[count];
        this.greatest = new int[count];
        this.firstOut = new int[size + 1];
        this.firstIn = new int[size + 1];
        this.entering = new int[count];
        int edge = 0;
        for (int number = 0; number < graph.nodes(); number++) {
            for (int i = graph.first(number, false); i < graph.end(number, false); i++) {
                add(edge++, graph.step(i, false));
            }
        }
        index();
    }

    private void add(int edge, Step step) {
        steps[edge] = step;
        sources[edge] = nodes[step.from()];
        targets[edge] = nodes[step.to()];
        least[edge] = (int) Math.min(MOST, step.least());
        boolean isSure = step.doubt() == null && step.greatest() != Graph.UNBOUNDED;
        greatest[edge] = isSure ? (int) Math.min(MOST, step.greatest()) : Search.FAR;
        mostOfStep = Math.max(mostOfStep, Math.max(least[edge], isSure ? greatest[edge] : 0));
    }

    /** Actors come before components, and both before hubs, as in the graph: steps are in the order of their sources already. */
    private void index() {
        for (int edge = 0; edge < steps.length; edge++) {
            firstOut[sources[edge] + 1]++;
            firstIn[targets[edge] + 1]++;
        }
        for (int node = 0; node < size; node++) {
            firstOut[node + 1] += firstOut[node];
            firstIn[node + 1] += firstIn[node];
        }
        int[] filled = firstIn.clone();
        for (int edge = 0; edge < steps.length; edge++) {
            entering[filled[targets[edge]]++] = edge;
        }
    }

    /** Whether the libraries of a model say what a step, a foothold and an asset is. */
    static boolean isKnown(World world) {
        return !world.vocabulary().relations(STEPS).isEmpty()
                && world.vocabulary().definition(LIBRARY + "foothold").isPresent();
    }

    World world() {
        return world;
    }

    /** How many nodes there are: actors and components, and hubs between many. */
    int nodes() {
        return size;
    }

    /** The node of an actor or a component. */
    int node(Element element) {
        return nodes[element.id()];
    }

    int[] nodes(List<Element> elements) {
        return elements.stream().mapToInt(this::node).toArray();
    }

    int edges() {
        return steps.length;
    }

    /** The steps out of a node are from here ... */
    int first(int node) {
        return firstOut[node];
    }

    /** ... to before here. */
    int end(int node) {
        return firstOut[node + 1];
    }

    /** The places of the steps into a node, for {@link #entering}, are from here ... */
    int firstIn(int node) {
        return firstIn[node];
    }

    /** ... to before here. */
    int endIn(int node) {
        return firstIn[node + 1];
    }

    int entering(int place) {
        return entering[place];
    }

    int source(int edge) {
        return sources[edge];
    }

    int target(int edge) {
        return targets[edge];
    }

    Step step(int edge) {
        return steps[edge];
    }

    /** What a step costs at least, if it can be taken. */
    int least(int edge) {
        return least[edge];
    }

    /** What a step costs at most; {@link Search#FAR} where it is not certain that it can be taken, or what it costs. */
    int greatest(int edge) {
        return greatest[edge];
    }

    /** What the dearest step costs. */
    int mostOfStep() {
        return mostOfStep;
    }

    /** The value of a def of {@code std.core} on an element. */
    Value call(String def, Element element) {
        Optional<Definition> definition = world.vocabulary().definition(LIBRARY + def);
        return definition.isPresent() ? world.call(definition.get(), element) : Value.None.NONE;
    }

    /** The value of a param of {@code std.core}. */
    int param(String name, int otherwise) {
        Optional<Definition> definition = world.vocabulary().definition(LIBRARY + name);
        return definition.isPresent() && world.call(definition.get()) instanceof Value.Int number
                ? (int) Math.max(0, Math.min(MOST, number.value()))
                : otherwise;
    }

    /** Whether a node is an actor or a component, and no hub between many. */
    boolean isElement(int node) {
        return node < places.size();
    }

    Element element(int node) {
        return places.get(node);
    }

    static boolean isPlace(Element element) {
        return element.root() == RootKind.COMPONENT || element.root() == RootKind.ACTOR;
    }
}
