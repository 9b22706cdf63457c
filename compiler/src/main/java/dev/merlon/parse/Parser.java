package dev.merlon.parse;

import dev.merlon.ast.CompilationUnit;
import dev.merlon.ast.Expression;
import dev.merlon.ast.Item;
import dev.merlon.ast.Statement;
import dev.merlon.diagnostic.Diagnostics;
import dev.merlon.grammar.MerlonParser.FileContext;
import dev.merlon.grammar.MerlonParser.HoleContext;
import dev.merlon.grammar.MerlonParser.LanguageContext;
import dev.merlon.source.SourceFile;
import java.util.ArrayList;
import java.util.List;

/** Reads a file: text to syntax. */
public final class Parser {
    /** The most characters that a file may have; larger ones are split with {@code include}. */
    public static final int LARGEST_FILE = 4 * 1024 * 1024;

    private Parser() {}

    /**
     * The syntax of a file. Mistakes are reported, all in one run; what they leave unreadable becomes {@code Malformed}, and
     * the rest of the file is there.
     */
    public static CompilationUnit parse(SourceFile file, Diagnostics diagnostics) {
        CompilationUnit nothing = new CompilationUnit(file, 1, List.of());
        if (!SourceCheck.check(file, diagnostics)) {
            return nothing;
        }
        Syntax syntax = new Syntax(file, 0, file.text().length(), diagnostics);
        FileContext tree = syntax.parse(GuardedParser::file);
        if (tree == null) {
            return nothing;
        }
        Names names = new Names(file, diagnostics);
        Breaks breaks = new Breaks(syntax.hasMistakes());
        LiteralBuilder literals = new LiteralBuilder(file, diagnostics);
        TemplateBuilder templates = new TemplateBuilder(file, diagnostics, literals);
        ItemBuilder items = new ItemBuilder(names, literals, templates, diagnostics, breaks, syntax.tokens());
        reportLanguage(file, tree.language(), names, diagnostics);
        return new CompilationUnit(file, 1, withLost(syntax.lost(), items.items(tree.item()), file));
    }

    private static List<Item> withLost(List<String> lost, List<Item> items, SourceFile file) {
        if (lost.isEmpty()) {
            return items;
        }
        int end = file.text().length();
        List<Item> all = new ArrayList<>(items);
        all.add(new Item(new Statement.Malformed(lost, file.span(end, end)), null, List.of()));
        return all;
    }

    /** The expression between two offsets of a file, inside a text. */
    static Expression parseHole(SourceFile file, int start, int end, Diagnostics diagnostics) {
        Syntax syntax = new Syntax(file, start, end, diagnostics);
        HoleContext tree = syntax.parse(GuardedParser::hole);
        Breaks breaks = new Breaks(syntax.hasMistakes());
        if (tree == null || breaks.isBroken(tree)) {
            return new Expression.Malformed(file.span(start, end));
        }
        Names names = new Names(file, diagnostics);
        LiteralBuilder literals = new LiteralBuilder(file, diagnostics);
        return new ExpressionBuilder(names, literals, diagnostics, breaks).expression(tree.expression());
    }

    private static void reportLanguage(SourceFile file, LanguageContext tree, Names names, Diagnostics diagnostics) {
        if (tree == null) {
            diagnostics.report(ParseDiagnostics.noLanguage(file.span(0, 0)));
        } else if (tree.number != null && !tree.number.getText().equals("1")) {
            diagnostics.report(ParseDiagnostics.otherLanguage(names.span(tree.number)));
        }
    }
}
