package dev.merlon.resolve;

import dev.merlon.ast.CompilationUnit;
import dev.merlon.ast.FileStatement;
import dev.merlon.ast.Item;
import dev.merlon.ast.Name;
import dev.merlon.ast.QualifiedName;
import dev.merlon.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One version of a library, or the model that a program begins with, before it is known which others it goes with.
 *
 * @param module its files; what it uses is not looked up yet
 * @param uses what its files use
 * @param mistakes what is to be told where it is used
 */
record Edition(Module module, List<FileStatement.Use> uses, List<Diagnostic> mistakes) {
    Edition {
        uses = List.copyOf(uses);
        mistakes = List.copyOf(mistakes);
    }

    static Edition of(Module module, List<Diagnostic> mistakes) {
        List<FileStatement.Use> uses = new ArrayList<>();
        for (CompilationUnit unit : module.units()) {
            for (Item item : unit.items()) {
                if (item.statement() instanceof FileStatement.Use use) {
                    uses.add(use);
                }
            }
        }
        return new Edition(module, uses, mistakes);
    }

    /** The same, using some libraries more. */
    Edition using(List<String> libraries) {
        List<FileStatement.Use> more = new ArrayList<>(uses);
        for (String library : libraries) {
            List<Name> names = Arrays.stream(library.split("[.]"))
                    .map(part -> new Name(part, module.header()))
                    .toList();
            QualifiedName name = new QualifiedName(names, module.header());
            more.add(new FileStatement.Use(name, null, null, null, module.header()));
        }
        return new Edition(module, more, mistakes);
    }

    VersionNumber version() {
        return VersionNumber.of(module.version());
    }

    /** Whether a use can take it; one that says no version is not blamed twice. */
    boolean fits(FileStatement.Use use) {
        return use.version() == null || module.version() == null || version().fits(VersionNumber.of(use.version()));
    }
}
