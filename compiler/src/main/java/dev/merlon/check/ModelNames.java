package dev.merlon.check;

import dev.merlon.ast.Clause;
import dev.merlon.ast.ElementReference;
import dev.merlon.ast.Name;
import dev.merlon.ast.QualifiedName;
import dev.merlon.ast.SubjectPart;
import dev.merlon.ast.Text;
import dev.merlon.diagnostic.Diagnostic;
import dev.merlon.diagnostic.Diagnostics;
import dev.merlon.model.Element;
import dev.merlon.model.Written;
import dev.merlon.source.Span;
import dev.merlon.type.RootKind;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The names of the elements of one model, and how it names those of the models that it uses.
 *
 * <p>Long because every kind of reference is looked up here, with what to say where it leads to nothing.
 */
final class ModelNames {
    private final Diagnostics diagnostics;
    private final SystemNames system;
    private final String prefix;
    private final Map<String, ElementDraft> byName = new TreeMap<>();
    private final Map<String, ElementDraft> unnamedFlows = new TreeMap<>();
    private final FormerNames former;
    private final Map<String, Used> used = new TreeMap<>();
    /** Names of elements that are declared with a mistake, so that they are not there. */
    private final Set<String> lost = new HashSet<>();

    private @Nullable Removals removals;

    /** A model that can be named here, and where that is said. */
    private record Used(ModelNames names, ElementDraft model, Span place) {}

    /** @param prefix what stands before the names of the elements in the system */
    ModelNames(Diagnostics diagnostics, SystemNames system, String prefix) {
        this.prefix = prefix;
        this.diagnostics = diagnostics;
        this.system = system;
        this.former = new FormerNames(diagnostics, this::ownName);
    }

    /** Takes names of elements that are declared with a mistake, so that they are not there: to name one is no other mistake. */
    void addLost(List<String> names) {
        lost.addAll(names);
    }

    /** Takes the names that an element had before. */
    void addFormer(List<Text> names, ElementDraft draft) {
        names.forEach(name -> former.add(name, draft));
    }

    /** Reports former names that are in use again; once everything has its name. */
    void checkFormer() {
        former.check(key -> {
            ElementDraft now = byName.getOrDefault(key, unnamedFlows.get(key));
            int dot = key.indexOf('.');
            ElementDraft owner = dot < 0 ? null : byName.get(key.substring(0, dot));
            return owner == null ? now : owner.endpoints().get(key.substring(dot + 1));
        });
    }

    /** Warns where a name is one that the element had before. */
    void warnOfFormer(QualifiedName name, @Nullable ElementDraft found) {
        if (found != null && !former.isEmpty()) {
            former.warn(name, found);
        }
    }

    /** Takes the name that a used model has here. */
    void addUsed(Name alias, ModelNames names, ElementDraft model) {
        used.put(alias.text(), new Used(names, model, alias.span()));
    }

    /** The full name of the model that is named here, or null. */
    @Nullable
    String usedModel(String alias) {
        Used other = used.get(alias);
        return other == null ? null : other.model.element().name();
    }

    /** Whether an element is one of this model's own. */
    boolean isOwn(ElementDraft draft) {
        return system.namesOf(draft.element()) == this;
    }

    /** Takes the model itself, which is known by its name too. */
    void addModel(ElementDraft model) {
        system.add(model, this);
        byName.put(model.element().name(), model);
    }

    /** Gives a draft its name; a name that is taken is reported. */
    void add(Name name, ElementDraft draft) {
        ElementDraft first = byName.putIfAbsent(name.text(), draft);
        Used other = used.get(name.text());
        if (first != null) {
            diagnostics.report(ModelDiagnostics.duplicateName(name, first.element()));
        } else if (other != null) {
            diagnostics.report(SystemDiagnostics.nameOfModel(name.span(), name.text(), other.place));
        }
        addToSystem(draft, first == null && other == null);
    }

    /** Takes a full name, which must be the only one of its kind in the system. */
    private void addToSystem(ElementDraft draft, boolean isFirst) {
        Element taken = system.add(draft, this);
        if (taken != null && isFirst) {
            diagnostics.report(SystemDiagnostics.sameFullName(draft.element(), taken));
        }
    }

    void addEndpoint(Name name, ElementDraft owner, ElementDraft endpoint) {
        ElementDraft first = owner.endpoints().putIfAbsent(name.text(), endpoint);
        if (first != null) {
            diagnostics.report(ModelDiagnostics.duplicateName(name, first.element()));
        }
        addToSystem(endpoint, first == null);
    }

    /** Takes a flow without a name of its own. */
    void addUnnamedFlow(ElementDraft flow) {
        unnamedFlows.putIfAbsent(flow.element().name(), flow);
        Element first = system.add(flow, this);
        if (first != null) {
            diagnostics.report(ModelDiagnostics.secondUnnamedFlow(flow.element(), first));
        }
    }

    /** Takes a use of a datum, which has no name but what it says. */
    void addUse(Element use, Element at, Clause.DataVerb verb, Element datum) {
        system.state(useKey(at, verb, datum), use);
    }

    /** Takes a grant, which has no name but what it says. */
    void addGrant(Element grant, Element holder, List<Name> rights, Element target, @Nullable Element actor) {
        system.state(grantKey(holder, rights, target, actor), grant);
    }

    /** The names of everything that has one; of the models that are used, their own. */
    Collection<String> all() {
        TreeSet<String> all = new TreeSet<>(byName.keySet());
        all.addAll(used.keySet());
        return all;
    }

    /** The element of a name, or null; reports nothing. */
    @Nullable
    ElementDraft peek(QualifiedName name) {
        ElementDraft own = peekOwn(name);
        Used other = own == null ? used.get(name.first().text()) : null;
        if (other == null) {
            return own;
        }
        return name.isSimple() ? other.model : other.names.peekOwn(withoutFirst(name));
    }

    private @Nullable ElementDraft peekOwn(QualifiedName name) {
        ElementDraft first = byName.get(name.first().text());
        first = first == null ? former.find(name.first().text()) : first;
        if (first == null || name.isSimple()) {
            return first;
        }
        if (name.parts().size() != 2) {
            return null;
        }
        ElementDraft endpoint = first.endpoints().get(name.last().text());
        return endpoint == null
                ? former.find(first.element().name() + "." + name.last().text())
                : endpoint;
    }

    /** The element of a name, or the unnamed flow between two elements, or null; reports nothing. */
    @Nullable
    ElementDraft peek(ElementReference reference) {
        QualifiedName end = reference.target();
        ElementDraft from = peek(reference.name());
        ElementDraft to = end == null ? null : peek(end);
        if (end == null || from == null || to == null) {
            return end == null ? from : null;
        }
        ElementDraft flow = unnamedFlow(flowName(from, to));
        return flow == null ? formerFlow(from, to) : flow;
    }

    private @Nullable ElementDraft formerFlow(ElementDraft from, ElementDraft to) {
        return former.find(ownName(owner(from).element().name()) + "->"
                + ownName(owner(to).element().name()));
    }

    /** Leaves out what a variant removes: naming that is another mistake than naming what never was. */
    void without(Removals removed) {
        removals = removed;
    }

    /** What is wrong with a name that means nothing, where a variant has removed what it means; null where it has not. */
    @Nullable
    Diagnostic removed(QualifiedName name) {
        return removals == null ? null : removals.naming(name);
    }

    /** The element of a name; where there is none that is reported. */
    @Nullable
    ElementDraft find(QualifiedName name) {
        ElementDraft found = peek(name);
        if (found == null) {
            reportUnknown(name);
        }
        warnOfFormer(name, found);
        return found;
    }

    /** The element of a name, which must be of one of some root kinds. */
    @Nullable
    ElementDraft find(QualifiedName name, List<RootKind> roots) {
        ElementDraft found = find(name);
        if (found != null && !roots.contains(found.root())) {
            diagnostics.report(ModelDiagnostics.wrongElement(name.span(), found.element(), roots));
            return null;
        }
        return found;
    }

    /** The element of a name, or the unnamed flow between two elements; where there is none that is reported. */
    @Nullable
    ElementDraft find(ElementReference reference) {
        QualifiedName end = reference.target();
        if (end == null) {
            return find(reference.name());
        }
        ElementDraft from = find(reference.name());
        ElementDraft to = find(end);
        if (from == null || to == null) {
            return null;
        }
        ElementDraft flow = unnamedFlow(flowName(from, to));
        if (flow == null) {
            flow = formerFlow(from, to);
            if (flow != null) {
                former.warn(reference.span(), reference.text(), flow);
            }
        }
        if (flow == null) {
            Diagnostic gone = removals == null ? null : removals.naming(reference);
            diagnostics.report(
                    gone == null ? ModelDiagnostics.unknownFlow(reference.span(), from.element(), to.element()) : gone);
        }
        return flow;
    }

    /** The element that a threat is about; where there is none that is reported. */
    @Nullable
    Element find(SubjectPart part) {
        if (part instanceof SubjectPart.OfUse use) {
            return find(use);
        }
        if (part instanceof SubjectPart.OfGrant grant) {
            return find(grant);
        }
        ElementDraft found = find(((SubjectPart.OfElement) part).element());
        return found == null ? null : found.element();
    }

    private @Nullable Element find(SubjectPart.OfUse use) {
        ElementDraft at = find(use.at());
        ElementDraft datum = find(use.datum(), List.of(RootKind.DATA));
        if (at == null || datum == null) {
            return null;
        }
        Element found = system.stated(useKey(at.element(), use.verb(), datum.element()));
        if (found == null) {
            List<String> known = statedOf(at.element(), RootKind.USE);
            diagnostics.report(
                    ModelDiagnostics.unknownUse(use.span(), at.element(), use.verb(), datum.element(), known));
        }
        return found;
    }

    private @Nullable Element find(SubjectPart.OfGrant grant) {
        QualifiedName forActor = grant.forActor();
        ElementDraft holder = find(grant.holder());
        ElementDraft target = find(grant.target());
        ElementDraft actor = forActor == null ? null : find(forActor);
        if (holder == null || target == null || forActor != null && actor == null) {
            return null;
        }
        String key =
                grantKey(holder.element(), grant.rights(), target.element(), actor == null ? null : actor.element());
        Element found = system.stated(key);
        if (found == null) {
            List<String> known = statedOf(holder.element(), RootKind.GRANT);
            diagnostics.report(ModelDiagnostics.unknownGrant(grant.span(), holder.element(), known));
        }
        return found;
    }

    /** The names of what is stated of an element, in order. */
    private List<String> statedOf(Element element, RootKind root) {
        return system.allStated().stream()
                .filter(each -> each.root() == root && each.name().startsWith(Written.name(element.name()) + " "))
                .map(Element::name)
                .sorted()
                .toList();
    }

    private static String useKey(Element at, Clause.DataVerb verb, Element datum) {
        return at.name() + " " + verb.word() + " " + datum.name();
    }

    /** The order in which the rights are written makes no other grant of it. */
    private static String grantKey(Element holder, List<Name> rights, Element target, @Nullable Element actor) {
        TreeSet<String> sorted = new TreeSet<>();
        rights.forEach(right -> sorted.add(right.text()));
        return holder.name() + " may " + sorted + " on " + target.name() + " for "
                + (actor == null ? "" : actor.name());
    }

    private String ownName(String name) {
        return name.startsWith(prefix) ? name.substring(prefix.length()) : name;
    }

    /** The name of a flow that has none of its own. */
    static String flowName(ElementDraft from, ElementDraft to) {
        return Written.name(owner(from).element().name())
                + "->"
                + Written.name(owner(to).element().name());
    }

    /** The owner of an endpoint; any other element itself. */
    static ElementDraft owner(ElementDraft draft) {
        ElementDraft outer = draft.outer();
        return draft.root() == RootKind.ENDPOINT && outer != null ? outer : draft;
    }

    /** A flow without a name, of this model or of one that it uses. */
    private @Nullable ElementDraft unnamedFlow(String name) {
        ElementDraft own = unnamedFlows.get(name);
        if (own != null) {
            return own;
        }
        for (Used other : used.values()) {
            ElementDraft found = other.names.unnamedFlows.get(name);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** Whether a name begins with that of a used model, which has no such element; then that is reported. */
    boolean reportUnknownOfModel(QualifiedName name) {
        String first = name.first().text();
        Used other = byName.containsKey(first) || name.isSimple() ? null : used.get(first);
        if (other == null || other.names.byName.containsKey(name.parts().get(1).text())) {
            return false;
        }
        reportUnknown(name);
        return true;
    }

    private void reportUnknown(QualifiedName name) {
        Diagnostic gone = removed(name);
        if (gone != null) {
            diagnostics.report(gone);
            return;
        }
        Used other = byName.containsKey(name.first().text())
                ? null
                : used.get(name.first().text());
        if (other == null) {
            reportUnknownOwn(name);
            return;
        }
        QualifiedName rest = withoutFirst(name);
        Used beyond = other.names.used.get(rest.first().text());
        if (beyond != null && !other.names.byName.containsKey(rest.first().text())) {
            diagnostics.report(SystemDiagnostics.notVisibleThrough(
                    name.first(), rest.first(), beyond.place, beyond.model.element()));
        } else if (other.names.byName.containsKey(rest.first().text())) {
            other.names.reportUnknownOwn(rest);
        } else {
            diagnostics.report(
                    SystemDiagnostics.unknownInModel(rest.first(), other.model.element(), other.names.byName.keySet()));
        }
    }

    private static QualifiedName withoutFirst(QualifiedName name) {
        List<Name> rest = name.parts().subList(1, name.parts().size());
        return new QualifiedName(
                rest, rest.get(0).span().to(rest.get(rest.size() - 1).span()));
    }

    private void reportUnknownOwn(QualifiedName name) {
        ElementDraft first = byName.get(name.first().text());
        if (first != null) {
            Span place = name.parts().get(1).span();
            diagnostics.report(ModelDiagnostics.unknownEndpoint(
                    place,
                    name.parts().get(1).text(),
                    first.element(),
                    first.endpoints().keySet()));
            return;
        }
        if (lost.contains(name.first().text())) {
            return;
        }
        TreeSet<String> known = new TreeSet<>(byName.keySet());
        known.addAll(unnamedFlows.keySet());
        known.addAll(used.keySet());
        diagnostics.report(ModelDiagnostics.unknownElement(name.first(), known));
    }
}
