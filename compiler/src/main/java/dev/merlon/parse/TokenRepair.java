package dev.merlon.parse;

import dev.merlon.diagnostic.Diagnostics;
import dev.merlon.source.SourceFile;
import java.util.List;
import org.antlr.v4.runtime.Token;

final class TokenRepair {
    TokenRepair(SourceFile file, Diagnostics diagnostics) {}

    List<Token> repair(List<Token> tokens) {
        return tokens;
    }
}
