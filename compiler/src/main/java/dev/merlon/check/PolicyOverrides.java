package dev.merlon.check;

import dev.merlon.ast.Item;
import dev.merlon.ast.ModelStatement;
import dev.merlon.diagnostic.Diagnostics;
import dev.merlon.resolve.Module;
import dev.merlon.rule.Policy;
import dev.merlon.rule.Tailoring;
import dev.merlon.rule.Tailoring.Setting;
import dev.merlon.source.Span;
import dev.merlon.type.Enumeration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How policies tailor rules of libraries for the models that they hold for. */
final class PolicyOverrides {
    private final Module policy;
    private final Scope scope;
    private final Enumeration severities;

    PolicyOverrides(Module policy, Scope scope, Enumeration severities) {
        this.policy = policy;
        this.scope = scope;
        this.severities = severities;
    }

    /** What a policy says. What nobody has reviewed in it makes things worse, and never better. */
    List<Policy.Override> read(List<Item> items, boolean drafted) {
        List<Policy.Override> found = new ArrayList<>();
        if (items.stream().noneMatch(item -> item.statement() instanceof ModelStatement.Override)) {
            return found;
        }
        // A policy has no elements; but a rule is named in it, and a value written, as in a model.
        ModelDraft draft = ModelDraft.ofModel(scope, policy.name(), policy.title(), policy.header(), "");
        KnownRules known = new KnownRules(scope, policy.name(), draft.names(), new TreeMap<>());
        Overrides overrides = new Overrides(draft, known, severities);
        Provenance provenance = new Provenance(items);
        for (Item item : items) {
            if (item.statement() instanceof ModelStatement.Override override) {
                int before = overrides.tailorings().size();
                overrides.read(override);
                boolean unreviewed = drafted || provenance.isUnreviewed(item, provenance.isInDrafted(item));
                if (unreviewed) {
                    scope.diagnostics().report(AnnotationDiagnostics.unreviewedOverride(Unsupported.head(override)));
                }
                for (Tailoring tailoring : overrides
                        .tailorings()
                        .subList(before, overrides.tailorings().size())) {
                    found.add(new Policy.Override(tailoring, !unreviewed));
                }
            }
        }
        return found;
    }

    /** What policies say for a model; where two say something of the same, the first in the order of their names counts. */
    static List<Tailoring> of(String model, List<Policy> policies, Diagnostics diagnostics) {
        Map<String, Span> said = new TreeMap<>();
        List<Tailoring> found = new ArrayList<>();
        for (Policy policy : policies) {
            for (Policy.Override override : policy.overrides()) {
                Tailoring tailoring = override.tailoring();
                Span first = said.putIfAbsent(tailoring.subject(), tailoring.span());
                if (first != null) {
                    diagnostics.report(OverrideDiagnostics.twice(tailoring.span(), first, tailoring.subject()));
                    continue;
                }
                for (Setting setting : tailoring.settings()) {
                    String name = setting.parameter().name();
                    Span before = said.putIfAbsent("param " + name, setting.span());
                    if (before != null) {
                        diagnostics.report(OverrideDiagnostics.twice(setting.span(), before, name));
                    }
                }
                found.add(tailoring.ruledFor(policy.name(), model, override.reviewed()));
            }
        }
        return found;
    }

    /** Reports what a model says of its own and a policy decides for it. */
    static void reportOverruled(List<Tailoring> own, List<Tailoring> ruled, Diagnostics diagnostics) {
        for (Tailoring tailoring : own) {
            for (Tailoring other : ruled) {
                if (other.ruling() == null || !other.ruling().reviewed()) {
                    continue;
                }
                boolean isSame = other.subject().equals(tailoring.subject());
                boolean isParam = tailoring.settings().stream()
                        .anyMatch(setting -> other.settings().stream()
                                .anyMatch(each -> each.parameter().equals(setting.parameter())));
                if (isSame || isParam) {
                    diagnostics.report(OverrideDiagnostics.overruled(tailoring.span(), other));
                }
            }
        }
    }
}
