package dev.merlon.parse;

import dev.merlon.grammar.MerlonParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ShortBuffer;
import java.util.Arrays;
import org.antlr.v4.runtime.TokenStream;
import org.jspecify.annotations.Nullable;

/**
 * What the parser has learnt of its grammar: for each decision between alternatives an automaton over the tokens ahead.
 *
 * <p>The parser learns it while it reads, by following the grammar along all alternatives at once, and forgets it when the process
 * ends; in a short run that took longer than everything else about parsing. {@link PredictionTraining} writes down what it learns
 * from many texts. It depends on the grammar alone, so what is not in the tables can be found as if they were not there.
 *
 * @see <a href="https://doi.org/10.1145/2714064.2660202">Parr, Harwell, Fisher: Adaptive LL(*) Parsing (2014)</a>, whose automata
 *     these are
 */
final class PredictionTables {
    /** Where they are on the class path. */
    static final String PATH = "META-INF/merlon-syntax/predictions";

    /** For a state in which the alternative is not yet decided. */
    static final int UNDECIDED = 0;
    /** For a decision, state or token of which nothing is known. */
    static final int NOTHING = -1;

    /** One more than the highest precedence of an operator. */
    static final int PRECEDENCES = 32;

    private static final @Nullable PredictionTables TRAINED = read();

    private final short[] starts;
    private final short[] precedenceStarts;
    private final short[] predictions;
    private final short[] firstEdges;
    private final short[] tokens;
    private final short[] targets;

    /** Six rows of numbers, each after its length; before them a mark of the grammar. */
    private PredictionTables(ByteBuffer bytes) {
        starts = row(bytes);
        precedenceStarts = row(bytes);
        predictions = row(bytes);
        firstEdges = row(bytes);
        tokens = row(bytes);
        targets = row(bytes);
    }

    /** Those that the build made of this grammar; null if it made none. */
    static @Nullable PredictionTables trained() {
        return TRAINED;
    }

    private static @Nullable PredictionTables read() {
        try (InputStream stream = PredictionTables.class.getClassLoader().getResourceAsStream(PATH)) {
            if (stream == null) {
                return null;
            }
            ByteBuffer bytes = ByteBuffer.wrap(stream.readAllBytes());
            return bytes.getInt() == grammarMark() ? new PredictionTables(bytes) : null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Differs between grammars. */
    static int grammarMark() {
        return MerlonParser._serializedATN.hashCode();
    }

    private static short[] row(ByteBuffer bytes) {
        short[] row = new short[bytes.getInt()];
        ShortBuffer numbers = bytes.asShortBuffer();
        numbers.get(row);
        bytes.position(bytes.position() + row.length * Short.BYTES);
        return row;
    }

    /**
     * The alternative to take, from 1, or {@link #NOTHING}.
     *
     * @param precedence of the operator around, for decisions that depend on it
     */
    int predict(TokenStream input, int decision, int precedence) {
        int state = start(decision, precedence);
        for (int ahead = 1; state != NOTHING; ahead++) {
            int prediction = predictions[state];
            if (prediction != UNDECIDED) {
                return prediction;
            }
            int edge = Arrays.binarySearch(tokens, firstEdges[state], firstEdges[state + 1], (short) input.LA(ahead));
            state = edge < 0 ? NOTHING : targets[edge];
        }
        return NOTHING;
    }

    private int start(int decision, int precedence) {
        int start = decision < starts.length ? starts[decision] : NOTHING;
        if (start >= NOTHING) {
            return start;
        }
        return precedence < PRECEDENCES ? precedenceStarts[(-2 - start) * PRECEDENCES + precedence] : NOTHING;
    }
}
