package dev.merlon.check;

import dev.merlon.ast.Item;
import dev.merlon.ast.LibraryStatement;
import dev.merlon.ast.LibraryStatement.Constant;
import dev.merlon.ast.LibraryStatement.Separator;
import dev.merlon.type.Enumeration;

/** {@code extend enum}: more constants for an open enum. */
final class EnumerationExtender {
    void extend(Scope scope, Item item) {
        if (!(item.statement() instanceof LibraryStatement.ExtendEnumeration extension)) {
            return;
        }
        Enumeration enumeration = scope.enumeration(extension.enumeration());
        if (enumeration == null) {
            return;
        }
        if (!enumeration.open() || enumeration.ordered()) {
            scope.diagnostics().report(LibraryDiagnostics.notOpen(extension.enumeration(), enumeration));
            return;
        }
        for (Constant constant : extension.constants()) {
            if (constant.before() == Separator.LESS || constant.before() == Separator.BAR) {
                scope.diagnostics().report(LibraryDiagnostics.mixedOrder(constant.name()));
            }
            if (enumeration.constant(constant.name().text()) != null) {
                scope.diagnostics()
                        .report(NameDiagnostics.duplicate(
                                constant.name(),
                                "constant",
                                extension.enumeration().span()));
            } else {
                int rank = enumeration.constants().size();
                EnumerationDeclarer.add(scope, enumeration, constant, rank);
            }
        }
    }
}
