package dev.merlon.parse;

import dev.merlon.ast.DecisionStatement;
import dev.merlon.ast.ElementReference;
import dev.merlon.ast.ElementStatement;
import dev.merlon.ast.Expression;
import dev.merlon.ast.FileStatement;
import dev.merlon.ast.Item;
import dev.merlon.ast.KindReference;
import dev.merlon.ast.LibraryStatement;
import dev.merlon.ast.ModelStatement;
import dev.merlon.ast.Name;
import dev.merlon.ast.PolicyStatement;
import dev.merlon.ast.QualifiedName;
import dev.merlon.ast.RuleStatement;
import dev.merlon.ast.Statement;
import dev.merlon.ast.SubjectPart;
import dev.merlon.ast.TestStatement;
import dev.merlon.ast.Text;
import dev.merlon.ast.TypeReference;
import dev.merlon.ast.Version;
import dev.merlon.diagnostic.Diagnostics;
import dev.merlon.grammar.MerlonLexer;
import dev.merlon.grammar.MerlonParser.*;
import dev.merlon.grammar.MerlonParserBaseVisitor;
import dev.merlon.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/**
 * Turns trees of statements into records. Visited are only trees without mistakes, so that no method meets a gap;
 * {@link #salvage} keeps what it can of the others.
 *
 * <p>Long because the language has one method for each statement, in the order of the grammar.
 */
final class StatementBuilder extends MerlonParserBaseVisitor<Statement> {
    /** The facts whose text may have holes. */
    private static final Set<String> TEMPLATES = Set.of("message", "fix", "ask");

    private final ItemBuilder items;
    private final Names names;
    private final LiteralBuilder literals;
    private final TemplateBuilder templates;
    private final ExpressionBuilder expressions;
    private final ClauseBuilder clauses;
    private final Diagnostics diagnostics;
    private final Breaks breaks;

    StatementBuilder(
            ItemBuilder items,
            Names names,
            LiteralBuilder literals,
            TemplateBuilder templates,
            ExpressionBuilder expressions,
            Diagnostics diagnostics,
            Breaks breaks) {
        this.items = items;
        this.names = names;
        this.literals = literals;
        this.templates = templates;
        this.expressions = expressions;
        this.clauses = new ClauseBuilder(names, literals, expressions, breaks);
        this.diagnostics = diagnostics;
        this.breaks = breaks;
    }

    /**
     * What is left of a statement with a mistake: an element whose name could be read stays one, so that other places
     * may name it; the content of a body is read in any case.
     */
    Statement salvage(ItemContext tree) {
        if (tree instanceof ElementDeclarationContext element
                && isWhole(element.name())
                && isWhole(element.elementKeyword())) {
            return visitElementDeclaration(element);
        }
        if (tree instanceof EndpointDeclarationContext endpoint && isWhole(endpoint.name())) {
            return visitEndpointDeclaration(endpoint);
        }
        if (tree instanceof FlowDeclarationContext flow
                && isWhole(flow.target)
                && (flow.source == null || isWhole(flow.source))
                && (flow.name() == null || isWhole(flow.name()))) {
            return visitFlowDeclaration(flow);
        }
        List<String> lost = new ArrayList<>();
        for (BodyContext body : tree.getRuleContexts(BodyContext.class)) {
            addNames(items.items(body.item()), lost);
        }
        return tree instanceof LoneBodyContext body
                ? visitLoneBody(body)
                : new Statement.Malformed(lost, names.span(tree));
    }

    /** Adds the names of the elements among some items, at any depth. */
    private static void addNames(List<Item> items, List<String> names) {
        for (Item item : items) {
            Statement statement = item.statement();
            if (statement instanceof ElementStatement.Element element) {
                names.add(element.name().text());
                addNames(element.body() == null ? List.of() : element.body().items(), names);
            } else if (statement instanceof ElementStatement.Flow flow && flow.name() != null) {
                names.add(flow.name().text());
            } else if (statement instanceof Statement.Malformed malformed) {
                names.addAll(malformed.lost());
            }
        }
    }

    // ---- headers of files

    @Override
    public Statement visitModelHeader(ModelHeaderContext tree) {
        return new FileStatement.Model(
                names.name(tree.name()), title(tree.title()), version(tree.version()), names.span(tree));
    }

    @Override
    public Statement visitLibraryHeader(LibraryHeaderContext tree) {
        return new FileStatement.Library(
                names.qualifiedName(tree.qualifiedName()),
                title(tree.title()),
                version(tree.version()),
                names.span(tree));
    }

    @Override
    public Statement visitPolicyHeader(PolicyHeaderContext tree) {
        return new FileStatement.Policy(
                names.qualifiedName(tree.qualifiedName()),
                title(tree.title()),
                version(tree.version()),
                names.span(tree));
    }

    @Override
    public Statement visitPartHeader(PartHeaderContext tree) {
        return new FileStatement.PartOf(names.qualifiedName(tree.qualifiedName()), names.span(tree));
    }

    // ---- composition

    @Override
    public Statement visitUseDeclaration(UseDeclarationContext tree) {
        return new FileStatement.Use(
                names.qualifiedNameOrNull(tree.qualifiedName()),
                text(tree.text()),
                version(tree.version()),
                names.nameOrNull(tree.name()),
                names.span(tree));
    }

    @Override
    public Statement visitIncludeDeclaration(IncludeDeclarationContext tree) {
        return new FileStatement.Include(literals.text(tree.text()), names.span(tree));
    }

    @Override
    public Statement visitApplyDeclaration(ApplyDeclarationContext tree) {
        return new FileStatement.Apply(names.qualifiedName(tree.qualifiedName()), names.span(tree));
    }

    @Override
    public Statement visitExtendKind(ExtendKindContext tree) {
        KindReference kind = new KindReference(names.qualifiedName(tree.qualifiedName()));
        return new LibraryStatement.ExtendKind(kind, items.body(tree.body()), names.span(tree));
    }

    @Override
    public Statement visitExtendEnum(ExtendEnumContext tree) {
        KindReference enumeration = new KindReference(names.qualifiedName(tree.qualifiedName()));
        return new LibraryStatement.ExtendEnumeration(enumeration, constants(tree.enumBody()), names.span(tree));
    }

    @Override
    public Statement visitExtendElement(ExtendElementContext tree) {
        return new FileStatement.ExtendElement(
                names.element(tree.elementReference()),
                clauses.clauses(tree.clause()),
                items.bodyOrNull(tree.body()),
                names.span(tree));
    }

    @Override
    public Statement visitVariantDeclaration(VariantDeclarationContext tree) {
        return new FileStatement.Variant(
                names.name(tree.name()), title(tree.title()), items.body(tree.body()), names.span(tree));
    }

    @Override
    public Statement visitRemoveStatement(RemoveStatementContext tree) {
        return new FileStatement.Remove(names.elements(tree.elementReferences().elementReference()), names.span(tree));
    }

    // ---- elements

    @Override
    public Statement visitElementDeclaration(ElementDeclarationContext tree) {
        return new ElementStatement.Element(
                keyword(tree.elementKeyword().getStart()),
                names.name(tree.name()),
                title(tree.title()),
                kinds(tree.kindReferences()),
                clauses.clauses(tree.clause()),
                items.bodyOrNull(tree.body()),
                names.span(tree));
    }

    @Override
    public Statement visitEndpointDeclaration(EndpointDeclarationContext tree) {
        return new ElementStatement.Endpoint(
                names.name(tree.name()),
                title(tree.title()),
                kinds(tree.kindReferences()),
                clauses.clauses(tree.clause()),
                items.bodyOrNull(tree.body()),
                names.span(tree));
    }

    @Override
    public Statement visitFlowDeclaration(FlowDeclarationContext tree) {
        return new ElementStatement.Flow(
                names.nameOrNull(tree.name()),
                title(tree.title()),
                names.qualifiedNameOrNull(tree.source),
                names.qualifiedName(tree.target),
                clauses.clauses(tree.clause()),
                items.bodyOrNull(tree.body()),
                names.span(tree));
    }

    @Override
    public Statement visitNoFlowDeclaration(NoFlowDeclarationContext tree) {
        List<QualifiedNameContext> ends = tree.qualifiedName();
        boolean hasSource = tree.getChild(2) instanceof QualifiedNameContext;
        return new ElementStatement.NoFlow(
                hasSource ? names.qualifiedName(ends.get(0)) : null,
                names.qualifiedNames(ends.subList(hasSource ? 1 : 0, ends.size())),
                items.bodyOrNull(tree.body()),
                names.span(tree));
    }

    @Override
    public Statement visitControlDeclaration(ControlDeclarationContext tree) {
        return new ElementStatement.Control(
                names.name(tree.name()),
                title(tree.title()),
                names.kind(tree.kindReference()),
                names.elements(tree.elementReferences().elementReference()),
                items.bodyOrNull(tree.body()),
                names.span(tree));
    }

    @Override
    public Statement visitUnknownDeclaration(UnknownDeclarationContext tree) {
        List<String> lost = new ArrayList<>(List.of(names.name(tree.name()).text()));
        if (tree.body() != null) {
            addNames(items.items(tree.body().item()), lost);
        }
        return new Statement.Malformed(lost, names.span(tree));
    }

    @Override
    public Statement visitLoneBody(LoneBodyContext tree) {
        List<String> lost = new ArrayList<>();
        addNames(items.items(tree.item()), lost);
        return new Statement.Malformed(lost, names.span(tree));
    }

    // ---- statements about elements

    @Override
    public Statement visitClauseStatement(ClauseStatementContext tree) {
        return new ElementStatement.Line(tree.clause().accept(clauses));
    }

    @Override
    public Statement visitGrantStatement(GrantStatementContext tree) {
        return new ElementStatement.Grant(
                names.names(tree.name()),
                names.qualifiedName(tree.qualifiedName(0)),
                names.qualifiedNameOrNull(tree.qualifiedName(1)),
                clauses.attributes(tree.attributes()),
                names.span(tree));
    }

    @Override
    public Statement visitDemandsStatement(DemandsStatementContext tree) {
        return new ElementStatement.Demands(
                names.kinds(tree.kindReferences()),
                direction(tree.direction),
                items.bodyOrNull(tree.body()),
                names.span(tree));
    }

    @Override
    public Statement visitEachKindStatement(EachKindStatementContext tree) {
        return new ElementStatement.EachKind(
                names.kind(tree.kindReference()), items.body(tree.body()), names.span(tree));
    }

    @Override
    public Statement visitEachElementStatement(EachElementStatementContext tree) {
        return new ElementStatement.EachElement(
                names.name(tree.name()),
                expressions.expression(tree.expression()),
                items.body(tree.body()),
                names.span(tree));
    }

    @Override
    public Statement visitClosedStatement(ClosedStatementContext tree) {
        return new ElementStatement.Closed(names.span(tree));
    }

    @Override
    public Statement visitOutOfScopeStatement(OutOfScopeStatementContext tree) {
        return new ElementStatement.OutOfScope(names.span(tree));
    }

    @Override
    public Statement visitLinkStatement(LinkStatementContext tree) {
        return new ElementStatement.Link(names.name(tree.name()), literals.text(tree.text()), names.span(tree));
    }

    @Override
    public Statement visitMetaStatement(MetaStatementContext tree) {
        return new ElementStatement.Meta(items.body(tree.body()), names.span(tree));
    }

    @Override
    public Statement visitEvidenceStatement(EvidenceStatementContext tree) {
        return new ElementStatement.Evidence(
                names.name(tree.name()),
                literals.text(tree.text()),
                expressions.expressionOrNull(tree.expression()),
                names.span(tree));
    }

    // ---- decisions and what else a model says

    @Override
    public Statement visitDecisionDeclaration(DecisionDeclarationContext tree) {
        return new DecisionStatement.Decision(
                verb(tree.decision),
                names.qualifiedName(tree.qualifiedName()),
                scope(tree.decisionScope()),
                items.bodyOrNull(tree.body()),
                names.span(tree));
    }

    @Override
    public Statement visitRateDeclaration(RateDeclarationContext tree) {
        return new DecisionStatement.Rate(
                names.qualifiedName(tree.qualifiedName()),
                scope(tree.decisionScope()),
                items.bodyOrNull(tree.body()),
                names.span(tree));
    }

    @Override
    public Statement visitAssumeDeclaration(AssumeDeclarationContext tree) {
        return new ModelStatement.Assume(
                names.name(tree.name()), title(tree.title()), items.bodyOrNull(tree.body()), names.span(tree));
    }

    @Override
    public Statement visitReliesStatement(ReliesStatementContext tree) {
        return new DecisionStatement.ReliesOn(names.qualifiedNames(tree.qualifiedName()), names.span(tree));
    }

    @Override
    public Statement visitCoversCount(CoversCountContext tree) {
        return new DecisionStatement.CoversCount(literals.integer(tree.INTEGER().getSymbol()), names.span(tree));
    }

    @Override
    public Statement visitAssertDeclaration(AssertDeclarationContext tree) {
        return new ModelStatement.Assert(
                names.name(tree.name()),
                title(tree.title()),
                expressions.expression(tree.expression()),
                names.span(tree));
    }

    @Override
    public Statement visitScenarioDeclaration(ScenarioDeclarationContext tree) {
        return new ModelStatement.Scenario(
                names.name(tree.name()), title(tree.title()), items.body(tree.body()), names.span(tree));
    }

    @Override
    public Statement visitDrivenStatement(DrivenStatementContext tree) {
        return new ModelStatement.DrivenBy(
                names.qualifiedName(tree.qualifiedName()), scope(tree.decisionScope()), names.span(tree));
    }

    @Override
    public Statement visitSequenceDeclaration(SequenceDeclarationContext tree) {
        return new ModelStatement.Sequence(
                names.name(tree.name()),
                title(tree.title()),
                names.elements(tree.elementReference()),
                names.span(tree));
    }

    @Override
    public Statement visitOverrideDeclaration(OverrideDeclarationContext tree) {
        return new ModelStatement.Override(
                names.qualifiedName(tree.qualifiedName()), items.body(tree.body()), names.span(tree));
    }

    // ---- libraries

    @Override
    public Statement visitKindDeclaration(KindDeclarationContext tree) {
        KindReferenceContext superKind = tree.kindReference();
        FlowEndsContext ends = tree.flowEnds();
        return new LibraryStatement.Kind(
                pascalName(tree.name()),
                title(tree.title()),
                superKind == null ? null : names.kind(superKind),
                names.kinds(tree.kindReferences()),
                ends == null ? null : flowEnds(ends),
                clauses.clauses(tree.clause()),
                items.bodyOrNull(tree.body()),
                names.span(tree));
    }

    @Override
    public Statement visitEnumDeclaration(EnumDeclarationContext tree) {
        return new LibraryStatement.Enumeration(
                pascalName(tree.name()),
                title(tree.title()),
                tree.OPEN() != null,
                constants(tree.enumBody()),
                names.span(tree));
    }

    @Override
    public Statement visitAttributeDeclaration(AttributeDeclarationContext tree) {
        List<ExpressionContext> values = tree.expression();
        boolean hasAbsent = tree.ABSENT() != null;
        boolean hasDefault = tree.ASSIGN() != null;
        TextContext ask = tree.text();
        return new LibraryStatement.Attribute(
                tree.INHERITED() != null,
                names.name(tree.name()),
                type(tree.type()),
                hasAbsent ? expressions.expression(values.get(0)) : null,
                hasDefault ? expressions.expression(values.get(values.size() - 1)) : null,
                ask == null ? null : templates.template(ask.getStart()),
                names.span(tree));
    }

    @Override
    public Statement visitHoldsWhenStatement(HoldsWhenStatementContext tree) {
        return new LibraryStatement.HoldsWhen(expressions.expression(tree.expression()), names.span(tree));
    }

    @Override
    public Statement visitGivesStatement(GivesStatementContext tree) {
        List<LibraryStatement.Given> given = new ArrayList<>();
        for (GivenContext one : tree.given()) {
            given.add(new LibraryStatement.Given(
                    names.name(one.name()),
                    one.operator.getText(),
                    expressions.expression(one.expression()),
                    names.span(one)));
        }
        return new LibraryStatement.Gives(given, names.span(tree));
    }

    @Override
    public Statement visitCoversStatement(CoversStatementContext tree) {
        return new LibraryStatement.Covers(
                names.kind(tree.kindReference()), expressions.expression(tree.expression()), names.span(tree));
    }

    @Override
    public Statement visitProvenStatement(ProvenStatementContext tree) {
        return new LibraryStatement.ProvenBy(names.qualifiedName(tree.qualifiedName()), names.span(tree));
    }

    @Override
    public Statement visitProbeDeclaration(ProbeDeclarationContext tree) {
        return new LibraryStatement.Probe(
                names.name(tree.name()), title(tree.title()), items.bodyOrNull(tree.body()), names.span(tree));
    }

    @Override
    public Statement visitDefDeclaration(DefDeclarationContext tree) {
        return new LibraryStatement.Def(
                names.name(tree.name()),
                parameters(tree.parameter()),
                type(tree.type()),
                expressions.expression(tree.expression()),
                names.span(tree));
    }

    @Override
    public Statement visitParamDeclaration(ParamDeclarationContext tree) {
        return new LibraryStatement.Param(
                names.name(tree.name()),
                type(tree.type()),
                expressions.expression(tree.expression()),
                names.span(tree));
    }

    @Override
    public Statement visitRelationDeclaration(RelationDeclarationContext tree) {
        List<LibraryStatement.Edge> edges = new ArrayList<>();
        for (RelationEdgeContext edge : tree.relationEdge()) {
            edges.add(edge(edge));
        }
        return new LibraryStatement.Relation(names.name(tree.name()), edges, names.span(tree));
    }

    @Override
    public Statement visitTableDeclaration(TableDeclarationContext tree) {
        List<LibraryStatement.Row> rows = new ArrayList<>();
        for (TableRowContext row : tree.tableRow()) {
            rows.add(new LibraryStatement.Row(
                    names.name(row.name()), expressions.expressions(row.expression()), names.span(row)));
        }
        return new LibraryStatement.Table(
                names.name(tree.name()), parameters(tree.parameter()), type(tree.type()), rows, names.span(tree));
    }

    @Override
    public Statement visitTaxonomyDeclaration(TaxonomyDeclarationContext tree) {
        return new LibraryStatement.Taxonomy(
                names.name(tree.name()), title(tree.title()), items.body(tree.body()), names.span(tree));
    }

    @Override
    public Statement visitClauseDeclaration(ClauseDeclarationContext tree) {
        return new LibraryStatement.FrameworkClause(
                literals.text(tree.text()), title(tree.title()), items.bodyOrNull(tree.body()), names.span(tree));
    }

    // ---- rules

    @Override
    public Statement visitThreatDeclaration(ThreatDeclarationContext tree) {
        return new RuleStatement.Threat(
                names.name(tree.name()),
                title(tree.title()),
                parts(tree.subjectPart()),
                items.body(tree.body()),
                names.span(tree));
    }

    @Override
    public Statement visitForStatement(ForStatementContext tree) {
        List<RuleStatement.RuleBinder> binders = new ArrayList<>();
        for (RuleBinderContext binder : tree.ruleBinder()) {
            binders.add(binder(binder));
        }
        return new RuleStatement.For(binders, names.span(tree));
    }

    @Override
    public Statement visitLetStatement(LetStatementContext tree) {
        return new RuleStatement.Let(
                names.name(tree.name()),
                tree.type() == null ? null : type(tree.type()),
                expressions.expression(tree.expression()),
                names.span(tree));
    }

    @Override
    public Statement visitWhenStatement(WhenStatementContext tree) {
        return new RuleStatement.When(expressions.expression(tree.expression()), names.span(tree));
    }

    @Override
    public Statement visitUnlessStatement(UnlessStatementContext tree) {
        return new RuleStatement.Unless(expressions.expression(tree.expression()), names.span(tree));
    }

    @Override
    public Statement visitAnswerStatement(AnswerStatementContext tree) {
        List<RuleStatement.Requirement> requirements = new ArrayList<>();
        for (RequirementContext requirement : tree.requirement()) {
            requirements.add(new RuleStatement.Requirement(
                    names.kind(requirement.kindReference()),
                    expressions.expressionOrNull(requirement.place()),
                    names.span(requirement)));
        }
        boolean compensating = tree.answer.getType() == MerlonLexer.COMPENSATED;
        return new RuleStatement.Answer(compensating, requirements, names.span(tree));
    }

    @Override
    public Statement visitRefinesStatement(RefinesStatementContext tree) {
        List<RuleStatement.Refinement> refinements = new ArrayList<>();
        for (RefinementContext refinement : tree.refinement()) {
            refinements.add(new RuleStatement.Refinement(
                    names.qualifiedName(refinement.qualifiedName()),
                    expressions.expressionOrNull(refinement.place()),
                    names.span(refinement)));
        }
        return new RuleStatement.Refines(refinements, names.span(tree));
    }

    @Override
    public Statement visitGenericStatement(GenericStatementContext tree) {
        return new RuleStatement.Generic(names.span(tree));
    }

    @Override
    public Statement visitGroupByStatement(GroupByStatementContext tree) {
        return new RuleStatement.GroupBy(expressions.expressions(tree.expression()), names.span(tree));
    }

    // ---- policies

    @Override
    public Statement visitFailStatement(FailStatementContext tree) {
        return new PolicyStatement.Fail(
                names.name(tree.name()), expressions.expressionOrNull(tree.expression()), names.span(tree));
    }

    @Override
    public Statement visitRequireStatement(RequireStatementContext tree) {
        return new PolicyStatement.Require(
                expressions.expression(tree.expression(0)),
                names.name(tree.name()),
                expressions.expressionOrNull(tree.expression(1)),
                names.span(tree));
    }

    @Override
    public Statement visitExceptStatement(ExceptStatementContext tree) {
        return new PolicyStatement.Except(
                names.qualifiedName(tree.qualifiedName()),
                expressions.expressionOrNull(tree.expression()),
                items.bodyOrNull(tree.body()),
                names.span(tree));
    }

    // ---- tests

    @Override
    public Statement visitTestDeclaration(TestDeclarationContext tree) {
        return new TestStatement.Test(
                literals.text(tree.text()),
                names.qualifiedNames(tree.qualifiedName()),
                items.body(tree.body()),
                names.span(tree));
    }

    @Override
    public Statement visitExpectNoOther(ExpectNoOtherContext tree) {
        return new TestStatement.ExpectNoOther(names.qualifiedName(tree.qualifiedName()), names.span(tree));
    }

    @Override
    public Statement visitExpectStatement(ExpectStatementContext tree) {
        List<QualifiedNameContext> qualified = tree.qualifiedName();
        DispositionContext disposition = tree.disposition();
        return new TestStatement.Expect(
                disposition == null ? null : names.name(disposition.getStart()),
                tree.NO() != null,
                names.qualifiedName(qualified.get(0)),
                tree.subject() == null ? null : subject(tree.subject()),
                names.nameOrNull(tree.name()),
                tree.ABOUT() == null ? null : names.qualifiedName(qualified.get(1)),
                names.span(tree));
    }

    // ---- facts

    @Override
    public Statement visitFact(FactContext tree) {
        Name name = names.name(tree.name());
        List<ExpressionContext> values = tree.expression();
        Expression value = TEMPLATES.contains(name.text()) && isText(values.get(0))
                ? templates.template(values.get(0).getStart())
                : expressions.expression(values.get(0));
        return new Statement.Fact(
                name,
                value,
                values.size() > 1 ? expressions.expression(values.get(1)) : null,
                values.size() > 2 ? expressions.expression(values.get(2)) : null,
                names.span(tree));
    }

    // ---- parts

    private static boolean isText(ExpressionContext tree) {
        return tree instanceof LiteralExpressionContext literal && literal.literal() instanceof TextLiteralContext;
    }

    private boolean isWhole(@Nullable ParserRuleContext tree) {
        return tree != null && !breaks.isBroken(tree);
    }

    private @Nullable Text text(@Nullable TextContext tree) {
        return tree == null ? null : literals.text(tree);
    }

    private @Nullable Text title(@Nullable TitleContext tree) {
        return tree != null && isWhole(tree) ? literals.text(tree.text()) : null;
    }

    private List<KindReference> kinds(@Nullable KindReferencesContext tree) {
        return tree != null && isWhole(tree) ? names.kinds(tree) : List.of();
    }

    private @Nullable Version version(@Nullable VersionContext tree) {
        return tree == null ? null : new Version(tree.number.getText(), names.span(tree));
    }

    /** The name of a kind or an enum, which could not be referred to if it began with a small letter. */
    private Name pascalName(NameContext tree) {
        Name name = names.name(tree);
        if (tree.PASCAL() == null) {
            diagnostics.report(ParseDiagnostics.kindInSmallLetters(name));
        }
        return name;
    }

    private TypeReference type(TypeContext tree) {
        if (tree instanceof SetTypeContext set) {
            return new TypeReference.SetOf(type(set.type()), names.span(tree));
        }
        NamedTypeContext named = (NamedTypeContext) tree;
        return new TypeReference.Named(names.kinds(named.kindReference()), named.QUESTION() != null, names.span(tree));
    }

    private List<LibraryStatement.Parameter> parameters(List<ParameterContext> trees) {
        List<LibraryStatement.Parameter> parameters = new ArrayList<>(trees.size());
        for (ParameterContext tree : trees) {
            parameters.add(
                    new LibraryStatement.Parameter(names.name(tree.name()), type(tree.type()), names.span(tree)));
        }
        return parameters;
    }

    private LibraryStatement.FlowEnds flowEnds(FlowEndsContext tree) {
        List<KindReference> from = new ArrayList<>();
        List<KindReference> to = new ArrayList<>();
        int border = tree.TO().getSymbol().getTokenIndex();
        for (KindReferenceContext kind : tree.kindReference()) {
            (kind.getStart().getTokenIndex() < border ? from : to).add(names.kind(kind));
        }
        return new LibraryStatement.FlowEnds(from, to, names.span(tree));
    }

    private List<LibraryStatement.Constant> constants(EnumBodyContext tree) {
        List<EnumConstantContext> trees = tree.enumConstant();
        List<LibraryStatement.Constant> constants = new ArrayList<>(trees.size());
        for (int i = 0; i < trees.size(); i++) {
            EnumConstantContext constant = trees.get(i);
            LibraryStatement.Separator before =
                    i == 0 ? LibraryStatement.Separator.NONE : separator(tree.separator.get(i - 1));
            constants.add(new LibraryStatement.Constant(
                    names.name(constant.name()),
                    title(constant.title()),
                    before,
                    constant.enumAnnotation().stream()
                            .map(each -> items.annotation(each, each.name(), each.annotationArguments()))
                            .toList(),
                    names.span(constant)));
        }
        return constants;
    }

    private LibraryStatement.Edge edge(RelationEdgeContext tree) {
        List<ExpressionContext> parts = tree.expression();
        int next = 2;
        Expression where = tree.WHERE() == null ? null : expressions.expression(parts.get(next++));
        Expression cost = tree.COST() == null ? null : expressions.expression(parts.get(next));
        return new LibraryStatement.Edge(
                names.name(tree.name()),
                type(tree.type()),
                expressions.expression(parts.get(0)),
                expressions.expression(parts.get(1)),
                where,
                cost,
                names.span(tree));
    }

    private RuleStatement.RuleBinder binder(RuleBinderContext tree) {
        if (tree instanceof KindBinderContext binder) {
            FlowEndsContext ends = binder.flowEnds();
            return new RuleStatement.RuleBinder.OverKind(
                    names.name(binder.name()),
                    type(binder.type()),
                    ends == null ? null : flowEnds(ends),
                    expressions.expressionOrNull(binder.expression()),
                    names.span(tree));
        }
        SetBinderContext binder = (SetBinderContext) tree;
        return new RuleStatement.RuleBinder.OverSet(
                names.name(binder.name()),
                expressions.expression(binder.expression(0)),
                expressions.expressionOrNull(binder.expression(1)),
                names.span(tree));
    }

    private DecisionStatement.@Nullable Scope scope(@Nullable DecisionScopeContext tree) {
        if (tree == null) {
            return null;
        }
        if (tree instanceof WithinBoundaryContext within) {
            return new DecisionStatement.Scope.Within(names.qualifiedName(within.qualifiedName()), names.span(tree));
        }
        List<DecisionStatement.Subject> subjects = new ArrayList<>();
        for (SubjectContext subject : ((OnSubjectsContext) tree).subject()) {
            subjects.add(subject(subject));
        }
        return new DecisionStatement.Scope.On(subjects, names.span(tree));
    }

    private DecisionStatement.Subject subject(SubjectContext tree) {
        return new DecisionStatement.Subject(parts(tree.subjectPart()), names.span(tree));
    }

    private List<SubjectPart> parts(List<SubjectPartContext> trees) {
        List<SubjectPart> parts = new ArrayList<>(trees.size());
        for (SubjectPartContext tree : trees) {
            parts.add(part(tree));
        }
        return parts;
    }

    private SubjectPart part(SubjectPartContext tree) {
        Span span = names.span(tree);
        if (tree instanceof GrantPartContext grant) {
            List<QualifiedName> ends = names.qualifiedNames(grant.qualifiedName());
            return new SubjectPart.OfGrant(
                    ends.get(0), names.names(grant.name()), ends.get(1), ends.size() > 2 ? ends.get(2) : null, span);
        }
        ElementOrUseContext part = (ElementOrUseContext) tree;
        ElementReference element = names.element(part.elementReference());
        return part.verb == null
                ? new SubjectPart.OfElement(element, span)
                : new SubjectPart.OfUse(
                        element, ClauseBuilder.verb(part.verb), names.qualifiedName(part.qualifiedName()), span);
    }

    private static LibraryStatement.Separator separator(Token token) {
        return switch (token.getType()) {
            case MerlonLexer.LESS -> LibraryStatement.Separator.LESS;
            case MerlonLexer.BAR -> LibraryStatement.Separator.BAR;
            default -> LibraryStatement.Separator.COMMA;
        };
    }

    private static ElementStatement.Keyword keyword(Token token) {
        return switch (token.getType()) {
            case MerlonLexer.ACTOR -> ElementStatement.Keyword.ACTOR;
            case MerlonLexer.COMPONENT -> ElementStatement.Keyword.COMPONENT;
            case MerlonLexer.BOUNDARY -> ElementStatement.Keyword.BOUNDARY;
            case MerlonLexer.DATA -> ElementStatement.Keyword.DATA;
            default -> ElementStatement.Keyword.IDENTITY;
        };
    }

    private static ElementStatement.Direction direction(Token token) {
        return switch (token.getType()) {
            case MerlonLexer.ENTRY -> ElementStatement.Direction.ENTRY;
            case MerlonLexer.EXIT -> ElementStatement.Direction.EXIT;
            default -> ElementStatement.Direction.CROSSING;
        };
    }

    private static DecisionStatement.Verb verb(Token token) {
        return switch (token.getType()) {
            case MerlonLexer.ACCEPT -> DecisionStatement.Verb.ACCEPT;
            case MerlonLexer.DISMISS -> DecisionStatement.Verb.DISMISS;
            case MerlonLexer.TRANSFER -> DecisionStatement.Verb.TRANSFER;
            default -> DecisionStatement.Verb.DEFER;
        };
    }
}
