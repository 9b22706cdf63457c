/**
 * What a check came to as a code quality report, which GitLab shows beside the code of a merge request.
 *
 * <p>In: what was checked. Out: a text, the same for the same input.
 */
@NullMarked
package dev.merlon.backend.gitlab;

import org.jspecify.annotations.NullMarked;
