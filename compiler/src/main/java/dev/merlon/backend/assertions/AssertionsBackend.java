package dev.merlon.backend.assertions;

import dev.merlon.backend.OutputFile;
import dev.merlon.backend.Tally;
import dev.merlon.diagnostic.Display;
import dev.merlon.model.Element;
import dev.merlon.model.Trial;
import dev.merlon.rule.Analysis;
import dev.merlon.rule.Decision;
import dev.merlon.rule.Provable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Makes tests in JUnit of what a model asserts, of decisions that end, and of controls that can be tried on the running system. */
public final class AssertionsBackend {
    /** The file that says which settings the tests of some models look for. */
    public static final String TEMPLATE = EndpointTemplate.NAME;

    /** The first words of every file, by which those of an earlier run are known. */
    public static final String HEADER = JavaSource.HEADER;

    private static final int MOST_NAMED = 3;

    private AssertionsBackend() {}

    /**
     * The tests of a model.
     *
     * @param files the sources, in the order of their names
     * @param assertions how many assertions they are about
     * @param endings how many decisions and assumptions
     * @param tried how many probes they try
     * @param elements of how many elements
     * @param byHand controls with a probe that no test is written for: the probe, and the elements
     */
    public record Suite(
            List<OutputFile> files,
            int assertions,
            int endings,
            int tried,
            int elements,
            Map<String, List<String>> byHand) {
        public Suite {
            files = List.copyOf(files);
            byHand = Collections.unmodifiableMap(new TreeMap<>(byHand));
        }

        /** {@code tests for 2 assertions, 1 last day, and 31 probes of 12 elements}. */
        String summary() {
            return "tests for " + Tally.number(assertions, "assertion") + ", " + Tally.number(endings, "last day")
                    + ", and " + Tally.number(tried, "probe") + " of " + Tally.number(elements, "element");
        }

        /** What people are told: how much is tried, and a line for each probe that they have to try themselves. */
        public List<String> told(String model) {
            List<String> lines = new ArrayList<>();
            lines.add(Display.escape(model) + ": " + summary() + ".");
            byHand.forEach((probe, elements) -> {
                int named = Math.min(MOST_NAMED, elements.size());
                String more = named < elements.size() ? " and " + (elements.size() - named) + " more" : "";
                lines.add("  By hand: "
                        + Display.escape(probe + " of " + String.join(", ", elements.subList(0, named)))
                        + more);
            });
            return lines;
        }
    }

    /** The tests of one model. */
    public static Suite suite(Analysis analysis) {
        TreeMap<String, OutputFile> files = new TreeMap<>();
        Map<Element, Map<Provable, Trial>> byElement = new LinkedHashMap<>();
        TreeMap<String, List<String>> byHand = new TreeMap<>();
        int tried = 0;
        for (Provable provable : analysis.provables()) {
            Trial trial = Trial.of(provable.probe().name());
            if (trial == null) {
                byHand.computeIfAbsent(provable.probe().name(), p -> new ArrayList<>())
                        .add(provable.element().name());
            } else {
                byElement
                        .computeIfAbsent(provable.element(), e -> new LinkedHashMap<>())
                        .put(provable, trial);
                tried++;
            }
        }
        byElement.forEach((element, trials) -> add(files, ProofTests.of(analysis, element, trials)));
        add(files, AssertionTests.of(analysis));
        List<Decision> ending = EndingTests.decisions(analysis);
        int endings = ending.size() + EndingTests.assumptions(analysis).size();
        if (endings > 0) {
            add(files, EndingTests.of(analysis));
        }
        return new Suite(
                List.copyOf(files.values()), analysis.assertions().size(), endings, tried, byElement.size(), byHand);
    }

    /** The template of the endpoints of some models. */
    public static OutputFile template(List<Analysis> analyses) {
        return EndpointTemplate.of(analyses);
    }

    private static void add(Map<String, OutputFile> files, JavaSource source) {
        OutputFile file = source.file();
        files.put(file.name(), file);
    }
}
