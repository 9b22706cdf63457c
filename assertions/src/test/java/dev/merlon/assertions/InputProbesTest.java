package dev.merlon.assertions;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import dev.merlon.assertions.TestServer.Clients;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;

class InputProbesTest {
    private static String attacked(ToIntFunction<String> handler) {
        return tried(
                exchange ->
                        handler.applyAsInt(exchange.getRequestURI().getQuery().substring(2)),
                "attack-url",
                "search?q=",
                InputProbes::refusesAttacks);
    }

    private static String redirected(ToIntFunction<HttpExchange> handler) {
        return tried(handler, "redirect-url", "login?next=", InputProbes::refusesForeignRedirects);
    }

    private static String tried(ToIntFunction<HttpExchange> handler, String key, String path, Probe.Attempt attempt) {
        try (TestServer server = TestServer.https(Clients.NOT_ASKED, handler)) {
            return Tried.at(server.url())
                    .and(key, server.url() + path)
                    .by(attempt)
                    .replace(server.url(), "https://it/");
        }
    }

    /** Sends a caller on to what stands after {@code next=}, as long as that passes a check. */
    private static int sent(HttpExchange exchange, boolean passes) {
        String next = exchange.getRequestURI().getQuery().substring("next=".length());
        exchange.getResponseHeaders().add("Location", passes ? next : "/start");
        return 302;
    }

    @Test
    void attacks() {
        assertThat(attacked(input -> input.matches("[a-z]+") ? 200 : 403)).isEqualTo("passes");
        assertThat(attacked(input -> 200)).startsWith("fails: https://it/search answered 200 to the input `' OR ");
        assertThat(attacked(input -> input.contains("SELECT") || input.contains("..") ? 403 : 200))
                .isEqualTo("fails: https://it/search answered 200 to the input `<script>alert(1)</script>`");
        assertThat(attacked(input -> input.matches("[a-z]+") ? 200 : 500)).startsWith("fails: ");
        assertThat(attacked(input -> 403)).startsWith("fails: https://it/search answered 403 to harmless input");
    }

    @Test
    void whoFallsOverHasRefusedNothing() {
        AtomicReference<TestServer> started = new AtomicReference<>();
        try (TestServer server = TestServer.https(Clients.NOT_ASKED, exchange -> {
            if (!exchange.getRequestURI().getQuery().equals("q=merlon")) {
                Objects.requireNonNull(started.get()).close();
            }
            return 200;
        })) {
            started.set(server);
            String url = server.url();
            assertThat(Tried.at(url)
                            .and("attack-url", url + "search?q=")
                            .by(InputProbes::refusesAttacks)
                            .replace(url, "https://it/"))
                    .startsWith("fails: https://it/search cannot be reached");
        }
    }

    @Test
    void redirects() {
        assertThat(redirected(exchange -> sent(exchange, true)))
                .isEqualTo("fails: https://it/login sends callers on to `https://merlon.invalid/`");
        assertThat(redirected(exchange ->
                        sent(exchange, !exchange.getRequestURI().getQuery().contains("://"))))
                .isEqualTo("fails: https://it/login sends callers on to `//merlon.invalid/`");
        assertThat(redirected(exchange ->
                        sent(exchange, exchange.getRequestURI().getQuery().matches("next=/($|[^/].*)"))))
                .isEqualTo("fails: https://it/login sends callers on to `/\\merlon.invalid/`");
        assertThat(redirected(exchange ->
                        sent(exchange, exchange.getRequestURI().getQuery().equals("next=/"))))
                .isEqualTo("passes");
        assertThat(redirected(
                        exchange -> exchange.getRequestURI().getQuery().equals("next=/") ? sent(exchange, true) : 400))
                .isEqualTo("passes");
    }

    @Test
    void destinationInThePathOfThisSiteIsNotElsewhere() {
        assertThat(redirected(exchange -> {
                    exchange.getResponseHeaders().add("Location", "/to/merlon.invalid/");
                    return 303;
                }))
                .isEqualTo("passes");
    }

    @Test
    void whoRedirectsNobodyShowsNothing() {
        assertThat(redirected(exchange -> 200))
                .startsWith("not tried: https://it/login answered 200 and sends nobody on to `/`")
                .contains("`settle.redirect-to`");
    }

    @Test
    void settingsAreNeeded() {
        Tried nothing = Tried.with("url", "https://localhost/");
        assertThat(nothing.by(InputProbes::refusesAttacks))
                .startsWith("not tried: ")
                .contains("`settle.attack-url`");
        assertThat(nothing.by(InputProbes::refusesForeignRedirects))
                .startsWith("not tried: ")
                .contains("`settle.redirect-url`");
        assertThat(nothing.and("attack-url", "tls://localhost:443").by(InputProbes::refusesAttacks))
                .isEqualTo("not tried: `settle.attack-url` is `tls://localhost:443/`, which is no address of HTTP;"
                        + " write it as https://host/path");
    }
}
