package dev.merlon.parse;

import dev.merlon.ast.Name;
import dev.merlon.diagnostic.Diagnostic;
import dev.merlon.diagnostic.DiagnosticCode;
import dev.merlon.source.SourceFile;
import dev.merlon.source.Span;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The wording of every mistake that can be found without knowing what names mean.
 *
 * <p>Long because each mistake has one method here, in the order of the codes.
 */
final class ParseDiagnostics {
    // ---- files
    static final DiagnosticCode CONTROL_CHARACTER = DiagnosticCode.error(3);
    static final DiagnosticCode BIDIRECTIONAL_CONTROL = DiagnosticCode.error(4);
    static final DiagnosticCode CARRIAGE_RETURN = DiagnosticCode.error(5);

    // ---- syntax
    static final DiagnosticCode NO_LANGUAGE = DiagnosticCode.error(1001);
    static final DiagnosticCode OTHER_LANGUAGE = DiagnosticCode.error(1002);
    static final DiagnosticCode UNKNOWN_KEYWORD = DiagnosticCode.error(1003);
    static final DiagnosticCode UNCLOSED_TEXT = DiagnosticCode.error(1004);
    static final DiagnosticCode UNCLOSED_COMMENT = DiagnosticCode.error(1005);
    static final DiagnosticCode UNCLOSED_BRACE = DiagnosticCode.error(1006);
    static final DiagnosticCode UNOPENED_BRACE = DiagnosticCode.error(1007);
    static final DiagnosticCode UNCLOSED_PARENTHESIS = DiagnosticCode.error(1008);
    static final DiagnosticCode STRAY_CHARACTER = DiagnosticCode.error(1009);
    static final DiagnosticCode BAD_NUMBER = DiagnosticCode.error(1010);
    static final DiagnosticCode NUMBER_TOO_LARGE = DiagnosticCode.error(1011);
    static final DiagnosticCode NO_SUCH_DATE = DiagnosticCode.error(1012);
    static final DiagnosticCode BAD_CURRENCY = DiagnosticCode.error(1013);
    static final DiagnosticCode BAD_ESCAPE = DiagnosticCode.error(1014);
    static final DiagnosticCode BAD_HOLE = DiagnosticCode.error(1015);
    static final DiagnosticCode NO_STATEMENT = DiagnosticCode.error(1016);
    static final DiagnosticCode NO_NAME = DiagnosticCode.error(1017);
    static final DiagnosticCode RESERVED_WORD = DiagnosticCode.error(1018);
    static final DiagnosticCode NO_VALUE = DiagnosticCode.error(1019);
    static final DiagnosticCode NO_KIND = DiagnosticCode.error(1020);
    static final DiagnosticCode UNEXPECTED = DiagnosticCode.error(1021);
    static final DiagnosticCode NO_EQUALS_SIGN = DiagnosticCode.error(1022);
    static final DiagnosticCode NO_COLON = DiagnosticCode.error(1023);
    static final DiagnosticCode WRONG_EQUALS_SIGN = DiagnosticCode.error(1024);
    static final DiagnosticCode NO_CONDITION = DiagnosticCode.error(1025);
    static final DiagnosticCode MIXED_CONNECTIVES = DiagnosticCode.error(1026);
    static final DiagnosticCode ANNOTATION_OF_NOTHING = DiagnosticCode.error(1027);
    static final DiagnosticCode KIND_IN_SMALL_LETTERS = DiagnosticCode.error(1028);
    static final DiagnosticCode MINUS_WITHOUT_BLANKS = DiagnosticCode.error(1029);
    static final DiagnosticCode BAD_QUOTED_NAME = DiagnosticCode.error(1030);
    static final DiagnosticCode TEXT_BLOCK_ON_LINE = DiagnosticCode.error(1031);

    // ---- limits
    static final DiagnosticCode FILE_TOO_LARGE = DiagnosticCode.error(9001);
    static final DiagnosticCode TOO_DEEP = DiagnosticCode.error(9002);
    static final DiagnosticCode TOO_MANY_TOKENS = DiagnosticCode.error(9003);
    static final DiagnosticCode TOO_MANY_MISTAKES = DiagnosticCode.error(9004);

    private static final int LONGEST_QUOTE = 40;

    private ParseDiagnostics() {}

    // ---- files

    /** @param wide whether it begins as texts in UTF-16 do */
    static Diagnostic binary(Span at, boolean wide) {
        Diagnostic plain = Diagnostic.of(CONTROL_CHARACTER, at, "this file holds NUL characters, so it is no text");
        return wide
                ? plain.withNote("it begins as texts in UTF-16 do").withHelp("save the file as UTF-8 in your editor")
                : plain.withHelp("name a Merlon file, which is a text in UTF-8");
    }

    static Diagnostic controlCharacter(Span place, int value) {
        return Diagnostic.of(
                        CONTROL_CHARACTER,
                        place,
                        "the control character U+%04X does not belong in a text".formatted(value))
                .withNote("of the control characters only tab, form feed and line ends may stand in a file")
                .withHelp("delete it")
                .withFix(place, "");
    }

    static Diagnostic bidirectionalControl(Span place, int value) {
        return Diagnostic.of(
                        BIDIRECTIONAL_CONTROL,
                        place,
                        "the bidirectional control U+%04X makes this text look different from what it says"
                                .formatted(value))
                .withNote(
                        "it can hide what a reviewer should see, so it may not stand anywhere in a file, not even in a comment")
                .withHelp("delete it; letters of right-to-left scripts are shown the right way without it")
                .withFix(place, "");
    }

    static Diagnostic carriageReturn(Span place) {
        return Diagnostic.of(CARRIAGE_RETURN, place, "a line ends with a carriage return alone")
                .withNote("many tools take such a file for one long line, and show parts of it on top of each other")
                .withHelp("save the file with line feeds, or with carriage return and line feed, at the ends of lines")
                .withFix(place, "\n");
    }

    // ---- syntax

    static Diagnostic noLanguage(Span start) {
        return Diagnostic.of(
                        NO_LANGUAGE, start, "this file does not say which version of the language it is written in")
                .withHelp("begin the file with `tm 1`")
                .withFix(start, "tm 1\n");
    }

    static Diagnostic otherLanguage(Span number) {
        return Diagnostic.of(
                        OTHER_LANGUAGE,
                        number,
                        "this compiler does not know version " + quoted(number) + " of the language")
                .withNote("it knows version 1")
                .withHelp("write `tm 1`, or use a newer compiler if the file needs one")
                .withFix(number, "1");
    }

    static Diagnostic unknownKeyword(Span word, @Nullable String nearest) {
        Diagnostic plain = Diagnostic.of(UNKNOWN_KEYWORD, word, quoted(word) + " is no keyword");
        return nearest == null
                ? plain.withNote(
                                "a declaration begins with a keyword, such as `component`, `flow` or `data`; a fact is `name = value`")
                        .withHelp("write the keyword of what this declares")
                : plain.withHelp("did you mean `" + nearest + "`?").withFix(word, nearest);
    }

    static Diagnostic unclosedText(Span text, boolean block) {
        Diagnostic plain = Diagnostic.of(UNCLOSED_TEXT, text, "this text is not closed");
        return block
                ? plain.withHelp("close it with `\"\"\"`")
                : plain.withNote(
                                "a text in single quotation marks ends on its line; a longer one stands between `\"\"\"` and `\"\"\"`")
                        .withHelp("close it with `\"`");
    }

    static Diagnostic unclosedComment(Span opening) {
        return Diagnostic.of(UNCLOSED_COMMENT, opening, "this comment is not closed")
                .withHelp("close it with `*/`");
    }

    static Diagnostic unclosedBrace(Span here, Span opening) {
        return Diagnostic.of(UNCLOSED_BRACE, here, "`}` is missing" + before(here))
                .withLabel(opening, "this `{` is not closed")
                .withHelp("close it with `}`");
    }

    static Diagnostic unopenedBrace(Span brace) {
        return Diagnostic.of(UNOPENED_BRACE, brace, "this " + quoted(brace) + " closes nothing")
                .withHelp("delete it, or look for one too many before it");
    }

    static Diagnostic unclosedParenthesis(Span previous, Span opening) {
        String close = opening.text().equals("(") ? "`)`" : "`]`";
        return Diagnostic.of(UNCLOSED_PARENTHESIS, previous, close + " is missing behind " + quoted(previous))
                .withLabel(opening, "this is not closed")
                .withHelp("close it with " + close);
    }

    static Diagnostic strayCharacter(Span place, @Nullable String help) {
        boolean backtick = place.text().startsWith("`");
        String message =
                backtick ? "a name in backticks is not closed" : quoted(place) + " has no meaning in the language";
        Diagnostic plain = Diagnostic.of(STRAY_CHARACTER, place, message);
        return plain.withHelp(help == null ? "delete it, or put it in a text: `\"…\"`" : help);
    }

    static Diagnostic badNumber(Span number) {
        return Diagnostic.of(BAD_NUMBER, number, quoted(number) + " is neither a number nor a duration")
                .withNote(
                        "durations are `s min h d w mo y`, as in `30d`; amounts of money are `k M B` with a currency, as in `250k EUR`")
                .withHelp("write a number or a duration; if it is meant as a name, it begins with a letter");
    }

    static Diagnostic numberTooLarge(Span number) {
        return Diagnostic.of(NUMBER_TOO_LARGE, number, "this number is too large")
                .withNote(
                        "the greatest whole number is 1000000000000000, and a number with a fraction has at most 20 characters")
                .withHelp("write a smaller number, or a larger unit");
    }

    static Diagnostic durationTooLong(Span duration) {
        return Diagnostic.of(NUMBER_TOO_LARGE, duration, "this duration is too long")
                .withNote("the longest duration is 10000y")
                .withHelp("write a shorter duration");
    }

    static Diagnostic noSuchMonth(Span date) {
        return Diagnostic.of(NO_SUCH_DATE, date, "there is no date " + quoted(date))
                .withNote("a date is year, month from 01 to 12, and day: `2027-03-31`")
                .withHelp("write a date of the calendar");
    }

    static Diagnostic noSuchDay(Span date, int days) {
        return Diagnostic.of(NO_SUCH_DATE, date, "there is no date " + quoted(date))
                .withNote("this month has " + days + " days")
                .withHelp("write a date of the calendar");
    }

    static Diagnostic amountWithoutCurrency(Span amount) {
        return Diagnostic.of(BAD_CURRENCY, amount, quoted(amount) + " is an amount of money without a currency")
                .withHelp("write the currency after it: `" + amount.text()
                        + " EUR`; a plain number has no letter behind it");
    }

    static Diagnostic badCurrency(Span code, String text) {
        String upper = text.toUpperCase(Locale.ROOT);
        Diagnostic plain = Diagnostic.of(BAD_CURRENCY, code, quoted(code) + " is no currency")
                .withNote("a currency is the code of ISO 4217: three capital letters, such as `EUR`");
        return upper.length() == 3 && !upper.equals(text)
                ? plain.withHelp("write `" + upper + "`").withFix(code, upper)
                : plain.withHelp("write the code of the currency");
    }

    static Diagnostic badEscape(Span escape) {
        return Diagnostic.of(BAD_ESCAPE, escape, quoted(escape) + " is no escape")
                .withNote("the escapes are `\\\"`, `\\\\`, `\\n`, `\\t`, `\\{`, `\\}` and `\\u{1F600}`")
                .withHelp("write `\\\\` where a backslash is meant");
    }

    static Diagnostic badCodePoint(Span escape) {
        return Diagnostic.of(BAD_ESCAPE, escape, quoted(escape) + " is no character that may stand in a text")
                .withNote(
                        "control characters, bidirectional controls and halves of surrogate pairs may not, and Unicode ends at 10FFFF")
                .withHelp("write the number of another character");
    }

    static Diagnostic unclosedHole(Span brace) {
        return Diagnostic.of(BAD_HOLE, brace, "this `{` opens an expression that is not closed")
                .withNote("in a `message`, `fix` or `ask`, braces hold an expression whose value is put in")
                .withHelp("close it with `}`, or write `\\{` where a brace is meant")
                .withFix(brace, "\\{");
    }

    static Diagnostic emptyHole(Span braces) {
        return Diagnostic.of(BAD_HOLE, braces, "these braces hold no expression")
                .withNote("in a `message`, `fix` or `ask`, braces hold an expression whose value is put in")
                .withHelp("write an expression in them, as in `{self}`, or `\\{\\}` where braces are meant")
                .withFix(braces, "\\{\\}");
    }

    static Diagnostic escapeInHole(Span hole) {
        return Diagnostic.of(BAD_HOLE, hole, "an escape has no meaning in the expression in braces")
                .withHelp("give the value a name with `let` and put the name here, or write the whole text between"
                        + " `\"\"\"` and `\"\"\"`, where quotation marks need no escape");
    }

    static Diagnostic loneClosingBraceInText(Span brace) {
        return Diagnostic.of(BAD_HOLE, brace, "this `}` closes no expression")
                .withNote("in a `message`, `fix` or `ask`, braces hold an expression whose value is put in")
                .withHelp("write `\\}` where a brace is meant")
                .withFix(brace, "\\}");
    }

    static Diagnostic noStatement(Span found) {
        String text = found.file().text();
        if (text.startsWith("--", found.start())) {
            return Diagnostic.of(NO_STATEMENT, found, "`--` begins no comment")
                    .withHelp("a comment begins with `//`")
                    .withFix(found.file().span(found.start(), found.start() + 2), "//");
        }
        return Diagnostic.of(NO_STATEMENT, found, found(found) + " cannot begin a statement")
                .withNote("a statement begins with a keyword or is `name = value`")
                .withHelp("delete it, or write the statement it belongs to");
    }

    /** A {@link #NO_NAME}, {@link #NO_VALUE} or {@link #NO_KIND}; shown at what stands there instead, if on the same line. */
    static Diagnostic missing(DiagnosticCode code, Span previous, @Nullable Span found) {
        String what = code.equals(NO_NAME) ? "a name" : code.equals(NO_KIND) ? "a kind" : "a value";
        String message = what + " is missing behind " + quoted(previous);
        Diagnostic plain = found == null
                ? Diagnostic.of(code, previous, message)
                : Diagnostic.of(code, found, message + ", before " + quoted(found));
        if (code.equals(NO_KIND)) {
            return plain.withNote("kinds and enums begin with a capital letter, as in `Service`")
                    .withHelp("write the name of a kind");
        }
        return code.equals(NO_NAME)
                ? plain.withHelp("write a name, such as `core-ledger`")
                : plain.withHelp("write a value: a text, a number, a name, a list or a condition");
    }

    /** A kind that is written like the name of an element. */
    static Diagnostic noKind(Span found, String pascal) {
        return Diagnostic.of(NO_KIND, found, quoted(found) + " is no kind")
                .withNote("kinds and enums begin with a capital letter, as in `Service`")
                .withHelp("if the kind is `" + pascal + "`, write it so")
                .withFix(found, pascal);
    }

    static Diagnostic reservedWord(Span word) {
        return Diagnostic.of(
                        RESERVED_WORD, word, quoted(word) + " is a reserved word and cannot be a name as it stands")
                .withHelp("write it in backticks, or choose another name")
                .withFix(word, "`" + word.text() + "`");
    }

    static Diagnostic variantAll(Span word) {
        return Diagnostic.of(RESERVED_WORD, word, "no variant can be called " + quoted(word))
                .withNote("`--variant all` means every variant")
                .withHelp("give it another name");
    }

    static Diagnostic unexpected(Span previous, @Nullable Span found, String expected) {
        return found == null
                ? Diagnostic.of(UNEXPECTED, previous, expected + " is missing behind " + quoted(previous))
                        .withHelp("write " + expected + " there")
                : withMeantWord(
                        Diagnostic.of(
                                UNEXPECTED,
                                found,
                                "expected " + expected + " behind " + quoted(previous) + ", found " + quoted(found)),
                        "write " + expected + " there, or delete what does not belong there");
    }

    /** Names the word that was probably meant, or else says what to do. */
    private static Diagnostic withMeantWord(Diagnostic diagnostic, String otherwise) {
        Span found = diagnostic.span();
        return Keywords.continuation(found.text())
                .map(word -> diagnostic.withHelp("did you mean `" + word + "`?").withFix(found, word))
                .orElseGet(() -> diagnostic.withHelp(otherwise));
    }

    /**
     * @param found what it begins with instead, and its ends
     * @param flow how they are written
     */
    static Diagnostic flowWithoutKeyword(Span found, String flow) {
        Span start = found.file().span(found.start(), found.start());
        Diagnostic plain =
                Diagnostic.of(NO_STATEMENT, found, "a flow begins with `flow`").withHelp("write `flow " + flow + "`");
        return found.text().equals(flow) ? plain.withFix(start, "flow ") : plain.withFix(found, "flow " + flow);
    }

    static Diagnostic unexpectedAfter(Span found, Span previous) {
        return withMeantWord(
                Diagnostic.of(UNEXPECTED, found, found(found) + " cannot stand behind " + quoted(previous)),
                "complete what begins with " + quoted(previous) + ", or delete what does not belong there");
    }

    /**
     * A comma in a statement that names one thing.
     *
     * @param form how the statement is written
     */
    static Diagnostic oneForEach(Span comma, Span previous, String form) {
        return Diagnostic.of(UNEXPECTED, comma, found(comma) + " cannot stand behind " + quoted(previous))
                .withHelp("say it once for each: `" + form + "`");
    }

    /** A statement that begins with a keyword and goes on in another way than it should. */
    static Diagnostic otherForm(Span keyword) {
        return Diagnostic.of(UNEXPECTED, keyword, "this is not how " + quoted(keyword) + " is written")
                .withHelp("compare it with the form");
    }

    /** A statement that ends before it is complete. */
    static Diagnostic incomplete(Span previous) {
        return Diagnostic.of(UNEXPECTED, previous, "something is missing behind " + quoted(previous))
                .withHelp("complete the statement, or delete it");
    }

    static Diagnostic noEqualsSign(Span name, Span value) {
        Span gap = name.file().span(name.end(), name.end());
        return Diagnostic.of(NO_EQUALS_SIGN, value, "`=` is missing between " + quoted(name) + " and its value")
                .withHelp("a fact is `name = value`; write `" + name.text() + " = …`")
                .withFix(gap, " =");
    }

    static Diagnostic colonForEqualsSign(Span colon, Span name) {
        return Diagnostic.of(
                        NO_EQUALS_SIGN, colon, "the value of " + quoted(name) + " stands behind `=`, not behind `:`")
                .withHelp("a fact is `name = value`; write `" + name.text() + " = …`")
                .withFix(colon, " =");
    }

    static Diagnostic noColon(Span found, String what, boolean between) {
        Span gap = found.file().span(found.start(), found.start());
        return Diagnostic.of(NO_COLON, found, "`:` is missing before " + what)
                .withHelp(
                        between
                                ? "a flow with a name is `flow name : source -> target`"
                                : "what follows `:` is the kind, as in `component ledger : Service`")
                .withFix(gap, ": ");
    }

    /**
     * A title behind what it should stand before.
     *
     * @param place what it should stand before
     * @param whole whether everything between the two is right
     */
    static Diagnostic lateTitle(Span title, Span place, boolean whole) {
        SourceFile file = title.file();
        Span between = file.span(place.start(), title.start());
        Diagnostic plain = Diagnostic.of(UNEXPECTED, title, "a title stands before the `:`");
        if (!whole || !isOneLineWithoutComments(between.text())) {
            return plain.withHelp("write it there, behind the name if there is one");
        }
        boolean colon = place.text().equals(":");
        String rest = between.text().stripTrailing();
        rest = rest.endsWith(":") ? rest.substring(0, rest.length() - 1).stripTrailing() : rest;
        Span start = lineUpTo(place);
        String gap = start.text().isEmpty() || start.text().endsWith(" ") ? "" : " ";
        String moved = gap + title.text() + " " + (colon ? "" : ": ") + rest;
        return plain.withHelp("write `" + start.text().strip() + " " + moved.strip() + "`")
                .withFix(file.span(place.start(), title.end()), moved + gapBefore(file, title.end()));
    }

    private static boolean isOneLineWithoutComments(String text) {
        return !text.contains("\n") && !text.contains("\r") && !text.contains("//") && !text.contains("/*");
    }

    /** What stands before a place in its statement, on its line. */
    private static Span lineUpTo(Span place) {
        String text = place.file().text();
        int start = place.start();
        while (start > 0 && "\r\n;{}".indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return place.file().span(start, place.start());
    }

    /** A blank, where something without one follows that would otherwise be joined to what is written before it. */
    private static String gapBefore(SourceFile file, int offset) {
        String text = file.text();
        return offset < text.length() && Character.isLetterOrDigit(text.charAt(offset)) ? " " : "";
    }

    /** A place and what stands between it and the end of another, where that is nothing but blanks. */
    private static Span withBlanksBefore(Span sign, Span previous) {
        Span all = sign.file().span(previous.end(), sign.end());
        return all.text().strip().equals(sign.text()) ? all : sign;
    }

    /** A title in words behind a flow. */
    static Diagnostic titleWithoutMarks(Span words, String ends) {
        return Diagnostic.of(UNEXPECTED, words, "a title stands in quotation marks, and before the ends of the flow")
                .withHelp("write `flow \"" + words.text() + "\" : " + ends + "`");
    }

    /**
     * A title where the name should stand.
     *
     * @param keyword what begins the declaration
     * @param name one that would do
     */
    static Diagnostic noName(Span title, String keyword, String name) {
        Span gap = title.file().span(title.start(), title.start());
        return Diagnostic.of(NO_NAME, title, "a name stands before the title")
                .withNote("decisions and flows refer to it by its name; its title is for people")
                .withHelp("write `" + keyword + " " + name + " " + title.text() + "`")
                .withFix(gap, name + " ");
    }

    /**
     * A name that stands behind the title.
     *
     * @param written both, and what is between
     */
    static Diagnostic lateName(Span written, String keyword, Span title, Span name) {
        String turned = name.text() + " " + title.text();
        return Diagnostic.of(NO_NAME, written, "a name stands before the title")
                .withHelp("write `" + keyword + " " + turned + "`")
                .withFix(written, turned);
    }

    /** {@code web : Service}: a declaration that does not say of what. */
    static Diagnostic noKeyword(Span name) {
        return Diagnostic.of(UNKNOWN_KEYWORD, name, "this does not say what " + quoted(name) + " is")
                .withHelp("write `component " + name.text() + "`; or `actor`, `boundary`, `data` or `identity`");
    }

    /** @param keyword what the file begins with */
    static Diagnostic bracesOfFile(Span opening, Span closing, String keyword) {
        return Diagnostic.of(UNEXPECTED, opening, "a " + keyword + " has no braces: it is everything in its file")
                .withLabel(closing, "closed here")
                .withHelp("delete both")
                .withFix(opening, "")
                .withFix(closing, "");
    }

    /** @param source the end of the flow behind it */
    static Diagnostic fromOfFlow(Span from, Span source) {
        return Diagnostic.of(UNEXPECTED, from, "the source of a flow stands without `from`")
                .withHelp("write `flow " + source.text() + " -> …`")
                .withFix(from.file().span(from.start(), source.start()), "");
    }

    static Diagnostic otherSignForColon(Span sign) {
        return Diagnostic.of(NO_COLON, sign, "a kind stands behind `:`, not behind " + quoted(sign))
                .withHelp("write `:`")
                .withFix(sign, ":");
    }

    /** @param whole the kinds with the parentheses around them */
    static Diagnostic parenthesesForColon(Span whole, Span kinds) {
        return Diagnostic.of(NO_COLON, whole, "a kind stands behind `:`, not in parentheses")
                .withHelp("write `: " + kinds.text() + "`")
                .withFix(whole, ": " + kinds.text());
    }

    /** @param next what stands behind the {@code and} */
    static Diagnostic andForComma(Span previous, Span and, Span next) {
        return Diagnostic.of(UNEXPECTED, and, "between kinds stands a comma")
                .withHelp("write `, " + next.text() + "`")
                .withFix(withBlanksBefore(and, previous), ",");
    }

    /** @param whole whether it leads somewhere */
    static Diagnostic otherArrow(Span sign, boolean whole) {
        Diagnostic plain = Diagnostic.of(UNEXPECTED, sign, "the arrow of a flow is `->`");
        return whole
                ? plain.withHelp("write `->`").withFix(sign, "->")
                : plain.withHelp("write `->` and the name of who is asked");
    }

    /**
     * An arrow from right to left.
     *
     * @param ends what stands around it, and it
     * @param turned how it is written
     */
    static Diagnostic otherDirection(Span sign, Span ends, String turned) {
        return Diagnostic.of(
                        UNEXPECTED, sign, "a flow is written from left to right: from who begins it to who is asked")
                .withHelp("write `flow " + turned + "`")
                .withFix(ends, turned);
    }

    /** An arrow from right to left, to the element that it stands in. */
    static Diagnostic flowToHere(Span sign, String source) {
        return Diagnostic.of(UNEXPECTED, sign, "a flow stands in the braces of who begins it, or in those of neither")
                .withHelp("write it in the braces of `" + source + "`: `flow -> ` and the name of this element");
    }

    /** @param ends both ends with an arrow between them */
    static Diagnostic bothWays(Span sign, String ends) {
        return Diagnostic.of(UNEXPECTED, sign, "a flow goes one way: from who begins it to who is asked")
                .withNote("what comes back as an answer belongs to the same flow: it stands behind `returns`")
                .withHelp("write `flow " + ends + "`; where both begin, write a second flow");
    }

    /** What lies in a boundary, listed in its braces. */
    static Diagnostic membersOfBoundary(Span list, Span first, Span boundary) {
        return Diagnostic.of(UNEXPECTED, list, "a boundary does not list what lies in it")
                .withHelp("write `in " + boundary.text() + "` where it is declared, as in `component " + first.text()
                        + " : Service in " + boundary.text() + "`; or move the declarations between these braces");
    }

    static Diagnostic secondTitle(Span second, Span first) {
        return Diagnostic.of(UNEXPECTED, second, "there is a title already")
                .withLabel(first, "here")
                .withHelp("to say more, write a comment on the line before: `/// " + content(second) + "`");
    }

    private static String content(Span text) {
        return text.text().substring(1, text.text().length() - 1);
    }

    /**
     * Kinds of a flow behind another sign.
     *
     * @param previous what stands before the sign
     */
    static Diagnostic noVia(Span sign, Span previous, Span kinds) {
        Span place = withBlanksBefore(sign, previous);
        String via = place.start() == previous.end() ? " via" : "via";
        return Diagnostic.of(UNEXPECTED, sign, "the kinds of a flow stand behind `via`")
                .withHelp("write `via " + kinds.text() + "`")
                .withFix(place, via + gapBefore(sign.file(), sign.end()));
    }

    static Diagnostic oneEqualsSign(Span sign) {
        return Diagnostic.of(WRONG_EQUALS_SIGN, sign, "`=` states a value; two values are compared with `==`")
                .withHelp("write `==`")
                .withFix(sign, "==");
    }

    static Diagnostic twoEqualsSigns(Span sign) {
        return Diagnostic.of(WRONG_EQUALS_SIGN, sign, "`==` compares two values; a fact states one with `=`")
                .withHelp("write `=`")
                .withFix(sign, "=");
    }

    static Diagnostic quantifierWithoutCondition(Span whole, String word, String variable) {
        return Diagnostic.of(NO_CONDITION, whole, "this does not say what holds for `" + variable + "`")
                .withNote("`" + word + " x in S : p` tests a condition; `" + word
                        + " S` tests whether there are members at all")
                .withHelp("write `: ` and the condition behind it, or leave out `" + variable + " in`");
    }

    static Diagnostic mixedConnectives(Span quantifier, Span and, Span or) {
        boolean orFirst = or.compareTo(and) < 0;
        Span earlier = orFirst ? or : and;
        Span later = orFirst ? and : or;
        return Diagnostic.of(
                        MIXED_CONNECTIVES,
                        later,
                        quoted(earlier) + " and " + quoted(later) + " stand side by side in what " + quoted(quantifier)
                                + " tests")
                .withLabel(quantifier, "everything to the right of its `:` belongs to it")
                .withLabel(earlier, "the other connective")
                .withHelp("put parentheses around what belongs together, or around the whole of " + quoted(quantifier));
    }

    static Diagnostic annotationOfNothing(Span annotation) {
        return Diagnostic.of(ANNOTATION_OF_NOTHING, annotation, "this annotation belongs to nothing")
                .withNote("an annotation stands before a declaration, or behind a fact on its line")
                .withHelp("move it before what it is about");
    }

    static Diagnostic kindInSmallLetters(Name name) {
        String pascal = Spelling.pascal(name.text());
        return Diagnostic.of(
                        KIND_IN_SMALL_LETTERS, name.span(), "the names of kinds and enums begin with a capital letter")
                .withHelp("write `" + pascal + "`")
                .withFix(name.span(), pascal);
    }

    static Diagnostic minusWithoutBlanks(Span minus) {
        return Diagnostic.of(MINUS_WITHOUT_BLANKS, minus, "a minus has blanks on both sides")
                .withNote(
                        "without them `-` belongs to a name, as in `tls-1-2`; a date has two digits for month and day, as in `2027-03-01`")
                .withHelp("write ` - `, or the whole date");
    }

    static Diagnostic badQuotedName(Span name, String text) {
        return Diagnostic.of(BAD_QUOTED_NAME, name, "`" + text + "` cannot be a name, not even in backticks")
                .withNote("a name is made of letters, digits, `_` and, inside it, `-`")
                .withHelp(
                        "write the words with `-` between them, and what people should read as a title in quotation marks");
    }

    static Diagnostic textBlockStartsOnLine(Span start) {
        return Diagnostic.of(TEXT_BLOCK_ON_LINE, start, "a text between `\"\"\"` begins on the next line")
                .withHelp("put a line break behind `\"\"\"`, or write the text between `\"` and `\"`");
    }

    // ---- limits

    static Diagnostic fileTooLarge(Span start, long most) {
        return Diagnostic.of(
                        FILE_TOO_LARGE,
                        start,
                        "this file is larger than " + most / (1024 * 1024) + " MiB, the most that is read")
                .withHelp("split it: `include \"parts/*.tm\"` joins files that begin with `part of`");
    }

    static Diagnostic tooDeep(Span place, int most) {
        return Diagnostic.of(TOO_DEEP, place, "this is nested too deeply")
                .withNote("braces and parentheses may be nested up to " + most
                        + " deep, and a row of `and` or `or` may be up to " + GuardedParser.LONGEST_CHAIN + " long")
                .withHelp("name a part of it with `let` or `def`, or declare it outside");
    }

    static Diagnostic tooManyTokens(Span place, int most) {
        return Diagnostic.of(TOO_MANY_TOKENS, place, "this file has more than " + most + " words and signs")
                .withHelp("split it: `include \"parts/*.tm\"` joins files that begin with `part of`");
    }

    static Diagnostic tooManyMistakes(Span place, int most) {
        return Diagnostic.of(
                        TOO_MANY_MISTAKES, place, "more than " + most + " mistakes; the rest of this file is not read")
                .withHelp("mend those before this place first");
    }

    /** The beginning of a text, enough to recognise it. */
    private static String quoted(Span span) {
        String text = span.text();
        int end = Math.min(text.length(), LONGEST_QUOTE);
        for (int i = 0; i < end; i++) {
            if (text.charAt(i) == '\n' || text.charAt(i) == '\r') {
                end = i;
            }
        }
        return "`" + text.substring(0, end) + (end < text.length() ? "…`" : "`");
    }

    private static String found(Span span) {
        return span.start() == span.end() ? "the end of the file" : quoted(span);
    }

    /** What was found instead, with a blank in front. */
    private static String before(Span span) {
        return span.start() == span.end() ? " at the end of the file" : " before " + quoted(span);
    }
}
