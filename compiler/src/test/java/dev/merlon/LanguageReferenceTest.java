package dev.merlon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.merlon.grammar.MerlonLexer;
import dev.merlon.grammar.MerlonParser;
import dev.merlon.testing.Programs;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;
import org.junit.jupiter.api.Test;

/** The reference of the language leaves nothing out: every word and every form of the grammar is on the page. */
final class LanguageReferenceTest {
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```tm\\n(.*?)^```");

    /** What stands only in a text with mistakes. */
    private static final Set<String> MISTAKES = Set.of("UnknownDeclaration", "LoneBody", "BadNumber");

    /** What holds together the forms below it, and the text with holes that is parsed for itself. */
    private static final Set<String> PARTS = Set.of(
            "Item",
            "Clause",
            "DecisionScope",
            "RuleBinder",
            "Type",
            "Literal",
            "Place",
            "Hole",
            "Expression",
            "SubjectPart");

    @Test
    void everyFormOfTheGrammarIsInAnExample() throws IOException {
        Set<String> shown = new TreeSet<>();
        Matcher block = BLOCK.matcher(page());
        while (block.find()) {
            for (String file : block.group(1).split("(?m)^// file: .*\\n")) {
                MerlonLexer lexer = new MerlonLexer(CharStreams.fromString(file));
                collect(new MerlonParser(new CommonTokenStream(lexer)).file(), shown);
            }
        }
        Set<String> forms = new TreeSet<>();
        for (Class<?> context : MerlonParser.class.getDeclaredClasses()) {
            if (ParserRuleContext.class.isAssignableFrom(context)) {
                forms.add(name(context));
            }
        }
        forms.removeAll(MISTAKES);
        forms.removeAll(PARTS);
        forms.removeAll(shown);
        assertThat(forms).as("forms without an example in docs/language.md").isEmpty();
    }

    @Test
    void everyWordOfTheGrammarIsExplained() throws IOException {
        String grammar = section("## The grammar");
        Set<String> missing = new TreeSet<>();
        for (int token = 1; token <= MerlonLexer.VOCABULARY.getMaxTokenType(); token++) {
            String literal = MerlonLexer.VOCABULARY.getLiteralName(token);
            if (literal != null && literal.matches("'[a-z][a-z-]*'")) {
                String word = literal.substring(1, literal.length() - 1);
                if (!Pattern.compile("(?<![\\w-])" + Pattern.quote(word) + "(?![\\w-])")
                        .matcher(grammar)
                        .find()) {
                    missing.add(word);
                }
            }
        }
        assertThat(missing)
                .as("words that the grammar in docs/language.md leaves out")
                .isEmpty();
    }

    private static String page() throws IOException {
        return Files.readString(Programs.REPOSITORY.resolve("docs/language.md"));
    }

    private static String section(String heading) throws IOException {
        String text = page();
        int from = text.indexOf("\n" + heading + "\n");
        assertThat(from).as(heading).isPositive();
        int to = text.indexOf("\n## ", from + 1);
        return text.substring(from, to < 0 ? text.length() : to);
    }

    private static void collect(ParseTree tree, Set<String> shown) {
        if (tree instanceof ParserRuleContext) {
            shown.add(name(tree.getClass()));
        }
        Stream.iterate(0, i -> i < tree.getChildCount(), i -> i + 1).forEach(i -> collect(tree.getChild(i), shown));
    }

    private static String name(Class<?> context) {
        String name = context.getSimpleName();
        return name.substring(0, name.length() - "Context".length());
    }
}
