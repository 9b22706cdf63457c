/**
 * A model with its threats in the Open Threat Model format, version 0.2.0.
 *
 * <p>In: what was checked. Out: a file, the same for the same input.
 */
@NullMarked
package dev.merlon.backend.otm;

import org.jspecify.annotations.NullMarked;
