package dev.merlon.merge;

import dev.merlon.grammar.MerlonParser.*;
import dev.merlon.grammar.MerlonParserBaseVisitor;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.RuleContext;
import org.antlr.v4.runtime.tree.ParseTree;
import org.jspecify.annotations.Nullable;

/** Finds the key of each declaration. What has none of its own in here is known by its first word and the name behind it. */
final class Keys extends MerlonParserBaseVisitor<@Nullable Key> {
    private static final Keys ALL = new Keys();

    private Keys() {}

    static Key of(ParserRuleContext tree) {
        Key key = tree.accept(ALL);
        return key == null ? usual(tree) : key;
    }

    private static Key usual(ParserRuleContext tree) {
        String keyword = tree.getStart().getText();
        for (int i = 0; i < tree.getChildCount(); i++) {
            ParseTree child = tree.getChild(i);
            boolean isName = child instanceof NameContext
                    || child instanceof QualifiedNameContext
                    || child instanceof KindReferenceContext
                    || child instanceof TextContext;
            if (isName) {
                return Key.alone(keyword + " " + text((RuleContext) child));
            }
        }
        return Key.oneOf(keyword);
    }

    private static String text(@Nullable RuleContext tree) {
        return tree == null ? "" : tree.getText().replace("`", "");
    }

    @Override
    public Key visitChildren(org.antlr.v4.runtime.tree.RuleNode node) {
        // Only the statement itself is asked, never its parts.
        return usual((ParserRuleContext) node.getRuleContext());
    }

    @Override
    public Key visitLanguage(LanguageContext tree) {
        return Key.alone("tm");
    }

    @Override
    public Key visitModelHeader(ModelHeaderContext tree) {
        return header(tree);
    }

    @Override
    public Key visitLibraryHeader(LibraryHeaderContext tree) {
        return header(tree);
    }

    @Override
    public Key visitPolicyHeader(PolicyHeaderContext tree) {
        return header(tree);
    }

    @Override
    public Key visitPartHeader(PartHeaderContext tree) {
        return header(tree);
    }

    private static Key header(ParserRuleContext tree) {
        return new Key("header", usual(tree).label(), true);
    }

    @Override
    public Key visitExtendKind(ExtendKindContext tree) {
        return Key.alone("extend kind " + text(tree.qualifiedName()));
    }

    @Override
    public Key visitExtendEnum(ExtendEnumContext tree) {
        return Key.alone("extend enum " + text(tree.qualifiedName()));
    }

    @Override
    public Key visitExtendElement(ExtendElementContext tree) {
        return Key.alone("extend " + text(tree.elementReference()));
    }

    @Override
    public Key visitRemoveStatement(RemoveStatementContext tree) {
        return Key.oneOf("remove");
    }

    @Override
    public Key visitElementDeclaration(ElementDeclarationContext tree) {
        return Key.element(text(tree.elementKeyword()), text(tree.name()));
    }

    @Override
    public Key visitControlDeclaration(ControlDeclarationContext tree) {
        return Key.element("control", text(tree.name()));
    }

    @Override
    public Key visitFlowDeclaration(FlowDeclarationContext tree) {
        return tree.name() != null
                ? Key.element("flow", text(tree.name()))
                : Key.oneOf("flow " + text(tree.source) + "->" + text(tree.target));
    }

    @Override
    public Key visitNoFlowDeclaration(NoFlowDeclarationContext tree) {
        return Key.oneOf("no flow " + text(tree.qualifiedName(0)));
    }

    @Override
    public Key visitClauseStatement(ClauseStatementContext tree) {
        return Key.alone(Pieces.verb(tree.clause()));
    }

    @Override
    public Key visitGrantStatement(GrantStatementContext tree) {
        String actor = tree.FOR() == null ? "" : " for " + text(tree.qualifiedName(1));
        return Key.alone("may on " + text(tree.qualifiedName(0)) + actor);
    }

    @Override
    public Key visitDemandsStatement(DemandsStatementContext tree) {
        return Key.oneOf("demands on " + tree.direction.getText());
    }

    @Override
    public Key visitLinkStatement(LinkStatementContext tree) {
        return Key.oneOf("link " + text(tree.name()));
    }

    @Override
    public Key visitEvidenceStatement(EvidenceStatementContext tree) {
        return Key.alone("evidence " + text(tree.name()) + " " + text(tree.text()));
    }

    @Override
    public Key visitDecisionDeclaration(DecisionDeclarationContext tree) {
        String about = text(tree.qualifiedName()) + scope(tree.decisionScope());
        return new Key("decision " + about, tree.decision.getText() + " " + about, true);
    }

    @Override
    public Key visitRateDeclaration(RateDeclarationContext tree) {
        return Key.alone("rate " + text(tree.qualifiedName()) + scope(tree.decisionScope()));
    }

    @Override
    public Key visitDrivenStatement(DrivenStatementContext tree) {
        return Key.alone("driven by " + text(tree.qualifiedName()) + scope(tree.decisionScope()));
    }

    /** As it would be written, with {@code on} in place of the sign that means the same. */
    private static String scope(@Nullable DecisionScopeContext tree) {
        if (tree == null) {
            return "";
        }
        StringBuilder scope = new StringBuilder(tree instanceof OnSubjectsContext ? " on" : " within");
        for (int i = 1; i < tree.getChildCount(); i++) {
            scope.append(' ').append(tree.getChild(i).getText().replace("`", ""));
        }
        return scope.toString();
    }

    @Override
    public Key visitReliesStatement(ReliesStatementContext tree) {
        return Key.alone("relies on");
    }

    @Override
    public Key visitCoversCount(CoversCountContext tree) {
        return Key.alone("covers");
    }

    @Override
    public Key visitAttributeDeclaration(AttributeDeclarationContext tree) {
        return Key.alone("attribute " + text(tree.name()));
    }

    @Override
    public Key visitHoldsWhenStatement(HoldsWhenStatementContext tree) {
        return Key.oneOf("holds when");
    }

    @Override
    public Key visitCoversStatement(CoversStatementContext tree) {
        return Key.oneOf("covers " + text(tree.kindReference()));
    }

    @Override
    public Key visitRequireStatement(RequireStatementContext tree) {
        return Key.oneOf("require");
    }

    @Override
    public Key visitFailStatement(FailStatementContext tree) {
        return Key.oneOf("fail on " + text(tree.name()));
    }

    @Override
    public Key visitExpectNoOther(ExpectNoOtherContext tree) {
        return Key.alone("expect no other " + text(tree.qualifiedName()));
    }

    @Override
    public Key visitExpectStatement(ExpectStatementContext tree) {
        return Key.oneOf("expect " + text(tree.qualifiedName(0)) + " " + text(tree.subject()));
    }

    @Override
    public Key visitFact(FactContext tree) {
        String name = text(tree.name());
        return new Key("fact " + name, name, true);
    }
}
