package dev.merlon.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Prints tables of whole processes and of warm runs; see {@code benchmark/README.md}. */
public final class Main {
    private static final List<Integer> SIZES = List.of(100, 300, 1_000, 2_000, 5_000);
    private static final String FLOOR = "java -version";

    /** The components of the model that has twice as many flows as the others. */
    private static final int DENSE = 2_000;

    private Main() {}

    /** Takes the root of the repository, how often to run each command, and the number of components of the largest model. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path root = Path.of(arguments[0]).toAbsolutePath().normalize();
        int rounds = Integer.parseInt(arguments[1]);
        int largest = Integer.parseInt(arguments[2]);
        List<Integer> sizes = SIZES.stream().filter(size -> size <= largest).toList();
        Path folder = Files.createDirectories(root.resolve("benchmark/target/models"));
        for (int size : sizes) {
            Files.writeString(model(folder, size), ModelGenerator.generate(size));
        }
        Files.writeString(dense(folder), ModelGenerator.generateDense(DENSE));
        double floor = wholeProcesses(root, folder, sizes, rounds);
        warm(root, folder, sizes, rounds, floor);
    }

    /** Gives back how long {@code java -version} takes. */
    private static double wholeProcesses(Path root, Path folder, List<Integer> sizes, int rounds)
            throws IOException, InterruptedException {
        Path javaHome = Path.of(System.getProperty("java.home"));
        String launcher = root.resolve("merlon").toString();
        ProcessTimer timer = new ProcessTimer(javaHome);
        timer.add(FLOOR, List.of(javaHome.resolve("bin/java").toString(), "-version"));
        timer.add(
                "check instant-payments",
                List.of(
                        launcher,
                        "check",
                        root.resolve("examples/instant-payments").toString()));
        for (int size : sizes) {
            timer.add(name(size), List.of(launcher, "check", model(folder, size).toString()));
        }
        Map<String, ProcessTimer.Result> results = timer.run(rounds);
        double floor = seconds(results, FLOOR);
        print("whole process, median of %d%n", rounds);
        print("%-24s %9s %8s %9s %5s%n", "", "seconds", "ratio", "peak MiB", "exit");
        results.forEach((name, result) -> print(
                "%-24s %9.3f %8.1f %9.0f %5d%n",
                name, result.seconds(), result.seconds() / floor, result.peakMebibytes(), result.exitCode()));
        if (results.containsKey(name(5_000))) {
            print("growth from 1,000 to 5,000: %.1f%n", seconds(results, name(5_000)) / seconds(results, name(1_000)));
        }
        return floor;
    }

    private static void warm(Path root, Path folder, List<Integer> sizes, int rounds, double floor) {
        print("%nin one process, libraries loaded and code compiled, median of %d%n", rounds);
        print("%-24s %9s %8s %10s%n", "", "seconds", "ratio", "evaluation");
        warm("instant-payments", root.resolve("examples/instant-payments"), rounds, floor);
        double thousand = 0;
        for (int size : sizes) {
            double seconds = warm(name(size), model(folder, size), rounds, floor);
            if (size == 1_000) {
                thousand = seconds;
            } else if (size == 5_000) {
                print("growth from 1,000 to 5,000: %.1f%n", seconds / thousand);
            }
        }
        warm(name(DENSE) + ", 10,000 flows", dense(folder), rounds, floor);
    }

    private static double warm(String name, Path model, int rounds, double floor) {
        WarmTimer.Result result = WarmTimer.median(model, rounds);
        print("%-24s %9.3f %8.1f %10.3f%n", name, result.all(), result.all() / floor, result.evaluation());
        return result.all();
    }

    private static double seconds(Map<String, ProcessTimer.Result> results, String name) {
        return Objects.requireNonNull(results.get(name)).seconds();
    }

    private static String name(int size) {
        return String.format(Locale.ROOT, "check %,d", size);
    }

    private static Path model(Path folder, int size) {
        return folder.resolve("bank-" + size + ".tm");
    }

    private static Path dense(Path folder) {
        return folder.resolve("bank-" + DENSE + "-dense.tm");
    }

    private static void print(String format, Object... values) {
        System.out.printf(Locale.ROOT, format, values);
    }
}
