/**
 * What git knows: who wrote which lines, what files were in earlier commits, and how lines are merged.
 *
 * <p>In: a file and its text; or a revision. Out: the mail addresses of those who last changed some lines, or why they are not
 * known; the commits, and the files as they were. The repository is read and nothing else: no program is run, nothing is fetched, and of the settings of the machine only the mail
 * address of who works there is looked up.
 */
@NullMarked
package dev.merlon.history;

import org.jspecify.annotations.NullMarked;
