package dev.merlon.check;

import dev.merlon.ast.Expression;
import dev.merlon.ast.Statement;
import dev.merlon.diagnostic.Diagnostic;
import dev.merlon.rule.Scenario;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads {@code low .. likely .. high}, in numbers and in one currency for all. */
final class Estimates {
    /** With more, a simulated year would take too long; and what happens so often is no event but a running cost. */
    private static final int MOST_A_YEAR = 1000;

    /** A thousand milliards, in units of a currency that has small ones. */
    private static final BigDecimal MOST_LOST = BigDecimal.TEN.pow(15);

    private Expression.@Nullable MoneyLiteral first;

    /** @param currency by ISO 4217 */
    record Loss(Scenario.Estimate estimate, String currency) {}

    /** How often a year; null, and a diagnostic, where that is not what it says. */
    Scenario.@Nullable Estimate frequency(Statement.@Nullable Fact fact, ModelDraft draft) {
        List<Expression> parts = parts(fact);
        List<BigDecimal> numbers = new ArrayList<>();
        for (Expression part : parts) {
            BigDecimal number = number(part);
            if (number != null) {
                numbers.add(number);
            }
        }
        if (fact == null || numbers.size() < 3) {
            reportNone(fact, parts, draft, "numbers", "frequency = 0.1 .. 0.5 .. 2");
            return null;
        }
        if (numbers.get(0).signum() < 0) {
            draft.diagnostics()
                    .report(ScenarioDiagnostics.negative(
                            parts.get(0).span(), fact.name().text()));
            return null;
        }
        if (numbers.get(2).compareTo(BigDecimal.valueOf(MOST_A_YEAR)) > 0) {
            draft.diagnostics().report(ScenarioDiagnostics.tooOften(parts.get(2).span(), MOST_A_YEAR));
            return null;
        }
        return inOrder(fact, parts, numbers, draft);
    }

    /** What it costs each time; null, and a diagnostic, where that is not what it says. */
    @Nullable
    Loss loss(Statement.@Nullable Fact fact, ModelDraft draft) {
        List<Expression> parts = parts(fact);
        List<BigDecimal> amounts = new ArrayList<>();
        String currency = "";
        boolean right = true;
        for (Expression part : parts) {
            if (part instanceof Expression.MoneyLiteral money) {
                amounts.add(money.amount());
                // What is wrong with a currency is told once for the three amounts.
                right &= money.currency().equals(currency) || isOfOneCurrency(money, draft);
                currency = money.currency();
            }
        }
        if (fact == null || amounts.size() < 3) {
            reportNone(fact, parts, draft, "amounts of money", "loss = 50k EUR .. 200k EUR .. 1M EUR");
            return null;
        }
        if (amounts.get(2).compareTo(MOST_LOST) > 0) {
            draft.diagnostics().report(ScenarioDiagnostics.tooMuch(parts.get(2).span()));
            return null;
        }
        Scenario.Estimate estimate = right ? inOrder(fact, parts, amounts, draft) : null;
        return estimate == null ? null : new Loss(estimate, currency);
    }

    /** The number that is written, or null. */
    static @Nullable BigDecimal number(Expression expression) {
        if (expression instanceof Expression.IntegerLiteral integer) {
            return BigDecimal.valueOf(integer.value());
        }
        return expression instanceof Expression.DecimalLiteral decimal ? decimal.value() : null;
    }

    private static List<Expression> parts(Statement.@Nullable Fact fact) {
        if (fact == null) {
            return List.of();
        }
        return fact.likely() == null || fact.high() == null
                ? List.of(fact.value())
                : List.of(fact.value(), fact.likely(), fact.high());
    }

    private static void reportNone(
            Statement.@Nullable Fact fact, List<Expression> parts, ModelDraft draft, String what, String example) {
        boolean told = parts.stream().anyMatch(Expression.Malformed.class::isInstance);
        if (fact != null && !told) {
            draft.diagnostics()
                    .report(ScenarioDiagnostics.noEstimate(
                            parts.get(0).span().to(parts.get(parts.size() - 1).span()),
                            fact.name().text(),
                            what,
                            example));
        }
    }

    private static Scenario.@Nullable Estimate inOrder(
            Statement.Fact fact, List<Expression> parts, List<BigDecimal> values, ModelDraft draft) {
        for (int i = 1; i < 3; i++) {
            if (values.get(i).compareTo(values.get(i - 1)) < 0) {
                Diagnostic wrong = ScenarioDiagnostics.outOfOrder(
                        parts.get(i).span(),
                        parts.get(i - 1).span().text(),
                        parts.get(i).span().text());
                draft.diagnostics().report(wrong);
                return null;
            }
        }
        if (values.get(2).signum() == 0) {
            draft.diagnostics()
                    .report(ScenarioDiagnostics.nothing(
                            parts.get(2).span(), fact.name().text()));
            return null;
        }
        return new Scenario.Estimate(values.get(0), values.get(1), values.get(2));
    }

    private boolean isOfOneCurrency(Expression.MoneyLiteral money, ModelDraft draft) {
        if (!Currencies.CODES.contains(money.currency())) {
            draft.diagnostics().report(ScenarioDiagnostics.noCurrency(money.span(), money.currency()));
            return false;
        }
        if (first == null) {
            first = money;
        }
        if (!first.currency().equals(money.currency())) {
            draft.diagnostics()
                    .report(ScenarioDiagnostics.twoCurrencies(
                            money.span(), money.currency(), first.currency(), first.span()));
            return false;
        }
        return true;
    }
}
