package dev.merlon.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Prints a table of whole processes; see {@code benchmark/README.md}. */
public final class Main {
    private static final List<Integer> SIZES = List.of(100, 300, 1_000, 2_000, 5_000);
    private static final String FLOOR = "java -version";

    private Main() {}

    /** Takes the root of the repository and how often to run each command. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path root = Path.of(arguments[0]).toAbsolutePath().normalize();
        int rounds = Integer.parseInt(arguments[1]);
        Path folder = Files.createDirectories(root.resolve("benchmark/target/models"));
        for (int size : SIZES) {
            Files.writeString(model(folder, size), ModelGenerator.generate(size));
        }
        wholeProcesses(root, folder, rounds);
    }

    private static void wholeProcesses(Path root, Path folder, int rounds) throws IOException, InterruptedException {
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
        for (int size : SIZES) {
            timer.add(name(size), List.of(launcher, "check", model(folder, size).toString()));
        }
        Map<String, ProcessTimer.Result> results = timer.run(rounds);
        double floor = seconds(results, FLOOR);
        print("whole process, median of %d%n", rounds);
        print("%-24s %9s %8s %9s %5s%n", "", "seconds", "ratio", "peak MiB", "exit");
        results.forEach((name, result) -> print(
                "%-24s %9.3f %8.1f %9.0f %5d%n",
                name, result.seconds(), result.seconds() / floor, result.peakMebibytes(), result.exitCode()));
        print("growth from 1,000 to 5,000: %.1f%n", seconds(results, name(5_000)) / seconds(results, name(1_000)));
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

    private static void print(String format, Object... values) {
        System.out.printf(Locale.ROOT, format, values);
    }
}
