/**
 * What generated tests call: probes of a running system, and what a threat model says of itself.
 *
 * <p>In: the name of an element, and from {@code merlon-endpoints.properties} where it answers. Out: nothing where it has what the
 * model says; an {@link org.opentest4j.AssertionFailedError} where it does not; an {@link org.opentest4j.TestAbortedException} where
 * that could not be tried. Uses the JDK and the exceptions of JUnit; every answer of a server and every file has a largest size and
 * every wait an end.
 */
@NullMarked
package dev.merlon.assertions;

import org.jspecify.annotations.NullMarked;
