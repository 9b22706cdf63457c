package dev.merlon.backend.assertions;

import dev.merlon.model.Element;
import dev.merlon.model.GeneratedTests;
import dev.merlon.rule.Analysis;
import dev.merlon.rule.Assertion;
import dev.merlon.rule.AssertionResult;
import dev.merlon.rule.Because;
import dev.merlon.source.Digest;
import dev.merlon.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** The class with the assertions of a model, and with the question whether it is still that model. */
final class AssertionTests {
    private static final int MOST_REASONS = 20;

    private AssertionTests() {}

    static JavaSource of(Analysis analysis) {
        Element model = analysis.model().model();
        JavaSource source = new JavaSource(GeneratedTests.packageOf(model.name()), "AssertionsTest");
        source.uses("dev.merlon.assertions.ModelFiles");
        source.begin(
                model.name() + ": assertions",
                List.of("What the model " + JavaText.comment(model.name()) + " asserts of itself ("
                        + JavaText.comment(Places.of(model.span())) + ")."));
        List<String> files = new ArrayList<>();
        files.add("ModelFiles.of()");
        files(analysis)
                .forEach(file -> files.add(
                        ".file(" + JavaText.literal(file.name()) + ", " + JavaText.literal(digest(file.text())) + ")"));
        files.add(".areUnchanged()");
        // No name of an assertion comes out with a capital letter in it.
        source.test(
                "theseTestsAreOfTheModel",
                "These tests are those of the model " + model.name(),
                List.of("The files of the model are those that these tests were written for."),
                files);
        analysis.assertions().forEach(result -> add(source, result));
        return source;
    }

    private static void add(JavaSource source, AssertionResult result) {
        source.uses("dev.merlon.assertions.ModelAssertion");
        Assertion assertion = result.assertion();
        List<String> statement = new ArrayList<>();
        statement.add("ModelAssertion.of(" + JavaText.literal(assertion.name()) + ", "
                + JavaText.literal(Places.of(assertion.span())) + ")");
        result.because().stream()
                .limit(MOST_REASONS)
                .map(Because::text)
                .forEach(reason -> statement.add(".because(" + JavaText.literal(reason) + ")"));
        statement.add(
                switch (result.truth()) {
                    case TRUE -> ".holds()";
                    case FALSE -> ".isBroken()";
                    case UNKNOWN -> ".isUnknown()";
                });
        source.test(
                GeneratedTests.identifier(assertion.name()),
                "assert " + assertion.name()
                        + (assertion.title().equals(assertion.name()) ? "" : ": " + assertion.title()),
                List.of("In the model: " + JavaText.comment(Places.of(assertion.span())) + "."),
                statement);
    }

    /** The files that anything of the model itself stands in. */
    private static TreeSet<SourceFile> files(Analysis analysis) {
        TreeSet<SourceFile> files = new TreeSet<>();
        analysis.model().elements().stream()
                .filter(analysis::isShown)
                .forEach(element -> files.add(element.span().file()));
        analysis.book()
                .decisions()
                .forEach(decision -> files.add(decision.span().file()));
        analysis.assertions()
                .forEach(result -> files.add(result.assertion().span().file()));
        return files;
    }

    /** Of the text without carriage returns, which version control adds and takes away. */
    private static String digest(String text) {
        return Digest.hex(text.replace("\r", "").getBytes(StandardCharsets.UTF_8));
    }
}
