package dev.merlon.parse;

import dev.merlon.diagnostic.NameSuggester;
import dev.merlon.grammar.MerlonLexer;
import dev.merlon.grammar.MerlonParser;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.antlr.v4.runtime.Vocabulary;
import org.jspecify.annotations.Nullable;

/** The words of the language by what they do; only needed to say what is wrong with a text. */
final class Keywords {
    /** The words with which a statement can begin. */
    private static final List<String> STATEMENTS = List.of(
            "accept",
            "actor",
            "apply",
            "as",
            "assert",
            "assume",
            "at",
            "boundary",
            "carries",
            "clause",
            "closed",
            "compensated",
            "component",
            "contains",
            "control",
            "covers",
            "data",
            "def",
            "defer",
            "demands",
            "dismiss",
            "driven",
            "each",
            "endpoint",
            "enum",
            "evidence",
            "except",
            "expect",
            "extend",
            "fail",
            "flow",
            "for",
            "generic",
            "gives",
            "group",
            "holds",
            "identity",
            "include",
            "inherited",
            "kind",
            "let",
            "library",
            "link",
            "may",
            "meta",
            "mitigated",
            "model",
            "out-of-scope",
            "override",
            "param",
            "part",
            "policy",
            "probe",
            "processes",
            "proven",
            "rate",
            "refines",
            "relation",
            "relies",
            "remove",
            "require",
            "returns",
            "runs",
            "scenario",
            "sequence",
            "stores",
            "table",
            "taxonomy",
            "test",
            "threat",
            "transfer",
            "unless",
            "use",
            "variant",
            "via",
            "when",
            "with",
            "without");

    /** The words that go on with what was begun: clauses of a header, and infix words. */
    private static final List<String> CONTINUATIONS = List.of(
            "along",
            "and",
            "as",
            "at",
            "avoiding",
            "by",
            "carries",
            "contains",
            "has",
            "in",
            "is",
            "not",
            "on",
            "or",
            "reaches",
            "returns",
            "until",
            "version",
            "via",
            "where",
            "with",
            "within",
            "without");

    /** What declares something as {@code name "Title" : Kind}. */
    private static final List<String> WITH_NAME =
            List.of("actor", "boundary", "component", "control", "data", "endpoint", "flow", "identity", "kind");

    /** Words of other languages for the same thing. */
    private static final Map<String, String> FOREIGN = Map.ofEntries(
            Map.entry("app", "component"),
            Map.entry("application", "component"),
            Map.entry("asset", "data"),
            Map.entry("call", "flow"),
            Map.entry("client", "component"),
            Map.entry("cluster", "boundary"),
            Map.entry("connection", "flow"),
            Map.entry("container", "component"),
            Map.entry("credential", "identity"),
            Map.entry("database", "component"),
            Map.entry("dataflow", "flow"),
            Map.entry("datastore", "component"),
            Map.entry("external", "component"),
            Map.entry("function", "def"),
            Map.entry("handles", "processes"),
            Map.entry("human", "actor"),
            Map.entry("import", "use"),
            Map.entry("mitigate", "control"),
            Map.entry("mitigation", "control"),
            Map.entry("network", "boundary"),
            Map.entry("node", "component"),
            Map.entry("participant", "component"),
            Map.entry("persists", "stores"),
            Map.entry("person", "actor"),
            Map.entry("process", "component"),
            Map.entry("queue", "component"),
            Map.entry("reads", "processes"),
            Map.entry("resource", "component"),
            Map.entry("role", "identity"),
            Map.entry("rule", "threat"),
            Map.entry("saves", "stores"),
            Map.entry("sends", "carries"),
            Map.entry("server", "component"),
            Map.entry("service", "component"),
            Map.entry("store", "component"),
            Map.entry("subgraph", "boundary"),
            Map.entry("system", "component"),
            Map.entry("transports", "carries"),
            Map.entry("trust-boundary", "boundary"),
            Map.entry("user", "actor"),
            Map.entry("uses", "processes"),
            Map.entry("variable", "param"),
            Map.entry("zone", "boundary"));

    private static final Set<String> FOREIGN_COLONS = Set.of("extends", "implements", "is-a", "isa", "type");

    private static final Map<String, Integer> TYPES = new HashMap<>();
    private static final BitSet RESERVED = bits(
            MerlonLexer.AND,
            MerlonLexer.OR,
            MerlonLexer.NOT,
            MerlonLexer.IN,
            MerlonLexer.IS,
            MerlonLexer.HAS,
            MerlonLexer.WITHIN,
            MerlonLexer.REACHES,
            MerlonLexer.ALONG,
            MerlonLexer.AVOIDING,
            MerlonLexer.UP,
            MerlonLexer.WHERE,
            MerlonLexer.TRUE,
            MerlonLexer.FALSE,
            MerlonLexer.NO,
            MerlonLexer.ANY,
            MerlonLexer.ALL,
            MerlonLexer.IF,
            MerlonLexer.THEN,
            MerlonLexer.ELSE,
            MerlonLexer.UNKNOWN);
    private static final BitSet NAMES = bits(MerlonLexer.KEBAB, MerlonLexer.PASCAL, MerlonLexer.QUOTED);
    private static final BitSet LITERALS = bits(
            MerlonLexer.STRING,
            MerlonLexer.TEXT_BLOCK,
            MerlonLexer.UNCLOSED_TEXT,
            MerlonLexer.UNCLOSED_TEXT_BLOCK,
            MerlonLexer.INTEGER,
            MerlonLexer.DECIMAL,
            MerlonLexer.MAGNITUDE,
            MerlonLexer.DURATION,
            MerlonLexer.DATE,
            MerlonLexer.VERSION,
            MerlonLexer.BAD_NUMBER,
            MerlonLexer.TRUE,
            MerlonLexer.FALSE,
            MerlonLexer.UNKNOWN);
    private static final BitSet DECLARING = bits(
            MerlonLexer.MODEL,
            MerlonLexer.VARIANT,
            MerlonLexer.ACTOR,
            MerlonLexer.COMPONENT,
            MerlonLexer.BOUNDARY,
            MerlonLexer.DATA,
            MerlonLexer.IDENTITY,
            MerlonLexer.FLOW,
            MerlonLexer.ENDPOINT,
            MerlonLexer.CONTROL,
            MerlonLexer.ASSUME,
            MerlonLexer.ASSERT,
            MerlonLexer.SCENARIO,
            MerlonLexer.SEQUENCE,
            MerlonLexer.KIND,
            MerlonLexer.ENUM,
            MerlonLexer.PROBE,
            MerlonLexer.DEF,
            MerlonLexer.PARAM,
            MerlonLexer.RELATION,
            MerlonLexer.TABLE,
            MerlonLexer.TAXONOMY,
            MerlonLexer.THREAT,
            MerlonLexer.LET);
    private static final BitSet WITH_KIND = bits(
            MerlonLexer.ACTOR,
            MerlonLexer.COMPONENT,
            MerlonLexer.BOUNDARY,
            MerlonLexer.DATA,
            MerlonLexer.IDENTITY,
            MerlonLexer.ENDPOINT,
            MerlonLexer.CONTROL,
            MerlonLexer.KIND);
    private static final BitSet INCOMPLETE = bits(
            MerlonLexer.COLON,
            MerlonLexer.WITH,
            MerlonLexer.WITHOUT,
            MerlonLexer.VIA,
            MerlonLexer.IS,
            MerlonLexer.HAS,
            MerlonLexer.ARROW,
            MerlonLexer.DOT,
            MerlonLexer.ON,
            MerlonLexer.EXPECT,
            MerlonLexer.ASSIGN,
            MerlonLexer.PLUS_ASSIGN,
            MerlonLexer.EQUAL,
            MerlonLexer.NOT_EQUAL,
            MerlonLexer.LESS,
            MerlonLexer.LESS_EQUAL,
            MerlonLexer.GREATER,
            MerlonLexer.GREATER_EQUAL,
            MerlonLexer.PLUS,
            MerlonLexer.MINUS,
            MerlonLexer.AND,
            MerlonLexer.OR,
            MerlonLexer.NOT,
            MerlonLexer.IN,
            MerlonLexer.WITHIN,
            MerlonLexer.REACHES,
            MerlonLexer.WHERE,
            MerlonLexer.WHEN,
            MerlonLexer.UNLESS,
            MerlonLexer.IF,
            MerlonLexer.THEN,
            MerlonLexer.ELSE,
            MerlonLexer.ANY,
            MerlonLexer.ALL,
            MerlonLexer.COMMA,
            MerlonLexer.OPEN_PAREN,
            MerlonLexer.OPEN_BRACKET,
            MerlonLexer.RANGE);
    private static final BitSet BEGINNING = new BitSet();

    static {
        Vocabulary vocabulary = MerlonParser.VOCABULARY;
        for (int type = 1; type <= vocabulary.getMaxTokenType(); type++) {
            String literal = vocabulary.getLiteralName(type);
            if (literal != null && Character.isLetter(literal.charAt(1))) {
                TYPES.put(literal.substring(1, literal.length() - 1), type);
                NAMES.set(type, !RESERVED.get(type));
            }
        }
        for (String word : STATEMENTS) {
            BEGINNING.set(type(word));
        }
        // These also go on with a statement on its next line.
        for (String word :
                List.of("as", "at", "carries", "for", "holds", "part", "returns", "runs", "via", "with", "without")) {
            BEGINNING.clear(type(word));
        }
    }

    private Keywords() {}

    /** The keyword that was probably meant before {@code name : Kind}. */
    static @Nullable String nearestDeclaration(String word) {
        String foreign = FOREIGN.get(word.toLowerCase(Locale.ROOT));
        return foreign != null && WITH_NAME.contains(foreign)
                ? foreign
                : NameSuggester.nearest(word, WITH_NAME).orElse(null);
    }

    /** The keyword that was probably meant at the beginning of a statement. */
    static @Nullable String nearestStatement(String word) {
        String foreign = FOREIGN.get(word.toLowerCase(Locale.ROOT));
        return foreign == null ? NameSuggester.nearest(word, STATEMENTS).orElse(null) : foreign;
    }

    /** The keyword that was probably meant before a literal. */
    static @Nullable String nearestBefore(int literal, String word) {
        return switch (literal) {
            case MerlonLexer.STRING, MerlonLexer.TEXT_BLOCK ->
                NameSuggester.nearest(word, List.of("at", "include", "test", "use"))
                        .orElse(null);
            case MerlonLexer.INTEGER ->
                NameSuggester.nearest(word, List.of("covers")).orElse(null);
            default -> null;
        };
    }

    /** Whether a word stands before a kind in other languages, as the colon does here. */
    static boolean standsForColon(String word) {
        return FOREIGN_COLONS.contains(word);
    }

    static int type(String keyword) {
        Integer type = TYPES.get(keyword);
        if (type == null) {
            throw new IllegalArgumentException(keyword);
        }
        return type;
    }

    /** Whether a word cannot be a name without backticks. */
    static boolean isReserved(String word) {
        Integer type = TYPES.get(word);
        return type != null && RESERVED.get(type);
    }

    static boolean isReserved(int type) {
        return type >= 0 && RESERVED.get(type);
    }

    /** Whether a token can be a name, keywords included. */
    static boolean isName(int type) {
        return type >= 0 && NAMES.get(type);
    }

    static boolean isLiteral(int type) {
        return type >= 0 && LITERALS.get(type);
    }

    /** Whether the keyword gives a name to something new. */
    static boolean isDeclaring(int type) {
        return type >= 0 && DECLARING.get(type);
    }

    /** Whether the keyword begins what is declared as {@code name : Kind}. */
    static boolean isWithKind(int type) {
        return type >= 0 && WITH_KIND.get(type);
    }

    /** Whether the keyword, before a name on its line, cannot go on with the statement of the line before. */
    static boolean isBeginning(int type) {
        return type >= 0 && BEGINNING.get(type);
    }

    /** Whether something has to follow behind a token. */
    static boolean isIncomplete(int type) {
        return type >= 0 && INCOMPLETE.get(type);
    }

    /** Whether a token can be nothing but a name. */
    static boolean isPlainName(int type) {
        return type == MerlonLexer.KEBAB || type == MerlonLexer.PASCAL || type == MerlonLexer.QUOTED;
    }

    private static BitSet bits(int... types) {
        BitSet bits = new BitSet();
        for (int type : types) {
            bits.set(type);
        }
        return bits;
    }

    /** The clause or infix word that was probably meant where another word goes on with a statement. */
    static Optional<String> continuation(String word) {
        return STATEMENTS.contains(word) ? Optional.empty() : NameSuggester.nearest(word, CONTINUATIONS);
    }
}
