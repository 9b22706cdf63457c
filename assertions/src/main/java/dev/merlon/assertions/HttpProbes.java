package dev.merlon.assertions;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Looks at what an HTTP server answers to whom. */
final class HttpProbes {
    private static final int MOST_CALLS = 10_000;
    private static final long ALL_NANOS = 60_000_000_000L;
    static final String AUTHORIZATION = "authorization";
    private static final String OTHER_AUTHORIZATION = "other-authorization";
    private static final String ATTESTATION = "attestation";
    private static final String OTHER_ATTESTATION = "other-attestation";
    private static final int TOO_MANY = 429;
    private static final String POLICY = "content-security-policy";

    private HttpProbes() {}

    private static Address http(Settings settings) throws NotTriedException {
        return http(settings, TlsProbes.address(settings), "url");
    }

    /** What a setting says, where that is an address of HTTP. */
    static Address http(Settings settings, String key, String url) throws NotTriedException {
        return http(settings, Address.url(settings, key, url), key);
    }

    private static Address http(Settings settings, Address address, String key) throws NotTriedException {
        if (!address.isHttp()) {
            throw new NotTriedException("`" + Plain.text(settings.element()) + "." + key + "` is `" + address
                    + "`, which is no address of HTTP; write it as https://host/path");
        }
        return address;
    }

    /** What is answered to a caller, with its {@code authorization} where there is one. */
    static Answer call(Caller caller, Settings settings, Address address) throws NotTriedException, RefutedException {
        return call(caller, settings, address, AUTHORIZATION);
    }

    /** Who is beyond a limit is answered so whatever he asks: that shows something of limits alone. */
    static int requireNoLimit(Address address, int status) throws NotTriedException {
        if (status == TOO_MANY) {
            throw new NotTriedException(address + " answered " + TOO_MANY
                    + ", as a limit on calls is reached, which shows nothing of this; try again when its time is over");
        }
        return status;
    }

    private static Answer call(Caller caller, Settings settings, Address address, String key, String... headers)
            throws NotTriedException, RefutedException {
        Answer answer = answer(caller, settings, address, key, headers);
        requireNoLimit(address, answer.status());
        return answer;
    }

    private static Answer answer(Caller caller, Settings settings, Address address, String key, String... headers)
            throws NotTriedException, RefutedException {
        try {
            return caller.call(address, settings.value(key), headers);
        } catch (IOException e) {
            throw Caller.noAnswer(address, "gave no answer", e);
        }
    }

    static void demandsCredentials(Settings settings, int expected) throws NotTriedException, RefutedException {
        Address address = http(settings);
        Caller stranger = Caller.stranger(settings);
        int status;
        try {
            status = requireNoLimit(address, stranger.call(address, null).status());
        } catch (IOException e) {
            // Who asks for a certificate, and hangs up without one, refuses sooner than by an answer.
            if (stranger.wasAsked() && !(e instanceof SocketTimeoutException)) {
                return;
            }
            throw Caller.noAnswer(address, "gave no answer", e);
        }
        if (status != expected) {
            throw new RefutedException(address + " answered " + status + " to a caller without credentials");
        }
        if (settings.value(AUTHORIZATION) != null
                && call(Caller.known(settings), settings, address, AUTHORIZATION)
                                .status()
                        == expected) {
            throw new RefutedException(address + " answered " + expected
                    + " also to the caller with `authorization`, so that refusing a stranger shows nothing");
        }
    }

    static void refusesOthers(Settings settings, int expected) throws NotTriedException, RefutedException {
        Address address = http(settings);
        settings.require(AUTHORIZATION, "as whom a caller gets in, such as `Bearer ${env:TOKEN}`");
        settings.require(OTHER_AUTHORIZATION, "as whom a known caller may not do this");
        int right =
                call(Caller.known(settings), settings, address, AUTHORIZATION).status();
        if (right == 401 || right == 403 || right == expected) {
            throw new RefutedException(
                    address + " answered " + right + " to the caller who may, so that refusing another shows nothing");
        }
        int wrong = call(Caller.known(settings), settings, address, OTHER_AUTHORIZATION)
                .status();
        if (wrong != expected) {
            throw new RefutedException(address + " answered " + wrong + " to a known caller who may not do this");
        }
    }

    static void demandsAttestation(Settings settings, int expected) throws NotTriedException, RefutedException {
        Address address = http(settings);
        String header = header(
                settings,
                ATTESTATION,
                settings.require(
                        ATTESTATION,
                        "with which header the app shows what it is, such as `X-App-Attest: ${env:TOKEN}`"));
        String stated = settings.value(OTHER_ATTESTATION);
        String other = stated == null
                ? header.substring(0, header.indexOf(':')) + ": merlon.is.not-the-app"
                : header(settings, OTHER_ATTESTATION, stated);
        Caller caller = Caller.known(settings);
        int right = call(caller, settings, address, AUTHORIZATION, header).status();
        if (right == 401 || right == 403 || right == expected) {
            throw new RefutedException(address + " answered " + right
                    + " to the app with its attestation, so that refusing another shows nothing");
        }
        int without = call(caller, settings, address).status();
        if (without != expected) {
            throw new RefutedException(address + " answered " + without + " to an app without attestation");
        }
        int wrong = call(caller, settings, address, AUTHORIZATION, other).status();
        if (wrong != expected) {
            throw new RefutedException(address + " answered " + wrong + " to an app with a wrong attestation");
        }
    }

    private static String header(Settings settings, String key, String text) throws NotTriedException {
        String[] parts = text.split(":", 2);
        if (parts.length < 2
                || !parts[0].matches("[A-Za-z0-9-]+")
                || !parts[1].chars().allMatch(c -> c >= ' ' && c < 0x7F)) {
            throw new NotTriedException("`" + Plain.text(settings.element()) + "." + key
                    + "` is no header; write its name, a colon and its value");
        }
        return parts[0] + ": " + parts[1].strip();
    }

    static void limitsCalls(Settings settings, int expected) throws NotTriedException, RefutedException {
        Address address = http(settings);
        String stated = settings.require("calls", "after how many calls a caller is beyond the limit");
        if (!stated.matches("[1-9][0-9]{0,5}") || Integer.parseInt(stated) > MOST_CALLS) {
            throw new NotTriedException("`" + Plain.text(settings.element()) + ".calls` is `" + Plain.text(stated)
                    + "`; write a number up to " + MOST_CALLS);
        }
        int calls = Integer.parseInt(stated);
        Caller caller = Caller.known(settings);
        long start = System.nanoTime();
        int status = 0;
        for (int i = 0; i <= calls; i++) {
            status = answer(caller, settings, address, AUTHORIZATION).status();
            if (status == expected) {
                if (i == 0) {
                    throw new NotTriedException(address + " answered " + expected
                            + " to the first call already, which shows no limit; try again when its time is over");
                }
                return;
            }
            if (System.nanoTime() - start > ALL_NANOS) {
                throw new NotTriedException(
                        address + " took more than a minute for " + (i + 1) + " calls; `calls` is too many");
            }
        }
        throw new RefutedException(address + " answered " + status + " also to call " + (calls + 1));
    }

    static void sendsScriptPolicy(Settings settings) throws NotTriedException, RefutedException {
        Address address = http(settings);
        Answer answer = page(settings, address);
        List<String> headers = answer.headers(POLICY);
        if (headers.isEmpty()) {
            throw new RefutedException(address + " answered without the header Content-Security-Policy");
        }
        // Of several policies a browser keeps to all, so that one that forbids is enough.
        if (policies(answer).stream().anyMatch(Directives::namesScripts)) {
            return;
        }
        throw new RefutedException(
                address + " sends a Content-Security-Policy that lets inline scripts or scripts from anywhere run: "
                        + Plain.text(String.join(", ", headers)));
    }

    private static List<Directives> policies(Answer answer) {
        return answer.headers(POLICY).stream()
                .flatMap(header -> Arrays.stream(header.split(",", -1)))
                .map(Directives::of)
                .toList();
    }

    static void refusesFraming(Settings settings) throws NotTriedException, RefutedException {
        Address address = http(settings);
        Answer answer = page(settings, address);
        List<List<String>> ancestors = policies(answer).stream()
                .map(policy -> policy.sources("frame-ancestors"))
                .filter(Objects::nonNull)
                .toList();
        if (ancestors.stream().anyMatch(sites -> sites.stream().noneMatch(Directives::isAnySite))) {
            return;
        }
        // Browsers do not look at X-Frame-Options where there are frame-ancestors.
        List<String> options = answer.headers("x-frame-options").stream()
                .map(value -> value.toLowerCase(Locale.ROOT))
                .toList();
        if (!ancestors.isEmpty()
                || options.isEmpty()
                || !options.stream().allMatch(v -> v.equals("deny") || v.equals("sameorigin"))) {
            throw new RefutedException(address + " answered with neither X-Frame-Options: DENY or SAMEORIGIN nor"
                    + " frame-ancestors that name sites in its Content-Security-Policy");
        }
    }

    /** A page that is one: of an error or a redirect nobody says that all pages are so. */
    private static Answer page(Settings settings, Address address) throws NotTriedException, RefutedException {
        Answer answer = call(Caller.known(settings), settings, address, AUTHORIZATION);
        if (answer.status() / 100 != 2) {
            throw new RefutedException(address + " answered " + answer.status() + ", and not with a page");
        }
        return answer;
    }
}
