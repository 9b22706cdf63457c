package dev.merlon.check;

import dev.merlon.source.Span;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What libraries advise against: symbols, kinds, attributes and constants, each with what to use in its place. */
final class Deprecations {
    private final Map<Object, String> advice = new IdentityHashMap<>();
    private final Set<Span> told = new HashSet<>();

    void add(Object what, @Nullable String instead) {
        if (instead != null) {
            advice.put(what, instead);
        }
    }

    /**
     * Warns of a use, once at each place; only in the files that the program is about, and not of a library's own declarations.
     *
     * @param library the library that declares it
     */
    void use(Object what, String library, Span place, Scope scope) {
        String instead = advice.isEmpty() ? null : advice.get(what);
        if (instead != null && scope.isOfProgram() && !library.equals(scope.library()) && told.add(place)) {
            scope.diagnostics().report(AnnotationDiagnostics.deprecated(place, place.text(), instead));
        }
    }
}
