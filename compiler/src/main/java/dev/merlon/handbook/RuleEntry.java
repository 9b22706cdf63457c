package dev.merlon.handbook;

import dev.merlon.ast.Expression;
import dev.merlon.ast.Item;
import dev.merlon.ast.RuleStatement;
import dev.merlon.ast.RuleStatement.Answer;
import dev.merlon.ast.RuleStatement.Refinement;
import dev.merlon.ast.RuleStatement.Requirement;
import dev.merlon.ast.RuleStatement.Threat;
import dev.merlon.ast.Statement;
import dev.merlon.backend.Markdown;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a page says of a rule. */
final class RuleEntry {
    private final Threat threat;
    private final @Nullable String documentation;
    private final Names names;
    private final UnaryOperator<String> references;
    private final Map<String, Expression> facts = new LinkedHashMap<>();

    /** @param references makes a link of a reference */
    RuleEntry(Threat threat, @Nullable String documentation, Names names, UnaryOperator<String> references) {
        this.threat = threat;
        this.documentation = documentation;
        this.names = names;
        this.references = references;
        for (Item item : threat.body().items()) {
            if (item.statement() instanceof Statement.Fact fact) {
                facts.put(fact.name().text(), fact.value());
            }
        }
    }

    String name() {
        return threat.name().text();
    }

    String title() {
        return threat.title() == null ? "" : threat.title().value();
    }

    /** The classes of the threat, with commas. */
    String classes() {
        return constants("classes");
    }

    /** All of it, under a heading of its own. */
    String text(List<String> examples) {
        List<String> parts = new ArrayList<>();
        parts.add("### " + Markdown.text(name()));
        String kind = classes();
        parts.add("**" + Markdown.text(title()) + "**" + (kind.isEmpty() ? "" : " · " + Markdown.text(kind)));
        if (documentation != null) {
            parts.add(Markdown.filled(Markdown.inline(documentation)));
        }
        parts.add(words());
        parts.add("Where it applies:\n\n" + SourceText.fenced(condition()).stripTrailing());
        String answers = answers();
        parts.add(answers.isEmpty() ? "Nothing answers it but a decision." : "What answers it:\n\n" + answers);
        parts.add(weight());
        for (String example : examples) {
            parts.add("A test, which the build runs:\n\n"
                    + SourceText.fenced(example).stripTrailing());
        }
        return parts.stream().filter(part -> !part.isBlank()).collect(Collectors.joining("\n\n", "", "\n"));
    }

    private String words() {
        List<String> lines = new ArrayList<>();
        addText(lines, "What it says", "message");
        addText(lines, "What to do", "fix");
        addText(lines, "What it asks", "ask");
        return String.join("\n", lines);
    }

    private void addText(List<String> lines, String what, String fact) {
        Expression value = facts.get(fact);
        if (value != null) {
            lines.add("- " + what + ": " + Markdown.inline(SourceText.content(value.span())));
        }
    }

    private String condition() {
        return threat.body().items().stream()
                .map(Item::statement)
                .filter(each -> each instanceof RuleStatement.For
                        || each instanceof RuleStatement.Let
                        || each instanceof RuleStatement.When
                        || each instanceof RuleStatement.Unless)
                .map(each -> SourceText.block(each.span()))
                .collect(Collectors.joining("\n"));
    }

    private String answers() {
        return threat.body().items().stream()
                .map(Item::statement)
                .map(each -> each instanceof Answer answer ? answer(answer) : null)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
    }

    private String answer(Answer answer) {
        String all = answer.requirements().stream().map(this::requirement).collect(Collectors.joining(" and "));
        return "- " + all + (answer.compensating() ? ", which makes up for what is missing" : "");
    }

    private String requirement(Requirement requirement) {
        String name = requirement.control().name().text();
        String title = names.titleOfKind(name);
        Expression on = requirement.on();
        return names.kind(name)
                + (title.isEmpty() ? "" : " (" + Markdown.text(title) + ")")
                + (on == null ? "" : " on " + Markdown.code(SourceText.line(on.span())));
    }

    private String weight() {
        List<String> lines = new ArrayList<>();
        if (facts.containsKey("severity")) {
            lines.add("- Severity: " + Markdown.code(line("severity")));
        } else if (facts.containsKey("likelihood")) {
            lines.add("- Severity: likelihood " + Markdown.code(line("likelihood")) + ", impact "
                    + Markdown.code(line("impact")));
        }
        String refines = threat.body().items().stream()
                .map(Item::statement)
                .filter(RuleStatement.Refines.class::isInstance)
                .flatMap(each -> ((RuleStatement.Refines) each).refinements().stream())
                .map(this::refinement)
                .collect(Collectors.joining(", "));
        if (!refines.isEmpty()) {
            lines.add("- Takes the place of " + refines);
        }
        if (facts.get("refs") instanceof Expression.ListLiteral list) {
            lines.add("- References: "
                    + list.elements().stream()
                            .map(each -> references.apply(SourceText.content(each.span())))
                            .collect(Collectors.joining(", ")));
        }
        return String.join("\n", lines);
    }

    private String refinement(Refinement refinement) {
        Expression on = refinement.on();
        return names.rule(refinement.rule().text())
                + (on == null ? "" : " on " + Markdown.code(SourceText.line(on.span())));
    }

    private String line(String fact) {
        Expression value = facts.get(fact);
        return value == null ? "" : SourceText.line(value.span());
    }

    private String constants(String fact) {
        return facts.get(fact) instanceof Expression.ListLiteral list
                ? list.elements().stream()
                        .map(each -> SourceText.line(each.span()))
                        .collect(Collectors.joining(", "))
                : line(fact);
    }
}
