package dev.merlon.cli;

import dev.merlon.backend.StatementHint;
import dev.merlon.diagnostic.NameSuggester;
import dev.merlon.format.Fragments;
import dev.merlon.format.Insertion;
import dev.merlon.model.Element;
import dev.merlon.model.Fact;
import dev.merlon.model.ThreatModel;
import dev.merlon.model.Written;
import dev.merlon.source.Span;
import dev.merlon.type.Enumeration;
import dev.merlon.type.RootKind;
import dev.merlon.type.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How a question may be answered, and what an answer makes of the file in which its element is declared. */
final class AnswerText {
    static final String UNKNOWN = "unknown";
    private static final String WITH = "with";
    private static final String WITHOUT = "without";
    private static final String NONE = "none";

    private final Fact fact;
    private final List<String> choices;

    AnswerText(Fact fact, ThreatModel model) {
        this.fact = fact;
        this.choices = List.copyOf(choices(fact, model));
    }

    /** Something that cannot be an answer. */
    static final class NoAnswerException extends Exception {
        private static final long serialVersionUID = 1L;

        NoAnswerException(String message) {
            super(message);
        }
    }

    /** The answers to choose from, as they are written; empty where anything of a type may be said. */
    List<String> choices() {
        return choices;
    }

    /** Whether several of the choices make one answer. */
    boolean isSet() {
        return type() instanceof Type.SetOf;
    }

    private @Nullable Type type() {
        return fact.attribute() == null ? null : fact.attribute().type();
    }

    private static List<String> choices(Fact fact, ThreatModel model) {
        List<String> choices = new ArrayList<>();
        switch (fact.aspect()) {
            case CONTROL -> choices.addAll(List.of(WITH, WITHOUT));
            case IDENTITY -> {
                for (Element identity : model.elements(RootKind.IDENTITY)) {
                    choices.add(Written.name(identity.name()));
                }
                choices.add(NONE);
            }
            case USES -> {}
            case ATTRIBUTE -> {
                Type type = fact.attribute() == null
                        ? Type.Basic.ANYTHING
                        : fact.attribute().type();
                addConstants(type instanceof Type.SetOf set ? set.element() : type, choices);
            }
        }
        return choices;
    }

    private static void addConstants(Type type, List<String> choices) {
        Type required = type.required();
        if (required instanceof Type.OfEnumeration of) {
            for (Enumeration.Constant constant : of.enumeration().constants()) {
                choices.add(constant.name());
            }
        } else if (required == Type.Basic.BOOL) {
            choices.addAll(List.of("true", "false"));
        }
        if (type instanceof Type.Optional && !choices.isEmpty() && !choices.contains(NONE)) {
            choices.add(NONE);
        }
    }

    /** What to write for what was typed: a choice by its number or its name, or a value. */
    String written(String typed) throws NoAnswerException {
        String text = typed.strip();
        return switch (fact.aspect()) {
            case CONTROL -> choice(yes(text, WITH, WITHOUT));
            case IDENTITY -> identity(text);
            case USES -> uses(text);
            case ATTRIBUTE -> attribute(text);
        };
    }

    private static String yes(String text, String yes, String no) {
        return switch (text) {
            case "y", "yes" -> yes;
            case "n", "no" -> no;
            default -> text;
        };
    }

    private String choice(String text) throws NoAnswerException {
        if (text.matches("[0-9]{1,4}")) {
            int number = Integer.parseInt(text);
            if (number >= 1 && number <= choices.size()) {
                return choices.get(number - 1);
            }
            throw new NoAnswerException("there is no answer " + number + "; they go from 1 to " + choices.size());
        }
        if (choices.contains(text)) {
            return text;
        }
        throw new NoAnswerException("`" + text + "` is none of the answers"
                + NameSuggester.nearest(text, choices)
                        .map(near -> "; did you mean `" + near + "`?")
                        .orElse(""));
    }

    private String identity(String text) throws NoAnswerException {
        if (text.matches("[0-9]{1,4}")) {
            return choice(text);
        }
        if (!Fragments.isName(text)) {
            throw new NoAnswerException("`" + text + "` is no name of an identity");
        }
        return choice(text);
    }

    private String uses(String text) throws NoAnswerException {
        boolean isFlow = fact.element().root() == RootKind.FLOW;
        String said = text.equals(NONE) ? (isFlow ? "carries none" : "processes none") : text;
        if (Fragments.uses(said).isEmpty()) {
            throw new NoAnswerException(
                    isFlow
                            ? "say which data, as in `carries order returns receipt`, or `none`"
                            : "say which data, as in `stores order processes session`, or `none`");
        }
        return said;
    }

    private String attribute(String text) throws NoAnswerException {
        Type type = type();
        Type required = type == null ? Type.Basic.ANYTHING : type.required();
        if (required == Type.Basic.BOOL) {
            return choice(yes(text, "true", "false"));
        }
        if (isSet() && !text.startsWith("[")) {
            return set(text);
        }
        if (!choices.isEmpty() && !isSet()) {
            return choice(text);
        }
        boolean isText = text.startsWith("\"") && Fragments.isValue(text);
        String value = required == Type.Basic.TEXT && !isText ? quoted(text) : text;
        if (!Fragments.isValue(value)) {
            throw new NoAnswerException("`" + text + "` is no value of type " + type);
        }
        return value;
    }

    private String set(String text) throws NoAnswerException {
        if (text.equals(NONE) && !choices.contains(NONE)) {
            return "[]";
        }
        List<String> members = new ArrayList<>();
        for (String part : Arrays.stream(text.split("[,\\s]+"))
                .filter(each -> !each.isEmpty())
                .toList()) {
            String member = choices.isEmpty() ? part : choice(part);
            if (!Fragments.isValue(member)) {
                throw new NoAnswerException("`" + part + "` is no value");
            }
            members.add(member);
        }
        return members.stream().distinct().collect(Collectors.joining(", ", "[", "]"));
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    /** What an answer may look like where there is nothing to choose from. */
    String example() {
        String statement = StatementHint.of(fact).statement();
        int sign = fact.aspect() == Fact.Aspect.ATTRIBUTE ? statement.indexOf(" = ") : -1;
        return sign < 0 ? statement : statement.substring(sign + 3).replaceFirst("\\)$", "");
    }

    /** Whether it can be written down that nobody knows. */
    boolean canBeUnknown() {
        return fact.aspect() == Fact.Aspect.ATTRIBUTE || fact.aspect() == Fact.Aspect.USES;
    }

    /** The statement that says it, for people. */
    String statement(String written) {
        return switch (fact.aspect()) {
            case CONTROL -> written + " " + fact.name();
            case IDENTITY -> (fact.element().root() == RootKind.FLOW ? "as " : "runs as ") + written;
            case USES -> written.equals(UNKNOWN) ? unknownUses() : written;
            case ATTRIBUTE -> fact.name() + " = " + written;
        };
    }

    private String unknownUses() {
        return fact.element().root() == RootKind.FLOW ? "carries unknown" : "processes unknown";
    }

    /**
     * The text of the file with the answer in it; null where it cannot be put there.
     *
     * @param variant the name of the variant that says it, in its place; null where the model does
     */
    @Nullable
    String put(String written, boolean qualified, @Nullable Span variant) {
        if (variant != null) {
            return putInVariant(written, qualified, variant);
        }
        Insertion insertion = Insertion.at(fact.element().span());
        return insertion == null ? null : put(insertion, written, qualified);
    }

    private @Nullable String putInVariant(String written, boolean qualified, Span variant) {
        Insertion insertion = Insertion.at(variant);
        RootKind root = fact.element().root();
        if (insertion == null) {
            return null;
        }
        String control = written + " " + control(qualified);
        List<String> said = switch (fact.aspect()) {
            case CONTROL -> List.of(control);
            case IDENTITY, ATTRIBUTE -> List.of(statement(written));
            case USES -> Fragments.uses(statement(written));
        };
        if (root == RootKind.MODEL) {
            return insertion.firstInVariant(said);
        }
        String name = Written.name(fact.element().name());
        int blank = name.indexOf(' ');
        if ((root == RootKind.USE || root == RootKind.GRANT) && blank > 0) {
            return insertion.inVariant("extend " + name.substring(0, blank) + " { " + name.substring(blank + 1) + " ("
                    + statement(written) + ") }");
        }
        Span extension = insertion.extension(name);
        Insertion there = extension == null ? null : Insertion.at(extension);
        if (there != null) {
            return put(there, written, qualified);
        }
        return insertion.inVariant(
                fact.aspect() == Fact.Aspect.CONTROL
                        ? "extend " + name + " " + control
                        : "extend " + name + " { " + String.join("; ", said) + " }");
    }

    private String control(boolean qualified) {
        return fact.control() == null || !qualified
                ? fact.name()
                : fact.control().qualifiedName();
    }

    private @Nullable String put(Insertion insertion, String written, boolean qualified) {
        return switch (fact.aspect()) {
            case CONTROL -> insertion.control(written, control(qualified));
            case IDENTITY -> insertion.clauses(List.of(statement(written)));
            case USES -> insertion.clauses(Fragments.uses(statement(written)));
            case ATTRIBUTE -> insertion.fact(fact.name(), written);
        };
    }
}
