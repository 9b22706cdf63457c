package dev.merlon.parse;

import dev.merlon.grammar.MerlonParser;
import java.util.Arrays;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.TokenStream;
import org.antlr.v4.runtime.atn.PredictionMode;

/**
 * The generated parser with a limit on the depth of its trees, because it and all that walk them are recursive.
 *
 * <p>Brackets are counted before parsing; this stops what nests without them, such as a row of {@code not}, and trees that
 * lean to the left, such as a row of {@code +}.
 */
final class GuardedParser extends MerlonParser {
    /** The deepest tree that is built. */
    static final int DEEPEST_TREE = 1_000;

    /** The longest row of {@code and} and {@code or}: nobody goes down its tree one by one. */
    static final int LONGEST_CHAIN = 4_000;

    private int depth;
    private int links;
    private int[] outer = new int[64];
    private int[] outerLinks = new int[64];
    private int recursions;

    GuardedParser(TokenStream tokens) {
        super(tokens);
    }

    /** Lets it decide by what the build has learnt of the grammar; only for the prediction mode SLL. */
    void useTraining() {
        PredictionTables tables = PredictionTables.trained();
        if (tables != null) {
            TrainedPrediction prediction = new TrainedPrediction(this, tables, _decisionToDFA, _sharedContextCache);
            prediction.setPredictionMode(PredictionMode.SLL);
            setInterpreter(prediction);
        }
    }

    @Override
    public void enterRule(ParserRuleContext tree, int state, int rule) {
        deeper();
        super.enterRule(tree, state, rule);
    }

    @Override
    public void exitRule() {
        depth--;
        super.exitRule();
    }

    @Override
    public void enterRecursionRule(ParserRuleContext tree, int state, int rule, int precedence) {
        if (recursions == outer.length) {
            outer = Arrays.copyOf(outer, recursions * 2);
            outerLinks = Arrays.copyOf(outerLinks, recursions * 2);
        }
        outerLinks[recursions] = links;
        outer[recursions++] = depth;
        links = 0;
        deeper();
        super.enterRecursionRule(tree, state, rule, precedence);
    }

    @Override
    public void pushNewRecursionContext(ParserRuleContext tree, int state, int rule) {
        int operator = getCurrentToken().getType();
        if (operator != AND && operator != OR) {
            deeper();
        } else if (++links > LONGEST_CHAIN) {
            throw new TooDeepException(getCurrentToken());
        }
        super.pushNewRecursionContext(tree, state, rule);
    }

    @Override
    public void unrollRecursionContexts(ParserRuleContext parent) {
        depth = outer[--recursions];
        links = outerLinks[recursions];
        super.unrollRecursionContexts(parent);
    }

    private void deeper() {
        if (++depth > DEEPEST_TREE) {
            throw new TooDeepException(getCurrentToken());
        }
    }
}
