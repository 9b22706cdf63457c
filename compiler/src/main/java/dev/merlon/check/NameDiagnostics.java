package dev.merlon.check;

import dev.merlon.ast.KindReference;
import dev.merlon.ast.Name;
import dev.merlon.ast.QualifiedName;
import dev.merlon.diagnostic.Diagnostic;
import dev.merlon.diagnostic.DiagnosticCode;
import dev.merlon.diagnostic.NameSuggester;
import dev.merlon.diagnostic.Wording;
import dev.merlon.source.Span;
import dev.merlon.type.Kind;
import dev.merlon.type.RootKind;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The wording of every mistake about names. */
final class NameDiagnostics {
    static final DiagnosticCode UNKNOWN = DiagnosticCode.error(2001);
    static final DiagnosticCode NOT_USED = DiagnosticCode.error(2002);
    static final DiagnosticCode AMBIGUOUS = DiagnosticCode.error(2003);
    static final DiagnosticCode DUPLICATE = DiagnosticCode.error(2004);
    static final DiagnosticCode UNKNOWN_LIBRARY = DiagnosticCode.error(2005);
    static final DiagnosticCode NOT_A_KIND = DiagnosticCode.error(2006);
    static final DiagnosticCode UNKNOWN_ATTRIBUTE = DiagnosticCode.error(2007);
    static final DiagnosticCode UNUSED = DiagnosticCode.error(2008);
    static final DiagnosticCode NOT_CALLABLE = DiagnosticCode.error(2009);

    /** A longer list of what could be meant helps nobody. */
    private static final int MOST_LISTED = 16;

    private NameDiagnostics() {}

    static Diagnostic unknown(Space space, Name name, Collection<String> known) {
        Diagnostic diagnostic =
                Diagnostic.of(UNKNOWN, name.span(), "there is no " + space.noun() + " `" + name.text() + "`");
        return suggest(
                diagnostic, name, known, "`use` a library that declares it, or declare it in a library of your own");
    }

    /** @param known the kinds of the root kind that can be named here */
    static Diagnostic unknownKind(RootKind root, Name name, Collection<String> known) {
        Diagnostic plain = Diagnostic.of(
                UNKNOWN, name.span(), "there is no kind of " + root.kindName() + " called `" + name.text() + "`");
        List<String> special = NameSuggester.havingAllWords(name.text(), known);
        if (!special.isEmpty()) {
            return meaningOneOf(plain, special);
        }
        Diagnostic diagnostic = suggest(plain, name, known);
        if (!diagnostic.helps().isEmpty()) {
            return diagnostic;
        }
        List<String> alike = NameSuggester.sharingWords(name.text(), known);
        if (!alike.isEmpty()) {
            return meaningOneOf(diagnostic, alike);
        }
        Diagnostic listed = known.isEmpty() || known.size() > MOST_LISTED
                ? diagnostic
                : diagnostic.withNote(
                        "the kinds of " + root.kindName() + " here are `" + String.join("`, `", known) + "`");
        return listed.withHelp("`use` a library that declares it, or declare it in a library of your own");
    }

    private static Diagnostic meaningOneOf(Diagnostic diagnostic, List<String> names) {
        return diagnostic.withHelp("did you mean "
                + Wording.anyOf(names.stream().map(each -> "`" + each + "`").toList()) + "?");
    }

    /**
     * A fact that something does not have.
     *
     * @param of what does not have it, with an article
     * @param known what it has, in the order in which it is told
     */
    static Diagnostic unknownFact(DiagnosticCode code, Name name, String of, Collection<String> known) {
        Diagnostic plain = Diagnostic.of(code, name.span(), of + " has no `" + name.text() + "`")
                .withNote("it has `" + String.join("`, `", known) + "`");
        return suggest(plain, name, known);
    }

    static Diagnostic suggest(Diagnostic diagnostic, Name name, Collection<String> known) {
        return NameSuggester.nearest(name.text(), known)
                .map(near -> diagnostic.withHelp("did you mean `" + near + "`?").withFix(name.span(), near))
                .orElse(diagnostic);
    }

    /** @param otherwise the way out where no name is near */
    static Diagnostic suggest(Diagnostic diagnostic, Name name, Collection<String> known, String otherwise) {
        Diagnostic suggested = suggest(diagnostic, name, known);
        return suggested.helps().isEmpty() ? suggested.withHelp(otherwise) : suggested;
    }

    static Diagnostic notUsed(Space space, Name name, Symbol elsewhere) {
        return notUsed(space, name, elsewhere.library())
                .withLabel(elsewhere.name().span(), "declared here");
    }

    /** @param library what declares the name */
    static Diagnostic notUsed(Space space, Name name, String library) {
        return Diagnostic.of(NOT_USED, name.span(), "there is no " + space.noun() + " `" + name.text() + "` here")
                .withNote("the library `" + library + "`, which declares it, is not used by this file")
                .withHelp("add `use " + library + "`");
    }

    static Diagnostic ambiguous(Name name, Symbol one, Symbol other) {
        return Diagnostic.of(AMBIGUOUS, name.span(), "`" + name.text() + "` is declared by two libraries")
                .withLabel(one.name().span(), "by `" + one.library() + "`")
                .withLabel(other.name().span(), "by `" + other.library() + "`")
                .withHelp("write `" + one.qualifiedName() + "` or `" + other.qualifiedName() + "`");
    }

    static Diagnostic unknownLibrary(QualifiedName name, String prefix, boolean exists, Collection<String> known) {
        Diagnostic diagnostic = Diagnostic.of(
                UNKNOWN_LIBRARY,
                name.span(),
                exists
                        ? "the library `" + prefix + "` is not used by this file"
                        : "no library `" + prefix + "` is used here");
        if (exists) {
            return diagnostic.withHelp("add `use " + prefix + "`");
        }
        return NameSuggester.nearest(prefix, known)
                .map(near -> diagnostic.withHelp("did you mean `" + near + "." + name.last() + "`?"))
                .orElse(diagnostic.withHelp("add `use " + prefix + "`"));
    }

    /** @param wanted of what it should be a kind; null where it may be a kind of anything */
    static Diagnostic notAKind(KindReference reference, String what, @Nullable RootKind wanted) {
        return Diagnostic.of(NOT_A_KIND, reference.span(), "`" + reference + "` is " + what + ", not a kind")
                .withHelp("name a kind" + (wanted == null ? "" : " of " + wanted.kindName()));
    }

    static Diagnostic notAnEnum(KindReference reference) {
        return Diagnostic.of(NOT_A_KIND, reference.span(), "`" + reference + "` is a kind, not an enum")
                .withHelp("name an enum");
    }

    static Diagnostic enumAsValue(Name name, Symbol enumeration) {
        return Diagnostic.of(NOT_A_KIND, name.span(), "`" + name.text() + "` is an enum, not a kind")
                .withLabel(enumeration.name().span(), "declared here")
                .withHelp("name one of its constants without `" + name.text() + "` before it");
    }

    /** @param noun what both are */
    static Diagnostic duplicate(Name name, String noun, Span first) {
        return Diagnostic.of(DUPLICATE, name.span(), "there is already a " + noun + " `" + name.text() + "`")
                .withLabel(first, "the first one")
                .withHelp("give one of them another name");
    }

    static Diagnostic builtIn(Name name) {
        return Diagnostic.of(DUPLICATE, name.span(), "`" + name.text() + "` is a name of the language itself")
                .withHelp("give it another name");
    }

    static Diagnostic unused(Name name) {
        return Diagnostic.of(UNUSED, name.span(), "nothing is said of `" + name.text() + "`")
                .withHelp("name it in the condition, or leave it out: `any S` asks whether a set has members");
    }

    static Diagnostic unusedLet(Name name) {
        return Diagnostic.of(UNUSED, name.span(), "`" + name.text() + "` is named nowhere")
                .withHelp("leave the `let` out");
    }

    /** @param enumName an enum with such a constant, or null */
    static Diagnostic unknownValue(Name name, Collection<String> known, @Nullable String enumName) {
        Diagnostic diagnostic = Diagnostic.of(UNKNOWN, name.span(), "nothing here is called `" + name.text() + "`");
        if (enumName != null) {
            return diagnostic.withNote("it is a constant of `" + enumName
                    + "`; constants are understood where that enum is expected, as in a comparison with an attribute");
        }
        return suggest(diagnostic, name, known, "declare it, or `use` what declares it");
    }

    static Diagnostic notCalled(Name name, Symbol symbol) {
        Diagnostic diagnostic = Diagnostic.of(NOT_CALLABLE, name.span(), "`" + name.text() + "` needs its arguments");
        diagnostic = diagnostic.withLabel(symbol.name().span(), "declared here");
        boolean plain =
                symbol instanceof Symbol.OfDefinition of && of.parameters().isEmpty();
        return plain
                ? diagnostic.withHelp("write `" + name.text() + "()`").withFix(name.span(), name.text() + "()")
                : diagnostic.withHelp("write them in parentheses: `" + name.text() + "(…)`");
    }

    static Diagnostic notCallable(Name name) {
        return Diagnostic.of(NOT_CALLABLE, name.span(), "`" + name.text() + "` takes no arguments")
                .withHelp("leave the parentheses out");
    }

    static Diagnostic notAnAggregate(Name name) {
        Diagnostic diagnostic =
                Diagnostic.of(NOT_CALLABLE, name.span(), "`" + name.text() + "` does not run over a set");
        return suggest(diagnostic, name, List.of("count", "max", "min", "set"))
                .withNote("`count`, `max`, `min` and `set` do, as in `count(f in Flow where p)`");
    }

    static Diagnostic unknownAttribute(Name name, List<Kind> kinds, Collection<String> known) {
        Diagnostic diagnostic = Diagnostic.of(
                UNKNOWN_ATTRIBUTE, name.span(), "`" + names(kinds) + "` has nothing called `" + name.text() + "`");
        if (name.text().equals("controls")) {
            return diagnostic
                    .withNote(
                            "whether an element has a control can be unknown for each of them, so that they make no set")
                    .withHelp("ask for one by its kind, as in `x has RateLimiting`");
        }
        return suggest(
                diagnostic,
                name,
                known,
                "declare it in a library"
                        + (kinds.size() == 1 ? "" : " for each")
                        + ": `extend kind " + (kinds.size() == 1 ? kinds.get(0).name() : "…") + " { " + name.text()
                        + " : … }`");
    }

    /** The attribute is there, but on kinds that the element need not be of. */
    static Diagnostic attributeOfOthers(Name name, List<Kind> kinds, List<Kind> owners) {
        return Diagnostic.of(
                        UNKNOWN_ATTRIBUTE,
                        name.span(),
                        "`" + names(kinds) + "` has nothing called `" + name.text() + "`")
                .withNote("`" + names(owners) + "` has")
                .withHelp("ask first whether the element `is " + owners.get(0).name() + "`");
    }

    static Diagnostic notOnAll(Name name, List<Kind> kinds, List<Kind> lacking) {
        return Diagnostic.of(
                        UNKNOWN_ATTRIBUTE,
                        name.span(),
                        "not every `" + names(kinds) + "` has something called `" + name.text() + "`")
                .withNote("`" + names(lacking) + "` has not")
                .withHelp("ask first which kind the element `is`");
    }

    private static String names(List<Kind> kinds) {
        return kinds.stream().map(Kind::name).collect(Collectors.joining(" or "));
    }
}
