package dev.merlon.compliance;

import dev.merlon.logic.ControlDefinition;
import dev.merlon.logic.FrameworkClause;
import dev.merlon.logic.Vocabulary;
import dev.merlon.rule.Rule;
import dev.merlon.rule.Rule.Answer;
import dev.merlon.rule.Rule.Requirement;
import dev.merlon.rule.RuleBook;
import dev.merlon.type.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which controls and rules bear on an entry of a taxonomy: those that name it or one below it, those that a library names for it,
 * and rules that such a control answers.
 */
final class Mapping {
    private final Vocabulary vocabulary;
    private final RuleBook book;
    private final Map<String, List<Kind>> controls = new TreeMap<>();
    private final Map<String, List<Rule>> rules = new TreeMap<>();
    private final Map<String, Rule> byId = new HashMap<>();

    /** What bears on an entry; both in order. */
    record Mapped(TreeSet<Kind> controls, List<Rule> rules) {
        boolean isEmpty() {
            return controls.isEmpty() && rules.isEmpty();
        }
    }

    Mapping(Vocabulary vocabulary, RuleBook book) {
        this.vocabulary = vocabulary;
        this.book = book;
        for (ControlDefinition control : vocabulary.controls()) {
            for (String reference : control.references()) {
                controls.computeIfAbsent(reference, r -> new ArrayList<>()).add(control.kind());
            }
        }
        for (Rule rule : book.rules()) {
            byId.put(rule.id(), rule);
            for (String reference : rule.references()) {
                rules.computeIfAbsent(reference, r -> new ArrayList<>()).add(rule);
            }
        }
    }

    Mapped of(FrameworkClause clause, Collection<FrameworkClause> all) {
        TreeSet<Kind> named = new TreeSet<>();
        Set<String> ids = new HashSet<>();
        collect(clause.reference(), all, new HashSet<>(), named, ids);
        List<Rule> bearing = new ArrayList<>();
        for (Rule rule : book.rules()) {
            if (ids.contains(rule.id()) || isAnswered(rule, named)) {
                bearing.add(rule);
            }
        }
        return new Mapped(named, bearing);
    }

    private void collect(
            String reference, Collection<FrameworkClause> all, Set<String> seen, TreeSet<Kind> named, Set<String> ids) {
        if (!seen.add(reference)) {
            return;
        }
        controls.forEach((each, kinds) -> {
            if (FrameworkClause.contains(reference, each)) {
                named.addAll(kinds);
            }
        });
        rules.forEach((each, of) -> {
            if (FrameworkClause.contains(reference, each)) {
                of.forEach(rule -> ids.add(rule.id()));
            }
        });
        for (FrameworkClause clause : all) {
            if (FrameworkClause.contains(reference, clause.reference())) {
                named.addAll(clause.controls());
                clause.rules().stream().filter(byId::containsKey).forEach(ids::add);
                clause.references().forEach(other -> collect(other, all, seen, named, ids));
            }
        }
    }

    private static boolean isAnswered(Rule rule, TreeSet<Kind> controls) {
        for (Answer answer : rule.answers()) {
            if (answer instanceof Answer.Controls by) {
                for (Requirement requirement : by.requirements()) {
                    for (Kind kind = requirement.control(); kind != null; kind = kind.superKind()) {
                        if (controls.contains(kind)) {
                            return true;
                        }
                    }
                }
            }
        }
        return false;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }
}
