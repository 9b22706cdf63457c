package dev.merlon.check;

import dev.merlon.ast.Annotation;
import dev.merlon.ast.ElementStatement;
import dev.merlon.ast.Expression;
import dev.merlon.ast.FileStatement;
import dev.merlon.ast.Item;
import dev.merlon.ast.LibraryStatement;
import dev.merlon.ast.RuleStatement;
import dev.merlon.ast.Statement;
import dev.merlon.ast.TestStatement;
import dev.merlon.ast.Text;
import dev.merlon.diagnostic.Diagnostics;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads {@code @was("old")}, {@code @deprecated("use x instead")} and the like, and reports those that say nothing. */
final class Annotations {
    static final String WAS = "was";
    static final String DEPRECATED = "deprecated";
    static final List<String> PROVENANCE = List.of("drafted", "reviewed", "source");
    static final List<String> ALL = List.of(DEPRECATED, "drafted", "reviewed", "source", WAS);

    private Annotations() {}

    /** Checks the annotations of an item of a model. */
    static void ofModel(Item item, Diagnostics diagnostics) {
        Statement statement = item.statement();
        for (Annotation annotation : item.annotations()) {
            boolean provenance = PROVENANCE.contains(annotation.name().text());
            check(
                    annotation,
                    provenance ? !isOfFiles(statement) : isWas(annotation) && hasIdentity(statement),
                    diagnostics);
        }
        Annotation drafted = Provenance.find(item, Provenance.DRAFTED);
        Annotation reviewed = Provenance.find(item, Provenance.REVIEWED);
        LocalDate since = drafted == null ? null : date(drafted);
        LocalDate on = reviewed == null ? null : date(reviewed);
        if (drafted != null && reviewed != null && since != null && on != null && on.isBefore(since)) {
            diagnostics.report(AnnotationDiagnostics.reviewedBefore(reviewed.span(), drafted.span()));
        }
    }

    /** Checks the annotations of an item inside of a statement that is drafted and reviewed as a whole. */
    static void ofPart(Item item, Diagnostics diagnostics) {
        item.annotations().forEach(annotation -> check(annotation, false, diagnostics));
    }

    private static boolean isWas(Annotation annotation) {
        return annotation.name().text().equals(WAS);
    }

    /** What says which files belong together, and nothing of a model. */
    private static boolean isOfFiles(Statement statement) {
        return statement instanceof FileStatement.Use
                || statement instanceof FileStatement.Include
                || statement instanceof TestStatement;
    }

    /** Checks the annotations of an item of a library. */
    static void ofLibrary(Item item, Diagnostics diagnostics) {
        Statement statement = item.statement();
        for (Annotation annotation : item.annotations()) {
            String name = annotation.name().text();
            boolean was = name.equals(WAS) && statement instanceof RuleStatement.Threat;
            check(annotation, was || name.equals(DEPRECATED) && canBeDeprecated(statement), diagnostics);
        }
    }

    /** Checks the annotations of a constant of an enum. */
    static void ofConstant(LibraryStatement.Constant constant, Diagnostics diagnostics) {
        for (Annotation annotation : constant.annotations()) {
            check(annotation, annotation.name().text().equals(DEPRECATED), diagnostics);
        }
    }

    private static void check(Annotation annotation, boolean inPlace, Diagnostics diagnostics) {
        String name = annotation.name().text();
        if (!ALL.contains(name)) {
            diagnostics.report(AnnotationDiagnostics.unknown(annotation, ALL));
        } else if (!inPlace) {
            diagnostics.report(AnnotationDiagnostics.misplaced(annotation));
        } else if (!isWellFormed(annotation)) {
            diagnostics.report(AnnotationDiagnostics.malformed(annotation));
        }
    }

    private static boolean isWellFormed(Annotation annotation) {
        List<Expression> arguments = annotation.arguments();
        boolean text = texts(annotation).size() == 1;
        return switch (annotation.name().text()) {
            case WAS -> !arguments.isEmpty() && texts(annotation).size() == arguments.size();
            case DEPRECATED -> text && arguments.size() == 1;
            case Provenance.SOURCE ->
                text && (arguments.size() == 1 || arguments.size() == 2 && line(annotation) != null);
            default -> text && arguments.size() == 2 && date(annotation) != null;
        };
    }

    /** The text of an annotation: who drafted or reviewed, or where from; empty where it has none. */
    static String text(Annotation annotation) {
        List<Text> texts = texts(annotation);
        return texts.isEmpty() ? "" : texts.get(0).value();
    }

    /** {@code deploy/ledger.yaml:12}. */
    static String source(Annotation annotation) {
        Long line = line(annotation);
        return text(annotation) + (line == null ? "" : ":" + line);
    }

    private static @Nullable Long line(Annotation annotation) {
        boolean has = annotation.arguments().size() == 2
                && annotation.arguments().get(1) instanceof Expression.IntegerLiteral line
                && line.value() > 0;
        return has ? ((Expression.IntegerLiteral) annotation.arguments().get(1)).value() : null;
    }

    /** The day of an annotation, or null. */
    static @Nullable LocalDate date(Annotation annotation) {
        return annotation.arguments().size() == 2
                        && annotation.arguments().get(1) instanceof Expression.DateLiteral literal
                ? literal.date()
                : null;
    }

    private static boolean hasIdentity(Statement statement) {
        return statement instanceof ElementStatement.Element
                || statement instanceof ElementStatement.Endpoint
                || statement instanceof ElementStatement.Flow
                || statement instanceof FileStatement.Model
                || statement instanceof RuleStatement.Threat;
    }

    private static boolean canBeDeprecated(Statement statement) {
        return statement instanceof LibraryStatement.Kind
                || statement instanceof LibraryStatement.Enumeration
                || statement instanceof LibraryStatement.Attribute
                || statement instanceof LibraryStatement.Def
                || statement instanceof LibraryStatement.Param
                || statement instanceof LibraryStatement.Relation
                || statement instanceof LibraryStatement.Table
                || statement instanceof RuleStatement.Threat;
    }

    /** The names that an item had before. */
    static List<Text> was(Item item) {
        List<Text> names = new ArrayList<>();
        for (Annotation annotation : item.annotations()) {
            if (annotation.name().text().equals(WAS)) {
                names.addAll(texts(annotation));
            }
        }
        return names;
    }

    /** What to use in place of something that is deprecated; null where it is not. */
    static @Nullable String deprecated(List<Annotation> annotations) {
        for (Annotation annotation : annotations) {
            if (annotation.name().text().equals(DEPRECATED)) {
                List<Text> texts = texts(annotation);
                return texts.isEmpty() ? "" : texts.get(0).value();
            }
        }
        return null;
    }

    private static List<Text> texts(Annotation annotation) {
        List<Text> texts = new ArrayList<>();
        for (Expression argument : annotation.arguments()) {
            if (argument instanceof Expression.TextLiteral literal
                    && !literal.text().value().isBlank()) {
                texts.add(literal.text());
            }
        }
        return texts;
    }
}
