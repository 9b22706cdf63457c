/**
 * Terms over a model, and their three-valued evaluation.
 *
 * <p>In: a model, and terms whose names and types the checker has settled. Out: values, each with the facts that are missing
 * where it is unknown. Truth follows strong Kleene logic; a set is a function from elements to truth; paths are searched over
 * certain and over possible edges.
 */
@NullMarked
package dev.merlon.logic;

import org.jspecify.annotations.NullMarked;
