package dev.merlon.parse;

import dev.merlon.source.SourceFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ListTokenSource;
import org.antlr.v4.runtime.atn.ATNSimulator;
import org.antlr.v4.runtime.dfa.DFA;
import org.antlr.v4.runtime.dfa.DFAState;
import org.antlr.v4.runtime.misc.ParseCancellationException;
import org.jspecify.annotations.Nullable;

/** A step of the build: lets the parser read many texts, and writes down what it learns as {@link PredictionTables}. */
final class PredictionTraining {
    private final List<Integer> starts = new ArrayList<>();
    private final List<Integer> precedenceStarts = new ArrayList<>();
    private final Map<DFAState, Integer> numbers = new IdentityHashMap<>();
    private final List<DFAState> states = new ArrayList<>();

    private PredictionTraining() {}

    /** @param arguments the folder to write to, and the files and folders with texts to learn from */
    public static void main(String[] arguments) throws IOException {
        DFA[] learnt = {};
        for (String folder : List.of(arguments).subList(1, arguments.length)) {
            try (Stream<Path> paths = Files.walk(Path.of(folder))) {
                for (Path path :
                        paths.filter(PredictionTraining::isSource).sorted().toList()) {
                    learnt = learn(new String(Files.readAllBytes(path), StandardCharsets.UTF_8));
                }
            }
        }
        Path file = Path.of(arguments[0]).resolve(PredictionTables.PATH);
        Files.createDirectories(file.getParent());
        Files.write(file, new PredictionTraining().encode(learnt));
    }

    private static boolean isSource(Path path) {
        return path.toString().endsWith(".tm");
    }

    /** Reads a text; what follows a mistake in it is not learnt. All parsers of a process learn together. */
    private static DFA[] learn(String text) {
        SourceFile file = new SourceFile("text", text);
        CommonTokenStream tokens = new CommonTokenStream(
                new ListTokenSource(Syntax.generatedLexer(new SourceCharStream(file, 0, text.length()))));
        GuardedParser parser = Syntax.untrained(tokens);
        try {
            parser.file();
        } catch (ParseCancellationException | TooDeepException mistake) {
            // The texts of tests have mistakes on purpose.
        }
        return parser.getInterpreter().decisionToDFA;
    }

    private byte[] encode(DFA[] learnt) {
        for (DFA dfa : learnt) {
            if (dfa.isPrecedenceDfa()) {
                starts.add(-2 - precedenceStarts.size() / PredictionTables.PRECEDENCES);
                for (int precedence = 0; precedence < PredictionTables.PRECEDENCES; precedence++) {
                    precedenceStarts.add(number(dfa.getPrecedenceStartState(precedence)));
                }
            } else {
                starts.add(number(dfa.s0));
            }
        }
        List<Integer> predictions = new ArrayList<>();
        List<Integer> firstEdges = new ArrayList<>();
        List<Integer> tokens = new ArrayList<>();
        List<Integer> targets = new ArrayList<>();
        for (int i = 0; i < states.size(); i++) {
            DFAState state = states.get(i);
            firstEdges.add(tokens.size());
            predictions.add(prediction(state));
            if (prediction(state) == PredictionTables.UNDECIDED && state.edges != null) {
                for (int edge = 0; edge < state.edges.length; edge++) {
                    DFAState target = state.edges[edge];
                    if (target != null && target != ATNSimulator.ERROR) {
                        tokens.add(edge - 1);
                        targets.add(number(target));
                    }
                }
            }
        }
        firstEdges.add(tokens.size());
        return bytes(List.of(starts, precedenceStarts, predictions, firstEdges, tokens, targets));
    }

    /** The number of a state, which may be a new one; states are numbered in the order in which they are met. */
    private int number(@Nullable DFAState state) {
        if (state == null) {
            return PredictionTables.NOTHING;
        }
        Integer known = numbers.get(state);
        if (known == null) {
            known = states.size();
            numbers.put(state, known);
            states.add(state);
        }
        return known;
    }

    private static int prediction(DFAState state) {
        if (!state.isAcceptState) {
            return PredictionTables.UNDECIDED;
        }
        return state.predicates == null ? state.prediction : PredictionTables.NOTHING;
    }

    private static byte[] bytes(List<List<Integer>> rows) {
        int size = rows.stream()
                .mapToInt(row -> Integer.BYTES + row.size() * Short.BYTES)
                .sum();
        ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES + size);
        bytes.putInt(PredictionTables.grammarMark());
        for (List<Integer> row : rows) {
            bytes.putInt(row.size());
            for (int number : row) {
                if (number != (short) number) {
                    throw new IllegalStateException("too many states for short numbers");
                }
                bytes.putShort((short) number);
            }
        }
        return Arrays.copyOf(bytes.array(), bytes.position());
    }
}
