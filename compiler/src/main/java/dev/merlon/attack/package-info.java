/**
 * How an attacker gets from outside to what matters in a model.
 *
 * <p>In: an analysis. Out: {@code AttackPaths}: the cheapest way from each foothold to each asset at risk, the choke points that
 * all ways lead through, the controls that would close most of them, what falls with each component, and how far segments are
 * apart. What a step is and what it costs, where attackers begin and what they are after, is said by libraries: by relations called
 * {@code intrusion}, and by {@code foothold} and {@code worth-attacking} of {@code std.core}.
 *
 * <p>Nothing of it is computed before it is asked for. Every order is by costs and names, so that the same model gives the same.
 */
@NullMarked
package dev.merlon.attack;

import org.jspecify.annotations.NullMarked;
