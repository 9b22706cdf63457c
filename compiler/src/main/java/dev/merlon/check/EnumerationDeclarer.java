package dev.merlon.check;

import dev.merlon.ast.LibraryStatement;
import dev.merlon.ast.LibraryStatement.Constant;
import dev.merlon.ast.LibraryStatement.Separator;
import dev.merlon.ast.Name;
import dev.merlon.ast.Text;
import dev.merlon.type.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes enums: ordered where {@code <} or {@code |} stands between constants, otherwise without order. */
final class EnumerationDeclarer {
    private EnumerationDeclarer() {}

    static Enumeration declare(Scope scope, LibraryStatement.Enumeration declaration) {
        List<Constant> constants = declaration.constants();
        boolean ordered = constants.size() > 1 && isOrdering(constants.get(1).before());
        Enumeration enumeration =
                new Enumeration(scope.library(), declaration.name().text(), ordered, declaration.open());
        if (ordered && declaration.open()) {
            scope.diagnostics().report(LibraryDiagnostics.openOrdered(declaration.name()));
        }
        Map<String, Name> names = new HashMap<>();
        int rank = 0;
        for (int i = 0; i < constants.size(); i++) {
            Constant constant = constants.get(i);
            if (i > 0 && isOrdering(constant.before()) != ordered) {
                scope.diagnostics().report(LibraryDiagnostics.mixedOrder(constant.name()));
            }
            rank += i > 0 && constant.before() != Separator.BAR ? 1 : 0;
            Name first = names.putIfAbsent(constant.name().text(), constant.name());
            if (first == null) {
                add(scope, enumeration, constant, rank);
            } else {
                scope.diagnostics().report(NameDiagnostics.duplicate(constant.name(), "constant", first.span()));
            }
        }
        return enumeration;
    }

    static void add(Scope scope, Enumeration enumeration, Constant constant, int rank) {
        if (scope.isOfProgram()) {
            Annotations.ofConstant(constant, scope.diagnostics());
        }
        Enumeration.Constant made = enumeration.add(constant.name().text(), title(constant), rank);
        scope.symbols().deprecations().add(made, Annotations.deprecated(constant.annotations()));
    }

    private static String title(Constant constant) {
        Text title = constant.title();
        return title == null ? constant.name().text() : title.value();
    }

    private static boolean isOrdering(Separator separator) {
        return separator == Separator.LESS || separator == Separator.BAR;
    }
}
