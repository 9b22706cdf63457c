package dev.merlon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.merlon.rule.Rule;
import dev.merlon.testing.ForeignMistake;
import dev.merlon.testing.Golden;
import dev.merlon.testing.Peer;
import dev.merlon.testing.Programs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every rule of four other tools has an answer: rules of the standard library that are there, or a reason. Which mistake of
 * theirs is held off by which test, {@code stdlib/src/test/coverage/mistakes.txt} says, and the page lists.
 */
final class CoverageTest {
    /** The ids of pytm are numbered: a prefix and how many there are. */
    private static final String PYTM = """
            AA 4, AC 24, API 2, CR 8, DE 4, DO 5, DR 1, DS 6, HA 4, INP 41, LB 1, LLM 9, SC 5
            """;

    private static final String THREAGILE = """
            accidental-secret-leak code-backdooring container-baseimage-backdooring container-platform-escape
            cross-site-request-forgery cross-site-scripting dos-risky-access-across-trust-boundary incomplete-model ldap-injection
            missing-authentication missing-authentication-second-factor missing-build-infrastructure missing-cloud-hardening
            missing-file-validation missing-hardening missing-identity-propagation missing-identity-provider-isolation
            missing-identity-store missing-network-segmentation missing-vault missing-vault-isolation missing-waf
            mixed-targets-on-shared-runtime path-traversal push-instead-of-pull-deployment search-query-injection
            server-side-request-forgery service-registry-poisoning sql-nosql-injection unchecked-deployment unencrypted-asset
            unencrypted-communication unguarded-access-from-internet unguarded-direct-datastore-access
            unnecessary-communication-link unnecessary-data-asset unnecessary-data-transfer unnecessary-technical-asset
            untrusted-deserialization wrong-communication-link-content wrong-trust-boundary-content xml-external-entity
            """;

    private static final String MICROSOFT = """
            SU S1 S2 S3 S7 S7.1 S8 TU T1 T2 T3 T4 T5 T6 T7 T8 T11 T12 T13.1 T13.2 T18 RU R1 R2 R3 R4 R6 R7 R8
            IU I2 I6 I23 I24 I25 I26 DU D2 D3 D4 D5 EU E3 E5 E6 E7 8404dcf5-bdd8-4902-abc2-3b6c967b0261
            """;

    private static final String TICTAAC = """
            information-disclosure-in-transit information-disclosure-at-rest database-broad-development-team-access
            anonymous-access weak-authentication-method ntlm-protocol-usage credentials-brute-force default-account-disabling
            admin-access-hijacking excessive-permissions local-account-management storage-in-dmz
            storage-broad-company-network-access storage-access-from-the-internet dos-attack sql-nosql-injection ldap-injection
            cross-site-scripting api-abuse supply-chain-attack logging-file-sensitive-information-leakage
            configuration-file-secrets-leakage process-compromise security-misconfiguration insecure-implementation
            vulnerable-outdated-components audit-logging-and-monitoring-failures server-side-request-forgery
            infrastructure-security-misconfiguration
            """;

    @TempDir
    Path folder;

    private static Peer pytm() throws IOException {
        return Peer.read("pytm", "OWASP pytm", "https://github.com/OWASP/pytm");
    }

    private static Peer threagile() throws IOException {
        return Peer.read("threagile", "Threagile", "https://github.com/Threagile/threagile");
    }

    private static Peer microsoft() throws IOException {
        return Peer.read(
                "microsoft-tmt",
                "Microsoft Threat Modeling Tool",
                "https://github.com/microsoft/threat-modeling-templates");
    }

    private static Peer ticTaaC() throws IOException {
        return Peer.read("tictaac", "TicTaaC", "https://github.com/rusakovichma/TicTaaC");
    }

    private static List<Peer> peers() throws IOException {
        return List.of(pytm(), threagile(), microsoft(), ticTaaC());
    }

    @Test
    void everyRuleOfTheOthersIsThereOnce() throws IOException {
        assertThat(pytm().ids()).hasSize(113 + 1).containsExactlyElementsOf(numbered());
        assertThat(threagile().ids())
                .hasSize(42)
                .containsExactly(THREAGILE.strip().split("\\s+"));
        assertThat(microsoft().ids())
                .hasSize(47)
                .containsExactly(MICROSOFT.strip().split("\\s+"));
        assertThat(ticTaaC().ids()).hasSize(29).containsExactly(TICTAAC.strip().split("\\s+"));
    }

    private static List<String> numbered() {
        List<String> ids = new ArrayList<>();
        for (String part : PYTM.strip().split(", ")) {
            String prefix = part.substring(0, part.indexOf(' '));
            int count = Integer.parseInt(part.substring(part.indexOf(' ') + 1));
            for (int number = 1; number <= count; number++) {
                ids.add(prefix + String.format(Locale.ROOT, "%02d", number));
            }
        }
        return ids;
    }

    @Test
    void everyRuleOfOursIsThere() throws IOException {
        Set<String> rules = rules();
        List<String> missing = new ArrayList<>();
        for (Peer peer : peers()) {
            for (Peer.Line line : peer.lines()) {
                for (String id : line.ours()) {
                    boolean known = id.startsWith("TM")
                            ? Files.exists(Programs.REPOSITORY.resolve("docs/diagnostics/" + id + ".md"))
                            : rules.contains(id);
                    if (!known) {
                        missing.add(line.id() + ": " + id);
                    }
                }
                assertThat(line.ours()).as(line.id()).doesNotHaveDuplicates();
            }
        }
        assertThat(missing).as("names of no rule").isEmpty();
    }

    /** The rules of all libraries that come with the compiler. */
    private Set<String> rules() {
        return Objects.requireNonNull(Programs.compile(folder, Programs.usingAll("everything"))
                        .checked())
                .book()
                .rules()
                .stream()
                .map(Rule::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyReasonSaysSomething() throws IOException {
        for (Peer peer : peers()) {
            for (Peer.Line line : peer.lines()) {
                assertThat(line.about()).as(line.id()).matches("[a-zA-Z].*[^.]");
                if (line.ours().isEmpty()) {
                    assertThat(line.reason().split(" ")).as(line.id()).hasSizeGreaterThan(5);
                    assertThat(line.reason()).as(line.id()).doesNotEndWith(".");
                }
            }
        }
    }

    @Test
    void everyLinkToARuleLeadsToItsEntry() throws IOException {
        List<String> broken = new ArrayList<>();
        for (Peer peer : peers()) {
            for (Peer.Line line : peer.lines()) {
                for (String id : line.ours()) {
                    if (!id.startsWith("TM")
                            && !page(id).contains("\n### " + id.substring(id.lastIndexOf('.') + 1) + "\n")) {
                        broken.add(line.id() + ": " + id);
                    }
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    private static String page(String id) throws IOException {
        return Files.readString(Programs.REPOSITORY.resolve("docs/library/" + id.split("\\.")[1] + ".md"));
    }

    @Test
    void thePageIsCurrent() throws IOException {
        Golden.matches(
                Programs.REPOSITORY.resolve("docs/library/coverage.md"),
                CoveragePage.of(peers(), ForeignMistake.readAll()));
    }
}
