package dev.merlon.lint;

import dev.merlon.ast.Body;
import dev.merlon.ast.CompilationUnit;
import dev.merlon.ast.Item;
import dev.merlon.ast.LibraryStatement;
import dev.merlon.ast.Name;
import dev.merlon.diagnostic.Diagnostics;
import dev.merlon.logic.AttributeDefinition;
import dev.merlon.logic.ControlDefinition;
import dev.merlon.logic.Vocabulary;
import dev.merlon.model.ControlStatement;
import dev.merlon.model.Element;
import dev.merlon.model.ThreatModel;
import dev.merlon.type.Kind;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Finds controls and attributes that no rule asks for: as a library declares them, and as a model states controls. */
final class IdleWords {
    private final LintedProgram program;
    private final Demand demand;
    private final Diagnostics diagnostics;
    private final Vocabulary vocabulary;

    private IdleWords(LintedProgram program, Demand demand, Diagnostics diagnostics) {
        this.program = program;
        this.demand = demand;
        this.diagnostics = diagnostics;
        this.vocabulary = program.checked().book().vocabulary();
    }

    static void report(LintedProgram program, Demand demand, Diagnostics diagnostics) {
        IdleWords words = new IdleWords(program, demand, diagnostics);
        if (program.program().main().isModel()) {
            words.reportStatements();
            return;
        }
        for (CompilationUnit unit : program.program().main().units()) {
            for (Item item : unit.items()) {
                if (item.statement() instanceof LibraryStatement.Kind kind) {
                    words.reportControl(kind.name());
                    words.reportAttributes(kind.name().text(), kind.body());
                } else if (item.statement() instanceof LibraryStatement.ExtendKind extension) {
                    words.reportAttributes(extension.kind().name().last().text(), extension.body());
                } else if (item.statement() instanceof LibraryStatement.Probe probe) {
                    words.reportProbe(probe.name());
                }
            }
        }
    }

    private void reportControl(Name name) {
        String qualified = program.program().main().name() + "." + name.text();
        for (ControlDefinition control : vocabulary.controls()) {
            if (control.kind().qualifiedName().equals(qualified) && !isAskedFor(control)) {
                diagnostics.report(LintDiagnostics.idleControl(name));
            }
        }
    }

    private void reportProbe(Name name) {
        if (!demand.isProof(program.program().main().name() + "." + name.text())) {
            diagnostics.report(LintDiagnostics.idleProbe(name));
        }
    }

    /** A kind that others of use descend from is of use: saying that it is absent refutes them all. */
    private boolean isAskedFor(ControlDefinition control) {
        return vocabulary.controls().stream()
                .anyMatch(other -> other.kind().isA(control.kind()) && demand.asksFor(other));
    }

    private void reportAttributes(String owner, @Nullable Body body) {
        List<Item> items = body == null ? List.of() : body.items();
        for (Item item : items) {
            if (item.statement() instanceof LibraryStatement.Attribute attribute
                    && isIdle(owner, attribute.name().text())) {
                diagnostics.report(LintDiagnostics.idleAttribute(attribute.name(), owner));
            }
        }
    }

    /** Whether there is such an attribute and no rule reads it. */
    private boolean isIdle(String owner, String name) {
        boolean found = false;
        for (AttributeDefinition definition : vocabulary.attributes()) {
            boolean is = definition.attribute().name().equals(name)
                    && definition.attribute().owner().name().equals(owner);
            if (is && demand.reads(definition.attribute())) {
                return false;
            }
            found |= is;
        }
        return found;
    }

    /** One warning for each kind of control that a model states and no rule asks for, at the first place. */
    private void reportStatements() {
        ThreatModel model = program.checked().model();
        if (model == null) {
            return;
        }
        Map<Kind, ControlStatement> first = new TreeMap<>();
        for (Element element : model.elements()) {
            for (ControlStatement statement : model.controls(element)) {
                if (program.isOwn(statement.span()) && !isAskedFor(vocabulary.definition(statement.control()))) {
                    first.merge(
                            statement.control(),
                            statement,
                            (one, other) -> other.span().compareTo(one.span()) < 0 ? other : one);
                }
            }
        }
        first.forEach((kind, statement) -> diagnostics.report(LintDiagnostics.idleStatement(kind, statement.span())));
    }
}
