package dev.merlon.format;

import static dev.merlon.format.Doc.LINE;
import static dev.merlon.format.Doc.SPACE;
import static dev.merlon.format.Doc.concat;
import static dev.merlon.format.Doc.group;
import static dev.merlon.format.Doc.nest;

import dev.merlon.grammar.MerlonLexer;
import dev.merlon.grammar.MerlonParser.*;
import dev.merlon.grammar.MerlonParserBaseVisitor;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.RuleNode;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;

/**
 * How expressions, lists and names are set. Whatever has no method of its own is set on one line, with the blanks that
 * {@link Spacing} knows.
 */
class ExpressionLayout extends MerlonParserBaseVisitor<Doc> {
    final Words words;

    ExpressionLayout(Words words) {
        this.words = words;
    }

    @Override
    public Doc visitTerminal(TerminalNode node) {
        return words.word(node.getSymbol());
    }

    @Override
    public Doc visitChildren(RuleNode node) {
        return inLine(children((ParserRuleContext) node));
    }

    // ---- one behind the other

    /** The parts of a tree that say something. */
    static List<ParseTree> children(ParserRuleContext tree) {
        List<ParseTree> children = new ArrayList<>();
        for (int i = 0; i < tree.getChildCount(); i++) {
            ParseTree child = tree.getChild(i);
            if (child instanceof TerminalNode || child.getChildCount() > 0) {
                children.add(child);
            }
        }
        return children;
    }

    /** Trees on one line, with blanks between them where they belong. */
    Doc inLine(List<? extends ParseTree> trees) {
        List<Doc> docs = new ArrayList<>();
        ParseTree last = null;
        for (ParseTree tree : trees) {
            if (last != null && Spacing.isBetween(last, tree)) {
                docs.add(SPACE);
            }
            docs.add(tree.accept(this));
            last = tree;
        }
        return new Doc.Concat(docs);
    }

    /** Trees with commas between them, which break behind their commas. */
    Doc separated(List<? extends ParseTree> trees) {
        List<Doc> docs = new ArrayList<>();
        for (ParseTree tree : trees) {
            boolean isComma = isComma(tree);
            docs.add(isComma || tree instanceof TerminalNode ? tree.accept(this) : nest(tree.accept(this)));
            if (isComma) {
                docs.add(LINE);
            }
        }
        return new Doc.Concat(docs);
    }

    /** A word and what it is about: on its line, or one a line below it. */
    Doc listed(Doc word, List<? extends ParseTree> trees) {
        return trees.size() == 1
                ? concat(word, SPACE, nest(trees.get(0).accept(this)))
                : group(word, nest(concat(LINE, separated(trees))));
    }

    /** What brackets hold: on one line, or one a line, then with a comma at the end where one may stand. */
    Doc bracketed(Token open, List<? extends ParseTree> trees, Token close, boolean commaAtEnd) {
        if (trees.isEmpty()) {
            return concat(words.word(open), nest(words.before(close)), words.plain(close), words.behind(close));
        }
        ParseTree last = trees.get(trees.size() - 1);
        boolean hasComma = isComma(last);
        List<Doc> inside = new ArrayList<>();
        inside.add(Doc.SOFT_LINE);
        inside.add(separated(hasComma ? trees.subList(0, trees.size() - 1) : trees));
        if (commaAtEnd) {
            inside.add(new Doc.Either(",", ""));
        }
        if (hasComma) {
            inside.add(words.commentsOf(((TerminalNode) last).getSymbol()));
        }
        inside.add(words.before(close));
        return group(
                words.word(open), nest(new Doc.Concat(inside)), Doc.SOFT_LINE, words.plain(close), words.behind(close));
    }

    private Doc bracketed(ParserRuleContext tree, boolean commaAtEnd) {
        List<ParseTree> children = children(tree);
        int last = children.size() - 1;
        return bracketed(tree.getStart(), children.subList(1, last), tree.getStop(), commaAtEnd);
    }

    private static boolean isComma(ParseTree tree) {
        return tree instanceof TerminalNode node && node.getSymbol().getType() == MerlonLexer.COMMA;
    }

    // ---- what stands in brackets

    @Override
    public Doc visitList(ListContext tree) {
        return bracketed(tree, true);
    }

    @Override
    public Doc visitAttributes(AttributesContext tree) {
        return bracketed(tree, true);
    }

    @Override
    public Doc visitCall(CallContext tree) {
        return called(tree);
    }

    @Override
    public Doc visitNavigation(NavigationContext tree) {
        return called(tree);
    }

    @Override
    public Doc visitAggregate(AggregateContext tree) {
        return called(tree);
    }

    /** Something before an opening parenthesis, and what that holds. */
    Doc called(ParserRuleContext tree) {
        return called(children(tree));
    }

    Doc called(List<ParseTree> children) {
        int open = 0;
        while (open < children.size() && !is(children.get(open), MerlonLexer.OPEN_PAREN)) {
            open++;
        }
        if (open == children.size()) {
            return inLine(children);
        }
        int close = open;
        while (!is(children.get(close), MerlonLexer.CLOSE_PAREN)) {
            close++;
        }
        Doc rest = inLine(children.subList(close + 1, children.size()));
        return concat(
                inLine(children.subList(0, open)),
                bracketed(
                        token(children.get(open)),
                        arguments(children.subList(open + 1, close)),
                        token(children.get(close)),
                        false),
                close + 1 < children.size() ? concat(SPACE, rest) : Doc.EMPTY);
    }

    /** Arguments, of which those that belong together without a comma count as one. */
    private static List<ParseTree> arguments(List<ParseTree> trees) {
        List<ParseTree> arguments = new ArrayList<>();
        List<ParseTree> current = new ArrayList<>();
        for (ParseTree tree : trees) {
            if (isComma(tree)) {
                arguments.add(Together.of(current));
                arguments.add(tree);
                current = new ArrayList<>();
            } else {
                current.add(tree);
            }
        }
        if (!current.isEmpty()) {
            arguments.add(Together.of(current));
        }
        return arguments;
    }

    static boolean is(ParseTree tree, int type) {
        return tree instanceof TerminalNode node && node.getSymbol().getType() == type;
    }

    static Token token(ParseTree tree) {
        return ((TerminalNode) tree).getSymbol();
    }

    // ---- operators

    @Override
    public Doc visitConjunction(ConjunctionContext tree) {
        return chain(tree, ConjunctionContext.class);
    }

    @Override
    public Doc visitDisjunction(DisjunctionContext tree) {
        return chain(tree, DisjunctionContext.class);
    }

    @Override
    public Doc visitAdditive(AdditiveContext tree) {
        return chain(tree, AdditiveContext.class);
    }

    /** Operands with the same operator between them: on one line, or each on its own behind the operator. */
    private Doc chain(ExpressionContext tree, Class<? extends ExpressionContext> type) {
        Deque<Doc> docs = new ArrayDeque<>();
        ExpressionContext at = tree;
        while (type.isInstance(at)) {
            docs.push(operand(at.getChild(2)));
            docs.push(SPACE);
            docs.push(at.getChild(1).accept(this));
            docs.push(LINE);
            at = (ExpressionContext) at.getChild(0);
        }
        docs.push(operand(at));
        return group(new Doc.Concat(List.copyOf(docs)));
    }

    private Doc operand(ParseTree tree) {
        boolean isChain = tree instanceof ConjunctionContext || tree instanceof AdditiveContext;
        return isChain ? nest(tree.accept(this)) : tree.accept(this);
    }

    @Override
    public Doc visitKindTest(KindTestContext tree) {
        List<ParseTree> children = children(tree);
        int first = 0;
        while (!(children.get(first) instanceof KindReferenceContext)) {
            first++;
        }
        List<Doc> docs = new ArrayList<>();
        docs.add(inLine(children.subList(0, first + 1)));
        for (int i = first + 1; i < children.size(); i += 2) {
            docs.add(concat(LINE, inLine(children.subList(i, i + 2))));
        }
        return group(nest(new Doc.Concat(docs)));
    }

    @Override
    public Doc visitReaches(ReachesContext tree) {
        List<ParseTree> children = children(tree);
        Doc ends = inLine(children.subList(0, 3));
        return children.size() == 3
                ? ends
                : group(ends, nest(concat(LINE, children.get(3).accept(this))));
    }

    @Override
    public Doc visitParenthesised(ParenthesisedContext tree) {
        Token close = tree.CLOSE_PAREN().getSymbol();
        return concat(
                words.word(tree.getStart()),
                nest(concat(tree.expression().accept(this), words.before(close))),
                words.plain(close),
                words.behind(close));
    }

    @Override
    public Doc visitQuantified(QuantifiedContext tree) {
        List<ParseTree> children = children(tree);
        int colon = children.size() - 2;
        return group(
                children.get(0).accept(this),
                SPACE,
                nest(inLine(children.subList(1, colon))),
                SPACE,
                children.get(colon).accept(this),
                nest(concat(LINE, children.get(colon + 1).accept(this))));
    }

    @Override
    public Doc visitBinder(BinderContext tree) {
        return beforeWhere(tree);
    }

    /** Breaks before {@code where}. */
    Doc beforeWhere(ParserRuleContext tree) {
        List<ParseTree> children = children(tree);
        for (int i = 0; i < children.size(); i++) {
            if (is(children.get(i), MerlonLexer.WHERE)) {
                Doc condition = nest(inLine(children.subList(i, children.size())));
                return group(inLine(children.subList(0, i)), LINE, condition);
            }
        }
        return inLine(children);
    }

    @Override
    public Doc visitConditional(ConditionalContext tree) {
        List<Doc> branches = new ArrayList<>();
        Doc before = Doc.EMPTY;
        ConditionalContext at = tree;
        while (true) {
            branches.add(concat(before, branch(at)));
            if (at.ELSE() == null) {
                break;
            }
            before = concat(at.ELSE().accept(this), SPACE);
            ConditionContext otherwise = at.condition(2);
            ConditionalContext next = conditional(otherwise);
            if (next == null) {
                branches.add(concat(before, nest(otherwise.accept(this))));
                break;
            }
            at = next;
        }
        return group(Doc.join(LINE, branches));
    }

    private Doc branch(ConditionalContext tree) {
        return group(
                tree.IF().accept(this),
                SPACE,
                nest(nest(tree.condition(0).accept(this))),
                nest(concat(
                        LINE,
                        tree.THEN().accept(this),
                        SPACE,
                        nest(tree.condition(1).accept(this)))));
    }

    private static @Nullable ConditionalContext conditional(ConditionContext tree) {
        return tree.expression() instanceof ConditionalContext conditional ? conditional : null;
    }

    @Override
    public Doc visitPathOptions(PathOptionsContext tree) {
        List<List<ParseTree>> parts = new ArrayList<>();
        for (ParseTree child : children(tree)) {
            if (is(child, MerlonLexer.ALONG) || is(child, MerlonLexer.UP) || is(child, MerlonLexer.AVOIDING)) {
                parts.add(new ArrayList<>());
            }
            parts.get(parts.size() - 1).add(child);
        }
        return Doc.join(LINE, parts.stream().map(this::inLine).toList());
    }
}
