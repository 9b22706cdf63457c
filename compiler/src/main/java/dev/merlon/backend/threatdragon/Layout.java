package dev.merlon.backend.threatdragon;

import dev.merlon.backend.ElementFacts;
import dev.merlon.model.Element;
import dev.merlon.model.ThreatModel;
import dev.merlon.rule.Analysis;
import dev.merlon.type.RootKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Places for actors, components and boundaries: in a boundary first what is directly in it, in rows, then the boundaries in it, in
 * rows below. Every boundary contains what is in it, and nothing else; nothing overlaps. A person moves it from there.
 */
final class Layout {
    static final String DATASTORE = "std.core.Datastore";

    private static final int GAP = 60;
    private static final int HEADER = 50;
    private static final int CIRCLE = 110;
    private static final int WIDTH = 160;
    private static final int HEIGHT = 80;
    private static final int SMALLEST = 200;

    private final Map<Element, List<Element>> leaves = new LinkedHashMap<>();
    private final Map<Element, List<Element>> inner = new LinkedHashMap<>();
    private final Map<Element, Box> boxes = new LinkedHashMap<>();

    /** Boxes with their places in what is around them, and how large that is. */
    private record Block(List<Box> boxes, int width, int height) {
        Block moved(int right, int down) {
            return new Block(boxes.stream().map(box -> box.moved(right, down)).toList(), width, height);
        }
    }

    Layout(Analysis analysis) {
        ThreatModel model = analysis.model();
        List<Element> outermost = new ArrayList<>();
        analysis.shown(RootKind.BOUNDARY).forEach(boundary -> put(model, boundary, inner, outermost));
        for (RootKind root : List.of(RootKind.ACTOR, RootKind.COMPONENT)) {
            analysis.shown(root).forEach(leaf -> put(model, leaf, leaves, outermost));
        }
        List<Block> blocks = new ArrayList<>();
        outermost.stream().filter(each -> each.root() != RootKind.BOUNDARY).forEach(leaf -> blocks.add(leaf(leaf, 0)));
        Block above = rows(blocks);
        blocks.clear();
        outermost.stream()
                .filter(each -> each.root() == RootKind.BOUNDARY)
                .forEach(boundary -> blocks.add(boundary(boundary, 0)));
        Block below = rows(blocks);
        int down = above.boxes.isEmpty() ? GAP : above.height + 2 * GAP;
        above.moved(GAP, GAP).boxes.forEach(box -> boxes.put(box.element(), box));
        below.moved(GAP, down).boxes.forEach(box -> boxes.put(box.element(), box));
    }

    private static void put(
            ThreatModel model, Element element, Map<Element, List<Element>> among, List<Element> outermost) {
        Element around = model.boundary(element);
        if (around.root() == RootKind.BOUNDARY) {
            among.computeIfAbsent(around, key -> new ArrayList<>()).add(element);
        } else {
            outermost.add(element);
        }
    }

    /** The places, in the order in which they are drawn; boundaries before what is in them. */
    List<Box> boxes() {
        return List.copyOf(boxes.values());
    }

    Box box(Element element) {
        Box box = boxes.get(element);
        if (box == null) {
            throw new IllegalArgumentException(element.name());
        }
        return box;
    }

    private Block boundary(Element boundary, int depth) {
        List<Block> direct = new ArrayList<>();
        leaves.getOrDefault(boundary, List.of()).forEach(leaf -> direct.add(leaf(leaf, depth + 1)));
        List<Block> boundaries = new ArrayList<>();
        inner.getOrDefault(boundary, List.of()).forEach(each -> boundaries.add(boundary(each, depth + 1)));
        Block above = rows(direct);
        Block below = rows(boundaries);
        int between = direct.isEmpty() || boundaries.isEmpty() ? 0 : GAP;
        int width = Math.max(SMALLEST, Math.max(above.width, below.width) + 2 * GAP);
        int height = Math.max(SMALLEST, HEADER + above.height + between + below.height + GAP);
        List<Box> all = new ArrayList<>();
        all.add(new Box(boundary, 0, 0, width, height, depth));
        all.addAll(above.moved(GAP, HEADER).boxes);
        all.addAll(below.moved(GAP, HEADER + above.height + between).boxes);
        return new Block(all, width, height);
    }

    private static Block leaf(Element leaf, int depth) {
        boolean isProcess = leaf.root() == RootKind.COMPONENT && !ElementFacts.is(leaf, DATASTORE);
        int width = isProcess ? CIRCLE : WIDTH;
        int height = isProcess ? CIRCLE : HEIGHT;
        return new Block(List.of(new Box(leaf, 0, 0, width, height, depth)), width, height);
    }

    /** Blocks in about as many rows as columns, beside and below each other. */
    private static Block rows(List<Block> blocks) {
        int columns = (int) Math.ceil(Math.sqrt(blocks.size()));
        List<Box> all = new ArrayList<>();
        int width = 0;
        int top = 0;
        for (int first = 0; first < blocks.size(); first += columns) {
            int left = 0;
            int height = 0;
            for (Block block : blocks.subList(first, Math.min(blocks.size(), first + columns))) {
                all.addAll(block.moved(left, top).boxes);
                left += block.width + GAP;
                height = Math.max(height, block.height);
            }
            width = Math.max(width, left - GAP);
            top += height + GAP;
        }
        return new Block(all, width, Math.max(0, top - GAP));
    }
}
