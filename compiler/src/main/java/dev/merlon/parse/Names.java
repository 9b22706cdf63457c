package dev.merlon.parse;

import dev.merlon.ast.ElementReference;
import dev.merlon.ast.KindReference;
import dev.merlon.ast.Name;
import dev.merlon.ast.QualifiedName;
import dev.merlon.diagnostic.Diagnostics;
import dev.merlon.grammar.MerlonLexer;
import dev.merlon.grammar.MerlonParser.ElementReferenceContext;
import dev.merlon.grammar.MerlonParser.KindReferenceContext;
import dev.merlon.grammar.MerlonParser.KindReferencesContext;
import dev.merlon.grammar.MerlonParser.NameContext;
import dev.merlon.grammar.MerlonParser.QualifiedNameContext;
import dev.merlon.source.SourceFile;
import dev.merlon.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/** Places and names of a file. */
final class Names {
    private final SourceFile file;
    private final Diagnostics diagnostics;

    Names(SourceFile file, Diagnostics diagnostics) {
        this.file = file;
        this.diagnostics = diagnostics;
    }

    Span span(Token token) {
        return Tokens.span(file, token);
    }

    /** From the first token to the last that was read; after a mistake there may be no last one. */
    Span span(ParserRuleContext tree) {
        Token start = tree.getStart();
        Token stop = tree.getStop();
        Span first = span(start);
        return stop == null || stop.getTokenIndex() < start.getTokenIndex() ? first : first.to(span(stop));
    }

    Name name(NameContext tree) {
        return name(tree.getStart());
    }

    Name name(Token token) {
        String text = token.getText();
        if (token.getType() == MerlonLexer.QUOTED) {
            text = text.substring(1, text.length() - 1);
            if (!isNameInBackticks(text)) {
                diagnostics.report(ParseDiagnostics.badQuotedName(span(token), text));
            }
        }
        return new Name(text, span(token));
    }

    @Nullable
    Name nameOrNull(@Nullable NameContext tree) {
        return tree == null ? null : name(tree);
    }

    List<Name> names(List<NameContext> trees) {
        List<Name> names = new ArrayList<>(trees.size());
        for (NameContext tree : trees) {
            names.add(name(tree));
        }
        return names;
    }

    QualifiedName qualifiedName(QualifiedNameContext tree) {
        return new QualifiedName(names(tree.name()), span(tree));
    }

    @Nullable
    QualifiedName qualifiedNameOrNull(@Nullable QualifiedNameContext tree) {
        return tree == null ? null : qualifiedName(tree);
    }

    List<QualifiedName> qualifiedNames(List<QualifiedNameContext> trees) {
        List<QualifiedName> names = new ArrayList<>(trees.size());
        for (QualifiedNameContext tree : trees) {
            names.add(qualifiedName(tree));
        }
        return names;
    }

    KindReference kind(KindReferenceContext tree) {
        List<Name> parts = names(tree.name());
        parts.add(name(tree.PASCAL().getSymbol()));
        return new KindReference(new QualifiedName(parts, span(tree)));
    }

    List<KindReference> kinds(List<KindReferenceContext> trees) {
        List<KindReference> kinds = new ArrayList<>(trees.size());
        for (KindReferenceContext tree : trees) {
            kinds.add(kind(tree));
        }
        return kinds;
    }

    List<KindReference> kinds(@Nullable KindReferencesContext tree) {
        return tree == null ? List.of() : kinds(tree.kindReference());
    }

    ElementReference element(ElementReferenceContext tree) {
        List<QualifiedNameContext> ends = tree.qualifiedName();
        QualifiedName target = ends.size() > 1 ? qualifiedName(ends.get(1)) : null;
        return new ElementReference(qualifiedName(ends.get(0)), target, span(tree));
    }

    List<ElementReference> elements(List<ElementReferenceContext> trees) {
        List<ElementReference> elements = new ArrayList<>(trees.size());
        for (ElementReferenceContext tree : trees) {
            elements.add(element(tree));
        }
        return elements;
    }

    private static boolean isNameInBackticks(String text) {
        return text.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || c == '_' || c == '-')
                && text.charAt(0) != '-'
                && text.charAt(text.length() - 1) != '-';
    }
}
