package dev.merlon.parse;

import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.TokenStream;
import org.antlr.v4.runtime.atn.ParserATNSimulator;
import org.antlr.v4.runtime.atn.PredictionContextCache;
import org.antlr.v4.runtime.dfa.DFA;

/** Looks decisions up in {@link PredictionTables} before it works them out. For parsing without full contexts (SLL) only. */
final class TrainedPrediction extends ParserATNSimulator {
    private final GuardedParser guarded;
    private final PredictionTables tables;

    TrainedPrediction(GuardedParser parser, PredictionTables tables, DFA[] learnt, PredictionContextCache contexts) {
        super(parser, parser.getATN(), learnt, contexts);
        this.guarded = parser;
        this.tables = tables;
    }

    @Override
    public int adaptivePredict(TokenStream input, int decision, ParserRuleContext outer) {
        int known = tables.predict(input, decision, guarded.getPrecedence());
        return known == PredictionTables.NOTHING ? super.adaptivePredict(input, decision, outer) : known;
    }
}
