package dev.merlon.parse;

import dev.merlon.ast.Expression;
import dev.merlon.ast.Expression.DurationUnit;
import dev.merlon.ast.Text;
import dev.merlon.diagnostic.Diagnostics;
import dev.merlon.grammar.MerlonLexer;
import dev.merlon.grammar.MerlonParser.TextContext;
import dev.merlon.source.SourceFile;
import dev.merlon.source.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.antlr.v4.runtime.Token;

/** Turns the tokens of literals into values, and reports those that have none. */
final class LiteralBuilder {
    /** The greatest whole number that can be written, so that sums of many stay exact. */
    static final long GREATEST_INTEGER = 1_000_000_000_000_000L;

    /** No duration is longer than this many years, so that every date plus a duration is a date. */
    static final long GREATEST_YEARS = 10_000;

    /** How many characters a number with a fraction may have. */
    private static final int LONGEST_DECIMAL = 20;

    private final SourceFile file;
    private final Diagnostics diagnostics;
    private final TextDecoder decoder;

    LiteralBuilder(SourceFile file, Diagnostics diagnostics) {
        this.file = file;
        this.diagnostics = diagnostics;
        this.decoder = new TextDecoder(file, diagnostics);
    }

    Text text(TextContext tree) {
        Token token = tree.getStart();
        return new Text(decode(token).value(), Tokens.span(file, token));
    }

    DecodedText decode(Token token) {
        return decoder.decode(token);
    }

    Expression integer(Token digits, boolean negative, Span span) {
        long value = bounded(digits.getText(), GREATEST_INTEGER);
        if (value < 0) {
            diagnostics.report(ParseDiagnostics.numberTooLarge(span));
            return new Expression.Malformed(span);
        }
        return new Expression.IntegerLiteral(negative ? -value : value, span);
    }

    /** A number where the grammar wants digits alone, as in {@code covers 12}; 0 when it is too large. */
    long integer(Token digits) {
        long value = bounded(digits.getText(), GREATEST_INTEGER);
        if (value < 0) {
            diagnostics.report(ParseDiagnostics.numberTooLarge(Tokens.span(file, digits)));
            return 0;
        }
        return value;
    }

    Expression decimal(Token number) {
        Span span = Tokens.span(file, number);
        String text = number.getText();
        if (text.length() > LONGEST_DECIMAL) {
            diagnostics.report(ParseDiagnostics.numberTooLarge(span));
            return new Expression.Malformed(span);
        }
        return new Expression.DecimalLiteral(new BigDecimal(text), span);
    }

    Expression money(Token number, Token currency) {
        Span span = Tokens.span(file, number).to(Tokens.span(file, currency));
        String code = currency.getText();
        if (!isCurrency(code)) {
            diagnostics.report(ParseDiagnostics.badCurrency(Tokens.span(file, currency), code));
            return new Expression.Malformed(span);
        }
        String text = number.getText();
        if (text.length() > LONGEST_DECIMAL) {
            diagnostics.report(ParseDiagnostics.numberTooLarge(span));
            return new Expression.Malformed(span);
        }
        return new Expression.MoneyLiteral(amount(text), code, span);
    }

    Expression badNumber(Token number) {
        Span span = Tokens.span(file, number);
        diagnostics.report(
                number.getType() == MerlonLexer.MAGNITUDE
                        ? ParseDiagnostics.amountWithoutCurrency(span)
                        : ParseDiagnostics.badNumber(span));
        return new Expression.Malformed(span);
    }

    Expression duration(Token token) {
        Span span = Tokens.span(file, token);
        String text = token.getText();
        int digits = 0;
        while (Character.isDigit(text.charAt(digits))) {
            digits++;
        }
        DurationUnit unit = unit(text.substring(digits));
        long most = GREATEST_YEARS * DurationUnit.YEAR.seconds() / unit.seconds();
        long amount = bounded(text.substring(0, digits), most);
        if (amount < 0) {
            diagnostics.report(ParseDiagnostics.durationTooLong(span));
            return new Expression.Malformed(span);
        }
        return new Expression.DurationLiteral(amount, unit, span);
    }

    /** The lexer has seen to it that there are four, two and two digits. */
    Expression date(Token token) {
        Span span = Tokens.span(file, token);
        String text = token.getText();
        int year = Integer.parseInt(text, 0, 4, 10);
        int month = Integer.parseInt(text, 5, 7, 10);
        int day = Integer.parseInt(text, 8, 10, 10);
        if (year == 0 || month < 1 || month > 12) {
            diagnostics.report(ParseDiagnostics.noSuchMonth(span));
            return new Expression.Malformed(span);
        }
        int days = YearMonth.of(year, month).lengthOfMonth();
        if (day < 1 || day > days) {
            diagnostics.report(ParseDiagnostics.noSuchDay(span, days));
            return new Expression.Malformed(span);
        }
        return new Expression.DateLiteral(LocalDate.of(year, month, day), span);
    }

    private static DurationUnit unit(String letter) {
        for (DurationUnit unit : DurationUnit.values()) {
            if (unit.letter().equals(letter)) {
                return unit;
            }
        }
        throw new IllegalArgumentException(letter);
    }

    private static BigDecimal amount(String text) {
        int last = text.length() - 1;
        return switch (text.charAt(last)) {
            case 'k' -> scaled(text.substring(0, last), 3);
            case 'M' -> scaled(text.substring(0, last), 6);
            case 'B' -> scaled(text.substring(0, last), 9);
            default -> scaled(text, 0);
        };
    }

    /** Without trailing zeros behind the point, so that {@code 1.5k EUR} and {@code 1500 EUR} are equal. */
    private static BigDecimal scaled(String digits, int zeros) {
        BigDecimal amount = new BigDecimal(digits).scaleByPowerOfTen(zeros).stripTrailingZeros();
        return amount.scale() < 0 ? amount.setScale(0) : amount;
    }

    private static boolean isCurrency(String code) {
        return code.length() == 3 && code.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    }

    /** The number that the digits make, or -1 when it is above {@code most}. */
    private static long bounded(String digits, long most) {
        long value = 0;
        for (int i = 0; i < digits.length(); i++) {
            value = value * 10 + (digits.charAt(i) - '0');
            if (value > most) {
                return -1;
            }
        }
        return value;
    }
}
