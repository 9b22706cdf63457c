/**
 * The report for people: Markdown, and one HTML page made of that Markdown.
 *
 * <p>In: an analysis. Out: both files; the page needs no other file and no network.
 */
@NullMarked
package dev.merlon.backend.report;

import org.jspecify.annotations.NullMarked;
