/**
 * What is made of an analysis.
 *
 * <p>In: a model and its analysis. Out: {@code OutputFile}s, as values: the command line and the build plugin write them,
 * a backend never does. Everything a model says is hostile text and is escaped for each format at the last moment.
 */
@NullMarked
package dev.merlon.backend;

import org.jspecify.annotations.NullMarked;
