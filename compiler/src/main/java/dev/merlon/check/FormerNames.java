package dev.merlon.check;

import dev.merlon.ast.QualifiedName;
import dev.merlon.ast.Text;
import dev.merlon.diagnostic.Diagnostics;
import dev.merlon.source.Span;
import dev.merlon.type.RootKind;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The names that elements of a model had before, by which decisions may still know them. */
final class FormerNames {
    private final Diagnostics diagnostics;
    private final UnaryOperator<String> ownName;
    private final Map<String, Claim> claims = new TreeMap<>();
    private final Set<Span> told = new HashSet<>();

    /** Who had a name, and where that is said. */
    private record Claim(ElementDraft draft, Text name) {}

    /** @param ownName the name that an element has in the files of its model */
    FormerNames(Diagnostics diagnostics, UnaryOperator<String> ownName) {
        this.diagnostics = diagnostics;
        this.ownName = ownName;
    }

    boolean isEmpty() {
        return claims.isEmpty();
    }

    void add(Text name, ElementDraft draft) {
        Claim first = claims.putIfAbsent(key(name.value(), draft), new Claim(draft, name));
        if (first != null) {
            diagnostics.report(AnnotationDiagnostics.claimedTwice(name.span(), name.value(), first.name.span()));
        }
    }

    /** An endpoint is known by its owner too. */
    private String key(String name, ElementDraft draft) {
        ElementDraft owner = ModelNames.owner(draft);
        return draft.root() == RootKind.ENDPOINT && owner != draft
                ? ownName.apply(owner.element().name()) + "." + name
                : name.replaceAll("\\s*->\\s*", "->");
    }

    /** The element that had a name, or null. */
    @Nullable
    ElementDraft find(String key) {
        Claim claim = claims.get(key);
        return claim == null ? null : claim.draft;
    }

    /** @param now finds the element that has a name now */
    void check(Function<String, @Nullable ElementDraft> now) {
        claims.forEach((key, claim) -> {
            ElementDraft there = now.apply(key);
            if (there != null) {
                diagnostics.report(AnnotationDiagnostics.stillThere(
                        claim.name.span(), claim.name.value(), there.element().span()));
            }
        });
    }

    /** Warns of a reference by a name that is not the present one, once at each place. */
    void warn(QualifiedName written, ElementDraft found) {
        boolean isOfEndpoint = found.root() == RootKind.ENDPOINT && !written.isSimple();
        String now = found.element().name();
        boolean isFormer = !written.text().equals(now)
                        && claims.containsKey(written.first().text())
                || isOfEndpoint && !written.last().text().equals(now.substring(now.lastIndexOf('.') + 1));
        if (isFormer) {
            warn(written.span(), written.text(), found);
        }
    }

    void warn(Span place, String written, ElementDraft found) {
        if (told.add(place)) {
            diagnostics.report(AnnotationDiagnostics.formerName(
                    place, written, found.element().name()));
        }
    }
}
