package dev.merlon.compile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.merlon.backend.LedgerRow;
import dev.merlon.diff.Difference;
import dev.merlon.rule.Analysis;
import dev.merlon.testing.Programs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * On random models: a variant that says nothing, or what the model says, is the model; and one that removes something is the model
 * from which somebody has deleted it by hand.
 */
final class VariantPropertyTest {
    private static final int MODELS = 80;
    private static final List<String> PROTECTIONS = List.of("clear", "field-encrypted", "tokenised");

    @TempDir
    Path folder;

    private SplittableRandom random = new SplittableRandom(1);

    private record Component(int number, boolean inside, String kind, List<String> facts, List<Use> uses) {
        String name() {
            return "c" + number;
        }
    }

    private record Use(int datum, String protection) {
        String text() {
            return "d" + datum + " (protection = " + protection + ")";
        }
    }

    private record Flow(int number, int from, int to, boolean named, List<Integer> carried, String fact) {
        String name() {
            return named ? "f" + number : "c" + from + "->c" + to;
        }
    }

    private record Grant(int identity, int target, boolean standing) {}

    /** A model, and what it says. */
    private record Model(int data, List<Component> components, List<Flow> flows, List<Grant> grants, boolean decided) {}

    @Test
    void variantsAreWhatTheySay() throws IOException {
        int differing = 0;
        for (int seed = 0; seed < MODELS; seed++) {
            random = new SplittableRandom(seed);
            Model model = model();
            TreeSet<String> removed = removed(model);
            String base = text(model, new TreeSet<>());
            String removing = "variant less { remove " + removed.stream().collect(Collectors.joining(", ")) + " }\n";
            Compilation compiled =
                    compile(base + "variant empty { }\n" + restating(model) + (removed.isEmpty() ? "" : removing));
            Analysis itself = Objects.requireNonNull(compiled.analysis());
            Analysis empty = variant(compiled, "empty");
            assertThat(rows(empty)).as(base).isEqualTo(rows(itself));
            assertThat(facts(empty)).isEqualTo(facts(itself));
            Analysis same = variant(compiled, "same");
            assertThat(Difference.between(itself, same))
                    .as(base + restating(model))
                    .isEmpty();
            assertThat(facts(same)).as(base + restating(model)).isEqualTo(facts(itself));
            if (!removed.isEmpty()) {
                Analysis less = variant(compiled, "less");
                Analysis byHand =
                        Objects.requireNonNull(compile(text(model, removed)).analysis());
                assertThat(rows(less)).as(base + removing).isEqualTo(rows(byHand));
                assertThat(facts(less)).as(base + removing).isEqualTo(facts(byHand));
                differing += Difference.between(itself, less).size();
            }
        }
        assertThat(differing).as("threats that a removal changes").isGreaterThan(MODELS);
    }

    private Compilation compile(String text) throws IOException {
        Path file = folder.resolve("model.tm");
        Files.writeString(file, text);
        Compilation compilation = new Compiler(folder, LibraryLoader.CLASS_PATH, Programs.TODAY)
                .compile(List.of(file))
                .get(0);
        assertThat(compilation.hasErrors())
                .as(Programs.mistakes(compilation) + text)
                .isFalse();
        return compilation;
    }

    private static Analysis variant(Compilation compilation, String name) {
        return Objects.requireNonNull(compilation.ofVariant(name).analysis());
    }

    /** Every pair with what became of it, without the mark of a variant. */
    private static List<String> rows(Analysis analysis) {
        return LedgerRow.of(analysis, LedgerRow.Filter.ALL).stream()
                .map(row -> row.id().replaceAll(" \\[[a-z]+]$", "") + " " + row.disposition() + " " + row.severity())
                .toList();
    }

    private static List<String> facts(Analysis analysis) {
        return analysis.questions().stream()
                .map(question -> question.fact().id())
                .toList();
    }

    // ---- models

    private Model model() {
        int data = 1 + random.nextInt(3);
        List<Component> components = new ArrayList<>();
        int count = 2 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            List<String> facts = new ArrayList<>();
            if (random.nextBoolean()) {
                facts.add("rate-limit = " + (random.nextBoolean() ? "none" : "per-client"));
            }
            if (random.nextBoolean()) {
                facts.add("criticality = " + (random.nextBoolean() ? "low" : "critical"));
            }
            List<Use> uses = new ArrayList<>();
            for (int datum = 0; datum < data; datum++) {
                if (random.nextInt(3) == 0) {
                    uses.add(new Use(datum, PROTECTIONS.get(random.nextInt(3))));
                }
            }
            components.add(new Component(
                    i, random.nextBoolean(), random.nextBoolean() ? "WebApplication" : "Service", facts, uses));
        }
        List<Flow> flows = new ArrayList<>();
        TreeSet<String> unnamed = new TreeSet<>();
        for (int i = 0; i < random.nextInt(6); i++) {
            int from = random.nextInt(count);
            int to = random.nextInt(count);
            List<Integer> carried = new ArrayList<>();
            for (int datum = 0; datum < data; datum++) {
                if (random.nextBoolean()) {
                    carried.add(datum);
                }
            }
            boolean named = !unnamed.add(from + " " + to) || random.nextBoolean();
            flows.add(new Flow(i, from, to, named, carried, random.nextBoolean() ? "encryption = tls-1-3" : ""));
        }
        List<Grant> grants = new ArrayList<>();
        for (int i = 0; i < random.nextInt(3); i++) {
            grants.add(new Grant(i, random.nextInt(count), random.nextBoolean()));
        }
        return new Model(data, components, flows, grants, random.nextBoolean());
    }

    private TreeSet<String> removed(Model model) {
        List<String> all = new ArrayList<>();
        for (int datum = 0; datum < model.data; datum++) {
            all.add("d" + datum);
        }
        model.components.forEach(component -> all.add(component.name()));
        model.flows.forEach(flow -> all.add(flow.name()));
        model.grants.forEach(grant -> all.add("i" + grant.identity));
        all.add("yard");
        TreeSet<String> removed = new TreeSet<>();
        for (String each : all) {
            if (random.nextInt(5) == 0) {
                removed.add(each);
            }
        }
        return removed;
    }

    /** The model without some of its elements, as a person would write it. */
    private static String text(Model model, Collection<String> without) {
        StringBuilder text = new StringBuilder("""
                tm 1
                model random
                use std.core
                use std.api
                use std.crypto
                use std.stride
                use std.identity
                actor somebody : AnonymousUser
                """);
        for (int datum = 0; datum < model.data; datum++) {
            if (!without.contains("d" + datum)) {
                text.append("data d")
                        .append(datum)
                        .append(datum % 2 == 0 ? " : CardholderData\n" : " : PersonalData\n");
            }
        }
        StringBuilder inside = new StringBuilder();
        for (Component component : model.components) {
            if (isThere(component, without)) {
                (component.inside ? inside : text).append(text(component, without));
            }
        }
        if (!without.contains("yard")) {
            text.append("boundary yard : NetworkSegment {\n").append(inside).append("}\n");
        }
        for (Flow flow : model.flows) {
            if (isThere(model, flow, without)) {
                text.append(text(flow, without));
            }
        }
        for (Grant grant : model.grants) {
            if (!without.contains("i" + grant.identity)) {
                boolean isThere = isThere(model.components.get(grant.target), without);
                text.append("identity i").append(grant.identity).append(" : WorkloadIdentity { ");
                text.append(isThere ? text(grant) : "").append(" }\n");
            }
        }
        List<String> limited = model.components.stream()
                .filter(component -> component.number < 2 && isThere(component, without))
                .map(Component::name)
                .toList();
        if (model.decided && !limited.isEmpty()) {
            text.append("control named : DualControl on ")
                    .append(String.join(", ", limited))
                    .append("\ndismiss std.core.unowned-critical on ")
                    .append(String.join(", ", limited))
                    .append(" { reason = \"x\"; by = \"y\" }\n");
        }
        return text.toString();
    }

    private static boolean isThere(Component component, Collection<String> without) {
        return !without.contains(component.name()) && !(component.inside && without.contains("yard"));
    }

    private static boolean isThere(Model model, Flow flow, Collection<String> without) {
        return !without.contains(flow.name())
                && isThere(model.components.get(flow.from), without)
                && isThere(model.components.get(flow.to), without);
    }

    private static String text(Component component, Collection<String> without) {
        List<String> lines = new ArrayList<>(component.facts);
        if (!component.uses.isEmpty()) {
            List<String> left = component.uses.stream()
                    .filter(use -> !without.contains("d" + use.datum))
                    .map(Use::text)
                    .toList();
            lines.add("stores " + (left.isEmpty() ? "none" : String.join(", ", left)));
        }
        return "component " + component.name() + " : " + component.kind + " { " + String.join("; ", lines) + " }\n";
    }

    private static String text(Flow flow, Collection<String> without) {
        List<String> left = flow.carried.stream()
                .map(datum -> "d" + datum)
                .filter(datum -> !without.contains(datum))
                .toList();
        String carries =
                flow.carried.isEmpty() ? "" : " carries " + (left.isEmpty() ? "none" : String.join(", ", left));
        return "flow " + (flow.named ? flow.name() + " : " : "") + "c" + flow.from + " -> c" + flow.to + carries + " { "
                + flow.fact + " }\n";
    }

    private static String text(Grant grant) {
        return "may read on c" + grant.target + " (standing = " + grant.standing + ")";
    }

    /** All that the model says, again. */
    private static String restating(Model model) {
        StringBuilder text = new StringBuilder("variant same {\n");
        for (Component component : model.components) {
            text.append("extend ").append(component.name()).append(" { ").append(String.join("; ", component.facts));
            List<String> uses = component.uses.stream().map(Use::text).toList();
            text.append(uses.isEmpty() ? "" : "; stores " + String.join(", ", uses))
                    .append(" }\n");
        }
        for (Flow flow : model.flows) {
            List<String> carried =
                    flow.carried.stream().map(datum -> "d" + datum).toList();
            text.append("extend ").append(flow.name()).append(" { ");
            text.append(carried.isEmpty() ? "" : "carries " + String.join(", ", carried) + "; ");
            text.append(flow.fact).append(" }\n");
        }
        for (Grant grant : model.grants) {
            text.append("extend i")
                    .append(grant.identity)
                    .append(" { ")
                    .append(text(grant))
                    .append(" }\n");
        }
        return text.append("}\n").toString();
    }
}
