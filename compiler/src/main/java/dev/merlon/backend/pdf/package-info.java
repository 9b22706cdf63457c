/**
 * Documents for paper, written as PDF without a library.
 *
 * <p>In: blocks of text, tables and pictures. Out: the bytes of one file, the same for the same blocks on every machine.
 */
@NullMarked
package dev.merlon.backend.pdf;

import org.jspecify.annotations.NullMarked;
