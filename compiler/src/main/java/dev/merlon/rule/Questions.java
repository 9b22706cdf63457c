package dev.merlon.rule;

import dev.merlon.logic.Frame;
import dev.merlon.logic.Message;
import dev.merlon.logic.World;
import dev.merlon.model.Element;
import dev.merlon.model.Fact;
import dev.merlon.type.RootKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns the threats that wait for facts into questions: one for each fact, however many wait for it. */
final class Questions {
    /** How much more a severity weighs than the one below it, so that one critical threat outweighs several low ones. */
    private static final long STEP = 3;

    private Questions() {}

    static List<Question> rank(Analysis analysis) {
        Map<Fact, List<Threat>> waiting = new HashMap<>();
        for (Threat threat : analysis.threats(Disposition.QUESTION)) {
            if (threat.facts() != null) {
                waiting.computeIfAbsent(threat.facts().first(), fact -> new ArrayList<>())
                        .add(threat);
            }
        }
        List<Question> questions = new ArrayList<>();
        World world = analysis.world();
        waiting.forEach((fact, threats) ->
                questions.add(new Question(fact, () -> text(world, fact, threats), threats, weight(threats))));
        questions.sort((one, other) -> {
            int byWeight = Long.compare(other.weight(), one.weight());
            return byWeight != 0 ? byWeight : one.fact().compareTo(other.fact());
        });
        return questions;
    }

    private static long weight(List<Threat> threats) {
        long sum = 0;
        long weight = 1;
        int rank = 0;
        // Worst first, so from the end each weighs as much as the one before, or more.
        for (int i = threats.size() - 1; i >= 0; i--) {
            int of = threats.get(i).severity().greatest().rank();
            while (rank < of) {
                weight *= STEP;
                rank++;
            }
            sum += weight;
        }
        return sum;
    }

    private static String text(World world, Fact fact, List<Threat> threats) {
        Rule worst = threats.get(0).rule();
        if (worst.ask() != null) {
            Frame frame = new Frame(world, worst.frameSize());
            List<Element> subjects = threats.get(0).subjects();
            for (int i = 0; i < subjects.size(); i++) {
                frame.set(i, subjects.get(i));
            }
            return worst.ask().render(frame).strip();
        }
        Message ask = ask(world, fact);
        if (ask != null) {
            Frame frame = new Frame(world, 8);
            frame.set(0, fact.element());
            return ask.render(frame).strip();
        }
        String name = "`" + fact.element().name() + "`";
        return switch (fact.aspect()) {
            case ATTRIBUTE -> "What is the `" + fact.name() + "` of " + name + "?";
            case CONTROL -> "Is " + title(fact) + " in place on " + name + "?";
            case USES ->
                fact.element().root() == RootKind.FLOW
                        ? "Which data does " + name + " carry, and which does it return?"
                        : "Which data does " + name + " store, process or hold?";
            case IDENTITY -> "Which identity does " + name + " act with?";
        };
    }

    private static @Nullable Message ask(World world, Fact fact) {
        if (fact.attribute() != null) {
            return world.vocabulary().definition(fact.attribute()).ask();
        }
        return fact.control() == null
                ? null
                : world.vocabulary().definition(fact.control()).ask();
    }

    private static String title(Fact fact) {
        return fact.control() == null ? fact.name() : fact.control().title();
    }
}
