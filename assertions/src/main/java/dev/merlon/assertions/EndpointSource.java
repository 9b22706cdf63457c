package dev.merlon.assertions;

import java.util.Map;

/**
 * Says where elements of the model answer, for tests that start the system themselves.
 *
 * <p>Found by {@link java.util.ServiceLoader}: its class is named in {@code META-INF/services/dev.merlon.assertions.EndpointSource}, and
 * has a public constructor without parameters. It is asked once for each run of the tests.
 */
@FunctionalInterface
public interface EndpointSource {
    /** What could stand in {@code merlon-endpoints.properties}: {@code "settle.url"} with {@code "https://localhost:41233/"}. */
    Map<String, String> endpoints();
}
