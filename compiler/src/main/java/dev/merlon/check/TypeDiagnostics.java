package dev.merlon.check;

import dev.merlon.ast.Name;
import dev.merlon.diagnostic.Diagnostic;
import dev.merlon.diagnostic.DiagnosticCode;
import dev.merlon.model.Element;
import dev.merlon.source.Span;
import dev.merlon.type.Enumeration;
import dev.merlon.type.Type;
import java.util.List;
import java.util.stream.Collectors;

/** The wording of every mistake about types. */
final class TypeDiagnostics {
    static final DiagnosticCode MISMATCH = DiagnosticCode.error(3001);
    static final DiagnosticCode UNKNOWN_CONSTANT = DiagnosticCode.error(3002);
    static final DiagnosticCode NONE_OF_REQUIRED = DiagnosticCode.error(3003);
    static final DiagnosticCode NOT_A_LIST = DiagnosticCode.error(3004);
    static final DiagnosticCode NOT_OF_KIND = DiagnosticCode.error(3005);

    private static final int MANY = 12;

    private TypeDiagnostics() {}

    /** @param found what is there instead, in words */
    static Diagnostic notA(Span place, Type expected, String found) {
        Diagnostic diagnostic =
                Diagnostic.of(MISMATCH, place, "this is " + found + ", where " + a(expected) + " is needed");
        return expected.required() instanceof Type.OfEnumeration of
                ? diagnostic.withNote(constants(of.enumeration()))
                : diagnostic;
    }

    static Diagnostic mismatch(Span place, Type expected, Type found) {
        return notA(place, expected, a(found));
    }

    static Diagnostic unknownConstant(Name name, Enumeration enumeration) {
        List<String> names =
                enumeration.constants().stream().map(Enumeration.Constant::name).toList();
        Diagnostic diagnostic = Diagnostic.of(
                        UNKNOWN_CONSTANT,
                        name.span(),
                        "`" + name.text() + "` is no constant of `" + enumeration.name() + "`")
                .withNote(constants(enumeration));
        return NameDiagnostics.suggest(diagnostic, name, names);
    }

    static Diagnostic noneOfRequired(Span place, Type expected) {
        Diagnostic diagnostic =
                Diagnostic.of(NONE_OF_REQUIRED, place, "`none` is not possible where " + a(expected) + " is needed");
        if (expected instanceof Type.SetOf) {
            return diagnostic.withHelp("write `[]` for a set without members");
        }
        return expected.required() instanceof Type.OfEnumeration of
                ? diagnostic.withNote(constants(of.enumeration()))
                : diagnostic.withNote("only what is declared with `?` can be `none`");
    }

    static Diagnostic notAList(Span place, Type.SetOf expected) {
        return Diagnostic.of(NOT_A_LIST, place, "this is one value, where " + a(expected) + " is needed")
                .withHelp("put it in brackets: `[" + shortened(place.text()) + "]`")
                .withFix(place, "[" + place.text() + "]");
    }

    static Diagnostic notOfKind(Span place, Element element, Type.OfKind expected) {
        return Diagnostic.of(NOT_OF_KIND, place, "`" + element.name() + "` is not " + a(expected))
                .withLabel(element.span(), "declared here as " + kinds(element));
    }

    private static String kinds(Element element) {
        return element.kinds().stream().map(kind -> "`" + kind.name() + "`").collect(Collectors.joining(", "));
    }

    /** The constants of an enum, as many as fit in a line. */
    static String constants(Enumeration enumeration) {
        List<Enumeration.Constant> all = enumeration.constants();
        String shown = all.stream().limit(MANY).map(c -> "`" + c.name() + "`").collect(Collectors.joining(", "));
        return "the constants of `" + enumeration.name() + "` are " + shown + (all.size() > MANY ? ", …" : "");
    }

    /** A type with its article. */
    static String a(Type type) {
        String text = type.toString();
        boolean vowel = "AEIOUaeiou".indexOf(text.charAt(0)) >= 0 && !text.startsWith("Use");
        return (vowel ? "an `" : "a `") + text + "`";
    }

    private static String shortened(String text) {
        return text.length() <= 40 && !text.contains("\n") ? text : "…";
    }
}
