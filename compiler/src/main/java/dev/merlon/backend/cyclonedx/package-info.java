/**
 * A model as a bill of materials in CycloneDX 1.6: its components as services, and what was found in it as declarations about rules.
 *
 * <p>In: what was checked. Out: a file, the same for the same input.
 */
@NullMarked
package dev.merlon.backend.cyclonedx;

import org.jspecify.annotations.NullMarked;
