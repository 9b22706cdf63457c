package dev.merlon.diff;

import dev.merlon.model.ControlStatement;
import dev.merlon.model.Element;
import dev.merlon.model.Stated;
import dev.merlon.model.ThreatModel;
import dev.merlon.model.ThreatModel.IdentityStatement;
import dev.merlon.model.Value;
import dev.merlon.source.Span;
import dev.merlon.type.Kind;
import dev.merlon.type.RootKind;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * All that a model says of an element, by what it is about.
 *
 * <p>Titles count, documentation does not; nor does who says it in which file and order. What is used at an element, and what an
 * identity may do, is told of that element.
 */
final class Profile {
    static final String BOUNDARY = "boundary";
    /** The value of a control that is said not to be there. */
    static final String ABSENT = "absent";

    private final ThreatModel model;
    private final Function<Element, String> names;
    private final Map<String, Said> statements = new TreeMap<>();

    private Profile(ThreatModel model, Function<Element, String> names) {
        this.model = model;
        this.names = names;
    }

    /** @param names the names of elements, as both models are to know them */
    static Map<String, Said> of(ThreatModel model, Element element, Function<Element, String> names) {
        Profile profile = new Profile(model, names);
        profile.element(element);
        return profile.statements;
    }

    /** What {@code each} statements say of an element. */
    static Map<String, Said> ofDefaults(ThreatModel model, Element element, Function<Element, String> names) {
        Profile profile = new Profile(model, names);
        model.allDefaults(element)
                .forEach((attribute, stated) -> profile.say(
                        attribute.name(), stated.open() ? "unknown" : profile.value(stated.value()), stated.span()));
        for (ControlStatement control : model.controls(element)) {
            if (control.origin() == ControlStatement.Origin.EACH) {
                profile.control("", control);
            }
        }
        return profile.statements;
    }

    private void element(Element element) {
        say("kind", kinds(element.kinds()), element.span());
        if (!element.title().equals(element.name())) {
            say("title", element.title(), element.span());
        }
        own("", element);
        switch (element.root()) {
            case FLOW -> {
                say("from", names.apply(model.source(element)), element.span());
                Element endpoint = model.endpoint(element);
                say("to", names.apply(endpoint == null ? model.target(element) : endpoint), element.span());
            }
            case DATA -> model.parts(element).forEach(part -> say("contains " + names.apply(part), "", element.span()));
            case IDENTITY -> model.grants(element).forEach(this::grant);
            default -> {}
        }
        if (element.root() != RootKind.MODEL && element.root() != RootKind.ENDPOINT) {
            Element boundary = model.boundary(element);
            say(BOUNDARY, boundary.root() == RootKind.MODEL ? "" : names.apply(boundary), element.span());
        }
        if (hasUses(element)) {
            model.uses(element).forEach(this::use);
            if (model.usesComplete(element)) {
                say("nothing else is used", "", element.span());
            }
        }
        IdentityStatement identity = model.identity(element);
        if (identity != null) {
            Element as = identity.identity();
            say("identity", as == null ? "none" : names.apply(as), identity.span());
        }
    }

    private static boolean hasUses(Element element) {
        return element.root() == RootKind.FLOW
                || element.root() == RootKind.COMPONENT
                || element.root() == RootKind.ACTOR;
    }

    /** What is said of the element itself, or of a use or grant of it. */
    private void own(String prefix, Element element) {
        model.allStated(element).forEach((attribute, stated) -> {
            if (stated.origin() == Stated.Origin.ELEMENT) {
                say(prefix + attribute.name(), stated.open() ? "unknown" : value(stated.value()), stated.span());
            }
        });
        for (ControlStatement control : model.controls(element)) {
            if (control.origin() == ControlStatement.Origin.ELEMENT) {
                control(prefix, control);
            }
        }
        if (model.closed(element)) {
            say(prefix + "closed", "", element.span());
        }
        if (element.root() != RootKind.MODEL && model.outOfScope(element)) {
            say(prefix + "out of scope", "", element.span());
        }
        model.tags(element).forEach(tag -> say(prefix + "tag " + tag, "", element.span()));
    }

    private void control(String prefix, ControlStatement control) {
        String text = switch (control.status()) {
            case IMPLEMENTED -> "";
            case PLANNED -> "planned";
            case PROPOSED -> "proposed";
            case ABSENT -> ABSENT;
            case UNKNOWN -> "unknown";
        };
        String evidence = control.backing().evidence().stream()
                .map(each -> "evidence " + each.locator())
                .sorted()
                .collect(Collectors.joining(", "));
        String assumptions = control.backing().assumptions().stream()
                .map(each -> "if " + each.name())
                .sorted()
                .collect(Collectors.joining(", "));
        String all = List.of(text, assumptions, evidence).stream()
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        say(prefix + "with " + control.control().name(), all, control.span());
    }

    private void use(Element use) {
        String what = word(use.name(), model.usedAt(use), model.usedDatum(use));
        say(what, "", use.span());
        own(what + ": ", use);
    }

    private void grant(Element grant) {
        String what = word(grant.name(), model.grantIdentity(grant), model.grantTarget(grant));
        say(what, "", grant.span());
        own(what + ": ", grant);
    }

    /** {@code stores pan}, of the name {@code ledger-db stores pan}, with names that both models know. */
    private String word(String name, Element first, Element last) {
        int begin = first.name().length();
        int end = name.lastIndexOf(last.name());
        String middle = end > begin ? name.substring(begin, end).strip() : "uses";
        String rest = end > begin ? name.substring(end + last.name().length()) : "";
        return middle + " " + names.apply(last) + rest;
    }

    private String value(Value value) {
        if (value instanceof Element element) {
            return names.apply(element);
        }
        return value.toString();
    }

    private static String kinds(List<Kind> kinds) {
        return kinds.stream().map(Kind::name).sorted().collect(Collectors.joining(", "));
    }

    private void say(String about, String value, Span span) {
        Said before = statements.get(about);
        statements.put(about, before == null ? new Said(value, span) : new Said(before.value() + ", " + value, span));
    }
}
