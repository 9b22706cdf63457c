package dev.merlon.check;

import dev.merlon.ast.Annotation;
import dev.merlon.ast.Clause;
import dev.merlon.ast.DecisionStatement;
import dev.merlon.ast.ElementStatement;
import dev.merlon.ast.FileStatement;
import dev.merlon.ast.Item;
import dev.merlon.ast.ModelStatement;
import dev.merlon.ast.QualifiedName;
import dev.merlon.ast.Statement;
import dev.merlon.rule.Unreviewed;
import dev.merlon.source.SourceFile;
import dev.merlon.source.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which items of a model are drafted and not reviewed. */
final class Provenance {
    static final String DRAFTED = "drafted";
    static final String REVIEWED = "reviewed";
    static final String SOURCE = "source";

    private final Map<SourceFile, Item> headers = new HashMap<>();
    private final Set<String> assumptions = new HashSet<>();
    private final List<Unreviewed> unreviewed = new ArrayList<>();
    /** A variant that nobody has reviewed, or null. */
    private @Nullable Span variant;

    Provenance(List<Item> items) {
        this(items, null);
    }

    /** @param around the variant that some of the items are from, or null */
    Provenance(List<Item> items, @Nullable Item around) {
        for (Item item : items) {
            if (isHeader(item.statement()) && find(item, DRAFTED) != null) {
                headers.put(item.statement().span().file(), item);
            }
        }
        if (around != null && isUnreviewed(around, isInDraftedFile(around))) {
            unreviewed.add(unreviewed(around, ""));
            variant = around.statement().span();
        }
        for (Item item : items) {
            if (item.statement() instanceof ModelStatement.Assume assume && isUnreviewed(item, isInDrafted(item))) {
                assumptions.add(assume.name().text());
            }
        }
        collect(items, "");
        if (around != null && variant == null) {
            // What a variant removes is no item of the model that it makes.
            collect(
                    Variants.body(around).stream()
                            .filter(item -> item.statement() instanceof FileStatement.Remove)
                            .toList(),
                    "");
        }
    }

    /** Whether anything in a model is drafted. */
    static boolean isIn(List<Item> items) {
        for (Item item : items) {
            if (!item.annotations().isEmpty() && find(item, DRAFTED) != null || isIn(Bodies.of(item.statement()))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a variant, or anything in it, is drafted. */
    static boolean isInVariant(Item variant) {
        return find(variant, DRAFTED) != null || isIn(Variants.body(variant));
    }

    /** The statements, in the order of places; what is inside of one is not listed again. */
    List<Unreviewed> unreviewed() {
        return unreviewed;
    }

    private void collect(List<Item> items, String owner) {
        for (Item item : items) {
            Statement statement = item.statement();
            boolean ofFile = owner.isEmpty() && isInDrafted(item);
            if (isUnreviewed(item, ofFile)) {
                if (!isInDraftedVariant(item)) {
                    unreviewed.add(unreviewed(item, owner));
                }
            } else {
                collect(Bodies.of(statement), Bodies.name(statement, owner));
            }
        }
    }

    private Unreviewed unreviewed(Item item, String owner) {
        Annotation own = find(item, DRAFTED);
        Item header = headers.get(item.statement().span().file());
        Annotation draft = own == null && header != null ? find(header, DRAFTED) : own;
        Annotation source = find(item, SOURCE);
        Annotation fileSource = source == null && header != null ? find(header, SOURCE) : source;
        Statement statement = item.statement();
        return new Unreviewed(
                Bodies.name(statement, owner),
                Unsupported.head(statement),
                statement.span(),
                draft == null ? "" : Annotations.text(draft),
                draft == null ? null : Annotations.date(draft),
                fileSource == null ? "" : Annotations.source(fileSource),
                draft == null ? statement.span() : draft.span(),
                own == null,
                statement instanceof FileStatement.Apply apply ? apply.policy().text() : "");
    }

    /** Whether an item at the top stands in a file or a variant that was drafted as a whole. */
    boolean isInDrafted(Item item) {
        return isInDraftedVariant(item) || isInDraftedFile(item);
    }

    private boolean isInDraftedVariant(Item item) {
        Span span = item.statement().span();
        return variant != null
                && variant.file().equals(span.file())
                && variant.start() <= span.start()
                && span.end() <= variant.end();
    }

    /** Whether an item stands in a file that was drafted as a whole; the header of that is no item of it. */
    private boolean isInDraftedFile(Item item) {
        Statement statement = item.statement();
        Item header = headers.get(statement.span().file());
        boolean says = !isHeader(statement)
                && !(statement instanceof FileStatement.Use)
                && !(statement instanceof FileStatement.Include);
        return says && header != null && !isReviewed(header);
    }

    /** @param around whether what it stands in is unreviewed */
    boolean isUnreviewed(Item item, boolean around) {
        Statement statement = item.statement();
        if (isHeader(statement)) {
            return false;
        }
        boolean drafted = find(item, DRAFTED) != null;
        if (drafted ? !isReviewed(item) : around && find(item, REVIEWED) == null) {
            return true;
        }
        return !assumptions.isEmpty() && reliesOnUnreviewed(statement);
    }

    /** What relies on an assumption that nobody has reviewed is worth no more than that. */
    private boolean reliesOnUnreviewed(Statement statement) {
        List<Item> body = statement instanceof ElementStatement.Control control && control.body() != null
                ? control.body().items()
                : statement instanceof DecisionStatement.Decision decision && decision.body() != null
                        ? decision.body().items()
                        : List.of();
        for (Item item : body) {
            if (item.statement() instanceof DecisionStatement.ReliesOn relies
                    && relies.assumptions().stream().map(QualifiedName::text).anyMatch(assumptions::contains)) {
                return true;
            }
        }
        return false;
    }

    /** Whether somebody has reviewed it since it was drafted. */
    private static boolean isReviewed(Item item) {
        Annotation drafted = find(item, DRAFTED);
        Annotation reviewed = find(item, REVIEWED);
        if (drafted == null || reviewed == null) {
            return reviewed != null;
        }
        LocalDate since = Annotations.date(drafted);
        LocalDate on = Annotations.date(reviewed);
        return since == null || on == null || !on.isBefore(since);
    }

    private static boolean isHeader(Statement statement) {
        return statement instanceof FileStatement.Model
                || statement instanceof FileStatement.PartOf
                || statement instanceof FileStatement.Policy
                || statement instanceof FileStatement.Library;
    }

    /** The last annotation of a name: a draft that replaces another one is reviewed anew. */
    static @Nullable Annotation find(Item item, String name) {
        Annotation found = null;
        for (Annotation annotation : item.annotations()) {
            found = annotation.name().text().equals(name) ? annotation : found;
        }
        return found;
    }

    /** The items inside of statements, and how statements are called. */
    static final class Bodies {
        private Bodies() {}

        static List<Item> of(Statement statement) {
            if (statement instanceof ElementStatement.Element element) {
                return element.body() == null ? List.of() : element.body().items();
            }
            if (statement instanceof ElementStatement.Endpoint endpoint) {
                return endpoint.body() == null ? List.of() : endpoint.body().items();
            }
            if (statement instanceof ElementStatement.Flow flow) {
                return flow.body() == null ? List.of() : flow.body().items();
            }
            if (statement instanceof FileStatement.ExtendElement extension) {
                return extension.body() == null ? List.of() : extension.body().items();
            }
            if (statement instanceof ElementStatement.EachElement each) {
                return each.body().items();
            }
            return statement instanceof ElementStatement.EachKind each
                    ? each.body().items()
                    : List.of();
        }

        static String name(Statement statement, String owner) {
            String inside = owner.isEmpty() ? "" : owner + ".";
            if (statement instanceof ElementStatement.Element element) {
                return element.name().text();
            }
            if (statement instanceof ElementStatement.Endpoint endpoint) {
                return inside + endpoint.name().text();
            }
            if (statement instanceof ElementStatement.Flow flow) {
                String source = flow.source() == null ? owner : flow.source().text();
                return flow.name() == null
                        ? source + "->" + flow.target().text()
                        : flow.name().text();
            }
            if (statement instanceof FileStatement.ExtendElement extension) {
                return extension.element().text();
            }
            if (statement instanceof ElementStatement.Control control) {
                return control.name().text();
            }
            if (statement instanceof FileStatement.Variant variant) {
                return variant.name().text();
            }
            if (statement instanceof Statement.Fact fact) {
                return inside + fact.name().text();
            }
            if (statement instanceof ModelStatement.Assume assume) {
                return assume.name().text();
            }
            if (statement instanceof ModelStatement.Scenario scenario) {
                return scenario.name().text();
            }
            if (statement instanceof ElementStatement.Line line) {
                return inside + firstWord(line);
            }
            return inside + Unsupported.head(statement).text();
        }

        private static String firstWord(ElementStatement.Line line) {
            if (line.clause() instanceof Clause.Uses uses) {
                return uses.verb().word();
            }
            String text = line.span().text();
            int blank = text.indexOf(' ');
            return blank < 0 ? text : text.substring(0, blank);
        }
    }
}
