/**
 * A model with its threats as a file of OWASP Threat Dragon, version 2: one diagram, in which boundaries contain what is in them.
 *
 * <p>In: what was checked. Out: a file, the same for the same input.
 */
@NullMarked
package dev.merlon.backend.threatdragon;

import org.jspecify.annotations.NullMarked;
