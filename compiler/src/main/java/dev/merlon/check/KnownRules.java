package dev.merlon.check;

import dev.merlon.ast.QualifiedName;
import dev.merlon.diagnostic.NameSuggester;
import dev.merlon.rule.Rule;
import dev.merlon.source.Span;
import dev.merlon.type.Type;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The rules that a model can name: its own, and those of the libraries in its scope. */
final class KnownRules {
    private final Scope scope;
    private final String model;
    private final ModelNames names;
    private final Map<String, Known> system;
    private final Map<String, Known> own = new TreeMap<>();
    private final Map<String, Known> former = new TreeMap<>();
    private final Set<String> formerModels = new TreeSet<>();

    /**
     * A rule that was found.
     *
     * @param subjects the types of the parts of its subjects
     */
    record Known(String id, List<Type> subjects, Span span) {}

    /**
     * @param model the name of the model, which its own rules may leave out
     * @param names what the models that it uses are called here
     * @param system the rules of all models of the system, by id
     */
    KnownRules(Scope scope, String model, ModelNames names, Map<String, Known> system) {
        this.scope = scope;
        this.model = model;
        this.names = names;
        this.system = system;
    }

    /** The rules that another model of the same system can name. */
    KnownRules ofUsed(ModelDraft used) {
        return new KnownRules(used.scope(), used.model().element().name(), used.names(), system);
    }

    /** Takes the names that the model had before, which its rules had before their own. */
    void addFormerModel(String name) {
        formerModels.add(name);
    }

    void add(Rule rule, List<Type> subjects) {
        Known known = new Known(rule.id(), subjects, rule.span());
        own.put(rule.id(), known);
        rule.formerIds().forEach(id -> former.put(id, known));
        system.put(rule.id(), known);
    }

    /** The rule of a name; where there is none that is reported. */
    @Nullable
    Known find(QualifiedName name) {
        Known mine = own.get(name.text());
        if (mine == null) {
            mine = own.get(model + "." + name.text());
        }
        if (mine == null) {
            mine = ofOther(name.text());
        }
        if (mine != null) {
            return mine;
        }
        Known renamed = renamed(name.text());
        if (renamed != null) {
            scope.diagnostics().report(AnnotationDiagnostics.formerName(name.span(), name.text(), renamed.id));
            return renamed;
        }
        Optional<String> near = scope.formerRule(name) == null ? nearest(name.text()) : Optional.empty();
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

    /** What the ids of several rules begin with, where a name is that of a library or a model with rules; otherwise null. */
    @Nullable
    String beginningOfRules(QualifiedName name) {
        TreeSet<String> beginnings = beginnings();
        String text = name.text();
        int dot = text.indexOf('.');
        String used = dot < 0 ? names.usedModel(text) : null;
        return used != null && beginnings.contains(used) ? used : beginnings.contains(text) ? text : null;
    }

    /** The names of libraries and models with rules. */
    TreeSet<String> beginnings() {
        TreeSet<String> beginnings = new TreeSet<>();
        TreeSet<String> ids = new TreeSet<>(own.keySet());
        ids.addAll(system.keySet());
        for (Symbol symbol : scope.all(Space.RULE)) {
            ids.add(symbol.qualifiedName());
        }
        ids.forEach(id -> beginnings.add(id.substring(0, id.lastIndexOf('.'))));
        return beginnings;
    }

    /** The own rule that had a name before, or whose model had, or null. */
    private @Nullable Known renamed(String text) {
        Known found = former.getOrDefault(text, former.get(model + "." + text));
        for (String before : formerModels) {
            if (found == null && text.startsWith(before + ".")) {
                String id = model + text.substring(before.length());
                found = own.getOrDefault(id, former.get(id));
            }
        }
        return found;
    }

    /** Where the model itself declares a rule of that name, or null. */
    @Nullable
    Span own(QualifiedName name) {
        Known mine = own.get(name.text());
        mine = mine == null ? own.get(model + "." + name.text()) : mine;
        return mine == null ? null : mine.span();
    }

    /** The rule of another model, by its id or by the name that the model has here. */
    private @Nullable Known ofOther(String text) {
        int dot = text.indexOf('.');
        String used = dot < 0 ? null : names.usedModel(text.substring(0, dot));
        Known found = used == null ? null : system.get(used + text.substring(dot));
        return found == null ? system.get(text) : found;
    }

    /** The nearest name of an own rule, unless a library has a rule of that name. */
    private Optional<String> nearest(String text) {
        TreeSet<String> names = new TreeSet<>(own.keySet());
        own.keySet().forEach(id -> names.add(id.substring(model.length() + 1)));
        return scope.names(Space.RULE).contains(text) ? Optional.empty() : NameSuggester.nearest(text, names);
    }
}
