package dev.merlon.check;

import dev.merlon.testing.DiagnosticCatalogue;
import dev.merlon.testing.Golden;
import dev.merlon.testing.Mistakes;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every mistake in what a model or a test of rules says, with the whole message. */
final class ModelMistakesTest {
    @TestFactory
    Stream<DynamicTest> messages() {
        return Stream.of("model", "decisions", "system", "variants")
                .flatMap(suite -> Golden.suite(suite, ".diag", Mistakes::messages));
    }

    @Test
    void everyMistakeHasACase() {
        DiagnosticCatalogue.assertEveryCodeHasACase(ModelDiagnostics.class, "model", Set.of());
        DiagnosticCatalogue.assertEveryCodeHasACase(AnnotationDiagnostics.class, "model", Set.of());
        DiagnosticCatalogue.assertEveryCodeHasACase(DecisionDiagnostics.class, "decisions", Set.of());
        DiagnosticCatalogue.assertEveryCodeHasACase(OverrideDiagnostics.class, "decisions", Set.of());
        DiagnosticCatalogue.assertEveryCodeHasACase(TestDiagnostics.class, "decisions", Set.of());
        DiagnosticCatalogue.assertEveryCodeHasACase(AssumptionDiagnostics.class, "decisions", Set.of());
        DiagnosticCatalogue.assertEveryCodeHasACase(EvidenceMistakes.class, "decisions", Set.of());
        DiagnosticCatalogue.assertEveryCodeHasACase(PolicyDiagnostics.class, "decisions", Set.of());
        DiagnosticCatalogue.assertEveryCodeHasACase(ScenarioDiagnostics.class, "decisions", Set.of());
        DiagnosticCatalogue.assertEveryCodeHasACase(SystemDiagnostics.class, "system", Set.of());
        DiagnosticCatalogue.assertEveryCodeHasACase(VariantDiagnostics.class, "variants", Set.of());
    }

    @TestFactory
    Stream<DynamicTest> pages() {
        return Stream.of(
                        ModelDiagnostics.class,
                        AnnotationDiagnostics.class,
                        DecisionDiagnostics.class,
                        OverrideDiagnostics.class,
                        ScenarioDiagnostics.class,
                        SystemDiagnostics.class,
                        TestDiagnostics.class,
                        VariantDiagnostics.class,
                        AssumptionDiagnostics.class,
                        EvidenceMistakes.class,
                        PolicyDiagnostics.class)
                .flatMap(codes -> DiagnosticCatalogue.pages(codes, Mistakes::of));
    }
}
