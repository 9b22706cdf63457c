package dev.merlon.ast;

import dev.merlon.codec.ByteReader;
import dev.merlon.source.SourceFile;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * Reads what {@link SyntaxEncoder} wrote; long for the same reason.
 *
 * <p>Trusts its input as far as the checksum of {@link SyntaxCodec} goes; anything else that is wrong ends in an
 * {@link IllegalArgumentException} or an {@link IndexOutOfBoundsException}, which the codec turns into an absence.
 */
final class SyntaxDecoder extends ByteReader {
    private static final Expression.Quantifier[] EXPRESSIONQUANTIFIER = Expression.Quantifier.values();
    private static final Expression.ComparisonOperator[] EXPRESSIONCOMPARISONOPERATOR =
            Expression.ComparisonOperator.values();
    private static final Expression.DurationUnit[] EXPRESSIONDURATIONUNIT = Expression.DurationUnit.values();
    private static final Clause.DataVerb[] CLAUSEDATAVERB = Clause.DataVerb.values();
    private static final ElementStatement.Keyword[] ELEMENTSTATEMENTKEYWORD = ElementStatement.Keyword.values();
    private static final ElementStatement.Direction[] ELEMENTSTATEMENTDIRECTION = ElementStatement.Direction.values();
    private static final DecisionStatement.Verb[] DECISIONSTATEMENTVERB = DecisionStatement.Verb.values();
    private static final LibraryStatement.Separator[] LIBRARYSTATEMENTSEPARATOR = LibraryStatement.Separator.values();

    private SyntaxDecoder(SourceFile file, byte[] bytes, int offset) {
        super(file, bytes, offset);
    }

    private SyntaxDecoder(SyntaxDecoder around) {
        super(around);
    }

    static CompilationUnit decode(SourceFile file, byte[] bytes, int offset) {
        SyntaxDecoder decoder = new SyntaxDecoder(file, bytes, offset);
        int languageVersion = (int) decoder.number();
        return new CompilationUnit(file, languageVersion, decoder.itemList());
    }

    private Expression expression() {
        int tag = tag();
        return switch (tag) {
            case 0 -> new Expression.TextLiteral(text(), span());
            case 1 -> new Expression.Template(expressionPartList(), span());
            case 2 -> new Expression.IntegerLiteral(number(), span());
            case 3 -> new Expression.DecimalLiteral(new BigDecimal(string()), span());
            case 4 -> new Expression.MoneyLiteral(new BigDecimal(string()), string(), span());
            case 5 -> new Expression.DurationLiteral(number(), constant(EXPRESSIONDURATIONUNIT), span());
            case 6 -> new Expression.DateLiteral(LocalDate.parse(string()), span());
            case 7 -> new Expression.VersionLiteral(string(), span());
            case 8 -> new Expression.TruthLiteral(flag(), span());
            case 9 -> new Expression.UnknownLiteral(span());
            case 10 -> new Expression.ListLiteral(expressionList(), span());
            case 11 -> new Expression.NameExpression(name(), span());
            case 12 -> new Expression.Navigation(expression(), name(), flag() ? expressionList() : null, span());
            case 13 -> new Expression.Call(name(), expressionList(), expressionPathOptions(), span());
            case 14 -> new Expression.Aggregate(name(), expressionBinderList(), flag() ? expression() : null, span());
            case 15 -> new Expression.Emptiness(constant(EXPRESSIONQUANTIFIER), expression(), span());
            case 16 ->
                new Expression.Quantified(constant(EXPRESSIONQUANTIFIER), expressionBinderList(), expression(), span());
            case 17 -> new Expression.Additive(expression(), flag(), expression(), span());
            case 18 ->
                new Expression.Comparison(expression(), constant(EXPRESSIONCOMPARISONOPERATOR), expression(), span());
            case 19 -> new Expression.Reaches(expression(), expression(), expressionPathOptions(), span());
            case 20 -> new Expression.Membership(expression(), flag(), expression(), span());
            case 21 -> new Expression.KindTest(expression(), flag(), kindReferenceList(), span());
            case 22 -> new Expression.HasControl(expression(), kindReference(), span());
            case 23 -> new Expression.Within(expression(), expression(), span());
            case 24 -> new Expression.Not(expression(), span());
            case 25 -> new Expression.And(expression(), expression(), span());
            case 26 -> new Expression.Or(expression(), expression(), span());
            case 27 -> new Expression.Conditional(expression(), expression(), flag() ? expression() : null, span());
            case 28 -> new Expression.Malformed(span());
            default -> throw damaged();
        };
    }

    private Expression.Part expressionPart() {
        int tag = tag();
        return switch (tag) {
            case 0 -> new Expression.Part.Plain(string(), span());
            case 1 -> new Expression.Part.Hole(expression(), span());
            default -> throw damaged();
        };
    }

    private Clause clause() {
        int tag = tag();
        return switch (tag) {
            case 0 -> new Clause.With(kindReferenceList(), span());
            case 1 -> new Clause.Without(kindReferenceList(), span());
            case 2 -> new Clause.In(qualifiedName(), span());
            case 3 -> new Clause.Via(kindReferenceList(), span());
            case 4 -> new Clause.Uses(constant(CLAUSEDATAVERB), clauseUseItemList(), span());
            case 5 -> new Clause.Contains(qualifiedNameList(), span());
            case 6 -> new Clause.As(qualifiedName(), span());
            case 7 -> new Clause.RunsAs(qualifiedName(), span());
            case 8 -> new Clause.At(text(), span());
            default -> throw damaged();
        };
    }

    private TypeReference typeReference() {
        int tag = tag();
        return switch (tag) {
            case 0 -> new TypeReference.SetOf(typeReference(), span());
            case 1 -> new TypeReference.Named(kindReferenceList(), flag(), span());
            default -> throw damaged();
        };
    }

    private DecisionStatement.Scope decisionStatementScope() {
        int tag = tag();
        return switch (tag) {
            case 0 -> new DecisionStatement.Scope.On(decisionStatementSubjectList(), span());
            case 1 -> new DecisionStatement.Scope.Within(qualifiedName(), span());
            default -> throw damaged();
        };
    }

    private RuleStatement.RuleBinder ruleStatementRuleBinder() {
        int tag = tag();
        return switch (tag) {
            case 0 ->
                new RuleStatement.RuleBinder.OverKind(
                        name(),
                        typeReference(),
                        flag() ? libraryStatementFlowEnds() : null,
                        flag() ? expression() : null,
                        span());
            case 1 -> new RuleStatement.RuleBinder.OverSet(name(), expression(), flag() ? expression() : null, span());
            default -> throw damaged();
        };
    }

    private FileStatement fileStatement() {
        int tag = tag();
        return switch (tag) {
            case 0 -> new FileStatement.Model(name(), flag() ? text() : null, flag() ? version() : null, span());
            case 1 ->
                new FileStatement.Library(qualifiedName(), flag() ? text() : null, flag() ? version() : null, span());
            case 2 ->
                new FileStatement.Policy(qualifiedName(), flag() ? text() : null, flag() ? version() : null, span());
            case 3 -> new FileStatement.PartOf(qualifiedName(), span());
            case 4 ->
                new FileStatement.Use(
                        flag() ? qualifiedName() : null,
                        flag() ? text() : null,
                        flag() ? version() : null,
                        flag() ? name() : null,
                        span());
            case 5 -> new FileStatement.Include(text(), span());
            case 6 -> new FileStatement.Apply(qualifiedName(), span());
            case 7 -> new FileStatement.ExtendElement(elementReference(), clauseList(), flag() ? body() : null, span());
            case 8 -> new FileStatement.Variant(name(), flag() ? text() : null, body(), span());
            case 9 -> new FileStatement.Remove(elementReferenceList(), span());
            default -> throw damaged();
        };
    }

    private ElementStatement elementStatement() {
        int tag = tag();
        return switch (tag) {
            case 0 ->
                new ElementStatement.Element(
                        constant(ELEMENTSTATEMENTKEYWORD),
                        name(),
                        flag() ? text() : null,
                        kindReferenceList(),
                        clauseList(),
                        flag() ? body() : null,
                        span());
            case 1 ->
                new ElementStatement.Endpoint(
                        name(),
                        flag() ? text() : null,
                        kindReferenceList(),
                        clauseList(),
                        flag() ? body() : null,
                        span());
            case 2 ->
                new ElementStatement.Flow(
                        flag() ? name() : null,
                        flag() ? text() : null,
                        flag() ? qualifiedName() : null,
                        qualifiedName(),
                        clauseList(),
                        flag() ? body() : null,
                        span());
            case 3 ->
                new ElementStatement.NoFlow(
                        flag() ? qualifiedName() : null, qualifiedNameList(), flag() ? body() : null, span());
            case 4 ->
                new ElementStatement.Control(
                        name(),
                        flag() ? text() : null,
                        kindReference(),
                        elementReferenceList(),
                        flag() ? body() : null,
                        span());
            case 5 -> new ElementStatement.Line(clause());
            case 6 ->
                new ElementStatement.Grant(
                        nameList(), qualifiedName(), flag() ? qualifiedName() : null, clauseAttributeList(), span());
            case 7 ->
                new ElementStatement.Demands(
                        kindReferenceList(), constant(ELEMENTSTATEMENTDIRECTION), flag() ? body() : null, span());
            case 8 -> new ElementStatement.EachKind(kindReference(), body(), span());
            case 9 -> new ElementStatement.EachElement(name(), expression(), body(), span());
            case 10 -> new ElementStatement.Closed(span());
            case 11 -> new ElementStatement.OutOfScope(span());
            case 12 -> new ElementStatement.Link(name(), text(), span());
            case 13 -> new ElementStatement.Meta(body(), span());
            case 14 -> new ElementStatement.Evidence(name(), text(), flag() ? expression() : null, span());
            default -> throw damaged();
        };
    }

    private ModelStatement modelStatement() {
        int tag = tag();
        return switch (tag) {
            case 0 -> new ModelStatement.Assume(name(), flag() ? text() : null, flag() ? body() : null, span());
            case 1 -> new ModelStatement.Assert(name(), flag() ? text() : null, expression(), span());
            case 2 -> new ModelStatement.Scenario(name(), flag() ? text() : null, body(), span());
            case 3 -> new ModelStatement.Sequence(name(), flag() ? text() : null, elementReferenceList(), span());
            case 4 -> new ModelStatement.Override(qualifiedName(), body(), span());
            case 5 -> new ModelStatement.DrivenBy(qualifiedName(), flag() ? decisionStatementScope() : null, span());
            default -> throw damaged();
        };
    }

    private DecisionStatement decisionStatement() {
        int tag = tag();
        return switch (tag) {
            case 0 ->
                new DecisionStatement.Decision(
                        constant(DECISIONSTATEMENTVERB),
                        qualifiedName(),
                        flag() ? decisionStatementScope() : null,
                        flag() ? body() : null,
                        span());
            case 1 ->
                new DecisionStatement.Rate(
                        qualifiedName(), flag() ? decisionStatementScope() : null, flag() ? body() : null, span());
            case 2 -> new DecisionStatement.CoversCount(number(), span());
            case 3 -> new DecisionStatement.ReliesOn(qualifiedNameList(), span());
            default -> throw damaged();
        };
    }

    private LibraryStatement libraryStatement() {
        int tag = tag();
        return switch (tag) {
            case 0 ->
                new LibraryStatement.Kind(
                        name(),
                        flag() ? text() : null,
                        flag() ? kindReference() : null,
                        kindReferenceList(),
                        flag() ? libraryStatementFlowEnds() : null,
                        clauseList(),
                        flag() ? body() : null,
                        span());
            case 1 -> new LibraryStatement.ExtendKind(kindReference(), body(), span());
            case 2 ->
                new LibraryStatement.Enumeration(
                        name(), flag() ? text() : null, flag(), libraryStatementConstantList(), span());
            case 3 -> new LibraryStatement.ExtendEnumeration(kindReference(), libraryStatementConstantList(), span());
            case 4 ->
                new LibraryStatement.Attribute(
                        flag(),
                        name(),
                        typeReference(),
                        flag() ? expression() : null,
                        flag() ? expression() : null,
                        flag() ? expression() : null,
                        span());
            case 5 -> new LibraryStatement.HoldsWhen(expression(), span());
            case 6 -> new LibraryStatement.Gives(libraryStatementGivenList(), span());
            case 7 -> new LibraryStatement.Covers(kindReference(), expression(), span());
            case 8 -> new LibraryStatement.ProvenBy(qualifiedName(), span());
            case 9 -> new LibraryStatement.Probe(name(), flag() ? text() : null, flag() ? body() : null, span());
            case 10 ->
                new LibraryStatement.Def(
                        name(), libraryStatementParameterList(), typeReference(), expression(), span());
            case 11 -> new LibraryStatement.Param(name(), typeReference(), expression(), span());
            case 12 -> new LibraryStatement.Relation(name(), libraryStatementEdgeList(), span());
            case 13 ->
                new LibraryStatement.Table(
                        name(), libraryStatementParameterList(), typeReference(), libraryStatementRowList(), span());
            case 14 -> new LibraryStatement.Taxonomy(name(), flag() ? text() : null, body(), span());
            case 15 ->
                new LibraryStatement.FrameworkClause(text(), flag() ? text() : null, flag() ? body() : null, span());
            default -> throw damaged();
        };
    }

    private RuleStatement ruleStatement() {
        int tag = tag();
        return switch (tag) {
            case 0 -> new RuleStatement.Threat(name(), flag() ? text() : null, subjectPartList(), laterBody(), span());
            case 1 -> new RuleStatement.For(ruleStatementRuleBinderList(), span());
            case 2 -> new RuleStatement.Let(name(), flag() ? typeReference() : null, expression(), span());
            case 3 -> new RuleStatement.When(expression(), span());
            case 4 -> new RuleStatement.Unless(expression(), span());
            case 5 -> new RuleStatement.Answer(flag(), ruleStatementRequirementList(), span());
            case 6 -> new RuleStatement.Refines(ruleStatementRefinementList(), span());
            case 7 -> new RuleStatement.Generic(span());
            case 8 -> new RuleStatement.GroupBy(expressionList(), span());
            default -> throw damaged();
        };
    }

    private PolicyStatement policyStatement() {
        int tag = tag();
        return switch (tag) {
            case 0 -> new PolicyStatement.Fail(name(), flag() ? expression() : null, span());
            case 1 -> new PolicyStatement.Require(expression(), name(), flag() ? expression() : null, span());
            case 2 ->
                new PolicyStatement.Except(
                        qualifiedName(), flag() ? expression() : null, flag() ? body() : null, span());
            default -> throw damaged();
        };
    }

    private TestStatement testStatement() {
        int tag = tag();
        return switch (tag) {
            case 0 -> new TestStatement.Test(text(), qualifiedNameList(), body(), span());
            case 1 ->
                new TestStatement.Expect(
                        flag() ? name() : null,
                        flag(),
                        qualifiedName(),
                        flag() ? decisionStatementSubject() : null,
                        flag() ? name() : null,
                        flag() ? qualifiedName() : null,
                        span());
            case 2 -> new TestStatement.ExpectNoOther(qualifiedName(), span());
            default -> throw damaged();
        };
    }

    private Statement statement() {
        int tag = tag();
        return switch (tag) {
            case 0 -> fileStatement();
            case 1 -> elementStatement();
            case 2 -> modelStatement();
            case 3 -> decisionStatement();
            case 4 -> libraryStatement();
            case 5 -> ruleStatement();
            case 6 -> policyStatement();
            case 7 -> testStatement();
            case 8 ->
                new Statement.Fact(
                        name(), expression(), flag() ? expression() : null, flag() ? expression() : null, span());
            case 9 -> new Statement.Malformed(stringList(), span());
            default -> throw damaged();
        };
    }

    private Expression.Binder expressionBinder() {
        return new Expression.Binder(name(), expression(), flag() ? expression() : null, span());
    }

    private Expression.PathOptions expressionPathOptions() {
        return new Expression.PathOptions(
                qualifiedNameList(), flag() ? expression() : null, flag() ? expression() : null);
    }

    private Clause.UseItem clauseUseItem() {
        return new Clause.UseItem(qualifiedName(), clauseAttributeList(), span());
    }

    private Clause.Attribute clauseAttribute() {
        return new Clause.Attribute(name(), expression(), span());
    }

    private DecisionStatement.Subject decisionStatementSubject() {
        return new DecisionStatement.Subject(subjectPartList(), span());
    }

    private SubjectPart subjectPart() {
        int tag = tag();
        return switch (tag) {
            case 0 -> new SubjectPart.OfElement(elementReference(), span());
            case 1 -> new SubjectPart.OfUse(elementReference(), constant(CLAUSEDATAVERB), qualifiedName(), span());
            case 2 ->
                new SubjectPart.OfGrant(
                        qualifiedName(), nameList(), qualifiedName(), flag() ? qualifiedName() : null, span());
            default -> throw damaged();
        };
    }

    private LibraryStatement.FlowEnds libraryStatementFlowEnds() {
        return new LibraryStatement.FlowEnds(kindReferenceList(), kindReferenceList(), span());
    }

    private LibraryStatement.Parameter libraryStatementParameter() {
        return new LibraryStatement.Parameter(name(), typeReference(), span());
    }

    private LibraryStatement.Edge libraryStatementEdge() {
        return new LibraryStatement.Edge(
                name(),
                typeReference(),
                expression(),
                expression(),
                flag() ? expression() : null,
                flag() ? expression() : null,
                span());
    }

    private LibraryStatement.Row libraryStatementRow() {
        return new LibraryStatement.Row(name(), expressionList(), span());
    }

    private LibraryStatement.Given libraryStatementGiven() {
        return new LibraryStatement.Given(name(), string(), expression(), span());
    }

    private LibraryStatement.Constant libraryStatementConstant() {
        return new LibraryStatement.Constant(
                name(), flag() ? text() : null, constant(LIBRARYSTATEMENTSEPARATOR), annotationList(), span());
    }

    private RuleStatement.Requirement ruleStatementRequirement() {
        return new RuleStatement.Requirement(kindReference(), flag() ? expression() : null, span());
    }

    private RuleStatement.Refinement ruleStatementRefinement() {
        return new RuleStatement.Refinement(qualifiedName(), flag() ? expression() : null, span());
    }

    private Annotation annotation() {
        return new Annotation(name(), expressionList(), span());
    }

    private Item item() {
        return new Item(statement(), flag() ? string() : null, annotationList());
    }

    /** The body of a rule, which nobody looks at where it is known what came of checking it. */
    private Body laterBody() {
        SyntaxDecoder inside = new SyntaxDecoder(this);
        return new Body(new LaterItems(inside::itemList), span());
    }

    private Body body() {
        return new Body(itemList(), span());
    }

    private Name name() {
        return new Name(string(), span());
    }

    private QualifiedName qualifiedName() {
        return new QualifiedName(nameList(), span());
    }

    private Text text() {
        return new Text(string(), span());
    }

    private Version version() {
        return new Version(string(), span());
    }

    private KindReference kindReference() {
        return new KindReference(qualifiedName());
    }

    private ElementReference elementReference() {
        return new ElementReference(qualifiedName(), flag() ? qualifiedName() : null, span());
    }

    private List<String> stringList() {
        int size = size();
        if (size == 0) {
            return List.of();
        }
        String[] strings = new String[size];
        for (int i = 0; i < size; i++) {
            strings[i] = string();
        }
        return List.of(strings);
    }

    private List<Expression.Part> expressionPartList() {
        int size = size();
        if (size == 0) {
            return List.of();
        }
        Expression.Part[] nodes = new Expression.Part[size];
        for (int i = 0; i < size; i++) {
            nodes[i] = expressionPart();
        }
        return List.of(nodes);
    }

    private List<Expression> expressionList() {
        int size = size();
        if (size == 0) {
            return List.of();
        }
        Expression[] nodes = new Expression[size];
        for (int i = 0; i < size; i++) {
            nodes[i] = expression();
        }
        return List.of(nodes);
    }

    private List<Expression.Binder> expressionBinderList() {
        int size = size();
        if (size == 0) {
            return List.of();
        }
        Expression.Binder[] nodes = new Expression.Binder[size];
        for (int i = 0; i < size; i++) {
            nodes[i] = expressionBinder();
        }
        return List.of(nodes);
    }

    private List<KindReference> kindReferenceList() {
        int size = size();
        if (size == 0) {
            return List.of();
        }
        KindReference[] nodes = new KindReference[size];
        for (int i = 0; i < size; i++) {
            nodes[i] = kindReference();
        }
        return List.of(nodes);
    }

    private List<Clause.UseItem> clauseUseItemList() {
        int size = size();
        if (size == 0) {
            return List.of();
        }
        Clause.UseItem[] nodes = new Clause.UseItem[size];
        for (int i = 0; i < size; i++) {
            nodes[i] = clauseUseItem();
        }
        return List.of(nodes);
    }

    private List<QualifiedName> qualifiedNameList() {
        int size = size();
        if (size == 0) {
            return List.of();
        }
        QualifiedName[] nodes = new QualifiedName[size];
        for (int i = 0; i < size; i++) {
            nodes[i] = qualifiedName();
        }
        return List.of(nodes);
    }

    private List<DecisionStatement.Subject> decisionStatementSubjectList() {
        int size = size();
        if (size == 0) {
            return List.of();
        }
        DecisionStatement.Subject[] nodes = new DecisionStatement.Subject[size];
        for (int i = 0; i < size; i++) {
            nodes[i] = decisionStatementSubject();
        }
        return List.of(nodes);
    }

    private List<SubjectPart> subjectPartList() {
        int size = size();
        if (size == 0) {
            return List.of();
        }
        SubjectPart[] nodes = new SubjectPart[size];
        for (int i = 0; i < size; i++) {
            nodes[i] = subjectPart();
        }
        return List.of(nodes);
    }

    private List<ElementReference> elementReferenceList() {
        int size = size();
        if (size == 0) {
            return List.of();
        }
        ElementReference[] nodes = new ElementReference[size];
        for (int i = 0; i < size; i++) {
            nodes[i] = elementReference();
        }
        return List.of(nodes);
    }

    private List<Clause> clauseList() {
        int size = size();
        if (size == 0) {
            return List.of();
        }
        Clause[] nodes = new Clause[size];
        for (int i = 0; i < size; i++) {
            nodes[i] = clause();
        }
        return List.of(nodes);
    }

    private List<Name> nameList() {
        int size = size();
        if (size == 0) {
            return List.of();
        }
        Name[] nodes = new Name[size];
        for (int i = 0; i < size; i++) {
            nodes[i] = name();
        }
        return List.of(nodes);
    }

    private List<Clause.Attribute> clauseAttributeList() {
        int size = size();
        if (size == 0) {
            return List.of();
        }
        Clause.Attribute[] nodes = new Clause.Attribute[size];
        for (int i = 0; i < size; i++) {
            nodes[i] = clauseAttribute();
        }
        return List.of(nodes);
    }

    private List<LibraryStatement.Constant> libraryStatementConstantList() {
        int size = size();
        if (size == 0) {
            return List.of();
        }
        LibraryStatement.Constant[] nodes = new LibraryStatement.Constant[size];
        for (int i = 0; i < size; i++) {
            nodes[i] = libraryStatementConstant();
        }
        return List.of(nodes);
    }

    private List<LibraryStatement.Given> libraryStatementGivenList() {
        int size = size();
        if (size == 0) {
            return List.of();
        }
        LibraryStatement.Given[] nodes = new LibraryStatement.Given[size];
        for (int i = 0; i < size; i++) {
            nodes[i] = libraryStatementGiven();
        }
        return List.of(nodes);
    }

    private List<LibraryStatement.Parameter> libraryStatementParameterList() {
        int size = size();
        if (size == 0) {
            return List.of();
        }
        LibraryStatement.Parameter[] nodes = new LibraryStatement.Parameter[size];
        for (int i = 0; i < size; i++) {
            nodes[i] = libraryStatementParameter();
        }
        return List.of(nodes);
    }

    private List<LibraryStatement.Edge> libraryStatementEdgeList() {
        int size = size();
        if (size == 0) {
            return List.of();
        }
        LibraryStatement.Edge[] nodes = new LibraryStatement.Edge[size];
        for (int i = 0; i < size; i++) {
            nodes[i] = libraryStatementEdge();
        }
        return List.of(nodes);
    }

    private List<LibraryStatement.Row> libraryStatementRowList() {
        int size = size();
        if (size == 0) {
            return List.of();
        }
        LibraryStatement.Row[] nodes = new LibraryStatement.Row[size];
        for (int i = 0; i < size; i++) {
            nodes[i] = libraryStatementRow();
        }
        return List.of(nodes);
    }

    private List<RuleStatement.RuleBinder> ruleStatementRuleBinderList() {
        int size = size();
        if (size == 0) {
            return List.of();
        }
        RuleStatement.RuleBinder[] nodes = new RuleStatement.RuleBinder[size];
        for (int i = 0; i < size; i++) {
            nodes[i] = ruleStatementRuleBinder();
        }
        return List.of(nodes);
    }

    private List<RuleStatement.Requirement> ruleStatementRequirementList() {
        int size = size();
        if (size == 0) {
            return List.of();
        }
        RuleStatement.Requirement[] nodes = new RuleStatement.Requirement[size];
        for (int i = 0; i < size; i++) {
            nodes[i] = ruleStatementRequirement();
        }
        return List.of(nodes);
    }

    private List<RuleStatement.Refinement> ruleStatementRefinementList() {
        int size = size();
        if (size == 0) {
            return List.of();
        }
        RuleStatement.Refinement[] nodes = new RuleStatement.Refinement[size];
        for (int i = 0; i < size; i++) {
            nodes[i] = ruleStatementRefinement();
        }
        return List.of(nodes);
    }

    private List<Annotation> annotationList() {
        int size = size();
        if (size == 0) {
            return List.of();
        }
        Annotation[] nodes = new Annotation[size];
        for (int i = 0; i < size; i++) {
            nodes[i] = annotation();
        }
        return List.of(nodes);
    }

    private List<Item> itemList() {
        int size = size();
        if (size == 0) {
            return List.of();
        }
        Item[] nodes = new Item[size];
        for (int i = 0; i < size; i++) {
            nodes[i] = item();
        }
        return List.of(nodes);
    }
}
