package dev.merlon.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** An expression of a random rule: what it does, a name, and its parts. */
record Formula(Op op, String name, List<Formula> parts) {
    /** What an expression does, and what it comes to. */
    enum Op {
        AND(Sort.TRUTH),
        OR(Sort.TRUTH),
        NOT(Sort.TRUTH),
        /** {@code any name in S where p : q}; parts: S, p, q. */
        ANY(Sort.TRUTH),
        ALL(Sort.TRUTH),
        PRESENT(Sort.TRUTH),
        IN(Sort.TRUTH),
        IS(Sort.TRUTH),
        HAS(Sort.TRUTH),
        /** In a boundary of a kind, {@code name}; with a second part, in that boundary. */
        WITHIN(Sort.TRUTH),
        HOLDS(Sort.TRUTH),
        COMPARE(Sort.TRUTH),
        /** Parts: from, to, and the set to avoid; {@code name} is the relation and perhaps a limit. */
        REACHES(Sort.TRUTH),
        LEVEL(Sort.LEVEL),
        ATTRIBUTE(Sort.LEVEL),
        GREATEST(Sort.LEVEL),
        GREATER(Sort.LEVEL),
        IF(Sort.LEVEL),
        SHIFTED(Sort.LEVEL),
        NUMBER(Sort.NUMBER),
        COUNT(Sort.NUMBER),
        DISTANCE(Sort.NUMBER),
        VARIABLE(Sort.ELEMENTS),
        KIND(Sort.ELEMENTS),
        STEP(Sort.ELEMENTS),
        /** {@code set(name in S where p)}; parts: S, p. */
        SET(Sort.ELEMENTS);

        private final Sort sort;

        Op(Sort sort) {
            this.sort = sort;
        }

        Sort sort() {
            return sort;
        }
    }

    /** What an expression comes to. */
    enum Sort {
        TRUTH,
        LEVEL,
        NUMBER,
        ELEMENTS
    }

    static Formula of(Op op, String name, Formula... parts) {
        return new Formula(op, name, List.of(parts));
    }

    Formula part(int index) {
        return parts.get(index);
    }

    /** Of a constant of a level, or a number. */
    int rank() {
        return Integer.parseInt(name.substring(name.length() - 1));
    }

    /** Of {@code REACHES}: along what. */
    String relation() {
        return name.split(" ")[0];
    }

    /** Of {@code REACHES}: how many steps at most; without a limit, more than there are elements. */
    int limit() {
        return name.contains(" ") ? rank() : 9;
    }

    /** The expression as it is written in a rule, with all parentheses. */
    String text() {
        return switch (op) {
            case AND -> "(" + part(0).text() + " and " + part(1).text() + ")";
            case OR -> "(" + part(0).text() + " or " + part(1).text() + ")";
            case NOT -> "(not " + part(0).text() + ")";
            case ANY -> quantified("any");
            case ALL -> quantified("all");
            case PRESENT -> "(any " + part(0).text() + ")";
            case IN -> "(" + part(0).text() + " in " + part(1).text() + ")";
            case IS -> "(" + part(0).text() + " is " + name + ")";
            case HAS -> "(" + part(0).text() + " has " + name + ")";
            case WITHIN -> "(" + part(0).text() + " within " + (parts.size() > 1 ? part(1).text() : name) + ")";
            case HOLDS -> part(0).text() + "." + name;
            case COMPARE -> "(" + part(0).text() + " " + name + " " + part(1).text() + ")";
            case REACHES -> "(" + part(0).text() + " reaches " + part(1).text() + path() + ")";
            case LEVEL, NUMBER, VARIABLE, KIND -> name;
            case ATTRIBUTE -> part(0).text() + "." + name;
            case STEP -> step(part(0).text() + "." + name);
            case GREATEST -> "max(" + name + " in " + part(0).text() + " : " + part(1).text() + ")";
            case GREATER -> "max(" + part(0).text() + ", " + part(1).text() + ")";
            case IF -> "(if " + part(0).text() + " then " + part(1).text() + " else " + part(2).text() + ")";
            case SHIFTED -> "(" + part(0).text() + " " + name + ")";
            case COUNT -> "count(" + part(0).text() + ")";
            case DISTANCE -> "distance(" + part(0).text() + ", " + part(1).text() + " along " + name + ")";
            case SET -> "set(" + name + " in " + part(0).text() + " where " + part(1).text() + ")";
        };
    }

    private String quantified(String word) {
        return "(" + word + " " + name + " in " + part(0).text() + " where " + part(1).text() + " : " + part(2).text()
                + ")";
    }

    /** Ends of flows may be actors; there are none in random models. */
    private String step(String path) {
        String variable = "w" + path.length();
        boolean one = part(0).op == Op.VARIABLE && !name.equals("neighbours");
        boolean ends = !one && List.of("source", "target", "neighbours").contains(name);
        return ends ? "set(" + variable + " in " + path + " where " + variable + " is Component)" : path;
    }

    private String path() {
        String avoiding = parts.size() > 2 ? " avoiding " + part(2).text() : "";
        return " along " + name + avoiding;
    }

    /** Simpler expressions that come to the same sort of thing, the simplest first. */
    Stream<Formula> simpler() {
        List<Formula> found = new ArrayList<>();
        for (Formula part : parts) {
            if (part.op.sort() == op.sort()) {
                found.add(part);
            }
        }
        if (op == Op.REACHES && parts.size() > 2) {
            found.add(new Formula(op, name, parts.subList(0, 2)));
        }
        for (int i = 0; i < parts.size(); i++) {
            int index = i;
            part(i).simpler().forEach(simple -> {
                List<Formula> changed = new ArrayList<>(parts);
                changed.set(index, simple);
                found.add(new Formula(op, name, changed));
            });
        }
        return found.stream();
    }
}
