package dev.merlon.assertions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A probe with settings of a test, and what became of it. */
final class Tried {
    /** A name that no resolver can ask for, as one part of it is too long: no test leaves this machine. */
    static final String NO_HOST = "x".repeat(64) + ".invalid";

    private final Map<String, String> settings = new HashMap<>();

    private Tried() {}

    /** Settings of the element `settle`, which trusts the server of the tests. */
    static Tried at(String url) {
        return with("url", url)
                .and("trust-store", TestKeys.store("trusts-server").toString())
                .and("trust-store-password", TestKeys.PASSWORD);
    }

    static Tried with(String key, String value) {
        return new Tried().and(key, value);
    }

    Tried and(String key, String value) {
        settings.put("settle." + key, value);
        return this;
    }

    Tried withClientCertificate() {
        return and("key-store", TestKeys.store("client").toString()).and("key-store-password", TestKeys.PASSWORD);
    }

    Settings settings() {
        return new Settings(List.of(settings), "settle");
    }

    /** `passes`, `fails: …`, or `not tried: …`. */
    String by(Probe.Attempt attempt) {
        try {
            attempt.run(settings());
            return "passes";
        } catch (RefutedException e) {
            return "fails: " + e.getMessage();
        } catch (NotTriedException e) {
            return "not tried: " + e.getMessage();
        }
    }
}
