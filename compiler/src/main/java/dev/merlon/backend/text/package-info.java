/**
 * Findings, questions and ledgers as plain text for a terminal.
 *
 * <p>In: an analysis. Out: text, the same for every locale and terminal but for colour.
 */
@NullMarked
package dev.merlon.backend.text;

import org.jspecify.annotations.NullMarked;
