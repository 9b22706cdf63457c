package dev.merlon.check;

import dev.merlon.ast.ElementStatement;
import dev.merlon.ast.Expression;
import dev.merlon.diagnostic.NameSuggester;
import dev.merlon.model.Evidence;
import dev.merlon.model.Value;
import dev.merlon.type.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what proves a control. */
final class EvidenceStatements {
    private static final int DAY = 24 * 60 * 60;
    private static final List<String> WORDS =
            Arrays.stream(Evidence.Kind.values()).map(Evidence.Kind::word).toList();

    private final ModelDraft draft;
    private final List<Evidence> evidence = new ArrayList<>();

    EvidenceStatements(ModelDraft draft) {
        this.draft = draft;
    }

    List<Evidence> evidence() {
        return evidence;
    }

    void read(ElementStatement.Evidence statement) {
        int number = WORDS.indexOf(statement.kind().text());
        String locator = statement.locator().value();
        if (number < 0) {
            draft.diagnostics()
                    .report(EvidenceMistakes.unknownKind(
                            statement.kind(),
                            NameSuggester.nearest(statement.kind().text(), WORDS),
                            WORDS));
            return;
        }
        Evidence.Kind kind = Evidence.Kind.values()[number];
        String problem = problem(kind, locator);
        if (problem != null) {
            draft.diagnostics()
                    .report(EvidenceMistakes.locator(statement.locator().span(), problem, kind));
        }
        Integer maxAge = maxAge(kind, statement.maxAge());
        Evidence found = new Evidence(kind, locator, maxAge, statement.span());
        for (Evidence other : evidence) {
            if (other.kind() == kind && other.locator().equals(locator)) {
                draft.diagnostics().report(EvidenceMistakes.twice(found.span(), other.span()));
            }
        }
        evidence.add(found);
    }

    /** What is wrong with a locator, or null. */
    private static @Nullable String problem(Evidence.Kind kind, String locator) {
        if (locator.isBlank()) {
            return "this evidence names nothing";
        }
        return switch (kind) {
            case JUNIT ->
                locator.startsWith("#") || locator.endsWith("#") || locator.indexOf('#') != locator.lastIndexOf('#')
                        ? "this names no test"
                        : null;
            case FILE -> isAbsolute(locator) ? "this path does not begin at the file it stands in" : null;
            case SARIF, URL, ATTESTATION -> null;
        };
    }

    private static boolean isAbsolute(String path) {
        return path.startsWith("/") || path.startsWith("\\") || path.startsWith("~") || path.matches("[A-Za-z]:.*");
    }

    private @Nullable Integer maxAge(Evidence.Kind kind, @Nullable Expression stated) {
        if (stated == null) {
            return null;
        }
        if (!kind.hasDate()) {
            draft.diagnostics().report(EvidenceMistakes.noAge(stated.span(), kind));
            return null;
        }
        Value value = draft.constants().value(stated, Type.Basic.DURATION);
        if (!(value instanceof Value.Duration duration)) {
            return null;
        }
        if (duration.seconds() < DAY || duration.seconds() % DAY != 0) {
            draft.diagnostics().report(EvidenceMistakes.wholeDays(stated.span()));
            return null;
        }
        return (int) Math.min(duration.seconds() / DAY, 1_000_000);
    }
}
