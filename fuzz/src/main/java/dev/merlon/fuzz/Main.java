package dev.merlon.fuzz;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Starts Jazzer on one target after the other; see {@code fuzz/README.md}. */
public final class Main {
    /** How the time is shared out: most of the compiler is behind the first. */
    private static final int SHARES_OF_SOURCE = 4;

    /** A fuzzer runs all that it begins with before it looks at the time. */
    private static final int SEEDS_A_SECOND = 4;

    private static final PrintStream OUT = System.out;

    private Main() {}

    /** Takes the root of the repository, how many seconds in all, and the targets; without any, all of them. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path root = Path.of(arguments[0]).toAbsolutePath().normalize();
        List<String> words = Stream.of(Target.values()).map(Target::word).toList();
        List<String> named = List.of(arguments).subList(2, arguments.length);
        if (!arguments[1].matches("[0-9]{1,6}") || !words.containsAll(named)) {
            OUT.println("usage: fuzz/run [SECONDS [TARGET...]]; targets: " + String.join(", ", words));
            System.exit(2);
        }
        int seconds = Integer.parseInt(arguments[1]);
        List<Target> targets = Stream.of(Target.values())
                .filter(target -> named.isEmpty() || named.contains(target.word()))
                .toList();
        int shares = targets.stream().mapToInt(Main::shares).sum();
        int failed = 0;
        for (Target target : targets) {
            failed += fuzz(root, target, Math.max(1, seconds * shares(target) / shares)) ? 0 : 1;
        }
        System.exit(failed == 0 ? 0 : 1);
    }

    private static int shares(Target target) {
        return target == Target.SOURCE ? SHARES_OF_SOURCE : 1;
    }

    /** Whether nothing was found. */
    private static boolean fuzz(Path root, Target target, int seconds) throws IOException, InterruptedException {
        Path folder = Files.createDirectories(root.resolve("fuzz/target/found").resolve(target.word()));
        Path seeds = root.resolve("fuzz/target/seeds").resolve(target.word());
        Path grown = Files.createDirectories(root.resolve("fuzz/target/grown").resolve(target.word()));
        Path log = folder.resolve("log");
        Path words = root.resolve("fuzz/target/words");
        Seeds all = new Seeds(root);
        all.write(target, seeds, SEEDS_A_SECOND * seconds);
        all.writeDictionary(words);
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "-Xmx1g",
                "-XX:+UseSerialGC",
                "-XX:+EnableDynamicAgentLoading",
                "-Djava.awt.headless=true",
                "-D" + OneInput.TARGET + "=" + target.word(),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + OneInput.class.getName(),
                "--instrumentation_includes=dev.merlon.**",
                // A taxonomy is a regular expression by design; what it may cost is bounded where it is used.
                "--disabled_hooks=com.code_intelligence.jazzer.sanitizers.RegexInjection",
                "--reproducer_path=" + folder,
                "-artifact_prefix=" + folder + "/",
                "-max_total_time=" + seconds,
                // A machine that does other things too makes everything slow; what hangs, hangs longer.
                "-timeout=60",
                // The heap is bounded above.
                "-rss_limit_mb=0",
                "-print_final_stats=1"));
        if (target == Target.SOURCE || target == Target.FORMAT) {
            command.add("-dict=" + words);
        }
        command.addAll(List.of(grown.toString(), seeds.toString()));
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        process.waitFor();
        boolean clean = process.exitValue() == 0;
        OUT.printf(
                Locale.ROOT, "%-8s %s%n", target.word(), clean ? runs(log) + " inputs in " + seconds + " s" : "FAILED");
        if (!clean) {
            OUT.println("see " + root.relativize(log) + "; inputs are beside it");
        }
        return clean;
    }

    private static String runs(Path log) throws IOException {
        try (Stream<String> lines = Files.lines(log)) {
            return lines.filter(line -> line.startsWith("stat::number_of_executed_units:"))
                    .map(line -> line.substring(line.lastIndexOf(' ') + 1))
                    .findFirst()
                    .orElse("no");
        }
    }
}
