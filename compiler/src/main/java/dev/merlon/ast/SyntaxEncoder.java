package dev.merlon.ast;

import dev.merlon.codec.ByteWriter;
import java.util.List;
import java.util.Objects;

/**
 * Writes syntax as bytes; {@link SyntaxDecoder} reads them back.
 *
 * <p>Long, because it has a few lines for every kind of node: the one reader of the bytes must not use reflection, which costs
 * more than the parsing that the bytes are there to save.
 */
final class SyntaxEncoder extends ByteWriter {
    static byte[] encode(CompilationUnit unit) {
        SyntaxEncoder encoder = new SyntaxEncoder();
        encoder.number(unit.languageVersion());
        encoder.itemList(unit.items());
        return encoder.bytes();
    }

    private void expression(Expression node) {
        if (node instanceof Expression.TextLiteral it) {
            tag(0);
            text(it.text());
            span(it.span());
        } else if (node instanceof Expression.Template it) {
            tag(1);
            expressionPartList(it.parts());
            span(it.span());
        } else if (node instanceof Expression.IntegerLiteral it) {
            tag(2);
            number(it.value());
            span(it.span());
        } else if (node instanceof Expression.DecimalLiteral it) {
            tag(3);
            string(it.value().toString());
            span(it.span());
        } else if (node instanceof Expression.MoneyLiteral it) {
            tag(4);
            string(it.amount().toString());
            string(it.currency());
            span(it.span());
        } else if (node instanceof Expression.DurationLiteral it) {
            tag(5);
            number(it.amount());
            constant(it.unit());
            span(it.span());
        } else if (node instanceof Expression.DateLiteral it) {
            tag(6);
            string(it.date().toString());
            span(it.span());
        } else if (node instanceof Expression.VersionLiteral it) {
            tag(7);
            string(it.text());
            span(it.span());
        } else if (node instanceof Expression.TruthLiteral it) {
            tag(8);
            flag(it.value());
            span(it.span());
        } else if (node instanceof Expression.UnknownLiteral it) {
            tag(9);
            span(it.span());
        } else if (node instanceof Expression.ListLiteral it) {
            tag(10);
            expressionList(it.elements());
            span(it.span());
        } else if (node instanceof Expression.NameExpression it) {
            tag(11);
            name(it.name());
            span(it.span());
        } else if (node instanceof Expression.Navigation it) {
            tag(12);
            expression(it.target());
            name(it.name());
            if (present(it.arguments())) {
                expressionList(Objects.requireNonNull(it.arguments()));
            }
            span(it.span());
        } else if (node instanceof Expression.Call it) {
            tag(13);
            name(it.function());
            expressionList(it.arguments());
            expressionPathOptions(it.path());
            span(it.span());
        } else if (node instanceof Expression.Aggregate it) {
            tag(14);
            name(it.function());
            expressionBinderList(it.binders());
            if (present(it.body())) {
                expression(Objects.requireNonNull(it.body()));
            }
            span(it.span());
        } else if (node instanceof Expression.Emptiness it) {
            tag(15);
            constant(it.quantifier());
            expression(it.set());
            span(it.span());
        } else if (node instanceof Expression.Quantified it) {
            tag(16);
            constant(it.quantifier());
            expressionBinderList(it.binders());
            expression(it.body());
            span(it.span());
        } else if (node instanceof Expression.Additive it) {
            tag(17);
            expression(it.left());
            flag(it.minus());
            expression(it.right());
            span(it.span());
        } else if (node instanceof Expression.Comparison it) {
            tag(18);
            expression(it.left());
            constant(it.operator());
            expression(it.right());
            span(it.span());
        } else if (node instanceof Expression.Reaches it) {
            tag(19);
            expression(it.from());
            expression(it.to());
            expressionPathOptions(it.path());
            span(it.span());
        } else if (node instanceof Expression.Membership it) {
            tag(20);
            expression(it.member());
            flag(it.negated());
            expression(it.set());
            span(it.span());
        } else if (node instanceof Expression.KindTest it) {
            tag(21);
            expression(it.element());
            flag(it.negated());
            kindReferenceList(it.kinds());
            span(it.span());
        } else if (node instanceof Expression.HasControl it) {
            tag(22);
            expression(it.element());
            kindReference(it.control());
            span(it.span());
        } else if (node instanceof Expression.Within it) {
            tag(23);
            expression(it.element());
            expression(it.place());
            span(it.span());
        } else if (node instanceof Expression.Not it) {
            tag(24);
            expression(it.operand());
            span(it.span());
        } else if (node instanceof Expression.And it) {
            tag(25);
            expression(it.left());
            expression(it.right());
            span(it.span());
        } else if (node instanceof Expression.Or it) {
            tag(26);
            expression(it.left());
            expression(it.right());
            span(it.span());
        } else if (node instanceof Expression.Conditional it) {
            tag(27);
            expression(it.condition());
            expression(it.then());
            if (present(it.otherwise())) {
                expression(Objects.requireNonNull(it.otherwise()));
            }
            span(it.span());
        } else if (node instanceof Expression.Malformed it) {
            tag(28);
            span(it.span());
        }
    }

    private void expressionPart(Expression.Part node) {
        if (node instanceof Expression.Part.Plain it) {
            tag(0);
            string(it.text());
            span(it.span());
        } else if (node instanceof Expression.Part.Hole it) {
            tag(1);
            expression(it.expression());
            span(it.span());
        }
    }

    private void clause(Clause node) {
        if (node instanceof Clause.With it) {
            tag(0);
            kindReferenceList(it.controls());
            span(it.span());
        } else if (node instanceof Clause.Without it) {
            tag(1);
            kindReferenceList(it.controls());
            span(it.span());
        } else if (node instanceof Clause.In it) {
            tag(2);
            qualifiedName(it.boundary());
            span(it.span());
        } else if (node instanceof Clause.Via it) {
            tag(3);
            kindReferenceList(it.kinds());
            span(it.span());
        } else if (node instanceof Clause.Uses it) {
            tag(4);
            constant(it.verb());
            clauseUseItemList(it.items());
            span(it.span());
        } else if (node instanceof Clause.Contains it) {
            tag(5);
            qualifiedNameList(it.data());
            span(it.span());
        } else if (node instanceof Clause.As it) {
            tag(6);
            qualifiedName(it.identity());
            span(it.span());
        } else if (node instanceof Clause.RunsAs it) {
            tag(7);
            qualifiedName(it.identity());
            span(it.span());
        } else if (node instanceof Clause.At it) {
            tag(8);
            text(it.address());
            span(it.span());
        }
    }

    private void typeReference(TypeReference node) {
        if (node instanceof TypeReference.SetOf it) {
            tag(0);
            typeReference(it.element());
            span(it.span());
        } else if (node instanceof TypeReference.Named it) {
            tag(1);
            kindReferenceList(it.names());
            flag(it.optional());
            span(it.span());
        }
    }

    private void decisionStatementScope(DecisionStatement.Scope node) {
        if (node instanceof DecisionStatement.Scope.On it) {
            tag(0);
            decisionStatementSubjectList(it.subjects());
            span(it.span());
        } else if (node instanceof DecisionStatement.Scope.Within it) {
            tag(1);
            qualifiedName(it.boundary());
            span(it.span());
        }
    }

    private void ruleStatementRuleBinder(RuleStatement.RuleBinder node) {
        if (node instanceof RuleStatement.RuleBinder.OverKind it) {
            tag(0);
            name(it.name());
            typeReference(it.type());
            if (present(it.ends())) {
                libraryStatementFlowEnds(Objects.requireNonNull(it.ends()));
            }
            if (present(it.where())) {
                expression(Objects.requireNonNull(it.where()));
            }
            span(it.span());
        } else if (node instanceof RuleStatement.RuleBinder.OverSet it) {
            tag(1);
            name(it.name());
            expression(it.set());
            if (present(it.where())) {
                expression(Objects.requireNonNull(it.where()));
            }
            span(it.span());
        }
    }

    private void fileStatement(FileStatement node) {
        if (node instanceof FileStatement.Model it) {
            tag(0);
            name(it.name());
            if (present(it.title())) {
                text(Objects.requireNonNull(it.title()));
            }
            if (present(it.version())) {
                version(Objects.requireNonNull(it.version()));
            }
            span(it.span());
        } else if (node instanceof FileStatement.Library it) {
            tag(1);
            qualifiedName(it.name());
            if (present(it.title())) {
                text(Objects.requireNonNull(it.title()));
            }
            if (present(it.version())) {
                version(Objects.requireNonNull(it.version()));
            }
            span(it.span());
        } else if (node instanceof FileStatement.Policy it) {
            tag(2);
            qualifiedName(it.name());
            if (present(it.title())) {
                text(Objects.requireNonNull(it.title()));
            }
            if (present(it.version())) {
                version(Objects.requireNonNull(it.version()));
            }
            span(it.span());
        } else if (node instanceof FileStatement.PartOf it) {
            tag(3);
            qualifiedName(it.whole());
            span(it.span());
        } else if (node instanceof FileStatement.Use it) {
            tag(4);
            if (present(it.library())) {
                qualifiedName(Objects.requireNonNull(it.library()));
            }
            if (present(it.path())) {
                text(Objects.requireNonNull(it.path()));
            }
            if (present(it.version())) {
                version(Objects.requireNonNull(it.version()));
            }
            if (present(it.alias())) {
                name(Objects.requireNonNull(it.alias()));
            }
            span(it.span());
        } else if (node instanceof FileStatement.Include it) {
            tag(5);
            text(it.pattern());
            span(it.span());
        } else if (node instanceof FileStatement.Apply it) {
            tag(6);
            qualifiedName(it.policy());
            span(it.span());
        } else if (node instanceof FileStatement.ExtendElement it) {
            tag(7);
            elementReference(it.element());
            clauseList(it.clauses());
            if (present(it.body())) {
                body(Objects.requireNonNull(it.body()));
            }
            span(it.span());
        } else if (node instanceof FileStatement.Variant it) {
            tag(8);
            name(it.name());
            if (present(it.title())) {
                text(Objects.requireNonNull(it.title()));
            }
            body(it.body());
            span(it.span());
        } else if (node instanceof FileStatement.Remove it) {
            tag(9);
            elementReferenceList(it.elements());
            span(it.span());
        }
    }

    private void elementStatement(ElementStatement node) {
        if (node instanceof ElementStatement.Element it) {
            tag(0);
            constant(it.keyword());
            name(it.name());
            if (present(it.title())) {
                text(Objects.requireNonNull(it.title()));
            }
            kindReferenceList(it.kinds());
            clauseList(it.clauses());
            if (present(it.body())) {
                body(Objects.requireNonNull(it.body()));
            }
            span(it.span());
        } else if (node instanceof ElementStatement.Endpoint it) {
            tag(1);
            name(it.name());
            if (present(it.title())) {
                text(Objects.requireNonNull(it.title()));
            }
            kindReferenceList(it.kinds());
            clauseList(it.clauses());
            if (present(it.body())) {
                body(Objects.requireNonNull(it.body()));
            }
            span(it.span());
        } else if (node instanceof ElementStatement.Flow it) {
            tag(2);
            if (present(it.name())) {
                name(Objects.requireNonNull(it.name()));
            }
            if (present(it.title())) {
                text(Objects.requireNonNull(it.title()));
            }
            if (present(it.source())) {
                qualifiedName(Objects.requireNonNull(it.source()));
            }
            qualifiedName(it.target());
            clauseList(it.clauses());
            if (present(it.body())) {
                body(Objects.requireNonNull(it.body()));
            }
            span(it.span());
        } else if (node instanceof ElementStatement.NoFlow it) {
            tag(3);
            if (present(it.source())) {
                qualifiedName(Objects.requireNonNull(it.source()));
            }
            qualifiedNameList(it.targets());
            if (present(it.body())) {
                body(Objects.requireNonNull(it.body()));
            }
            span(it.span());
        } else if (node instanceof ElementStatement.Control it) {
            tag(4);
            name(it.name());
            if (present(it.title())) {
                text(Objects.requireNonNull(it.title()));
            }
            kindReference(it.kind());
            elementReferenceList(it.on());
            if (present(it.body())) {
                body(Objects.requireNonNull(it.body()));
            }
            span(it.span());
        } else if (node instanceof ElementStatement.Line it) {
            tag(5);
            clause(it.clause());
        } else if (node instanceof ElementStatement.Grant it) {
            tag(6);
            nameList(it.rights());
            qualifiedName(it.target());
            if (present(it.forActor())) {
                qualifiedName(Objects.requireNonNull(it.forActor()));
            }
            clauseAttributeList(it.attributes());
            span(it.span());
        } else if (node instanceof ElementStatement.Demands it) {
            tag(7);
            kindReferenceList(it.controls());
            constant(it.direction());
            if (present(it.body())) {
                body(Objects.requireNonNull(it.body()));
            }
            span(it.span());
        } else if (node instanceof ElementStatement.EachKind it) {
            tag(8);
            kindReference(it.kind());
            body(it.body());
            span(it.span());
        } else if (node instanceof ElementStatement.EachElement it) {
            tag(9);
            name(it.name());
            expression(it.set());
            body(it.body());
            span(it.span());
        } else if (node instanceof ElementStatement.Closed it) {
            tag(10);
            span(it.span());
        } else if (node instanceof ElementStatement.OutOfScope it) {
            tag(11);
            span(it.span());
        } else if (node instanceof ElementStatement.Link it) {
            tag(12);
            name(it.name());
            text(it.target());
            span(it.span());
        } else if (node instanceof ElementStatement.Meta it) {
            tag(13);
            body(it.body());
            span(it.span());
        } else if (node instanceof ElementStatement.Evidence it) {
            tag(14);
            name(it.kind());
            text(it.locator());
            if (present(it.maxAge())) {
                expression(Objects.requireNonNull(it.maxAge()));
            }
            span(it.span());
        }
    }

    private void modelStatement(ModelStatement node) {
        if (node instanceof ModelStatement.Assume it) {
            tag(0);
            name(it.name());
            if (present(it.title())) {
                text(Objects.requireNonNull(it.title()));
            }
            if (present(it.body())) {
                body(Objects.requireNonNull(it.body()));
            }
            span(it.span());
        } else if (node instanceof ModelStatement.Assert it) {
            tag(1);
            name(it.name());
            if (present(it.title())) {
                text(Objects.requireNonNull(it.title()));
            }
            expression(it.condition());
            span(it.span());
        } else if (node instanceof ModelStatement.Scenario it) {
            tag(2);
            name(it.name());
            if (present(it.title())) {
                text(Objects.requireNonNull(it.title()));
            }
            body(it.body());
            span(it.span());
        } else if (node instanceof ModelStatement.Sequence it) {
            tag(3);
            name(it.name());
            if (present(it.title())) {
                text(Objects.requireNonNull(it.title()));
            }
            elementReferenceList(it.steps());
            span(it.span());
        } else if (node instanceof ModelStatement.Override it) {
            tag(4);
            qualifiedName(it.rule());
            body(it.body());
            span(it.span());
        } else if (node instanceof ModelStatement.DrivenBy it) {
            tag(5);
            qualifiedName(it.rule());
            if (present(it.scope())) {
                decisionStatementScope(Objects.requireNonNull(it.scope()));
            }
            span(it.span());
        }
    }

    private void decisionStatement(DecisionStatement node) {
        if (node instanceof DecisionStatement.Decision it) {
            tag(0);
            constant(it.verb());
            qualifiedName(it.rule());
            if (present(it.scope())) {
                decisionStatementScope(Objects.requireNonNull(it.scope()));
            }
            if (present(it.body())) {
                body(Objects.requireNonNull(it.body()));
            }
            span(it.span());
        } else if (node instanceof DecisionStatement.Rate it) {
            tag(1);
            qualifiedName(it.rule());
            if (present(it.scope())) {
                decisionStatementScope(Objects.requireNonNull(it.scope()));
            }
            if (present(it.body())) {
                body(Objects.requireNonNull(it.body()));
            }
            span(it.span());
        } else if (node instanceof DecisionStatement.CoversCount it) {
            tag(2);
            number(it.count());
            span(it.span());
        } else if (node instanceof DecisionStatement.ReliesOn it) {
            tag(3);
            qualifiedNameList(it.assumptions());
            span(it.span());
        }
    }

    private void libraryStatement(LibraryStatement node) {
        if (node instanceof LibraryStatement.Kind it) {
            tag(0);
            name(it.name());
            if (present(it.title())) {
                text(Objects.requireNonNull(it.title()));
            }
            if (present(it.superKind())) {
                kindReference(Objects.requireNonNull(it.superKind()));
            }
            kindReferenceList(it.on());
            if (present(it.ends())) {
                libraryStatementFlowEnds(Objects.requireNonNull(it.ends()));
            }
            clauseList(it.clauses());
            if (present(it.body())) {
                body(Objects.requireNonNull(it.body()));
            }
            span(it.span());
        } else if (node instanceof LibraryStatement.ExtendKind it) {
            tag(1);
            kindReference(it.kind());
            body(it.body());
            span(it.span());
        } else if (node instanceof LibraryStatement.Enumeration it) {
            tag(2);
            name(it.name());
            if (present(it.title())) {
                text(Objects.requireNonNull(it.title()));
            }
            flag(it.open());
            libraryStatementConstantList(it.constants());
            span(it.span());
        } else if (node instanceof LibraryStatement.ExtendEnumeration it) {
            tag(3);
            kindReference(it.enumeration());
            libraryStatementConstantList(it.constants());
            span(it.span());
        } else if (node instanceof LibraryStatement.Attribute it) {
            tag(4);
            flag(it.inherited());
            name(it.name());
            typeReference(it.type());
            if (present(it.absent())) {
                expression(Objects.requireNonNull(it.absent()));
            }
            if (present(it.defaultValue())) {
                expression(Objects.requireNonNull(it.defaultValue()));
            }
            if (present(it.ask())) {
                expression(Objects.requireNonNull(it.ask()));
            }
            span(it.span());
        } else if (node instanceof LibraryStatement.HoldsWhen it) {
            tag(5);
            expression(it.condition());
            span(it.span());
        } else if (node instanceof LibraryStatement.Gives it) {
            tag(6);
            libraryStatementGivenList(it.given());
            span(it.span());
        } else if (node instanceof LibraryStatement.Covers it) {
            tag(7);
            kindReference(it.kind());
            expression(it.path());
            span(it.span());
        } else if (node instanceof LibraryStatement.ProvenBy it) {
            tag(8);
            qualifiedName(it.probe());
            span(it.span());
        } else if (node instanceof LibraryStatement.Probe it) {
            tag(9);
            name(it.name());
            if (present(it.title())) {
                text(Objects.requireNonNull(it.title()));
            }
            if (present(it.body())) {
                body(Objects.requireNonNull(it.body()));
            }
            span(it.span());
        } else if (node instanceof LibraryStatement.Def it) {
            tag(10);
            name(it.name());
            libraryStatementParameterList(it.parameters());
            typeReference(it.type());
            expression(it.value());
            span(it.span());
        } else if (node instanceof LibraryStatement.Param it) {
            tag(11);
            name(it.name());
            typeReference(it.type());
            expression(it.value());
            span(it.span());
        } else if (node instanceof LibraryStatement.Relation it) {
            tag(12);
            name(it.name());
            libraryStatementEdgeList(it.edges());
            span(it.span());
        } else if (node instanceof LibraryStatement.Table it) {
            tag(13);
            name(it.name());
            libraryStatementParameterList(it.parameters());
            typeReference(it.type());
            libraryStatementRowList(it.rows());
            span(it.span());
        } else if (node instanceof LibraryStatement.Taxonomy it) {
            tag(14);
            name(it.name());
            if (present(it.title())) {
                text(Objects.requireNonNull(it.title()));
            }
            body(it.body());
            span(it.span());
        } else if (node instanceof LibraryStatement.FrameworkClause it) {
            tag(15);
            text(it.reference());
            if (present(it.title())) {
                text(Objects.requireNonNull(it.title()));
            }
            if (present(it.body())) {
                body(Objects.requireNonNull(it.body()));
            }
            span(it.span());
        }
    }

    private void ruleStatement(RuleStatement node) {
        if (node instanceof RuleStatement.Threat it) {
            tag(0);
            name(it.name());
            if (present(it.title())) {
                text(Objects.requireNonNull(it.title()));
            }
            subjectPartList(it.on());
            block(() -> itemList(it.body().items()));
            span(it.body().span());
            span(it.span());
        } else if (node instanceof RuleStatement.For it) {
            tag(1);
            ruleStatementRuleBinderList(it.binders());
            span(it.span());
        } else if (node instanceof RuleStatement.Let it) {
            tag(2);
            name(it.name());
            if (present(it.type())) {
                typeReference(Objects.requireNonNull(it.type()));
            }
            expression(it.value());
            span(it.span());
        } else if (node instanceof RuleStatement.When it) {
            tag(3);
            expression(it.condition());
            span(it.span());
        } else if (node instanceof RuleStatement.Unless it) {
            tag(4);
            expression(it.condition());
            span(it.span());
        } else if (node instanceof RuleStatement.Answer it) {
            tag(5);
            flag(it.compensating());
            ruleStatementRequirementList(it.requirements());
            span(it.span());
        } else if (node instanceof RuleStatement.Refines it) {
            tag(6);
            ruleStatementRefinementList(it.refinements());
            span(it.span());
        } else if (node instanceof RuleStatement.Generic it) {
            tag(7);
            span(it.span());
        } else if (node instanceof RuleStatement.GroupBy it) {
            tag(8);
            expressionList(it.keys());
            span(it.span());
        }
    }

    private void policyStatement(PolicyStatement node) {
        if (node instanceof PolicyStatement.Fail it) {
            tag(0);
            name(it.disposition());
            if (present(it.where())) {
                expression(Objects.requireNonNull(it.where()));
            }
            span(it.span());
        } else if (node instanceof PolicyStatement.Require it) {
            tag(1);
            expression(it.condition());
            name(it.subject());
            if (present(it.where())) {
                expression(Objects.requireNonNull(it.where()));
            }
            span(it.span());
        } else if (node instanceof PolicyStatement.Except it) {
            tag(2);
            qualifiedName(it.model());
            if (present(it.until())) {
                expression(Objects.requireNonNull(it.until()));
            }
            if (present(it.body())) {
                body(Objects.requireNonNull(it.body()));
            }
            span(it.span());
        }
    }

    private void testStatement(TestStatement node) {
        if (node instanceof TestStatement.Test it) {
            tag(0);
            text(it.title());
            qualifiedNameList(it.rules());
            body(it.body());
            span(it.span());
        } else if (node instanceof TestStatement.Expect it) {
            tag(1);
            if (present(it.disposition())) {
                name(Objects.requireNonNull(it.disposition()));
            }
            flag(it.negated());
            qualifiedName(it.rule());
            if (present(it.subject())) {
                decisionStatementSubject(Objects.requireNonNull(it.subject()));
            }
            if (present(it.severity())) {
                name(Objects.requireNonNull(it.severity()));
            }
            if (present(it.about())) {
                qualifiedName(Objects.requireNonNull(it.about()));
            }
            span(it.span());
        } else if (node instanceof TestStatement.ExpectNoOther it) {
            tag(2);
            qualifiedName(it.rule());
            span(it.span());
        }
    }

    private void statement(Statement node) {
        if (node instanceof FileStatement group) {
            tag(0);
            fileStatement(group);
        } else if (node instanceof ElementStatement group) {
            tag(1);
            elementStatement(group);
        } else if (node instanceof ModelStatement group) {
            tag(2);
            modelStatement(group);
        } else if (node instanceof DecisionStatement group) {
            tag(3);
            decisionStatement(group);
        } else if (node instanceof LibraryStatement group) {
            tag(4);
            libraryStatement(group);
        } else if (node instanceof RuleStatement group) {
            tag(5);
            ruleStatement(group);
        } else if (node instanceof PolicyStatement group) {
            tag(6);
            policyStatement(group);
        } else if (node instanceof TestStatement group) {
            tag(7);
            testStatement(group);
        } else if (node instanceof Statement.Fact it) {
            tag(8);
            name(it.name());
            expression(it.value());
            if (present(it.likely())) {
                expression(Objects.requireNonNull(it.likely()));
            }
            if (present(it.high())) {
                expression(Objects.requireNonNull(it.high()));
            }
            span(it.span());
        } else if (node instanceof Statement.Malformed it) {
            tag(9);
            stringList(it.lost());
            span(it.span());
        }
    }

    private void expressionBinder(Expression.Binder node) {
        name(node.name());
        expression(node.set());
        if (present(node.where())) {
            expression(Objects.requireNonNull(node.where()));
        }
        span(node.span());
    }

    private void expressionPathOptions(Expression.PathOptions node) {
        qualifiedNameList(node.along());
        if (present(node.upTo())) {
            expression(Objects.requireNonNull(node.upTo()));
        }
        if (present(node.avoiding())) {
            expression(Objects.requireNonNull(node.avoiding()));
        }
    }

    private void clauseUseItem(Clause.UseItem node) {
        qualifiedName(node.datum());
        clauseAttributeList(node.attributes());
        span(node.span());
    }

    private void clauseAttribute(Clause.Attribute node) {
        name(node.name());
        expression(node.value());
        span(node.span());
    }

    private void decisionStatementSubject(DecisionStatement.Subject node) {
        subjectPartList(node.parts());
        span(node.span());
    }

    private void subjectPart(SubjectPart node) {
        if (node instanceof SubjectPart.OfElement it) {
            tag(0);
            elementReference(it.element());
            span(it.span());
        } else if (node instanceof SubjectPart.OfUse it) {
            tag(1);
            elementReference(it.at());
            constant(it.verb());
            qualifiedName(it.datum());
            span(it.span());
        } else if (node instanceof SubjectPart.OfGrant it) {
            tag(2);
            qualifiedName(it.holder());
            nameList(it.rights());
            qualifiedName(it.target());
            if (present(it.forActor())) {
                qualifiedName(Objects.requireNonNull(it.forActor()));
            }
            span(it.span());
        }
    }

    private void libraryStatementFlowEnds(LibraryStatement.FlowEnds node) {
        kindReferenceList(node.from());
        kindReferenceList(node.to());
        span(node.span());
    }

    private void libraryStatementParameter(LibraryStatement.Parameter node) {
        name(node.name());
        typeReference(node.type());
        span(node.span());
    }

    private void libraryStatementEdge(LibraryStatement.Edge node) {
        name(node.variable());
        typeReference(node.type());
        expression(node.from());
        expression(node.to());
        if (present(node.where())) {
            expression(Objects.requireNonNull(node.where()));
        }
        if (present(node.cost())) {
            expression(Objects.requireNonNull(node.cost()));
        }
        span(node.span());
    }

    private void libraryStatementRow(LibraryStatement.Row node) {
        name(node.constant());
        expressionList(node.values());
        span(node.span());
    }

    private void libraryStatementGiven(LibraryStatement.Given node) {
        name(node.attribute());
        string(node.operator());
        expression(node.value());
        span(node.span());
    }

    private void libraryStatementConstant(LibraryStatement.Constant node) {
        name(node.name());
        if (present(node.title())) {
            text(Objects.requireNonNull(node.title()));
        }
        constant(node.before());
        annotationList(node.annotations());
        span(node.span());
    }

    private void ruleStatementRequirement(RuleStatement.Requirement node) {
        kindReference(node.control());
        if (present(node.on())) {
            expression(Objects.requireNonNull(node.on()));
        }
        span(node.span());
    }

    private void ruleStatementRefinement(RuleStatement.Refinement node) {
        qualifiedName(node.rule());
        if (present(node.on())) {
            expression(Objects.requireNonNull(node.on()));
        }
        span(node.span());
    }

    private void annotation(Annotation node) {
        name(node.name());
        expressionList(node.arguments());
        span(node.span());
    }

    private void item(Item node) {
        statement(node.statement());
        if (present(node.documentation())) {
            string(Objects.requireNonNull(node.documentation()));
        }
        annotationList(node.annotations());
    }

    private void body(Body node) {
        itemList(node.items());
        span(node.span());
    }

    private void name(Name node) {
        string(node.text());
        span(node.span());
    }

    private void qualifiedName(QualifiedName node) {
        nameList(node.parts());
        span(node.span());
    }

    private void text(Text node) {
        string(node.value());
        span(node.span());
    }

    private void version(Version node) {
        string(node.number());
        span(node.span());
    }

    private void kindReference(KindReference node) {
        qualifiedName(node.name());
    }

    private void elementReference(ElementReference node) {
        qualifiedName(node.name());
        if (present(node.target())) {
            qualifiedName(Objects.requireNonNull(node.target()));
        }
        span(node.span());
    }

    private void stringList(List<String> strings) {
        number(strings.size());
        for (String each : strings) {
            string(each);
        }
    }

    private void expressionPartList(List<Expression.Part> nodes) {
        number(nodes.size());
        for (Expression.Part node : nodes) {
            expressionPart(node);
        }
    }

    private void expressionList(List<Expression> nodes) {
        number(nodes.size());
        for (Expression node : nodes) {
            expression(node);
        }
    }

    private void expressionBinderList(List<Expression.Binder> nodes) {
        number(nodes.size());
        for (Expression.Binder node : nodes) {
            expressionBinder(node);
        }
    }

    private void kindReferenceList(List<KindReference> nodes) {
        number(nodes.size());
        for (KindReference node : nodes) {
            kindReference(node);
        }
    }

    private void clauseUseItemList(List<Clause.UseItem> nodes) {
        number(nodes.size());
        for (Clause.UseItem node : nodes) {
            clauseUseItem(node);
        }
    }

    private void qualifiedNameList(List<QualifiedName> nodes) {
        number(nodes.size());
        for (QualifiedName node : nodes) {
            qualifiedName(node);
        }
    }

    private void decisionStatementSubjectList(List<DecisionStatement.Subject> nodes) {
        number(nodes.size());
        for (DecisionStatement.Subject node : nodes) {
            decisionStatementSubject(node);
        }
    }

    private void subjectPartList(List<SubjectPart> nodes) {
        number(nodes.size());
        for (SubjectPart node : nodes) {
            subjectPart(node);
        }
    }

    private void elementReferenceList(List<ElementReference> nodes) {
        number(nodes.size());
        for (ElementReference node : nodes) {
            elementReference(node);
        }
    }

    private void clauseList(List<Clause> nodes) {
        number(nodes.size());
        for (Clause node : nodes) {
            clause(node);
        }
    }

    private void nameList(List<Name> nodes) {
        number(nodes.size());
        for (Name node : nodes) {
            name(node);
        }
    }

    private void clauseAttributeList(List<Clause.Attribute> nodes) {
        number(nodes.size());
        for (Clause.Attribute node : nodes) {
            clauseAttribute(node);
        }
    }

    private void libraryStatementConstantList(List<LibraryStatement.Constant> nodes) {
        number(nodes.size());
        for (LibraryStatement.Constant node : nodes) {
            libraryStatementConstant(node);
        }
    }

    private void libraryStatementGivenList(List<LibraryStatement.Given> nodes) {
        number(nodes.size());
        for (LibraryStatement.Given node : nodes) {
            libraryStatementGiven(node);
        }
    }

    private void libraryStatementParameterList(List<LibraryStatement.Parameter> nodes) {
        number(nodes.size());
        for (LibraryStatement.Parameter node : nodes) {
            libraryStatementParameter(node);
        }
    }

    private void libraryStatementEdgeList(List<LibraryStatement.Edge> nodes) {
        number(nodes.size());
        for (LibraryStatement.Edge node : nodes) {
            libraryStatementEdge(node);
        }
    }

    private void libraryStatementRowList(List<LibraryStatement.Row> nodes) {
        number(nodes.size());
        for (LibraryStatement.Row node : nodes) {
            libraryStatementRow(node);
        }
    }

    private void ruleStatementRuleBinderList(List<RuleStatement.RuleBinder> nodes) {
        number(nodes.size());
        for (RuleStatement.RuleBinder node : nodes) {
            ruleStatementRuleBinder(node);
        }
    }

    private void ruleStatementRequirementList(List<RuleStatement.Requirement> nodes) {
        number(nodes.size());
        for (RuleStatement.Requirement node : nodes) {
            ruleStatementRequirement(node);
        }
    }

    private void ruleStatementRefinementList(List<RuleStatement.Refinement> nodes) {
        number(nodes.size());
        for (RuleStatement.Refinement node : nodes) {
            ruleStatementRefinement(node);
        }
    }

    private void annotationList(List<Annotation> nodes) {
        number(nodes.size());
        for (Annotation node : nodes) {
            annotation(node);
        }
    }

    private void itemList(List<Item> nodes) {
        number(nodes.size());
        for (Item node : nodes) {
            item(node);
        }
    }
}
