package dev.merlon.lint;

import dev.merlon.logic.AttributeDefinition;
import dev.merlon.logic.AttributeOf;
import dev.merlon.logic.Call;
import dev.merlon.logic.ControlDefinition;
import dev.merlon.logic.Definition;
import dev.merlon.logic.Distance;
import dev.merlon.logic.HasControl;
import dev.merlon.logic.Message;
import dev.merlon.logic.Reaches;
import dev.merlon.logic.Relation;
import dev.merlon.logic.Term;
import dev.merlon.logic.Terms;
import dev.merlon.logic.Vocabulary;
import dev.merlon.rule.Assertion;
import dev.merlon.rule.Rule;
import dev.merlon.rule.RuleBook;
import dev.merlon.type.Attribute;
import dev.merlon.type.Kind;
import dev.merlon.type.RootKind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The controls and attributes that rules and assertions ask for: by themselves, and through all that what they ask for is
 * worked out from. Known by name, because each program has its own kinds.
 */
final class Demand {
    private final Set<String> attributes = new HashSet<>();
    private final Set<String> controls = new HashSet<>();
    private final Set<String> proofs = new HashSet<>();

    void add(RuleBook book) {
        Search search = new Search(book.vocabulary());
        book.rules().forEach(search::rule);
        for (Assertion assertion : book.assertions()) {
            search.term(assertion.condition());
        }
        search.finish();
        for (ControlDefinition control : book.vocabulary().controls()) {
            control.probes().forEach(probe -> proofs.add(probe.name()));
        }
        add(search);
    }

    /** What one rule alone asks for. */
    void add(Vocabulary vocabulary, Rule rule) {
        Search search = new Search(vocabulary);
        search.rule(rule);
        search.finish();
        add(search);
    }

    private void add(Search search) {
        search.attributes.forEach(attribute -> attributes.add(name(attribute)));
        search.controls.forEach(control -> controls.add(control.qualifiedName()));
    }

    boolean reads(Attribute attribute) {
        return attributes.contains(name(attribute));
    }

    /** Whether a kind of control is proven by a probe. */
    boolean isProof(String probe) {
        return proofs.contains(probe);
    }

    /** Whether a control, or one that having it implies, is asked for; or what it makes true is read. */
    boolean asksFor(ControlDefinition control) {
        Kind kind = control.kind();
        while (kind != null) {
            if (controls.contains(kind.qualifiedName())) {
                return true;
            }
            kind = kind.superKind();
        }
        return control.given().stream().anyMatch(given -> reads(given.attribute()));
    }

    private static String name(Attribute attribute) {
        return attribute.owner().qualifiedName() + "." + attribute.name();
    }

    /** Follows terms through one vocabulary. */
    private static final class Search {
        private final Vocabulary vocabulary;
        private final Set<Attribute> attributes = new HashSet<>();
        private final Set<Kind> controls = new HashSet<>();
        private final Set<Definition> definitions = new HashSet<>();
        private final Set<Relation> relations = new HashSet<>();

        Search(Vocabulary vocabulary) {
            this.vocabulary = vocabulary;
        }

        void rule(Rule rule) {
            for (Rule.RuleVariable variable : rule.variables()) {
                term(variable.set());
                term(variable.where());
            }
            term(rule.when());
            rule.answers().forEach(this::answer);
            rule.refinements().forEach(refinement -> term(refinement.on()));
            rule.groupBy().forEach(this::term);
            term(rule.severity());
            term(rule.impact());
            term(rule.likelihood());
            message(rule.message());
            message(rule.fix());
            message(rule.ask());
        }

        private void answer(Rule.Answer answer) {
            if (answer instanceof Rule.Answer.Unless unless) {
                term(unless.condition());
            } else if (answer instanceof Rule.Answer.Controls all) {
                for (Rule.Requirement requirement : all.requirements()) {
                    control(requirement.control());
                    term(requirement.on());
                }
            }
        }

        private void message(@Nullable Message message) {
            List<Message.Part> parts = message == null ? List.of() : message.parts();
            for (Message.Part part : parts) {
                if (part instanceof Message.Part.Hole hole) {
                    term(hole.term());
                }
            }
        }

        void term(@Nullable Term term) {
            if (term == null) {
                return;
            }
            if (term instanceof AttributeOf of) {
                attribute(of.attribute());
            } else if (term instanceof HasControl has) {
                control(has.control());
            } else if (term instanceof Call call && definitions.add(call.definition())) {
                term(call.definition().body());
            } else if (term instanceof Reaches reaches) {
                reaches.options().relations().forEach(this::relation);
            } else if (term instanceof Distance distance) {
                distance.options().relations().forEach(this::relation);
            }
            Terms.children(term).forEach(this::term);
        }

        private void relation(Relation relation) {
            if (relations.add(relation)) {
                for (Relation.Edge edge : relation.edges()) {
                    term(edge.from());
                    term(edge.to());
                    term(edge.where());
                    term(edge.cost());
                }
            }
        }

        private void attribute(Attribute attribute) {
            if (attributes.add(attribute)) {
                AttributeDefinition definition = vocabulary.definition(attribute);
                definition.defaults().values().forEach(each -> term(each.value()));
                if (attribute.inherited()) {
                    boundaryAttributes(attribute.name());
                }
            }
        }

        /** What a boundary passes down is found by its name. */
        private void boundaryAttributes(String name) {
            for (AttributeDefinition definition : vocabulary.attributes()) {
                Attribute other = definition.attribute();
                if (other.name().equals(name) && other.owner().root() == RootKind.BOUNDARY) {
                    attribute(other);
                }
            }
        }

        private void control(Kind control) {
            controls.add(control);
        }

        /** A control that is asked for follows from facts, its own and those of kinds that imply it. */
        void finish() {
            int before = -1;
            while (before != attributes.size() + controls.size()) {
                before = attributes.size() + controls.size();
                for (ControlDefinition definition : vocabulary.controls()) {
                    if (controls.stream().anyMatch(definition.kind()::isA)) {
                        follow(definition);
                    }
                }
            }
        }

        private void follow(ControlDefinition definition) {
            ControlDefinition.Condition condition = definition.holdsWhen();
            term(condition == null ? null : condition.term());
            definition.coverings().forEach(covering -> term(covering.path()));
            definition.given().forEach(given -> attribute(given.attribute()));
        }
    }
}
