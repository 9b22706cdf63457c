package dev.merlon.format;

import static dev.merlon.format.Doc.LINE;
import static dev.merlon.format.Doc.SPACE;
import static dev.merlon.format.Doc.concat;
import static dev.merlon.format.Doc.group;
import static dev.merlon.format.Doc.nest;

import dev.merlon.grammar.MerlonLexer;
import dev.merlon.grammar.MerlonParser.*;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.RuleNode;
import org.jspecify.annotations.Nullable;

/**
 * How statements are set, those with a body and those without.
 *
 * <p>Long because the language has one method for each statement, in the order of the grammar.
 */
final class StatementLayout extends ExpressionLayout {
    /** How far a header goes in that is too long for its line, so that it stands apart from the body below. */
    private static final int HEADER = 4;

    private final List<Token> tokens;

    StatementLayout(List<Token> tokens) {
        super(new Words(new Comments(tokens)));
        this.tokens = tokens;
    }

    @Override
    public Doc visitFile(FileContext tree) {
        List<ParseTree> statements = children(tree);
        return body(statements.subList(0, statements.size() - 1))
                .file(tree.EOF().getSymbol());
    }

    private BodyLayout body(List<ParseTree> statements) {
        return new BodyLayout(words, this, statements);
    }

    // ---- declarations

    /** Every statement that has a body and no method of its own. */
    @Override
    public Doc visitChildren(RuleNode node) {
        List<ParseTree> children = children((ParserRuleContext) node);
        int last = children.size() - 1;
        return last > 0 && children.get(last) instanceof BodyContext
                ? declaration(children, Set.of())
                : super.visitChildren(node);
    }

    /** A header that may go on in a new line before some words, and a body if there is one. */
    private Doc declaration(List<ParseTree> children, Set<Integer> words) {
        int last = children.size() - 1;
        BodyContext body = children.get(last) instanceof BodyContext found ? found : null;
        List<List<ParseTree>> parts = new ArrayList<>();
        for (ParseTree child : body == null ? children : children.subList(0, last)) {
            if (parts.isEmpty() || words.contains(Together.first(child).getType())) {
                parts.add(new ArrayList<>());
            }
            parts.get(parts.size() - 1).add(child);
        }
        List<Doc> header = parts.stream().map(this::inLine).toList();
        return new Header(header.get(0), header.subList(1, header.size()), header.size() - 1, body(body)).doc();
    }

    private @Nullable Braces body(@Nullable BodyContext tree) {
        if (tree == null) {
            return null;
        }
        List<ParseTree> children = children(tree);
        return new Braces(tree.getStart(), children.subList(1, children.size() - 1), tree.getStop());
    }

    /** Something in braces, whose content is set once however often it is tried. */
    private final class Braces {
        private final Token open;
        private final Token close;
        private final BodyLayout content;
        private final Doc standing;

        Braces(Token open, List<ParseTree> statements, Token close) {
            this.open = open;
            this.close = close;
            this.content = body(statements);
            this.standing = isOnOneLine() || content.isEmpty()
                    ? content.oneLine(open, close)
                    : content.broken(open, List.of(), close);
        }

        boolean isOnOneLine() {
            return open.getLine() == close.getLine();
        }

        /** On one line where it was on one line. */
        Doc doc() {
            return standing;
        }

        Doc broken(List<Doc> first) {
            return content.broken(open, first, close);
        }
    }

    /**
     * What comes before a body.
     *
     * @param clauses its parts that can stand on a line of their own
     * @param fixed how many of them, from the first, cannot be moved into the body
     */
    private record Header(
            Doc head,
            List<Doc> clauses,
            int fixed,
            @Nullable Braces body) {
        Doc doc() {
            List<Doc> alternatives = new ArrayList<>();
            int all = clauses.size();
            if (body != null && (body.isOnOneLine() || body.content.isEmpty())) {
                alternatives.add(concat(line(all), SPACE, body.doc()));
            }
            alternatives.add(body == null ? line(all) : concat(line(all), SPACE, body.broken(List.of())));
            for (int kept = all - 1; kept >= fixed; kept--) {
                alternatives.add(concat(line(kept), SPACE, rest(kept)));
            }
            if (fixed > 0) {
                Doc below =
                        new Doc.Nest(HEADER, concat(Doc.HARD_LINE, Doc.join(Doc.HARD_LINE, clauses.subList(0, fixed))));
                boolean ends = body == null && fixed == all;
                alternatives.add(ends ? concat(head, below) : concat(head, below, SPACE, rest(fixed)));
            }
            return alternatives.size() == 1 ? alternatives.get(0) : new Doc.Choice(alternatives);
        }

        private Doc line(int kept) {
            List<Doc> parts = new ArrayList<>(List.of(head));
            parts.addAll(clauses.subList(0, kept));
            return Doc.join(SPACE, parts);
        }

        /** The body, with the clauses from one on as its first lines. */
        private Doc rest(int from) {
            List<Doc> moved = clauses.subList(from, clauses.size());
            if (body != null) {
                return body.broken(moved);
            }
            Doc inside = concat(Doc.HARD_LINE, Doc.join(Doc.HARD_LINE, moved));
            return concat(new Doc.Text("{"), nest(inside), Doc.HARD_LINE, new Doc.Text("}"));
        }
    }

    /** An element: clauses for which the header has no room go into the body, where they may stand there. */
    private Doc element(ParserRuleContext tree, List<ClauseContext> clauses, @Nullable BodyContext body) {
        List<ParseTree> children = children(tree);
        int head = children.size() - clauses.size() - (body == null ? 0 : 1);
        boolean isFlow = tree instanceof FlowDeclarationContext;
        int fixed = hasCommentInHeader(tree, body) ? clauses.size() : 0;
        for (int i = 0; i < clauses.size(); i++) {
            boolean stays = clauses.get(i) instanceof InClauseContext
                    || !isFlow
                            && (clauses.get(i) instanceof WithClauseContext
                                    || clauses.get(i) instanceof WithoutClauseContext);
            fixed = stays ? Math.max(fixed, i + 1) : fixed;
        }
        List<Doc> docs = clauses.stream().map(clause -> clause.accept(this)).toList();
        return new Header(inLine(children.subList(0, head)), docs, fixed, body(body)).doc();
    }

    /** A comment would become one of the body. */
    private boolean hasCommentInHeader(ParserRuleContext tree, @Nullable BodyContext body) {
        int end = (body == null ? tree.getStop() : body.getStart()).getTokenIndex();
        for (int i = tree.getStart().getTokenIndex(); i < end; i++) {
            int channel = tokens.get(i).getChannel();
            if (channel == MerlonLexer.COMMENTS || channel == MerlonLexer.DOCS) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Doc visitElementDeclaration(ElementDeclarationContext tree) {
        return element(tree, tree.clause(), tree.body());
    }

    @Override
    public Doc visitEndpointDeclaration(EndpointDeclarationContext tree) {
        return element(tree, tree.clause(), tree.body());
    }

    @Override
    public Doc visitFlowDeclaration(FlowDeclarationContext tree) {
        return element(tree, tree.clause(), tree.body());
    }

    @Override
    public Doc visitExtendElement(ExtendElementContext tree) {
        return element(tree, tree.clause(), tree.body());
    }

    @Override
    public Doc visitKindDeclaration(KindDeclarationContext tree) {
        return declaration(
                children(tree), Set.of(MerlonLexer.ON, MerlonLexer.FROM, MerlonLexer.WITH, MerlonLexer.WITHOUT));
    }

    @Override
    public Doc visitControlDeclaration(ControlDeclarationContext tree) {
        return declaration(children(tree), Set.of(MerlonLexer.ON));
    }

    @Override
    public Doc visitDecisionDeclaration(DecisionDeclarationContext tree) {
        return declaration(children(tree), Set.of(MerlonLexer.ON, MerlonLexer.WITHIN));
    }

    @Override
    public Doc visitDrivenStatement(DrivenStatementContext tree) {
        return declaration(children(tree), Set.of(MerlonLexer.ON, MerlonLexer.WITHIN));
    }

    @Override
    public Doc visitRateDeclaration(RateDeclarationContext tree) {
        return declaration(children(tree), Set.of(MerlonLexer.ON, MerlonLexer.WITHIN));
    }

    @Override
    public Doc visitThreatDeclaration(ThreatDeclarationContext tree) {
        return declaration(children(tree), Set.of(MerlonLexer.ON));
    }

    @Override
    public Doc visitDemandsStatement(DemandsStatementContext tree) {
        return declaration(children(tree), Set.of(MerlonLexer.ON));
    }

    @Override
    public Doc visitTestDeclaration(TestDeclarationContext tree) {
        List<ParseTree> children = children(tree);
        int last = children.size() - 1;
        Doc head = inLine(children.subList(0, Math.min(3, last)));
        Doc rules = new Doc.Nest(HEADER, concat(LINE, separated(children.subList(Math.min(3, last), last))));
        return new Header(last > 2 ? group(head, rules) : head, List.of(), 0, body(tree.body())).doc();
    }

    @Override
    public Doc visitExpectStatement(ExpectStatementContext tree) {
        return declaration(children(tree), Set.of(MerlonLexer.ON, MerlonLexer.SEVERITY, MerlonLexer.ABOUT));
    }

    // ---- what else stands in braces

    @Override
    public Doc visitSequenceDeclaration(SequenceDeclarationContext tree) {
        return braces(tree, children(tree));
    }

    @Override
    public Doc visitTableDeclaration(TableDeclarationContext tree) {
        return braces(tree, children(tree));
    }

    private Doc braces(ParserRuleContext tree, List<ParseTree> children) {
        int open = 0;
        while (!is(children.get(open), MerlonLexer.OPEN_BRACE)) {
            open++;
        }
        List<ParseTree> rows = children.subList(open + 1, children.size() - 1);
        Braces braces = new Braces(token(children.get(open)), rows, tree.getStop());
        return new Header(called(children.subList(0, open)), List.of(), 0, braces).doc();
    }

    @Override
    public Doc visitEnumDeclaration(EnumDeclarationContext tree) {
        return enumeration(children(tree));
    }

    @Override
    public Doc visitExtendEnum(ExtendEnumContext tree) {
        return enumeration(children(tree));
    }

    private Doc enumeration(List<ParseTree> children) {
        int last = children.size() - 1;
        return concat(
                inLine(children.subList(0, last)), SPACE, children.get(last).accept(this));
    }

    @Override
    public Doc visitEnumBody(EnumBodyContext tree) {
        List<ParseTree> children = children(tree);
        int end = children.size() - 1;
        Token close = tree.getStop();
        if (end == 1 && words.take(close).isEmpty()) {
            return concat(words.word(tree.getStart()), SPACE, words.word(close));
        }
        boolean hasComma = is(children.get(end - 1), MerlonLexer.COMMA);
        boolean isOrdered = tree.separator.stream().anyMatch(sign -> sign.getType() != MerlonLexer.COMMA);
        List<Doc> inside = new ArrayList<>();
        for (ParseTree child : children.subList(1, hasComma ? end - 1 : end)) {
            addConstant(child, inside);
        }
        if (!isOrdered && !tree.separator.isEmpty()) {
            inside.add(new Doc.Either(",", ""));
        }
        if (hasComma) {
            inside.add(words.commentsOf(token(children.get(end - 1))));
        }
        inside.add(words.before(close));
        Doc content = nest(concat(LINE, new Doc.Concat(inside)));
        boolean isOnOneLine = tree.getStart().getLine() == close.getLine();
        Doc whole = concat(words.word(tree.getStart()), content, LINE, words.plain(close), words.behind(close));
        return isOnOneLine ? group(whole) : new Doc.Group(whole, true);
    }

    /** A rank a line: `<` begins one, `|` goes on with it, a comma ends it. */
    private void addConstant(ParseTree child, List<Doc> inside) {
        if (is(child, MerlonLexer.COMMA)) {
            inside.add(child.accept(this));
            inside.add(LINE);
        } else if (is(child, MerlonLexer.LESS) || is(child, MerlonLexer.BAR)) {
            inside.add(is(child, MerlonLexer.LESS) ? LINE : SPACE);
            inside.add(child.accept(this));
            inside.add(SPACE);
        } else {
            inside.add(child.accept(this));
        }
    }

    // ---- lists behind a word

    @Override
    public Doc visitKindReferences(KindReferencesContext tree) {
        return group(new Doc.Nest(HEADER, separated(children(tree))));
    }

    @Override
    public Doc visitElementReferences(ElementReferencesContext tree) {
        return group(new Doc.Nest(HEADER, separated(children(tree))));
    }

    @Override
    public Doc visitOnSubjects(OnSubjectsContext tree) {
        return behindWords(tree, 1);
    }

    @Override
    public Doc visitWithClause(WithClauseContext tree) {
        return listed(tree.WITH().accept(this), children(tree.kindReferences()));
    }

    @Override
    public Doc visitWithoutClause(WithoutClauseContext tree) {
        return listed(tree.WITHOUT().accept(this), children(tree.kindReferences()));
    }

    @Override
    public Doc visitViaClause(ViaClauseContext tree) {
        return listed(tree.VIA().accept(this), children(tree.kindReferences()));
    }

    @Override
    public Doc visitUsesClause(UsesClauseContext tree) {
        return listed(words.word(tree.verb), children(tree.uses()));
    }

    @Override
    public Doc visitContainsClause(ContainsClauseContext tree) {
        return behindWords(tree, 1);
    }

    @Override
    public Doc visitReliesStatement(ReliesStatementContext tree) {
        return behindWords(tree, 2);
    }

    @Override
    public Doc visitRefinesStatement(RefinesStatementContext tree) {
        return behindWords(tree, 1);
    }

    @Override
    public Doc visitGivesStatement(GivesStatementContext tree) {
        return behindWords(tree, 1);
    }

    @Override
    public Doc visitForStatement(ForStatementContext tree) {
        return behindWords(tree, 1);
    }

    @Override
    public Doc visitGroupByStatement(GroupByStatementContext tree) {
        return behindWords(tree, 2);
    }

    private Doc behindWords(ParserRuleContext tree, int count) {
        List<ParseTree> children = children(tree);
        return listed(inLine(children.subList(0, count)), children.subList(count, children.size()));
    }

    @Override
    public Doc visitKindBinder(KindBinderContext tree) {
        return beforeWhere(tree);
    }

    @Override
    public Doc visitSetBinder(SetBinderContext tree) {
        return beforeWhere(tree);
    }

    // ---- values

    @Override
    public Doc visitFact(FactContext tree) {
        return assigned(children(tree));
    }

    @Override
    public Doc visitAssertDeclaration(AssertDeclarationContext tree) {
        return assigned(children(tree));
    }

    @Override
    public Doc visitLetStatement(LetStatementContext tree) {
        return assigned(children(tree));
    }

    @Override
    public Doc visitParamDeclaration(ParamDeclarationContext tree) {
        return assigned(children(tree));
    }

    @Override
    public Doc visitDefDeclaration(DefDeclarationContext tree) {
        return assigned(children(tree));
    }

    /** Something, {@code =}, and a value, which begins on the next line if it is long and has no brackets to break. */
    private Doc assigned(List<ParseTree> children) {
        int sign = 0;
        while (sign < children.size() && !is(children.get(sign), MerlonLexer.ASSIGN)) {
            sign++;
        }
        if (sign == children.size()) {
            return inLine(children);
        }
        List<ParseTree> value = children.subList(sign + 1, children.size());
        Doc left = called(children.subList(0, sign + 1));
        return isHeld(value.get(0))
                ? concat(left, SPACE, inLine(value))
                : group(left, nest(concat(LINE, inLine(value))));
    }

    private static boolean isHeld(ParseTree value) {
        return value instanceof ListExpressionContext
                || value instanceof LiteralExpressionContext
                || value instanceof PlaceExpressionContext name && name.place() instanceof AggregateContext;
    }

    @Override
    public Doc visitAttributeDeclaration(AttributeDeclarationContext tree) {
        List<ParseTree> children = children(tree);
        int end = children.size() - (tree.ASK() == null ? 0 : 2);
        Doc declared = assigned(children.subList(0, end));
        if (tree.ASK() == null) {
            return declared;
        }
        boolean below = tree.getStart().getLine() != tree.ASK().getSymbol().getLine();
        Doc ask = inLine(children.subList(end, children.size()));
        Doc whole = concat(declared, nest(concat(LINE, ask)));
        return below ? new Doc.Group(whole, true) : group(whole);
    }

    @Override
    public Doc visitWhenStatement(WhenStatementContext tree) {
        return condition(tree);
    }

    @Override
    public Doc visitUnlessStatement(UnlessStatementContext tree) {
        return condition(tree);
    }

    @Override
    public Doc visitHoldsWhenStatement(HoldsWhenStatementContext tree) {
        return condition(tree);
    }

    @Override
    public Doc visitCoversStatement(CoversStatementContext tree) {
        return condition(tree);
    }

    private Doc condition(ParserRuleContext tree) {
        return nest(inLine(children(tree)));
    }

    @Override
    public Doc visitFailStatement(FailStatementContext tree) {
        return nest(beforeWhere(tree));
    }

    @Override
    public Doc visitRequireStatement(RequireStatementContext tree) {
        return nest(beforeWhere(tree));
    }

    @Override
    public Doc visitAnswerStatement(AnswerStatementContext tree) {
        List<ParseTree> children = children(tree);
        List<Doc> docs = new ArrayList<>(List.of(inLine(children.subList(0, 3))));
        for (int i = 3; i < children.size(); i += 2) {
            docs.add(concat(LINE, inLine(children.subList(i, i + 2))));
        }
        return group(nest(new Doc.Concat(docs)));
    }

    @Override
    public Doc visitRelationDeclaration(RelationDeclarationContext tree) {
        List<ParseTree> children = children(tree);
        int first = tree.ASSIGN() == null ? 2 : 3;
        List<Doc> edges = new ArrayList<>();
        edges.add(tree.ASSIGN() == null ? SPACE : LINE);
        edges.add(nest(children.get(first).accept(this)));
        for (int i = first + 1; i < children.size(); i += 2) {
            edges.add(concat(LINE, nest(inLine(children.subList(i, i + 2)))));
        }
        return group(inLine(children.subList(0, first)), nest(new Doc.Concat(edges)));
    }

    @Override
    public Doc visitRelationEdge(RelationEdgeContext tree) {
        List<Doc> parts = new ArrayList<>();
        List<ParseTree> part = new ArrayList<>();
        for (ParseTree child : children(tree)) {
            if (is(child, MerlonLexer.WHERE) || is(child, MerlonLexer.COST)) {
                parts.add(inLine(part));
                part = new ArrayList<>();
            }
            part.add(child);
        }
        parts.add(inLine(part));
        return group(Doc.join(LINE, parts));
    }
}
