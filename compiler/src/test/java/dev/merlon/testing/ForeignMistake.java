package dev.merlon.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A mistake that another tool made, why it cannot happen here, and the tests that hold that.
 *
 * <p>{@code stdlib/src/test/coverage/mistakes.txt} has three lines for each, and an empty one between. Tests stand apart by {@code ;} and are named as
 * {@code Class#method}, as {@code FILE.tm "title"}, or by the path of a case below {@code compiler/src/test/corpus/}.
 */
public record ForeignMistake(String mistake, String here, List<Proof> proofs) {
    private static final Pattern METHOD = Pattern.compile("([A-Z]\\w*)#(\\w+)");
    private static final Pattern RULE_TEST = Pattern.compile("(\\S+\\.tm) \"([^\"]+)\"");

    /** A test by its name; {@code file} is where it stands, seen from the root of the repository. */
    public record Proof(String name, Path file) {}

    /** All of them. */
    public static List<ForeignMistake> readAll() throws IOException {
        List<ForeignMistake> mistakes = new ArrayList<>();
        List<Path> tests = files("compiler/src/test/java", "compiler/src/test/corpus", "stdlib/src/test/merlon");
        String text = Files.readString(Peer.FOLDER.resolve("mistakes.txt"));
        for (String block : text.strip().split("\\n\\n")) {
            List<String> lines =
                    block.lines().filter(line -> !line.startsWith("#")).toList();
            if (lines.size() != 3) {
                throw new IllegalArgumentException("mistakes.txt: not three lines: " + block);
            }
            List<Proof> proofs = new ArrayList<>();
            for (String name : lines.get(2).split("; ")) {
                proofs.add(proof(name, tests));
            }
            mistakes.add(new ForeignMistake(lines.get(0), lines.get(1), proofs));
        }
        return mistakes;
    }

    private static List<Path> files(String... folders) throws IOException {
        List<Path> files = new ArrayList<>();
        for (String folder : folders) {
            try (var found = Files.walk(Programs.REPOSITORY.resolve(folder))) {
                found.map(Programs.REPOSITORY::relativize).sorted().forEach(files::add);
            }
        }
        return files;
    }

    private static Proof proof(String name, List<Path> tests) throws IOException {
        Matcher method = METHOD.matcher(name);
        Matcher ruleTest = RULE_TEST.matcher(name);
        String file = "corpus/" + name;
        String holds = "";
        if (method.matches()) {
            file = "/" + method.group(1) + ".java";
            holds = " " + method.group(2) + "(";
        } else if (ruleTest.matches()) {
            file = "/" + ruleTest.group(1);
            holds = "test \"" + ruleTest.group(2) + "\" of";
        }
        for (Path test : tests) {
            if (test.toString().replace('\\', '/').endsWith(file)
                    && (holds.isEmpty()
                            || Files.readString(Programs.REPOSITORY.resolve(test))
                                    .contains(holds))) {
                return new Proof(name, test);
            }
        }
        throw new IllegalArgumentException("mistakes.txt: there is no test " + name);
    }
}
