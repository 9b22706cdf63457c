package dev.merlon;

import dev.merlon.testing.ForeignMistake;
import dev.merlon.testing.Peer;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** {@code docs/library/coverage.md}, made of what {@code stdlib/src/test/coverage} holds. */
final class CoveragePage {
    private static final String START = """
            # Ground that others cover

            Four other tools come with rules of their own. This page takes each of those rules and names what finds the same here, or
            says why nothing does. The ids are theirs; what a rule is about is said in our words. The same ground does not mean the
            same condition: many of these rules find something wherever there is a web server or a database, and ours look for a
            fact that makes it a threat, and for a control that answers it. What nobody has said is a question here, and no finding.

            `std.web.sql-injection` is a rule of the standard library, and `TM7143` a message of the compiler.

            | Tool | Its rules | Found here | Left out |
            |---|---|---|---|
            """;

    private static final String LEFT_OUT = """

            A rule is left out for one of three reasons: it is about a mistake in code, which no fact of a design decides; it finds
            nothing wrong, only something that was not drawn; or it is about something that is hardly used any more or that the
            vocabulary does not know.
            """;

    private static final String MISTAKES = """

            ## Mistakes of others that cannot happen here

            Tools for threat models have been wrong in these ways. Each is held off by the tests that are named; the build fails where
            one of them is gone.

            | What went wrong elsewhere | Here | Held by |
            |---|---|---|
            """;

    private CoveragePage() {}

    static String of(List<Peer> peers, List<ForeignMistake> mistakes) {
        StringBuilder page = new StringBuilder(START);
        long rules = 0;
        long found = 0;
        for (Peer peer : peers) {
            rules += peer.lines().size();
            found += peer.found();
            row(
                    page,
                    "[" + peer.title() + "](#" + anchor(peer.title()) + ")",
                    sums(peer.lines().size(), peer.found()));
        }
        row(page, "All", sums(rules, found));
        page.append(LEFT_OUT);
        for (Peer peer : peers) {
            page.append("\n## ").append(peer.title()).append("\n\nThe rules of [the tool](");
            page.append(peer.link()).append(").\n\n| Id | About | Here |\n|---|---|---|\n");
            for (Peer.Line line : peer.lines()) {
                String here = line.ours().isEmpty()
                        ? "Left out: " + line.reason() + "."
                        : line.ours().stream().map(CoveragePage::ours).collect(Collectors.joining(", "));
                row(page, "`" + line.id() + "`", line.about() + " | " + here);
            }
        }
        page.append(MISTAKES);
        for (ForeignMistake mistake : mistakes) {
            String tests = mistake.proofs().stream()
                    .map(proof -> "[" + proof.name() + "](../../" + path(proof.file()) + ")")
                    .collect(Collectors.joining(", "));
            row(page, mistake.mistake(), mistake.here() + " | " + tests);
        }
        return page.toString();
    }

    private static String sums(long rules, long found) {
        return rules + " | " + found + " | " + (rules - found);
    }

    private static void row(StringBuilder page, String first, String others) {
        page.append("| ").append(first).append(" | ").append(others).append(" |\n");
    }

    /** A rule is on the page of its library, a message of the compiler on its own. */
    private static String ours(String id) {
        if (id.startsWith("TM")) {
            return "[`" + id + "`](../diagnostics/" + id + ".md)";
        }
        String[] names = id.split("\\.");
        return "[`" + id + "`](" + names[1] + ".md#" + names[2] + ")";
    }

    private static String anchor(String title) {
        return title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9 ]", "").replace(' ', '-');
    }

    private static String path(Path file) {
        return file.toString().replace('\\', '/');
    }
}
