/**
 * Graphviz inside the Java process: DOT text comes in, a picture as text (SVG, plain, canonical DOT) goes out.
 *
 * <p>The program is the WebAssembly build of Graphviz, translated to Java classes when this module is built. It sees
 * no file, no clock, no environment and no network, so the same text gives the same picture on every machine.
 */
@NullMarked
package dev.merlon.graphviz;

import org.jspecify.annotations.NullMarked;
