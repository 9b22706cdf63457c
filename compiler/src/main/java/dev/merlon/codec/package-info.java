/** Numbers, strings and places as bytes, for what is kept between runs: sources go in and come out as spans of the same file. */
@NullMarked
package dev.merlon.codec;

import org.jspecify.annotations.NullMarked;
