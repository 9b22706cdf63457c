/**
 * Results of tests and scanners, as evidence that controls are there.
 *
 * <p>In: files in the formats of JUnit and SARIF 2.1.0, which nobody trusts: they are bounded, and name nothing outside of
 * themselves. Out: an {@link dev.merlon.model.EvidenceSource}, and diagnostics for what cannot be read.
 */
@NullMarked
package dev.merlon.evidence;

import org.jspecify.annotations.NullMarked;
