package dev.merlon.check;

import dev.merlon.ast.QualifiedName;
import dev.merlon.diagnostic.NameSuggester;
import dev.merlon.rule.Rule;
import dev.merlon.source.Span;
import dev.merlon.type.Type;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The rules that a model can name: its own, and those of the libraries in its scope. */
final class KnownRules {
    private final Scope scope;
    private final String model;
    private final Map<String, Known> own = new TreeMap<>();

    /**
     * A rule that was found.
     *
     * @param subjects the types of the parts of its subjects
     */
    record Known(String id, List<Type> subjects, Span span) {}

    /** @param model the name of the model, which its own rules may leave out */
    KnownRules(Scope scope, String model) {
        this.scope = scope;
        this.model = model;
    }

    void add(Rule rule, List<Type> subjects) {
        own.put(rule.id(), new Known(rule.id(), subjects, rule.span()));
    }

    /** The rule of a name; where there is none that is reported. */
    @Nullable
    Known find(QualifiedName name) {
        Known mine = own.get(name.text());
        if (mine == null) {
            mine = own.get(model + "." + name.text());
        }
        if (mine != null) {
            return mine;
        }
        Optional<String> near = nearest(name.text());
        if (near.isPresent()) {
            scope.diagnostics().report(DecisionDiagnostics.unknownRule(name, near.get()));
            return null;
        }
        Symbol.OfRule found = scope.rule(name);
        return found == null
                ? null
                : new Known(
                        found.qualifiedName(), found.subjects(), found.name().span());
    }

    /** Where the model itself declares a rule of that name, or null. */
    @Nullable
    Span own(QualifiedName name) {
        Known mine = own.get(name.text());
        mine = mine == null ? own.get(model + "." + name.text()) : mine;
        return mine == null ? null : mine.span();
    }

    /** The nearest name of an own rule, unless a library has a rule of that name. */
    private Optional<String> nearest(String text) {
        TreeSet<String> names = new TreeSet<>(own.keySet());
        own.keySet().forEach(id -> names.add(id.substring(model.length() + 1)));
        return scope.names(Space.RULE).contains(text) ? Optional.empty() : NameSuggester.nearest(text, names);
    }
}
