package dev.merlon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.merlon.cli.CommandLineDriver.Result;
import dev.merlon.testing.Schemas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The code quality report has what GitLab asks for, in every entry. */
final class GitLabFormatTest {

    /** What GitLab's documentation requires of a report; it publishes no schema. */
    private static final String SCHEMA = """
            {
              "$schema": "https://json-schema.org/draft/2020-12/schema",
              "type": "array",
              "items": {
                "type": "object",
                "additionalProperties": false,
                "required": ["description", "check_name", "fingerprint", "severity", "location"],
                "properties": {
                  "description": {"type": "string", "minLength": 1},
                  "check_name": {"type": "string", "minLength": 1},
                  "fingerprint": {"type": "string", "pattern": "^[0-9a-f]{16}$"},
                  "severity": {"enum": ["info", "minor", "major", "critical", "blocker"]},
                  "location": {
                    "type": "object",
                    "additionalProperties": false,
                    "required": ["path", "lines"],
                    "properties": {
                      "path": {"type": "string", "pattern": "^[^./]"},
                      "lines": {
                        "type": "object",
                        "additionalProperties": false,
                        "required": ["begin"],
                        "properties": {"begin": {"type": "integer", "minimum": 1}}
                      }
                    }
                  }
                }
              }
            }
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bank bank.tm rules.tm",
                "bank bank.tm clean.tm rules.tm",
                "bank hostile.tm rules.tm",
                "bank broken.tm",
                "bank rules.tm",
                "bank nosuch.tm",
                "assured --policy policy/lenient.tm policy/shop.tm policy/baseline.tm",
                "drafted shop.tm imported.tm",
                "../../../../../../examples --as-of 2026-11-21 bank-of-anthos",
                "../../../../../../examples --as-of 2026-11-21 platform-and-services",
            })
    void aReportIsAsItHasToBe(String typed) throws IOException {
        Result result = CheckedCases.check("gitlab", typed);
        assertThat(Schemas.errors(SCHEMA, result.out())).isEmpty();
        Set<String> fingerprints = new HashSet<>();
        for (JsonNode entry : new ObjectMapper().readTree(result.out())) {
            assertThat(fingerprints.add(entry.get("fingerprint").textValue())).isTrue();
        }
    }

    @Test
    void severitiesAreThoseOfTheFormat() throws IOException {
        String out = CommandLineDriver.in(folder)
                .with("m.tm", CheckedCases.oneThreatOfEachSeverity())
                .run("check", "--format", "gitlab")
                .out();
        List<String> told = new ArrayList<>();
        for (JsonNode entry : new ObjectMapper().readTree(out)) {
            told.add(entry.get("check_name").textValue() + " "
                    + entry.get("severity").textValue());
        }
        assertThat(told)
                .containsExactly(
                        "m.t-critical blocker",
                        "m.t-high critical",
                        "m.t-medium major",
                        "m.t-low minor",
                        "m.t-info info");
    }

    @Test
    void aQuestionThatFailsTheCheckIsNoRemark() throws IOException {
        Result result = CommandLineDriver.in(folder)
                .with("rules.tm", Files.readString(CheckedCases.BANK.resolve("rules.tm")))
                .with("m.tm", """
                        tm 1
                        model m
                        use std.core
                        use bank.rules
                        component c : Service { flow f : -> d }
                        component d : Service
                        """)
                .with("strict.tm", "tm 1\npolicy strict\nfail on question\n")
                .run("check", "--format", "gitlab", "--policy", "strict.tm", "m.tm", "rules.tm");
        assertThat(result.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(result.out()).contains("\"severity\": \"blocker\"", "question, on which a policy fails: ");
    }
}
