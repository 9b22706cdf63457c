package dev.merlon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.merlon.rule.Analysis;
import dev.merlon.rule.Disposition;
import dev.merlon.testing.Programs;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What nobody has said is no finding: models that say little get few questions. */
final class SparseModelTest {
    /** Uses each library there is: one that is left out would find nothing. */
    private static final String HEADER = Programs.usingAll("sparse");

    @TempDir
    Path folder;

    @Test
    void namesAndFlowsAloneFindNothingAndAskLittle() {
        StringBuilder text = new StringBuilder(HEADER);
        for (int i = 0; i < 18; i++) {
            text.append(String.format(Locale.ROOT, "component c%d%n", i));
        }
        for (int i = 0; i < 26; i++) {
            text.append(String.format(Locale.ROOT, "flow f%d : c%d -> c%d%n", i, i % 18, (i * 7 + 3) % 18));
        }
        Analysis analysis = Programs.analysis(Programs.compile(folder, text.toString()));
        assertThat(analysis.threats(Disposition.OPEN)).isEmpty();
        assertThat(analysis.questions()).hasSizeLessThanOrEqualTo(12);
    }

    @Test
    void theExampleWithoutItsFactsFindsNothingAndAsksLittle() {
        Analysis whole = Programs.analysis(Programs.compile(Programs.REPOSITORY.resolve("examples/instant-payments")));
        StringBuilder text = new StringBuilder(HEADER);
        whole.model().elements().forEach(element -> {
            switch (element.root()) {
                case ACTOR, COMPONENT ->
                    text.append(element.root().kindName().toLowerCase(Locale.ROOT))
                            .append(' ')
                            .append(element.name())
                            .append('\n');
                default -> {
                    // only names and flows
                }
            }
        });
        whole.model()
                .elements(dev.merlon.type.RootKind.FLOW)
                .forEach(flow -> text.append("flow ")
                        .append(flow.name().contains("->") ? "" : flow.name() + " : ")
                        .append(whole.model().source(flow).name())
                        .append(" -> ")
                        .append(whole.model().target(flow).name())
                        .append('\n'));
        Analysis analysis = Programs.analysis(Programs.compile(folder, text.toString()));
        assertThat(analysis.threats(Disposition.OPEN)).isEmpty();
        assertThat(analysis.questions()).hasSizeLessThanOrEqualTo(12);
    }

    @Test
    void oneServiceFindsNothingAndAsksAtMostThreeQuestions() {
        Analysis analysis = Programs.analysis(Programs.compile(folder, HEADER + "component only : Service\n"));
        assertThat(analysis.threats(Disposition.OPEN)).isEmpty();
        assertThat(analysis.questions()).hasSizeLessThanOrEqualTo(3);
    }
}
