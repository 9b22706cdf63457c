package dev.merlon.assertions;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import dev.merlon.assertions.TestServer.Clients;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;

class HttpProbesTest {
    private static final Probe.Attempt CREDENTIALS = settings -> HttpProbes.demandsCredentials(settings, 401);
    private static final Probe.Attempt OTHERS = settings -> HttpProbes.refusesOthers(settings, 403);
    private static final Probe.Attempt LIMIT = settings -> HttpProbes.limitsCalls(settings, 429);

    private static String tried(ToIntFunction<HttpExchange> handler, Probe.Attempt attempt, String... settings) {
        try (TestServer server = TestServer.https(Clients.NOT_ASKED, handler)) {
            Tried tried = Tried.at(server.url());
            for (int i = 0; i < settings.length; i += 2) {
                tried.and(settings[i], settings[i + 1]);
            }
            return tried.by(attempt).replace(server.url(), "it");
        }
    }

    private static int byToken(HttpExchange exchange) {
        String token = exchange.getRequestHeaders().getFirst("Authorization");
        return token == null ? 401 : token.equals("Bearer right") ? 200 : 403;
    }

    private static ToIntFunction<HttpExchange> header(String name, String value) {
        return exchange -> {
            exchange.getResponseHeaders().add(name, value);
            return 200;
        };
    }

    @Test
    void callerWithoutCredentials() {
        assertThat(tried(HttpProbesTest::byToken, CREDENTIALS)).isEqualTo("passes");
        assertThat(tried(exchange -> 200, CREDENTIALS))
                .isEqualTo("fails: it answered 200 to a caller without credentials");
        assertThat(tried(exchange -> 404, CREDENTIALS)).startsWith("fails: ");
    }

    @Test
    void refusingEverybodyIsNoControl() {
        assertThat(tried(exchange -> 401, CREDENTIALS, "authorization", "Bearer right"))
                .startsWith("fails: it answered 401 also to the caller with `authorization`");
        assertThat(tried(HttpProbesTest::byToken, CREDENTIALS, "authorization", "Bearer right"))
                .isEqualTo("passes");
    }

    private static int byAttestation(HttpExchange exchange) {
        return "right".equals(exchange.getRequestHeaders().getFirst("X-App")) ? 200 : 403;
    }

    @Test
    void appWithoutAttestation() {
        Probe.Attempt attempt = settings -> HttpProbes.demandsAttestation(settings, 403);
        assertThat(tried(HttpProbesTest::byAttestation, attempt, "attestation", "X-App: right"))
                .isEqualTo("passes");
        assertThat(tried(exchange -> 200, attempt, "attestation", "X-App: right"))
                .isEqualTo("fails: it answered 200 to an app without attestation");
        assertThat(tried(
                        exchange -> exchange.getRequestHeaders().containsKey("X-App") ? 200 : 403,
                        attempt,
                        "attestation",
                        "X-App: right"))
                .isEqualTo("fails: it answered 200 to an app with a wrong attestation");
        assertThat(tried(
                        exchange -> "old".equals(exchange.getRequestHeaders().getFirst("X-App"))
                                ? 200
                                : byAttestation(exchange),
                        attempt,
                        "attestation",
                        "X-App: right",
                        "other-attestation",
                        "X-App: old"))
                .isEqualTo("fails: it answered 200 to an app with a wrong attestation");
        assertThat(tried(exchange -> 403, attempt, "attestation", "X-App: right"))
                .startsWith("fails: it answered 403 to the app with its attestation");
        assertThat(tried(exchange -> 403, attempt)).startsWith("not tried: ").contains("`settle.attestation`");
        for (String wrong : List.of("X-App", "X App: right", "X-App: a\r\nHost: b")) {
            assertThat(tried(exchange -> 200, attempt, "attestation", wrong))
                    .startsWith("not tried: `settle.attestation` is no header");
        }
    }

    @Test
    void callerWithoutCertificateIsRefusedSooner() {
        try (TestServer server = TestServer.https(Clients.NEEDED, exchange -> 200)) {
            assertThat(Tried.at(server.url()).withClientCertificate().by(CREDENTIALS))
                    .isEqualTo("passes");
        }
    }

    @Test
    void redirectToLoginIsNoRefusal() {
        assertThat(tried(
                        exchange -> {
                            exchange.getResponseHeaders().add("Location", "/login");
                            return 302;
                        },
                        CREDENTIALS))
                .startsWith("fails: it answered 302");
    }

    @Test
    void callerWithTheWrongToken() {
        String[] tokens = {"authorization", "Bearer right", "other-authorization", "Bearer wrong"};
        assertThat(tried(HttpProbesTest::byToken, OTHERS, tokens)).isEqualTo("passes");
        assertThat(tried(exchange -> 200, OTHERS, tokens))
                .isEqualTo("fails: it answered 200 to a known caller who may not do this");
        assertThat(tried(exchange -> 403, OTHERS, tokens)).startsWith("fails: it answered 403 to the caller who may");
        assertThat(tried(HttpProbesTest::byToken, OTHERS, "authorization", "Bearer right"))
                .startsWith("not tried: ")
                .contains("`settle.other-authorization`");
        assertThat(tried(HttpProbesTest::byToken, OTHERS, "authorization", "a\nb", "other-authorization", "c"))
                .startsWith("not tried: ");
    }

    @Test
    void callsBeyondTheLimit() {
        AtomicInteger calls = new AtomicInteger();
        assertThat(tried(exchange -> calls.incrementAndGet() > 5 ? 429 : 200, LIMIT, "calls", "5"))
                .isEqualTo("passes");
        assertThat(tried(exchange -> 200, LIMIT, "calls", "5")).isEqualTo("fails: it answered 200 also to call 6");
        assertThat(tried(exchange -> 429, LIMIT, "calls", "5")).startsWith("not tried: ");
        assertThat(tried(exchange -> 200, LIMIT)).contains("`settle.calls`");
        assertThat(tried(exchange -> 200, LIMIT, "calls", "99999")).startsWith("not tried: ");
    }

    @Test
    void limitThatIsReachedShowsNothingElse() {
        for (Probe.Attempt attempt : List.<Probe.Attempt>of(CREDENTIALS, OTHERS, HttpProbes::sendsScriptPolicy)) {
            assertThat(tried(exchange -> 429, attempt, "authorization", "Bearer a", "other-authorization", "Bearer b"))
                    .isEqualTo(
                            "not tried: it answered 429, as a limit on calls is reached, which shows nothing of this;"
                                    + " try again when its time is over");
        }
        assertThat(tried(exchange -> 429, TlsProbes::demandsClientCertificate))
                .startsWith("fails: it did not ask for a certificate");
    }

    @Test
    void scriptPolicy() {
        String name = "Content-Security-Policy";
        assertThat(tried(header(name, "default-src 'self'"), HttpProbes::sendsScriptPolicy))
                .isEqualTo("passes");
        assertThat(tried(header(name, "script-src 'self' 'nonce-abc' 'unsafe-inline'"), HttpProbes::sendsScriptPolicy))
                .isEqualTo("passes");
        assertThat(tried(header(name, "default-src 'self' 'unsafe-inline'"), HttpProbes::sendsScriptPolicy))
                .startsWith("fails: it sends a Content-Security-Policy that lets inline scripts");
        assertThat(tried(header(name, "script-src *"), HttpProbes::sendsScriptPolicy))
                .startsWith("fails: ");
        for (String anywhere : List.of("https:", "http://*", "https://*:443", "data:", "*")) {
            assertThat(tried(header(name, "script-src 'self' " + anywhere), HttpProbes::sendsScriptPolicy))
                    .startsWith("fails: ");
        }
        assertThat(tried(header(name, "script-src 'nonce-abc' 'strict-dynamic' https:"), HttpProbes::sendsScriptPolicy))
                .isEqualTo("passes");
        assertThat(tried(
                        header(name, "script-src https://cdn.example https://*.example"),
                        HttpProbes::sendsScriptPolicy))
                .isEqualTo("passes");
        assertThat(tried(
                        header(name, "script-src-elem 'self'; script-src 'unsafe-inline'"),
                        HttpProbes::sendsScriptPolicy))
                .startsWith("fails: ");
        assertThat(tried(header(name, "img-src 'self'"), HttpProbes::sendsScriptPolicy))
                .startsWith("fails: ");
        assertThat(tried(exchange -> 200, HttpProbes::sendsScriptPolicy))
                .isEqualTo("fails: it answered without the header Content-Security-Policy");
        assertThat(tried(exchange -> 404, HttpProbes::sendsScriptPolicy)).startsWith("fails: it answered 404");
    }

    @Test
    void framing() {
        assertThat(tried(header("X-Frame-Options", "DENY"), HttpProbes::refusesFraming))
                .isEqualTo("passes");
        assertThat(tried(header("Content-Security-Policy", "frame-ancestors 'none'"), HttpProbes::refusesFraming))
                .isEqualTo("passes");
        assertThat(tried(header("Content-Security-Policy", "frame-ancestors *"), HttpProbes::refusesFraming))
                .startsWith("fails: ");
        assertThat(tried(header("X-Frame-Options", "ALLOWALL"), HttpProbes::refusesFraming))
                .startsWith("fails: ");
        assertThat(tried(exchange -> 200, HttpProbes::refusesFraming)).startsWith("fails: ");
        assertThat(tried(
                        exchange -> {
                            exchange.getResponseHeaders().add("X-Frame-Options", "DENY");
                            exchange.getResponseHeaders().add("Content-Security-Policy", "frame-ancestors *");
                            return 200;
                        },
                        HttpProbes::refusesFraming))
                .startsWith("fails: ");
    }
}
