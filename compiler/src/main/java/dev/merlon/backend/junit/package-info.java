/**
 * What a check came to as results of tests, for build servers: a suite for each element, a case for each threat considered.
 *
 * <p>In: what was checked. Out: a text in the XML of JUnit, the same for the same input.
 */
@NullMarked
package dev.merlon.backend.junit;

import org.jspecify.annotations.NullMarked;
