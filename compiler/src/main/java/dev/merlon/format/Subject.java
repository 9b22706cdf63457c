package dev.merlon.format;

import dev.merlon.grammar.MerlonParser.*;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ParseTree;
import org.jspecify.annotations.Nullable;

/**
 * What a file says of one element: a declaration, or the place of a use or a grant.
 *
 * @param tree the declaration
 * @param file all statements of the file, for the model itself
 */
record Subject(ParserRuleContext tree, List<ItemContext> file) {
    Subject {
        file = List.copyOf(file);
    }

    /** The one whose name, first end or datum begins at a place. */
    static @Nullable Subject find(FileContext file, int place) {
        ParserRuleContext found = find((ParserRuleContext) file, place);
        return found == null ? null : new Subject(found, file.item());
    }

    private static @Nullable ParserRuleContext find(ParserRuleContext tree, int place) {
        if (isNamedAt(tree, place)) {
            return tree;
        }
        for (int i = 0; i < tree.getChildCount(); i++) {
            ParseTree child = tree.getChild(i);
            if (child instanceof ParserRuleContext inner && inner.getChildCount() > 0 && holds(inner, place)) {
                return find(inner, place);
            }
        }
        return null;
    }

    private static boolean holds(ParserRuleContext tree, int place) {
        return tree.getStart().getStartIndex() <= place
                && place <= tree.getStop().getStopIndex();
    }

    private static boolean isNamedAt(ParserRuleContext tree, int place) {
        ParserRuleContext name = null;
        if (tree instanceof ElementDeclarationContext element) {
            name = element.name();
        } else if (tree instanceof EndpointDeclarationContext endpoint) {
            name = endpoint.name();
        } else if (tree instanceof FlowDeclarationContext flow) {
            name = flow.name() != null ? flow.name() : flow.source != null ? flow.source : flow.target;
        } else if (tree instanceof ExtendElementContext extension) {
            name = extension.elementReference();
        } else if (tree instanceof VariantDeclarationContext variant) {
            name = variant.name();
        } else if (tree instanceof ModelHeaderContext model) {
            name = model.name();
        } else if (tree instanceof UseItemContext use) {
            name = use.qualifiedName();
        } else if (tree instanceof GrantStatementContext grant) {
            return grant.getStart().getStartIndex() == place;
        }
        return name != null && name.getStart().getStartIndex() == place;
    }

    Token start() {
        return tree.getStart();
    }

    boolean isFlow() {
        return tree instanceof FlowDeclarationContext;
    }

    /** Whether facts stand in parentheses behind it. */
    boolean isInParentheses() {
        return tree instanceof UseItemContext || tree instanceof GrantStatementContext;
    }

    @Nullable
    AttributesContext attributes() {
        return tree.getRuleContext(AttributesContext.class, 0);
    }

    @Nullable
    BodyContext body() {
        return tree.getRuleContext(BodyContext.class, 0);
    }

    /** What its body says; for the model, what its file says behind the header. */
    List<ItemContext> statements() {
        BodyContext body = body();
        if (tree instanceof ModelHeaderContext header) {
            return file.subList(file.indexOf(header), file.size());
        }
        return body == null ? List.of() : body.item();
    }

    /** The clauses in its header and its body. */
    List<ClauseContext> clauses() {
        List<ClauseContext> clauses = new ArrayList<>(tree.getRuleContexts(ClauseContext.class));
        for (ItemContext item : statements()) {
            if (item instanceof ClauseStatementContext statement) {
                clauses.add(statement.clause());
            }
        }
        return clauses;
    }

    /** Whether a control is stated in the body rather than in the header. */
    boolean takesInBody() {
        return tree instanceof ModelHeaderContext || isFlow() && body() != null;
    }

    /** The last word before the body, or before the end. */
    Token endOfHeader() {
        Token last = tree.getStart();
        for (int i = 0; i < tree.getChildCount(); i++) {
            ParseTree child = tree.getChild(i);
            if (child instanceof BodyContext) {
                break;
            }
            if (child.getChildCount() > 0 || !(child instanceof ParserRuleContext)) {
                last = Together.last(child);
            }
        }
        return last;
    }

    /** The end of the statements that say something of the element itself, which come before what is declared in it. */
    @Nullable
    Token lastSimple() {
        Token last = null;
        ItemContext before = null;
        for (ItemContext item : statements()) {
            boolean belongs = item instanceof AnnotationContext
                    && before != null
                    && Comments.lastLine(before.getStop()) == item.getStart().getLine();
            if (item instanceof SeparatorContext || item instanceof AnnotationContext && !belongs) {
                continue;
            }
            if (!belongs && !isSimple(item)) {
                break;
            }
            last = item.getStop();
            before = item;
        }
        return last;
    }

    private static boolean isSimple(ItemContext item) {
        return item instanceof ModelHeaderContext
                || item instanceof FactContext
                || item instanceof ClauseStatementContext
                || item instanceof LinkStatementContext
                || item instanceof ClosedStatementContext
                || item instanceof OutOfScopeStatementContext
                || item instanceof UseDeclarationContext
                || item instanceof IncludeDeclarationContext
                || item instanceof ApplyDeclarationContext
                || item instanceof MetaStatementContext;
    }
}
