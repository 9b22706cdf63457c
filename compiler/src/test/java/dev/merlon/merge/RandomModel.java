package dev.merlon.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** A model that is made up, and what people might do to it. */
final class RandomModel {
    private static final List<String> CONTROLS = List.of("Mtls", "Vault", "Audit", "Limits", "Backups", "Scanning");
    private static final List<String> KINDS = List.of(
            "component",
            "component",
            "component",
            "flow",
            "unnamed",
            "data",
            "accept",
            "assume",
            "variant",
            "extend",
            "component");
    private static final List<String> DATA = List.of("card", "order", "token", "address", "score");

    private final SplittableRandom random;
    private final Node root = new Node("", "", 0);
    /** How this copy writes what it writes anew. */
    private boolean isRestyled;

    private static int lastName;

    /** A declaration: what it is called, what stands behind that, and what is in it. */
    private static final class Node {
        private final String kind;
        private final String name;
        private String title = "";
        private int value;
        private final List<String> with = new ArrayList<>();
        private final List<String> carries = new ArrayList<>();
        private final List<String> comments = new ArrayList<>();
        private String remark = "";
        private String annotation = "";
        private String behind = "";
        private boolean inLine;
        private final List<Node> inside = new ArrayList<>();

        Node(String kind, String name, int value) {
            this.kind = kind;
            this.name = name;
            this.value = value;
        }

        Node copy() {
            Node copy = new Node(kind, name, value);
            copy.title = title;
            copy.with.addAll(with);
            copy.carries.addAll(carries);
            copy.comments.addAll(comments);
            copy.remark = remark;
            copy.annotation = annotation;
            copy.behind = behind;
            copy.inLine = inLine;
            inside.forEach(each -> copy.inside.add(each.copy()));
            return copy;
        }

        boolean isLine() {
            return kind.equals("fact") || kind.equals("without");
        }

        boolean holdsElements() {
            return kind.isEmpty() || kind.equals("boundary") || kind.equals("variant");
        }
    }

    RandomModel(SplittableRandom random) {
        this.random = random;
        for (int i = 1 + random.nextInt(8); i > 0; i--) {
            root.inside.add(made(0));
        }
    }

    private RandomModel(RandomModel model, SplittableRandom random) {
        this.random = random;
        model.root.inside.forEach(each -> root.inside.add(each.copy()));
    }

    /** What somebody made of it. */
    RandomModel changed(SplittableRandom by, int edits) {
        RandomModel changed = new RandomModel(this, by);
        for (int i = 0; i < edits; i++) {
            changed.change();
        }
        return changed;
    }

    RandomModel restyled() {
        isRestyled = true;
        return this;
    }

    private Node made(int depth) {
        int choice = random.nextInt(depth == 0 ? 11 : 6);
        String kind = choice == 0 && depth < 2 ? "boundary" : KINDS.get(choice);
        Node node = new Node(kind, "n" + lastName++, random.nextInt(9));
        node.inLine = random.nextInt(4) == 0;
        int members = random.nextInt(4);
        for (int i = 0; i < members; i++) {
            node.inside.add(node.holdsElements() && random.nextInt(3) > 0 ? made(depth + 1) : fact(node));
        }
        edit(node);
        edit(node);
        return node;
    }

    private Node fact(Node owner) {
        boolean takesLine = List.of("component", "flow").contains(owner.kind);
        if (takesLine
                && random.nextInt(5) == 0
                && owner.inside.stream().noneMatch(each -> each.kind.equals("without"))) {
            Node line = new Node("without", "", 0);
            line.with.addAll(CONTROLS.subList(0, 1 + random.nextInt(3)));
            return line;
        }
        String name = "a" + random.nextInt(6);
        boolean isThere = owner.inside.stream().anyMatch(each -> each.name.equals(name));
        return new Node("fact", isThere ? "b" + lastName++ : name, random.nextInt(9));
    }

    private void change() {
        List<Node> owners = new ArrayList<>(List.of(root));
        List<Node> all = new ArrayList<>();
        collect(root, owners, all);
        Node owner = owners.get(random.nextInt(owners.size()));
        switch (random.nextInt(8)) {
            case 7 -> {
                Node place = owners.get(random.nextInt(owners.size()));
                List<Node> elements = all.stream()
                        .filter(each -> List.of("component", "flow", "data").contains(each.kind))
                        .toList();
                if (place.holdsElements() && !elements.isEmpty()) {
                    Node moved = elements.get(random.nextInt(elements.size()));
                    owners.forEach(each -> each.inside.remove(moved));
                    place.inside.add(random.nextInt(place.inside.size() + 1), moved);
                }
            }
            case 0, 1 -> {
                Node added = owner.holdsElements() && random.nextInt(3) > 0
                        ? made(owner == root ? 0 : 1)
                        : owner == root ? made(0) : fact(owner);
                owner.inside.add(random.nextInt(owner.inside.size() + 1), added);
            }
            case 2 -> {
                if (!owner.inside.isEmpty()) {
                    owner.inside.remove(random.nextInt(owner.inside.size()));
                }
            }
            case 3 -> {
                if (owner.inside.size() > 1) {
                    Node moved = owner.inside.remove(random.nextInt(owner.inside.size()));
                    owner.inside.add(random.nextInt(owner.inside.size() + 1), moved);
                }
            }
            default -> {
                if (!all.isEmpty()) {
                    edit(all.get(random.nextInt(all.size())));
                }
            }
        }
    }

    private void edit(Node node) {
        boolean isElement = List.of("boundary", "component", "flow", "data").contains(node.kind);
        boolean isList = isElement || List.of("extend", "without", "unnamed").contains(node.kind);
        switch (random.nextInt(8)) {
            case 0, 1 -> node.value = random.nextInt(9);
            case 2 -> node.title = isElement ? "Title " + random.nextInt(5) : "";
            case 3 -> toggle(isList ? node.with : new ArrayList<>(), CONTROLS);
            case 4 -> toggle(node.kind.equals("flow") ? node.carries : new ArrayList<>(), DATA);
            case 5 -> {
                if (node.comments.isEmpty() || random.nextBoolean()) {
                    node.comments.add("remark-" + lastName++);
                } else {
                    node.comments.remove(random.nextInt(node.comments.size()));
                }
            }
            case 6 -> node.remark = random.nextBoolean() ? "" : "remark-" + lastName++;
            default -> {
                node.annotation = isElement && random.nextBoolean() ? "@was(\"o" + random.nextInt(9) + "\")" : "";
                node.behind = random.nextBoolean() ? "" : "remark-" + lastName++;
            }
        }
    }

    private void toggle(List<String> list, List<String> choices) {
        String choice = choices.get(random.nextInt(choices.size()));
        if (!(list.size() > 1 && list.remove(choice)) && !list.contains(choice)) {
            list.add(random.nextInt(list.size() + 1), choice);
        }
    }

    private static void collect(Node node, List<Node> owners, List<Node> all) {
        for (Node each : node.inside) {
            all.add(each);
            if (!each.isLine()) {
                owners.add(each);
                collect(each, owners, all);
            }
        }
    }

    String text() {
        StringBuilder text = new StringBuilder("tm 1\nmodel m \"M\"\n\nuse std.core\n");
        root.inside.forEach(node -> write(node, "", text));
        return text.toString();
    }

    private void write(Node node, String indent, StringBuilder out) {
        boolean isFact = node.isLine();
        if (!node.remark.isEmpty()) {
            out.append('\n').append(indent).append("// ").append(node.remark).append("\n\n");
        } else if (!isFact) {
            out.append(node.holdsElements() || isRestyled ? "\n" : "");
        }
        node.comments.forEach(
                comment -> out.append(indent).append("// ").append(comment).append('\n'));
        out.append(node.annotation.isEmpty() ? "" : indent + node.annotation + "\n");
        out.append(indent).append(line(node, indent));
        if (!node.behind.isEmpty()) {
            out.append(isRestyled ? "   " : " ").append("// ").append(node.behind);
        }
        out.append('\n');
    }

    private String line(Node node, String indent) {
        if (node.kind.equals("fact")) {
            return node.name + (isRestyled ? "=" : " = ") + node.value;
        }
        if (node.kind.equals("without")) {
            return "without " + String.join(isRestyled ? " , " : ", ", node.with);
        }
        StringBuilder line = new StringBuilder();
        switch (node.kind) {
            case "unnamed" -> line.append("flow : x -> ").append(node.name);
            case "variant" -> line.append("variant ").append(node.name);
            case "extend" -> line.append("extend ").append(node.name);
            case "flow" -> {
                line.append("flow ").append(node.name);
                line.append(node.title.isEmpty() ? "" : " \"" + node.title + "\"");
                line.append(" : x -> y").append(node.value);
                line.append(node.carries.isEmpty() ? "" : " carries " + String.join(", ", node.carries));
            }
            case "accept" ->
                line.append("accept std.r").append(node.value).append(" on ").append(node.name);
            case "assume" -> line.append("assume ").append(node.name);
            default -> {
                line.append(node.kind).append(' ').append(node.name);
                line.append(node.title.isEmpty() ? "" : " \"" + node.title + "\"");
                line.append(isRestyled ? ": K" : " : K").append(node.value);
            }
        }
        if (!node.with.isEmpty()) {
            line.append(isRestyled ? "\n" + indent + "      with " : " with ").append(String.join(", ", node.with));
        }
        if (node.inside.isEmpty() && node.kind.equals("variant")) {
            return line.append(" {}").toString();
        }
        if (node.inside.isEmpty() && node.kind.equals("extend") && node.with.isEmpty()) {
            return line.append(" {}").toString();
        }
        if (node.inside.isEmpty()) {
            return line.append(isRestyled ? " { }" : "").toString();
        }
        boolean isPlain = node.inside.stream()
                .allMatch(each ->
                        each.isLine() && each.comments.isEmpty() && each.remark.isEmpty() && each.behind.isEmpty());
        if (node.inLine != isRestyled && isPlain) {
            return line.append(" { ")
                    .append(String.join(
                            "; ",
                            node.inside.stream().map(each -> line(each, "")).toList()))
                    .append(" }")
                    .toString();
        }
        line.append(" {\n");
        node.inside.forEach(each -> write(each, indent + (isRestyled ? "    " : "  "), line));
        return line.append(indent).append('}').toString();
    }
}
