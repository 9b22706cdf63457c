package dev.merlon.evidence;

import dev.merlon.diagnostic.NameSuggester;
import dev.merlon.evidence.TestResult.Outcome;
import dev.merlon.model.Evidence;
import dev.merlon.model.EvidenceResult;
import dev.merlon.model.EvidenceResult.Status;
import dev.merlon.model.EvidenceSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The results of tests and scanners in some files.
 *
 * <p>Everything that is found counts: the worst result decides, and the oldest date.
 */
public final class EvidenceResults implements EvidenceSource {
    private final List<TestResult> tests;
    private final List<ScanRun> runs;
    private final int files;

    EvidenceResults(List<TestResult> tests, List<ScanRun> runs, int files) {
        this.tests = List.copyOf(tests);
        this.runs = List.copyOf(runs);
        this.files = files;
    }

    /** All that was found, a line each: the same text for the same results, however long they took. */
    public String text() {
        StringBuilder text = new StringBuilder().append(files).append('\n');
        for (TestResult test : tests) {
            text.append(test.outcome()).append(' ').append(test.date()).append(' ');
            text.append(test.id()).append(' ').append(test.file()).append('\n');
        }
        for (ScanRun run : runs) {
            text.append(run.finished()).append(' ').append(run.date()).append(' ');
            text.append(run.tool()).append(' ').append(run.file()).append('\n');
            text.append(new TreeSet<>(run.rules())).append('\n');
            text.append(new TreeMap<>(run.findings())).append('\n');
        }
        return text.toString();
    }

    @Override
    public boolean hasPackage(String name) {
        return tests.stream().anyMatch(test -> test.className().startsWith(name + "."));
    }

    @Override
    public EvidenceResult look(Evidence evidence, LocalDate asOf) {
        return switch (evidence.kind()) {
            case JUNIT -> test(evidence, asOf);
            case SARIF -> scan(evidence, asOf);
            case FILE, URL, ATTESTATION -> EvidenceSource.NONE.look(evidence, asOf);
        };
    }

    private EvidenceResult test(Evidence evidence, LocalDate asOf) {
        String locator = evidence.locator();
        int hash = locator.indexOf('#');
        String className = hash < 0 ? locator : locator.substring(0, hash);
        String name = hash < 0 ? "" : locator.substring(hash + 1);
        List<TestResult> found =
                tests.stream().filter(test -> test.isOf(className, name)).toList();
        if (found.isEmpty()) {
            Stream<String> known = tests.stream().map(hash < 0 ? TestResult::className : TestResult::id);
            return missing(evidence, "no test", known.distinct().toList());
        }
        LocalDate oldest = oldest(found.stream().map(TestResult::date));
        List<TestResult> failed =
                found.stream().filter(test -> test.outcome() == Outcome.FAILED).toList();
        if (!failed.isEmpty()) {
            TestResult first = failed.get(0);
            String detail = (found.size() == 1
                            ? "the test fails"
                            : failed.size() + " of " + found.size()
                                    + (failed.size() == 1 ? " tests fails" : " tests fail"))
                    + ", " + first.id() + " in " + first.file();
            return new EvidenceResult(evidence, Status.FAILING, detail, oldest);
        }
        List<TestResult> skipped =
                found.stream().filter(test -> test.outcome() == Outcome.SKIPPED).toList();
        if (!skipped.isEmpty()) {
            TestResult first = skipped.get(0);
            String detail = (found.size() == 1
                            ? "the test was skipped"
                            : skipped.size() + " of " + found.size()
                                    + (skipped.size() == 1 ? " tests was skipped" : " tests were skipped"))
                    + ", " + first.id() + " in " + first.file();
            return new EvidenceResult(evidence, Status.MISSING, detail, oldest);
        }
        String passed = found.size() == 1 ? "the test passes" : "all " + found.size() + " tests pass";
        return aged(evidence, passed + " in " + files(found.stream().map(TestResult::file)), oldest, asOf);
    }

    private EvidenceResult scan(Evidence evidence, LocalDate asOf) {
        String rule = evidence.locator();
        List<ScanRun> found = runs.stream().filter(run -> run.knows(rule)).toList();
        if (found.isEmpty()) {
            List<String> known = runs.stream()
                    .flatMap(run -> run.rules().stream())
                    .distinct()
                    .toList();
            return missing(evidence, "no run of a scanner that knows the rule", known);
        }
        LocalDate oldest = oldest(found.stream().map(ScanRun::date));
        for (ScanRun run : found) {
            int findings = run.findings(rule);
            if (findings > 0) {
                String detail = run.tool() + " has " + (findings == 1 ? "a result" : findings + " results") + " in "
                        + run.file();
                return new EvidenceResult(evidence, Status.FAILING, detail, oldest);
            }
        }
        for (ScanRun run : found) {
            if (!run.finished()) {
                String detail = run.tool() + " did not run to its end in " + run.file();
                return new EvidenceResult(evidence, Status.MISSING, detail, oldest);
            }
        }
        String clean = found.get(0).tool() + " has no result in "
                + files(found.stream().map(ScanRun::file));
        return aged(evidence, clean, oldest, asOf);
    }

    private EvidenceResult missing(Evidence evidence, String what, List<String> known) {
        String hint = NameSuggester.nearest(evidence.locator(), known)
                .map(near -> "; there is `" + near + "`")
                .orElse("");
        String where = files == 1 ? "in the one file of results" : "in " + files + " files of results";
        return new EvidenceResult(evidence, Status.MISSING, "there is " + what + " of that name " + where + hint, null);
    }

    private static EvidenceResult aged(Evidence evidence, String detail, LocalDate oldest, LocalDate asOf) {
        Integer maxAge = evidence.maxAge();
        String dated = detail + " of " + oldest;
        return maxAge != null && oldest.plusDays(maxAge).isBefore(asOf)
                ? new EvidenceResult(evidence, Status.STALE, dated, oldest)
                : new EvidenceResult(evidence, Status.PASSING, dated, oldest);
    }

    private static LocalDate oldest(Stream<LocalDate> dates) {
        return dates.min(Comparator.naturalOrder()).orElseThrow();
    }

    private static String files(Stream<String> files) {
        List<String> distinct = files.distinct().toList();
        return distinct.size() == 1 ? distinct.get(0) : distinct.size() + " files";
    }
}
