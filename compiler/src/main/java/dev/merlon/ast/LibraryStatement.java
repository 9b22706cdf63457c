package dev.merlon.ast;

import dev.merlon.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The vocabulary that a library declares. */
public sealed interface LibraryStatement extends Statement {
    /** {@code kind Jdbc "JDBC" : Flow from Process to RelationalDatabase with … { … }}; {@code on} for controls. */
    record Kind(
            Name name,
            @Nullable Text title,
            @Nullable KindReference superKind,
            List<KindReference> on,
            @Nullable FlowEnds ends,
            List<Clause> clauses,
            @Nullable Body body,
            Span span)
            implements LibraryStatement {}

    /** {@code extend kind Flow { … }}. */
    record ExtendKind(KindReference kind, Body body, Span span) implements LibraryStatement {}

    /** {@code enum Encryption { none < tls-1-0 < tls-1-2 | network-layer < tls-1-3 }}. */
    record Enumeration(Name name, @Nullable Text title, boolean open, List<Constant> constants, Span span)
            implements LibraryStatement {}

    /** {@code extend enum Purpose { marketing }}. */
    record ExtendEnumeration(KindReference enumeration, List<Constant> constants, Span span)
            implements LibraryStatement {}

    /** {@code inherited region : Region? absent none = default ask "…"}. */
    record Attribute(
            boolean inherited,
            Name name,
            TypeReference type,
            @Nullable Expression absent,
            @Nullable Expression defaultValue,
            @Nullable Expression ask,
            Span span)
            implements LibraryStatement {}

    /** {@code holds when encryption >= tls-1-2}. */
    record HoldsWhen(Expression condition, Span span) implements LibraryStatement {}

    /** {@code gives encryption >= tls-1-2, authentication += mutual-tls}. */
    record Gives(List<Given> given, Span span) implements LibraryStatement {}

    /** {@code covers Component by inbound}. */
    record Covers(KindReference kind, Expression path, Span span) implements LibraryStatement {}

    /** {@code proven by tls-client-certificate-required}. */
    record ProvenBy(QualifiedName probe, Span span) implements LibraryStatement {}

    /** {@code probe tls-version "…" { … }}. */
    record Probe(Name name, @Nullable Text title, @Nullable Body body, Span span) implements LibraryStatement {}

    /** {@code def exposed(c : Component) : Bool = …}. */
    record Def(Name name, List<Parameter> parameters, TypeReference type, Expression value, Span span)
            implements LibraryStatement {}

    /** {@code param exposure-hops : Int = 8}. */
    record Param(Name name, TypeReference type, Expression value, Span span) implements LibraryStatement {}

    /** {@code relation calls via f : Flow = f.source -> f.target where … cost … | via …}. */
    record Relation(Name name, List<Edge> edges, Span span) implements LibraryStatement {}

    /** {@code table severity(likelihood : Likelihood, impact : Impact) : Severity { likely = low, medium, … }}. */
    record Table(Name name, List<Parameter> parameters, TypeReference type, List<Row> rows, Span span)
            implements LibraryStatement {}

    /** {@code taxonomy cwe "…" { pattern = "…"; link = "…" }}. */
    record Taxonomy(Name name, @Nullable Text title, Body body, Span span) implements LibraryStatement {}

    /** {@code clause "PCI-DSS:3.5.1" "Card numbers at rest cannot be read" { … }}: an entry of a taxonomy. */
    record FrameworkClause(
            Text reference, @Nullable Text title, @Nullable Body body, Span span) implements LibraryStatement {}

    /** {@code from A or B to C}. */
    record FlowEnds(List<KindReference> from, List<KindReference> to, Span span) {}

    /** {@code name : Type}. */
    record Parameter(Name name, TypeReference type, Span span) {}

    /** One way of a relation to step from element to element. */
    record Edge(
            Name variable,
            TypeReference type,
            Expression from,
            Expression to,
            @Nullable Expression where,
            @Nullable Expression cost,
            Span span) {}

    /** {@code likely = low, medium, high, high, critical}: a row of a table, by the first parameter's constant. */
    record Row(Name constant, List<Expression> values, Span span) {}

    /** {@code encryption >= tls-1-2}; {@code operator} is the symbol as written: {@code =}, {@code +=}, {@code >=}, …. */
    record Given(Name attribute, String operator, Expression value, Span span) {}

    /** A constant of an enum. */
    record Constant(Name name, @Nullable Text title, Separator before, List<Annotation> annotations, Span span) {
        public Constant {
            annotations = List.copyOf(annotations);
        }
    }

    /** What stands before a constant: nothing or a comma (no order), {@code <} (a higher rank), {@code |} (the same rank). */
    enum Separator {
        NONE,
        COMMA,
        LESS,
        BAR
    }
}
