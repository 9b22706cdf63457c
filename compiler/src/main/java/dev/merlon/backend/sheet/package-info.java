/**
 * The ledger as a workbook for spreadsheets (Office Open XML): threats, questions, decisions, elements, and every pair.
 *
 * <p>In: what was checked. Out: a file, the same for the same input.
 */
@NullMarked
package dev.merlon.backend.sheet;

import org.jspecify.annotations.NullMarked;
