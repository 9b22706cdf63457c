package dev.merlon.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs whole processes in turns, so that a slow minute of the machine hits all of them alike. */
final class ProcessTimer {
    private static final int POLL_MILLIS = 5;

    private final Map<String, List<String>> commands = new LinkedHashMap<>();
    private final Path javaHome;

    ProcessTimer(Path javaHome) {
        this.javaHome = javaHome;
    }

    /** The medians of some runs of one command; the peak is 0 where the system does not tell it. */
    record Result(double seconds, double peakMebibytes, int exitCode) {}

    void add(String name, List<String> command) {
        commands.put(name, List.copyOf(command));
    }

    /** Runs everything once uncounted, then the given number of rounds. */
    Map<String, Result> run(int rounds) throws IOException, InterruptedException {
        Map<String, List<Result>> results = new LinkedHashMap<>();
        for (int round = -1; round < rounds; round++) {
            for (Map.Entry<String, List<String>> command : commands.entrySet()) {
                Result result = runOnce(command.getValue());
                if (round >= 0) {
                    results.computeIfAbsent(command.getKey(), name -> new ArrayList<>())
                            .add(result);
                }
            }
        }
        Map<String, Result> medians = new LinkedHashMap<>();
        results.forEach((name, runs) -> medians.put(
                name,
                new Result(
                        median(runs.stream().mapToDouble(Result::seconds).toArray()),
                        median(runs.stream().mapToDouble(Result::peakMebibytes).toArray()),
                        runs.get(0).exitCode())));
        return medians;
    }

    private Result runOnce(List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("JAVA_HOME", javaHome.toString());
        long start = System.nanoTime();
        Process process = builder.start();
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        double peak = 0;
        while (!process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
            peak = Math.max(peak, peakMebibytes(status));
        }
        return new Result((System.nanoTime() - start) / 1e9, peak, process.exitValue());
    }

    /** The system keeps the maximum, so that only what is allocated after the last poll is missed. */
    private static double peakMebibytes(Path status) {
        try {
            return Files.readAllLines(status).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .mapToDouble(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024.0)
                    .findFirst()
                    .orElse(0);
        } catch (IOException gone) {
            return 0;
        }
    }

    static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
