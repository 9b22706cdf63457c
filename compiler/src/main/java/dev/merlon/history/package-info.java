/**
 * Who wrote which lines, as git knows it.
 *
 * <p>In: a file and its text. Out: the mail addresses of those who last changed some lines of it, or why they are not known. The
 * repository is read and nothing else: no program is run, nothing is fetched, and of the settings of the machine only the mail
 * address of who works there is looked up.
 */
@NullMarked
package dev.merlon.history;

import org.jspecify.annotations.NullMarked;
