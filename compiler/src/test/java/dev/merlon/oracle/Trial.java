package dev.merlon.oracle;

import dev.merlon.oracle.Formula.Op;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A model and a rule: what the two evaluators are compared on. */
record Trial(Design design, Rule rule) {
    /**
     * A rule.
     *
     * @param answers each {@code HAS} of a control on what has to have it
     */
    record Rule(List<Binder> binders, Formula when, Optional<Formula> unless, List<Formula> answers) {
        private String text() {
            StringBuilder text = new StringBuilder("threat t \"T\" {\n  classes = [tampering]\n  for ");
            text.append(String.join(", ", binders.stream().map(Binder::text).toList()));
            text.append("\n  when ").append(when.text()).append('\n');
            unless.ifPresent(condition ->
                    text.append("  unless ").append(condition.text()).append('\n'));
            for (Formula answer : answers) {
                text.append("  mitigated by ").append(answer.name()).append(" on ");
                text.append(answer.part(0).text()).append('\n');
            }
            return text + "  severity = low\n}\n";
        }

        private Stream<Rule> simpler() {
            List<Rule> found = new ArrayList<>();
            if (unless.isPresent()) {
                found.add(new Rule(binders, when, Optional.empty(), answers));
            }
            for (Formula answer : answers) {
                List<Formula> less = new ArrayList<>(answers);
                less.remove(answer);
                found.add(new Rule(binders, when, unless, less));
            }
            when.simpler().forEach(simple -> found.add(new Rule(binders, simple, unless, answers)));
            unless.ifPresent(condition -> condition
                    .simpler()
                    .forEach(simple -> found.add(new Rule(binders, when, Optional.of(simple), answers))));
            for (int i = 0; i < answers.size(); i++) {
                int index = i;
                answers.get(i).simpler().forEach(simple -> {
                    List<Formula> changed = new ArrayList<>(answers);
                    changed.set(index, simple);
                    found.add(new Rule(binders, when, unless, changed));
                });
            }
            return found.stream();
        }
    }

    /** A variable of a rule, over a kind or a set. */
    record Binder(String name, Formula over) {
        private String text() {
            return name + (over.op() == Formula.Op.KIND ? " : " : " in ") + over.text();
        }
    }

    /** Some of the relations below: what is one step from {@code s}. */
    static final Map<String, Formula> STEPS = steps();

    /** What the rules and models are made of. */
    static final String VOCABULARY = """
            tm 1
            library oracle "Oracle" version 1.0.0
            use std.core

            enum Level { e0 < e1 | f1 < e2 < e3 }

            extend kind Component {
              level : Level absent e0
              on : Bool absent false
              knows : set of Component
              next : Component
              inherited zone : Level
            }
            extend kind Flow { lock : Level absent e0; open : Bool }
            kind Stop : Component
            kind Fast : Stop { level = if on then e2 }
            kind Calm : Stop { level = f1; on = true }
            kind Link : Flow from Stop to Stop
            kind Gate : Link { lock = e1 }
            kind Yard : Boundary
            extend kind Data { sensitivity : Level }
            kind Secret : Data { sensitivity = e2 }
            kind Guard : Control on Component, Flow, Boundary
            kind NightGuard : Guard on Component, Flow, Boundary
            kind Locked : Control on Flow, Boundary { holds when self is Flow and lock >= e1 }
            kind Bolt : Control on Flow, Boundary { gives lock >= e2 }
            kind Shelter : Control on Component, Boundary { covers Component by data.stored-in }
            kind Seal : Control on Component, Boundary { covers Data by stored-in }
            kind Cover : Control on Flow, Component, Boundary { covers Component by inbound }

            relation ways via f : Flow = f.source -> f.target
            relation doors via f : Flow = f.source -> f.target where f.open
            relation tolls via f : Flow = f.source -> f.target cost if f.open then 1 else 3
            relation jumps via s : Component = s -> s.next
            relation shares via s : Component = s -> s.knows where s.on
            relation meets via y : Yard = y.components -> y.components

            """;

    /** The whole as a library with a test. */
    String text() {
        return VOCABULARY + rule.text() + "\ntest \"trial\" of t {\n"
                + design.text().indent(2) + "}\n";
    }

    /** The same with something left out. */
    Stream<Trial> simpler() {
        return Stream.concat(
                design.simpler().map(simple -> new Trial(simple, rule)),
                rule.simpler().map(simple -> new Trial(design, simple)));
    }

    private static Map<String, Formula> steps() {
        Formula s = Formula.of(Op.VARIABLE, "s");
        Formula v = Formula.of(Op.VARIABLE, "v");
        Formula flows = Formula.of(Op.STEP, "outbound", s);
        Formula open = Formula.of(Op.SET, "v", flows, Formula.of(Op.HOLDS, "open", v));
        return Map.of(
                "ways", Formula.of(Op.STEP, "target", flows),
                "doors", Formula.of(Op.STEP, "target", open),
                "jumps", Formula.of(Op.STEP, "next", s));
    }

    /** What variables stand for, with one more. */
    static Map<String, String> with(Map<String, String> scope, String variable, String element) {
        Map<String, String> inner = new LinkedHashMap<>(scope);
        inner.put(variable, element);
        return inner;
    }
}
