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

    /** Reports a control that cannot be stated of the element; whether it is all right. */
    static boolean checkStanding(Kind control, KindReference reference, Typed element, Scope scope) {
        return check(control, reference, element, scope, standing(control, scope.symbols()));
    }

    /** Reports a control that the element can neither state nor be covered with; whether it is all right. */
    static boolean check(Kind control, KindReference reference, Typed element, Scope scope) {
        List<Kind> places = new ArrayList<>(standing(control, scope.symbols()));
        for (Kind kind = control; kind != null && kind.superKind() != null; kind = kind.superKind()) {
            places.addAll(scope.symbols().covered(kind));
        }
        return check(control, reference, element, scope, places);
    }

    private static boolean check(Kind control, KindReference reference, Typed element, Scope scope, List<Kind> places) {
        if (control.root() != RootKind.CONTROL) {
            scope.diagnostics().report(LibraryDiagnostics.notAControl(reference));
            return false;
        }
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

    /** The kinds of elements that a control may be stated on, also by what its super-kinds say. */
    static List<Kind> standing(Kind control, Symbols symbols) {
        List<Kind> places = new ArrayList<>();
        for (Kind kind = control; kind != null && kind.superKind() != null; kind = kind.superKind()) {
            places.addAll(symbols.places(kind));
        }
        return places;
    }
}
