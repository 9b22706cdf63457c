package dev.merlon.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What generated tests can try: a probe, and how the runtime tries it.
 *
 * @param probe its name with that of its library
 * @param method the method of the runtime that tries it, and of a generated class
 * @param status the status that a server should answer, where that is what the probe is about
 * @param settings what has to be said of an element, or can be: each a key, {@code " = "}, and what it is
 */
public record Trial(String probe, String method, @Nullable Integer status, List<String> settings) {
    /** Where something answers that need not talk HTTP. */
    public static final String ANY_URL = "url = https://host/path, or tls://host:port where it does not talk HTTP";

    private static final String EXCESS = "std.core.excess-refused";
    private static final String URL = "url = https://host/path";
    private static final String AUTHORIZATION = "authorization = Bearer ${env:TOKEN_OF_WHO_MAY}";
    private static final String WITNESS = "witness = a host:port that must be reachable from where the tests run";
    private static final List<String> PLANNED = List.of(
            "terraform-plan = plan.json",
            "terraform-resource = type.name",
            "kubernetes-manifest = storage.yaml, in place of a plan",
            "kubernetes-resource = StorageClass/name");

    private static final Map<String, Trial> ALL = byProbe(
            new Trial("std.core.tls-1-2-or-better", "refusesOldTls", null, List.of(ANY_URL)),
            new Trial(
                    "std.core.plaintext-refused",
                    "refusesPlaintext",
                    null,
                    List.of(ANY_URL, "plaintext-url = http://host:port/, where clear text has another port")),
            new Trial(
                    "std.core.tls-client-certificate-required",
                    "demandsClientCertificate",
                    null,
                    List.of(
                            ANY_URL,
                            "key-store = a client certificate, in a file of PKCS#12",
                            "key-store-password = ${env:KEY_STORE_PASSWORD}")),
            new Trial("std.crypto.post-quantum-key-exchange", "agreesOnQuantumSafeKeys", null, List.of(ANY_URL)),
            new Trial("std.core.credentials-required", "demandsCredentials", 401, List.of(URL)),
            new Trial(
                    "std.core.other-caller-refused",
                    "refusesOtherCallers",
                    403,
                    List.of(URL, AUTHORIZATION, "other-authorization = Bearer ${env:TOKEN_OF_WHO_MAY_NOT}")),
            new Trial(
                    "std.mobile.unattested-app-refused",
                    "demandsAttestation",
                    403,
                    List.of(
                            URL,
                            "attestation = X-App-Attest: ${env:TOKEN_OF_THE_APP}",
                            "other-attestation = X-App-Attest: ${env:TOKEN_OF_ANOTHER_APP}")),
            new Trial(
                    EXCESS,
                    "limitsCalls",
                    429,
                    List.of(URL, "calls = after how many calls a caller is beyond the limit")),
            new Trial(
                    "std.core.attack-refused",
                    "refusesAttacks",
                    null,
                    List.of("attack-url = https://host/search?q=, to which input is added at the end")),
            new Trial(
                    "std.web.redirect-refused",
                    "refusesForeignRedirects",
                    null,
                    List.of(
                            "redirect-url = https://host/login?next=, to which an address is added at the end",
                            "redirect-to = /start, an address that callers are sent on to")),
            new Trial("std.web.script-policy-sent", "sendsScriptPolicy", null, List.of(URL)),
            new Trial("std.web.framing-refused", "refusesFraming", null, List.of(URL)),
            new Trial("std.core.port-closed", "hasClosedPort", null, List.of("closed = host:port, host:port", WITNESS)),
            new Trial(
                    "std.core.path-denied",
                    "deniesOtherPaths",
                    null,
                    List.of("denied = host:port, host:port", WITNESS)),
            new Trial("std.core.encryption-at-rest-planned", "encryptsAtRest", null, PLANNED),
            new Trial("std.core.own-key-at-rest-planned", "encryptsAtRestWithOwnKey", null, PLANNED));

    public Trial {
        settings = List.copyOf(settings);
    }

    private static Map<String, Trial> byProbe(Trial... trials) {
        Map<String, Trial> all = new LinkedHashMap<>();
        Stream.of(trials).forEach(trial -> all.put(trial.probe(), trial));
        return all;
    }

    /** How a probe is tried, or null where no test is generated for it. */
    public static @Nullable Trial of(String probe) {
        return ALL.get(probe);
    }

    /** Whether a caller is beyond a limit after it, so that whatever comes next at this place is refused too. */
    public boolean usesUpCalls() {
        return probe.equals(EXCESS);
    }

    /** All that can be tried. */
    public static List<Trial> all() {
        return List.copyOf(ALL.values());
    }
}
