package dev.merlon.check;

import dev.merlon.ast.KindReference;
import dev.merlon.type.Kind;
import dev.merlon.type.RootKind;
import dev.merlon.type.Type;
import java.util.ArrayList;
import java.util.List;

/** Where controls may stand. */
final class Placement {
    private Placement() {}

    /** Reports a control that the element cannot have; whether it is all right. */
    static boolean check(Kind control, KindReference reference, Typed element, Scope scope) {
        if (control.root() != RootKind.CONTROL) {
            scope.diagnostics().report(LibraryDiagnostics.notAControl(reference));
            return false;
        }
        List<Kind> places = places(control, scope.symbols());
        if (places.isEmpty()) {
            return true;
        }
        for (Type.OfKind constraint : element.constraints()) {
            if (!Kinds.overlap(constraint.anyOf(), places)) {
                scope.diagnostics().report(LibraryDiagnostics.wrongPlace(reference, element.type(), places));
                return false;
            }
        }
        return true;
    }

    /** The kinds of elements that may have a control: that it stands on, or that it covers. */
    static List<Kind> places(Kind control, Symbols symbols) {
        List<Kind> places = new ArrayList<>();
        for (Kind kind = control; kind != null && kind.superKind() != null; kind = kind.superKind()) {
            places.addAll(symbols.places(kind));
        }
        return places;
    }
}
