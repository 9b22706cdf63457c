package dev.merlon.backend.diagram;

import dev.merlon.attack.Reconnaissance;
import dev.merlon.compliance.FrameworkView;
import dev.merlon.diagnostic.NameSuggester;
import dev.merlon.model.Element;
import dev.merlon.model.Sequence;
import dev.merlon.rule.Analysis;
import dev.merlon.type.RootKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to see, in words, as it comes from a command line or a build file. What nobody asked for is null or
 * empty.
 *
 * @param overlay the topic, {@code threats}, {@code data}, {@code data=NAME}, {@code identity}, {@code paths} or
 *     {@code compliance}
 * @param attack the name of the target to which ways are shown
 * @param sequence the name of the sequence whose flows are numbered
 * @param steps the name of the sequence whose steps are shown
 * @param level a number
 * @param focus the name of an element
 * @param hops a number
 * @param collapse names of boundaries
 * @param split whether a large model may be shown in several pictures
 */
public record ViewChoice(
        @Nullable String overlay,
        @Nullable String attack,
        @Nullable String sequence,
        @Nullable String steps,
        @Nullable String level,
        @Nullable String focus,
        @Nullable String hops,
        List<String> collapse,
        boolean split) {
    private static final List<String> TOPICS = List.of("threats", "data", "identity", "paths", "compliance");
    private static final String DATUM = "data=";
    private static final String LEAVE_OUT = "leave one of them out";

    /** Of so many names all are listed where one is wrong. */
    private static final int MOST_LISTED = 12;

    private static final int MOST = 1_000;

    public ViewChoice {
        collapse = List.copyOf(collapse);
    }

    /** Whether the picture is about compliance, so that frameworks matter. */
    public boolean isAboutCompliance() {
        return "compliance".equals(overlay);
    }

    /**
     * What that means for a model.
     *
     * @param frameworks gives those that a picture about compliance is about
     * @throws DiagramFailure where a name is unknown, a number is none, or two wishes contradict each other
     */
    public View view(Analysis analysis, Supplier<List<FrameworkView>> frameworks) {
        contradictions();
        View view = split ? View.WHOLE : View.WHOLE.inOne();
        if (steps != null) {
            return view.about(View.Topic.STEPS, null).with(sequence(analysis, steps));
        }
        if (attack != null) {
            return view.about(View.Topic.ATTACK, target(analysis, attack));
        }
        View about = topic(analysis, view, frameworks);
        return (sequence == null ? about : about.with(sequence(analysis, sequence))).of(part(analysis));
    }

    private void contradictions() {
        refuse(level != null && focus != null, "a level and a focus cannot be shown at once", LEAVE_OUT);
        refuse(hops != null && focus == null, "hops are counted from a focus, and there is none", "name the focus too");
        boolean partial = level != null || focus != null || !collapse.isEmpty();
        refuse(
                !split && (partial || steps != null),
                "a picture of a part of the model, or of steps, is one picture anyway",
                "leave --one out");
        boolean about = overlay != null || sequence != null;
        refuse(
                attack != null && (partial || about || steps != null),
                "the ways to a target are a picture of their own, without overlay, sequence, level, focus or collapsed"
                        + " boundaries",
                LEAVE_OUT);
        refuse(
                steps != null && (partial || about),
                "the steps of a sequence are a picture of their own, without overlay, sequence, level, focus or"
                        + " collapsed boundaries",
                LEAVE_OUT);
    }

    private View topic(Analysis analysis, View view, Supplier<List<FrameworkView>> frameworks) {
        if (overlay == null) {
            return view;
        }
        if (overlay.startsWith(DATUM)) {
            String name = overlay.substring(DATUM.length());
            return view.about(View.Topic.DATA, element(analysis, name, List.of(RootKind.DATA), "datum"));
        }
        if (!TOPICS.contains(overlay)) {
            throw new DiagramFailure(
                    "there is no overlay `" + overlay + "`",
                    near(overlay, TOPICS).orElse("it is one of " + String.join(", ", TOPICS) + ", data=NAME"));
        }
        View about = view.about(View.Topic.valueOf(overlay.toUpperCase(Locale.ROOT)), null);
        if (!isAboutCompliance()) {
            return about;
        }
        List<FrameworkView> known = frameworks.get();
        refuse(
                known.isEmpty(),
                "the model uses no library of a framework",
                "name a framework too, such as pci-dss, gdpr or iso-27001");
        return about.with(known);
    }

    private View.Part part(Analysis analysis) {
        List<Element> collapsed = new ArrayList<>();
        for (String name : collapse) {
            collapsed.add(element(analysis, name, List.of(RootKind.BOUNDARY, RootKind.MODEL), "boundary"));
        }
        refuse(
                collapsed.contains(analysis.model().model()),
                "`" + analysis.model().model().name() + "` is the whole model",
                "name a boundary in it");
        List<Element> centre =
                focus == null ? List.of() : List.of(element(analysis, focus, List.of(RootKind.values()), "element"));
        return new View.Part(
                level == null ? null : number(level, "level"),
                centre,
                hops == null ? (focus == null ? 0 : 1) : number(hops, "number of hops"),
                collapsed);
    }

    private static Element target(Analysis analysis, String name) {
        Element element = element(analysis.whole(), name, List.of(RootKind.values()), "element");
        refuse(
                Reconnaissance.places(analysis.whole(), element).isEmpty(),
                "`" + element.name() + "` stands for no actor and no component",
                "name an actor, a component, a boundary with some inside, or data that the model says where to find");
        return element;
    }

    private static Element element(Analysis analysis, String name, List<RootKind> roots, String what) {
        String bare = name.replace("`", "");
        List<Element> elements = roots.stream()
                .filter(root -> root != RootKind.CONTROL)
                .flatMap(root -> analysis.model().elements(root).stream())
                .toList();
        return named(elements, Element::name, bare, what);
    }

    private static Sequence sequence(Analysis analysis, String name) {
        return named(analysis.sequences(), Sequence::name, name, "sequence");
    }

    private static <T> T named(List<T> known, Function<T, String> nameOf, String name, String what) {
        List<String> names = known.stream().map(nameOf).toList();
        return known.stream()
                .filter(each -> nameOf.apply(each).equals(name))
                .findFirst()
                .orElseThrow(
                        () -> new DiagramFailure("there is no " + what + " `" + name + "`", hint(name, names, what)));
    }

    private static String hint(String name, List<String> names, String what) {
        return near(name, names)
                .orElseGet(() -> names.isEmpty()
                        ? "the model has no " + what
                        : names.size() > MOST_LISTED
                                ? "the model has " + names.size() + ", such as `" + names.get(0) + "`"
                                : names.size() == 1
                                        ? "there is only `" + names.get(0) + "`"
                                        : "it is one of " + String.join(", ", names));
    }

    private static Optional<String> near(String name, List<String> names) {
        return NameSuggester.nearest(name, names).map(near -> "did you mean `" + near + "`?");
    }

    private static int number(String text, String what) {
        return Stream.of(text)
                .filter(each -> each.matches("[0-9]{1,4}"))
                .map(Integer::parseInt)
                .filter(each -> each <= MOST)
                .findFirst()
                .orElseThrow(() ->
                        new DiagramFailure("`" + text + "` is no " + what, "write a whole number from 0 to " + MOST));
    }

    private static void refuse(boolean wrong, String message, String help) {
        if (wrong) {
            throw new DiagramFailure(message, help);
        }
    }
}
