/**
 * What a check came to as workflow commands of GitHub, which shows them beside the code of a change.
 *
 * <p>In: what was checked. Out: lines for the log of a step. What a model says cannot be a command there.
 */
@NullMarked
package dev.merlon.backend.github;

import org.jspecify.annotations.NullMarked;
