/**
 * What a check came to in the Static Analysis Results Interchange Format (SARIF 2.1.0, OASIS standard), for code scanning.
 *
 * <p>In: what was checked. Out: a text, the same for the same input: no time, no random names, no path of the machine.
 */
@NullMarked
package dev.merlon.backend.sarif;

import org.jspecify.annotations.NullMarked;
