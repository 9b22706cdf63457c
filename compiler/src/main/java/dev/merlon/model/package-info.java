/**
 * The threat model: elements and the facts stated of them, with indexes over them.
 *
 * <p>In: elements, in the order of their qualified names, with dense numbers. Out: adjacency, enclosing boundaries and
 * reachability, answered without a search through objects.
 */
@NullMarked
package dev.merlon.model;

import org.jspecify.annotations.NullMarked;
