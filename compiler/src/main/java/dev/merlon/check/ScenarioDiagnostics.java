package dev.merlon.check;

import dev.merlon.ast.Name;
import dev.merlon.ast.QualifiedName;
import dev.merlon.diagnostic.Diagnostic;
import dev.merlon.diagnostic.DiagnosticCode;
import dev.merlon.diagnostic.NameSuggester;
import dev.merlon.source.Span;
import java.util.List;

/** The wording of mistakes in loss scenarios. */
final class ScenarioDiagnostics {
    static final DiagnosticCode NO_DRIVER = DiagnosticCode.error(7190);
    static final DiagnosticCode NO_ESTIMATE = DiagnosticCode.error(7191);
    static final DiagnosticCode OUT_OF_ORDER = DiagnosticCode.error(7192);
    static final DiagnosticCode TWO_CURRENCIES = DiagnosticCode.error(7193);
    static final DiagnosticCode NO_CURRENCY = DiagnosticCode.error(7194);
    static final DiagnosticCode OUT_OF_BOUNDS = DiagnosticCode.error(7195);
    static final DiagnosticCode SECOND_SCENARIO = DiagnosticCode.error(7196);
    static final DiagnosticCode CONFIDENCE = DiagnosticCode.error(7197);
    static final DiagnosticCode WRONG_DRIVER = DiagnosticCode.error(7199);

    private ScenarioDiagnostics() {}

    static Diagnostic noDriver(Span head) {
        return Diagnostic.of(NO_DRIVER, head, "this scenario does not say what drives it")
                .withNote("a loss comes about through threats; what becomes of them changes how often it does")
                .withHelp("name them: `driven by rule on element`, or `driven by library` for all its rules");
    }

    /** @param example a right one */
    static Diagnostic noEstimate(Span place, String name, String what, String example) {
        return Diagnostic.of(NO_ESTIMATE, place, "`" + name + "` is an estimate of three " + what)
                .withNote("a single figure would claim to know what nobody knows")
                .withHelp("write the least, the likely and the greatest: `" + example + "`");
    }

    static Diagnostic outOfOrder(Span place, String one, String other) {
        return Diagnostic.of(OUT_OF_ORDER, place, "this estimate goes down, from `" + one + "` to `" + other + "`")
                .withNote("it goes from what is least over what is likely to what is greatest")
                .withHelp("put the three in order");
    }

    static Diagnostic twoCurrencies(Span place, String second, String first, Span firstPlace) {
        return Diagnostic.of(TWO_CURRENCIES, place, "this is in " + second + ", and other losses are in " + first)
                .withLabel(firstPlace, "the first one")
                .withNote("losses are added up, and no rate of exchange is known here")
                .withHelp("state all losses in one currency, at the rate of the day of the estimate");
    }

    static Diagnostic noCurrency(Span place, String code) {
        Diagnostic plain = Diagnostic.of(NO_CURRENCY, place, "`" + code + "` is the code of no currency of ISO 4217");
        return NameSuggester.nearest(code, Currencies.CODES)
                .map(near -> plain.withHelp("did you mean `" + near + "`?"))
                .orElse(plain.withHelp("write a code such as `EUR`, `USD`, `GBP` or `CHF`"));
    }

    static Diagnostic nothing(Span place, String name) {
        return Diagnostic.of(OUT_OF_BOUNDS, place, "the greatest value of `" + name + "` is 0")
                .withHelp("state what it could be, or take the scenario out");
    }

    static Diagnostic negative(Span place, String name) {
        return Diagnostic.of(OUT_OF_BOUNDS, place, "`" + name + "` cannot be less than 0")
                .withHelp("write a number from 0");
    }

    static Diagnostic tooOften(Span place, int most) {
        return Diagnostic.of(OUT_OF_BOUNDS, place, "more than " + most + " losses a year cannot be simulated")
                .withHelp("take the losses of a day or a week together, and estimate how often that comes about");
    }

    static Diagnostic tooMuch(Span place) {
        return Diagnostic.of(OUT_OF_BOUNDS, place, "there is no loss of more than 1000000B")
                .withNote("`B` are a thousand millions")
                .withHelp("look for zeros and letters too many");
    }

    static Diagnostic noShare(Span place, String name) {
        return Diagnostic.of(OUT_OF_BOUNDS, place, "`" + name + "` is a share, from 0 to 1")
                .withHelp("write `" + name + " = 0.8` for 80 %");
    }

    static Diagnostic secondScenario(Name name, Span first) {
        return Diagnostic.of(SECOND_SCENARIO, name.span(), "there are two scenarios `" + name + "`")
                .withLabel(first, "the other one")
                .withHelp("give one of them another name");
    }

    static Diagnostic confidence(Span place, String text, List<String> words) {
        Diagnostic plain = Diagnostic.of(CONFIDENCE, place, "`" + text + "` is no `confidence`");
        return NameSuggester.nearest(text, words)
                .map(near -> plain.withHelp("did you mean `" + near + "`?").withFix(place, near))
                .orElse(plain.withHelp("write `low`, `medium` or `high`"));
    }

    static Diagnostic unknownLibrary(QualifiedName name, String nearest) {
        return Diagnostic.of(WRONG_DRIVER, name.span(), "there is no rule, and no library with rules, `" + name + "`")
                .withHelp("did you mean `" + nearest + "`?")
                .withFix(name.span(), nearest);
    }

    static Diagnostic notUsed(QualifiedName name) {
        return Diagnostic.of(WRONG_DRIVER, name.span(), "there is no library with rules `" + name + "` here")
                .withHelp("add `use " + name + "`, if that is its name");
    }

    static Diagnostic pairOfLibrary(Span place, QualifiedName library) {
        return Diagnostic.of(WRONG_DRIVER, place, "`" + library + "` has rules about one element and about several")
                .withHelp(
                        "name a rule before `on`, or a single element behind it: threats about it drive the scenario");
    }
}
