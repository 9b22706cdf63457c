package dev.merlon.check;

import dev.merlon.ast.Body;
import dev.merlon.ast.Clause;
import dev.merlon.ast.DecisionStatement;
import dev.merlon.ast.ElementReference;
import dev.merlon.ast.ElementStatement;
import dev.merlon.ast.FileStatement;
import dev.merlon.ast.Item;
import dev.merlon.ast.KindReference;
import dev.merlon.ast.ModelStatement;
import dev.merlon.ast.Name;
import dev.merlon.ast.QualifiedName;
import dev.merlon.ast.Statement;
import dev.merlon.ast.SubjectPart;
import dev.merlon.type.Kind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a variant says anew of elements, decisions and overrides of its model: there it wins. */
final class Restated {
    static final String IDENTITY = "the identity";

    private final ModelNames names;
    private final Scope scope;
    private final Map<ElementDraft, Said> elements = new HashMap<>();
    private final Set<String> decisions = new TreeSet<>();
    private final Map<String, Set<String>> overrides = new TreeMap<>();

    /** What is said of one element. */
    private static final class Said {
        private final Set<String> facts = new TreeSet<>();
        /** The controls, and whether each is said to be there. */
        private final Map<Kind, Boolean> controls = new TreeMap<>();
        /** The controls that stand without a name, which another statement of the same may have. */
        private final Set<Kind> unnamed = new HashSet<>();

        private final List<Clause.Via> kinds = new ArrayList<>();
        private final Set<Clause.DataVerb> verbs = EnumSet.noneOf(Clause.DataVerb.class);
    }

    /** @param items what the variant says, as it could stand at the top of a file */
    Restated(ModelDraft base, List<Item> items) {
        this.names = base.names();
        this.scope = base.scope().silent();
        items.forEach(item -> read(item.statement(), base.model()));
    }

    private void read(Statement statement, ElementDraft at) {
        if (statement instanceof FileStatement.ExtendElement extension) {
            ElementDraft extended = names.peek(extension.element());
            if (extended != null) {
                extension.clauses().forEach(clause -> read(clause, extended));
                body(extension.body()).forEach(item -> read(item.statement(), extended));
            }
        } else if (statement instanceof ElementStatement.Line line) {
            read(line.clause(), at);
        } else if (statement instanceof ElementStatement.Control control) {
            for (ElementReference on : control.on()) {
                ElementDraft element = names.peek(on);
                Kind kind = scope.kind(control.kind());
                if (element != null && kind != null) {
                    said(element).controls.put(kind, true);
                    said(element).unnamed.remove(kind);
                }
            }
        } else if (statement instanceof DecisionStatement.Decision decision) {
            readScope(decision.rule(), decision.scope(), "decided");
        } else if (statement instanceof DecisionStatement.Rate rate) {
            readScope(rate.rule(), rate.scope(), "rated");
        } else if (statement instanceof ModelStatement.Override override) {
            Set<String> facts = overrides.computeIfAbsent(rule(override.rule()), rule -> new TreeSet<>());
            override.body().items().forEach(item -> facts.addAll(keys(item.statement())));
        } else {
            said(at).facts.addAll(keys(statement));
        }
    }

    private void read(Clause clause, ElementDraft at) {
        Said said = said(at);
        if (clause instanceof Clause.With with) {
            readControls(with.controls(), true, said);
        } else if (clause instanceof Clause.Without without) {
            readControls(without.controls(), false, said);
        } else if (clause instanceof Clause.Via via) {
            said.kinds.add(via);
        } else if (clause instanceof Clause.Uses uses) {
            said.verbs.add(uses.verb());
            uses.items().forEach(item -> said.facts.add(key(uses.verb(), item)));
        } else if (clause instanceof Clause.Contains contains) {
            contains.data().forEach(datum -> said.facts.add("contains " + known(datum)));
        } else if (clause instanceof Clause.As || clause instanceof Clause.RunsAs) {
            said.facts.add(IDENTITY);
        } else if (clause instanceof Clause.At) {
            said.facts.add("at");
        } else if (clause instanceof Clause.In) {
            said.facts.add("in");
        }
    }

    private void readControls(List<KindReference> controls, boolean present, Said said) {
        for (KindReference reference : controls) {
            Kind kind = scope.kind(reference);
            if (kind != null && said.controls.putIfAbsent(kind, present) == null) {
                said.unnamed.add(kind);
            }
        }
    }

    private void readScope(QualifiedName rule, DecisionStatement.@Nullable Scope on, String what) {
        if (on instanceof DecisionStatement.Scope.On subjects) {
            subjects.subjects().forEach(subject -> decisions.add(what + " " + rule(rule) + subject(subject)));
        }
    }

    /** Under which names the statements of the same can be found that say one thing of an element. */
    Set<String> keys(Statement statement) {
        Set<String> keys = new TreeSet<>();
        if (statement instanceof Statement.Fact fact) {
            keys.add("= " + fact.name().text());
        } else if (statement instanceof ElementStatement.Link link) {
            keys.add("link " + link.name().text());
        } else if (statement instanceof ElementStatement.Grant grant) {
            keys.add(key(grant));
        } else if (statement instanceof ElementStatement.Meta meta) {
            meta.body().items().forEach(item -> keys(item.statement()).forEach(key -> keys.add("meta " + key)));
        } else if (statement instanceof ElementStatement.Demands demands) {
            demands.controls().forEach(control -> keys.add(demanded(control)));
        } else if (statement instanceof ElementStatement.EachKind each) {
            String of = each(each);
            each.body().items().forEach(item -> inEach(item.statement()).forEach(key -> keys.add(of + key)));
        }
        return keys;
    }

    /** What an {@code each} says of the elements of its kind. */
    Set<String> inEach(Statement statement) {
        Set<String> keys = new TreeSet<>();
        if (statement instanceof ElementStatement.Line line && line.clause() instanceof Clause.With with) {
            with.controls().forEach(control -> keys.add("control " + known(control)));
        } else if (statement instanceof ElementStatement.Line line && line.clause() instanceof Clause.Without without) {
            without.controls().forEach(control -> keys.add("control " + known(control)));
        } else if (statement instanceof ElementStatement.Line line && line.clause() instanceof Clause.RunsAs) {
            keys.add(IDENTITY);
        } else {
            keys.addAll(keys(statement));
        }
        return keys;
    }

    String each(ElementStatement.EachKind each) {
        return "each " + known(each.kind()) + " ";
    }

    String demanded(KindReference control) {
        return "demands " + known(control);
    }

    String key(Clause.DataVerb verb, Clause.UseItem item) {
        return verb.word() + " " + known(item.datum());
    }

    String key(ElementStatement.Grant grant) {
        return "may " + grant.rights().stream().map(Name::text).sorted().toList() + " on " + known(grant.target())
                + (grant.forActor() == null ? "" : " for " + known(grant.forActor()));
    }

    boolean says(ElementDraft element, String key) {
        Said said = elements.get(element);
        return said != null && said.facts.contains(key);
    }

    /** Whether anything is said of the data that an element uses. */
    boolean saysUses(ElementDraft element) {
        Said said = elements.get(element);
        return said != null && !said.verbs.isEmpty();
    }

    boolean saysUses(ElementDraft element, Clause.DataVerb verb) {
        Said said = elements.get(element);
        return said != null && said.verbs.contains(verb);
    }

    /** The elements of which it is said which data they use. */
    Set<ElementDraft> using() {
        Set<ElementDraft> using = new HashSet<>();
        elements.forEach((element, said) -> {
            if (!said.verbs.isEmpty()) {
                using.add(element);
            }
        });
        return using;
    }

    /** The kinds that a flow has in place of its own. */
    List<Clause.Via> kinds(ElementDraft flow) {
        Said said = elements.get(flow);
        return said == null ? List.of() : said.kinds;
    }

    /**
     * Whether a statement that a control is there, or is not, gives way on an element.
     *
     * @param counts whether it has a name and is implemented: then it says all that one without a name says, and more
     */
    boolean overrules(ElementDraft element, KindReference reference, boolean present, boolean counts) {
        Said said = elements.get(element);
        Kind control = said == null || said.controls.isEmpty() ? null : scope.kind(reference);
        if (said == null || control == null) {
            return false;
        }
        Boolean same = said.controls.get(control);
        if (same != null) {
            return !(counts && same && said.unnamed.contains(control));
        }
        for (Map.Entry<Kind, Boolean> each : said.controls.entrySet()) {
            boolean contradicts =
                    present ? control.isA(each.getKey()) : each.getKey().isA(control);
            if (each.getValue() != present && contradicts) {
                return true;
            }
        }
        return false;
    }

    boolean decides(QualifiedName rule, DecisionStatement.Subject subject) {
        return !decisions.isEmpty() && decisions.contains("decided " + rule(rule) + subject(subject));
    }

    boolean rates(QualifiedName rule, DecisionStatement.Subject subject) {
        return !decisions.isEmpty() && decisions.contains("rated " + rule(rule) + subject(subject));
    }

    /** What an override of the variant says of the same rule; null where there is none. */
    @Nullable
    Set<String> override(QualifiedName rule) {
        return overrides.isEmpty() ? null : overrides.get(rule(rule));
    }

    /** The id of a rule; the name itself where it is none of a library. */
    String rule(QualifiedName name) {
        if (scope.prefixed(name.text()) != null) {
            return name.text();
        }
        Symbol.OfRule rule = scope.rule(name);
        return rule == null ? name.text() : rule.qualifiedName();
    }

    private String subject(DecisionStatement.Subject subject) {
        return subject.parts().stream().map(this::part).collect(Collectors.joining(", ", " @ ", ""));
    }

    private String part(SubjectPart part) {
        if (part instanceof SubjectPart.OfUse use) {
            return known(use.at()) + " " + use.verb().word() + " " + known(use.datum());
        }
        if (part instanceof SubjectPart.OfGrant grant) {
            return known(grant.holder()) + " may "
                    + grant.rights().stream().map(Name::text).sorted().toList() + " on " + known(grant.target())
                    + (grant.forActor() == null ? "" : " for " + known(grant.forActor()));
        }
        return known(((SubjectPart.OfElement) part).element());
    }

    private String known(ElementReference reference) {
        ElementDraft element = names.peek(reference);
        return element == null ? reference.text() : element.element().name();
    }

    private String known(QualifiedName name) {
        ElementDraft element = names.peek(name);
        return element == null ? name.text() : element.element().name();
    }

    private String known(KindReference reference) {
        Kind kind = scope.kind(reference);
        return kind == null ? reference.name().text() : kind.qualifiedName();
    }

    private Said said(ElementDraft element) {
        return elements.computeIfAbsent(element, e -> new Said());
    }

    private static List<Item> body(@Nullable Body body) {
        return body == null ? List.of() : body.items();
    }
}
