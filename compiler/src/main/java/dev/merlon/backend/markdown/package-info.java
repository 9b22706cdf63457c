/**
 * What a change does to the threats, as a comment on a pull request.
 *
 * <p>In: a comparison. Out: Markdown as code hosts read it, with a picture in Mermaid, short enough for them.
 */
@NullMarked
package dev.merlon.backend.markdown;

import org.jspecify.annotations.NullMarked;
