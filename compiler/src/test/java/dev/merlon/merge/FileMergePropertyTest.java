package dev.merlon.merge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.merlon.testing.Mutator;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What must hold whatever two people do to a model, over many that are made up. */
final class FileMergePropertyTest {
    private static final int TRIALS = 600;

    @Test
    void nothingIsLost() {
        int clean = 0;
        for (int seed = 0; seed < TRIALS; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            RandomModel model = new RandomModel(random.split());
            int edits = 1 + random.nextInt(5);
            RandomModel ourModel = model.changed(random.split(), edits);
            RandomModel theirModel = model.changed(random.split(), 1 + random.nextInt(5));
            String base = model.text();
            String ours = random.nextInt(5) == 0 ? ourModel.restyled().text() : ourModel.text();
            String theirs = random.nextInt(5) == 0 ? theirModel.restyled().text() : theirModel.text();
            String label = "seed " + seed + "\n--- base\n" + base + "\n--- ours\n" + ours + "\n--- theirs\n" + theirs;
            MergedFile merged = merge(base, ours, theirs);
            assertThat(merged.reason()).as(label).isNull();
            if (merged.isClean()) {
                clean++;
                assertSaysAll(label + "\n--- merged\n" + text(merged), merged, base, ours, theirs);
            } else {
                assertBothAreThere(label, merged, base, ours, theirs);
            }
            MergedFile other = merge(base, theirs, ours);
            assertThat(other.isClean())
                    .as(label + "\n--- merged\n" + text(merged) + "\n--- the other way\n" + text(other))
                    .isEqualTo(merged.isClean());
        }
        assertThat(clean).isBetween(TRIALS / 2, TRIALS * 19 / 20);
    }

    /** Whatever it is given: spoiled texts, and bytes that are no text. */
    @Test
    void nothingCrashes() {
        List<String> texts = new ArrayList<>();
        for (int seed = 0; seed < 20; seed++) {
            texts.add(new RandomModel(new SplittableRandom(seed)).text());
        }
        Mutator mutator = new Mutator(7, texts);
        int conflicts = 0;
        for (int i = 0; i < TRIALS; i++) {
            byte[] base = bytes(texts.get(i % texts.size()));
            byte[] ours = mutator.spoil(texts.get(i % texts.size()));
            byte[] theirs = mutator.spoil(texts.get(i % texts.size()));
            assertThat(FileMerge.merge(base, ours, base, FileMerge.MARKS).content())
                    .isEqualTo(ours);
            assertThat(FileMerge.merge(base, base, theirs, FileMerge.MARKS).content())
                    .isEqualTo(theirs);
            MergedFile merged = FileMerge.merge(base, ours, theirs, FileMerge.MARKS);
            conflicts += merged.conflicts().size();
            boolean hasMarks = new String(merged.content(), StandardCharsets.ISO_8859_1).contains("<<<<<<< ours\n");
            boolean isText = merged.conflicts().stream().allMatch(conflict -> conflict.line() > 0);
            assertThat(hasMarks).isEqualTo(!merged.isClean() && isText);
        }
        assertThat(conflicts).isPositive();
    }

    private static void assertSaysAll(String label, MergedFile merged, String base, String ours, String theirs) {
        TreeSet<String> expected = expected(base, ours, theirs);
        TreeSet<String> said = Leaves.of(text(merged));
        // A comment goes with what it stands at, also where that is declared anew.
        TreeSet<String> more = without(said, expected);
        assertThat(more).as(label).allMatch(leaf -> leaf.startsWith("remark-"));
        more.removeAll(Leaves.of(ours));
        more.removeAll(Leaves.of(theirs));
        assertThat(more).as(label).isEmpty();
        assertThat(said).as(label).containsAll(expected);
        assertThat(text(merged)).as(label).doesNotContain("\n\n\n");
    }

    private static void assertBothAreThere(String label, MergedFile merged, String base, String ours, String theirs) {
        String text = text(merged);
        TreeSet<String> our = Leaves.of(decided(text, true));
        TreeSet<String> their = Leaves.of(decided(text, false));
        assertThat(our).as(label + "\n--- merged\n" + text).containsAll(without(Leaves.of(ours), Leaves.of(base)));
        assertThat(their).as(label + "\n--- merged\n" + text).containsAll(without(Leaves.of(theirs), Leaves.of(base)));
        our.addAll(their);
        assertThat(our).as(label).containsAll(expected(base, ours, theirs));
    }

    /** The text as if somebody had kept one side of every conflict. */
    private static String decided(String text, boolean forOurs) {
        List<String> lines = new ArrayList<>();
        boolean isKept = true;
        for (String line : text.split("\n", -1)) {
            if (line.equals("<<<<<<< ours")) {
                isKept = forOurs;
            } else if (line.equals("=======")) {
                isKept = !forOurs;
            } else if (line.equals(">>>>>>> theirs")) {
                isKept = true;
            } else if (isKept) {
                lines.add(line);
            }
        }
        return String.join("\n", lines);
    }

    /** What both sides have, and what either added. */
    private static TreeSet<String> expected(String base, String ours, String theirs) {
        TreeSet<String> expected = new TreeSet<>(Leaves.of(ours));
        expected.retainAll(Leaves.of(theirs));
        expected.addAll(without(Leaves.of(ours), Leaves.of(base)));
        expected.addAll(without(Leaves.of(theirs), Leaves.of(base)));
        return expected;
    }

    private static TreeSet<String> without(TreeSet<String> all, Set<String> some) {
        TreeSet<String> rest = new TreeSet<>(all);
        rest.removeAll(some);
        return rest;
    }

    private static MergedFile merge(String base, String ours, String theirs) {
        return FileMerge.merge(bytes(base), bytes(ours), bytes(theirs), FileMerge.MARKS);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(MergedFile merged) {
        return new String(merged.content(), StandardCharsets.UTF_8);
    }
}
