package dev.merlon.check;

import dev.merlon.ast.DecisionStatement;
import dev.merlon.ast.Item;
import dev.merlon.ast.Name;
import dev.merlon.ast.QualifiedName;
import dev.merlon.ast.TestStatement;
import dev.merlon.check.KnownRules.Known;
import dev.merlon.model.Element;
import dev.merlon.rule.Disposition;
import dev.merlon.rule.Drafts;
import dev.merlon.rule.RuleTest;
import dev.merlon.rule.RuleTest.Expectation;
import dev.merlon.type.Enumeration;
import dev.merlon.type.RootKind;
import dev.merlon.type.Type;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the tests of rules, each a model of its own. */
final class Tests {
    private static final List<Disposition> EXPECTED = List.of(
            Disposition.OPEN,
            Disposition.QUESTION,
            Disposition.MITIGATED,
            Disposition.ACCEPTED,
            Disposition.DISMISSED,
            Disposition.TRANSFERRED,
            Disposition.DEFERRED,
            Disposition.COVERED_BY_REFINEMENT,
            Disposition.NOT_APPLICABLE,
            Disposition.OUT_OF_SCOPE,
            Disposition.UNREVIEWED);

    private final Scope scope;
    private final Enumeration severities;
    private final List<Draft> drafts = new ArrayList<>();

    /** A test whose model is still to be built. */
    private record Draft(
            TestStatement.Test statement, ModelAssembler assembler, List<String> rules, List<Expectation> expected) {}

    Tests(Scope scope, Enumeration severities) {
        this.scope = scope;
        this.severities = severities;
    }

    void read(TestStatement.Test test) {
        ModelDraft draft = ModelDraft.ofTest(scope, test.title());
        ModelAssembler assembler = new ModelAssembler(draft, severities);
        List<Item> items = test.body().items();
        assembler.read(items);
        List<String> rules = new ArrayList<>();
        for (QualifiedName name : test.rules()) {
            Known rule = assembler.known().find(name);
            if (rule != null && !rules.contains(rule.id())) {
                rules.add(rule.id());
            }
        }
        List<Expectation> expected = new ArrayList<>();
        for (Item item : items) {
            if (item.statement() instanceof TestStatement.Expect expect) {
                read(assembler, expect, expected);
            } else if (item.statement() instanceof TestStatement.ExpectNoOther other) {
                Known rule = assembler.known().find(other.rule());
                if (rule != null) {
                    expected.add(new Expectation.NoOther(rule.id(), other.span()));
                }
            }
        }
        boolean cannotFail = test.rules().isEmpty()
                && items.stream().noneMatch(item -> item.statement() instanceof TestStatement)
                && assembler.book().assertions().isEmpty();
        if (cannotFail) {
            scope.diagnostics()
                    .report(TestDiagnostics.expectsNothing(test.title().span()));
        }
        drafts.add(new Draft(test, assembler, rules, expected));
    }

    /** The tests; only where nothing was wrong. */
    List<RuleTest> build() {
        return drafts.stream()
                .map(draft -> new RuleTest(
                        draft.statement.title().value(),
                        draft.rules,
                        draft.assembler.model(),
                        draft.assembler.book(drafts(draft.statement)),
                        draft.expected,
                        draft.statement.title().span()))
                .toList();
    }

    private Drafts drafts(TestStatement.Test test) {
        List<Item> items = test.body().items();
        return Reduction.drafts(items, reduction -> {
            ModelDraft draft = ModelDraft.ofTest(scope.silent(), test.title());
            ModelAssembler less = new ModelAssembler(draft, severities);
            less.read(reduction.ofModel(items));
            return less;
        });
    }

    private void read(ModelAssembler assembler, TestStatement.Expect expect, List<Expectation> expected) {
        ModelDraft draft = assembler.draft();
        Known rule = assembler.known().find(expect.rule());
        DecisionStatement.Subject subject = expect.subject();
        List<Element> elements =
                subject == null ? withoutSubject(draft, rule, expect) : Decisions.subject(draft, subject, rule);
        Enumeration.Constant severity = severity(draft, expect);
        QualifiedName about = expect.about();
        if (about != null && !About.isKnown(draft, about)) {
            draft.diagnostics().report(TestDiagnostics.aboutNothing(about, About.names(draft)));
        }
        if (rule == null || elements == null) {
            return;
        }
        if (expect.negated()) {
            reportUseless(draft, expect);
            expected.add(new Expectation.Nothing(rule.id(), elements, expect.span()));
        } else if (elements.isEmpty()) {
            draft.diagnostics().report(TestDiagnostics.noSubject(expect.span()));
        } else {
            String aboutText = about == null ? null : about.text();
            expected.add(new Expectation.Of(
                    disposition(expect.disposition()), rule.id(), elements, severity, aboutText, expect.span()));
        }
    }

    /** The model itself, which has no name in a test, where a rule is about models; else none. */
    private static List<Element> withoutSubject(ModelDraft draft, @Nullable Known rule, TestStatement.Expect expect) {
        boolean isOfModel = rule != null
                && rule.subjects().size() == 1
                && rule.subjects().get(0) instanceof Type.OfKind of
                && of.anyOf().stream().allMatch(kind -> kind.root() == RootKind.MODEL);
        return isOfModel && !expect.negated() ? List.of(draft.model().element()) : List.of();
    }

    private static void reportUseless(ModelDraft draft, TestStatement.Expect expect) {
        Name severity = expect.severity();
        QualifiedName about = expect.about();
        if (severity != null) {
            draft.diagnostics().report(TestDiagnostics.ofNothing(severity.span(), "severity"));
        }
        if (about != null) {
            draft.diagnostics().report(TestDiagnostics.ofNothing(about.span(), "about"));
        }
    }

    private Enumeration.@Nullable Constant severity(ModelDraft draft, TestStatement.Expect expect) {
        Name name = expect.severity();
        if (name == null) {
            return null;
        }
        return FactValues.constant(draft, new dev.merlon.ast.Expression.NameExpression(name, name.span()), severities);
    }

    private static Disposition disposition(@Nullable Name word) {
        for (Disposition disposition : EXPECTED) {
            if (word != null && disposition.word().equals(word.text())) {
                return disposition;
            }
        }
        return Disposition.OPEN;
    }
}
