package dev.merlon.cli;

import dev.merlon.backend.text.Paint;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;

/**
 * Where a command runs: what it may know of the world around it.
 *
 * @param in what the user types, or what is piped in
 * @param folder the folder that relative paths start from
 * @param today the date that holds unless the user names another
 * @param colour whether the output is a terminal that shows colours
 */
record Terminal(InputStream in, PrintStream out, PrintStream err, Path folder, LocalDate today, boolean colour) {
    Terminal withColour(boolean wanted) {
        return new Terminal(in, out, err, folder, today, wanted);
    }

    Paint paint() {
        return new Paint(colour);
    }
}
