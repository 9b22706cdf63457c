package dev.merlon.parse;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How each statement is written, for the notes of messages; what is in square brackets may be left out. */
final class StatementForms {
    private static final Map<Integer, String> FORMS = new HashMap<>();

    static {
        String element = " name [\"Title\"] [: Kind, …] [with Control, …] [{ … }]";
        for (String keyword : new String[] {"actor", "component", "boundary", "data", "identity", "endpoint"}) {
            add(keyword, keyword + element);
        }
        for (String keyword : new String[] {"accept", "dismiss", "transfer", "defer", "rate"}) {
            add(keyword, keyword + " rule on element, … { … }");
        }
        for (String keyword : new String[] {"mitigated", "compensated"}) {
            add(keyword, keyword + " by Control on place [and Control on place]");
        }
        for (String keyword : new String[] {"carries", "returns", "stores", "processes", "holds"}) {
            add(keyword, keyword + " data [(attribute = value)], …");
        }
        add("apply", "apply policy");
        add("assert", "assert name [\"Title\"] = condition");
        add("assume", "assume name [\"Title\"] { … }");
        add("contains", "contains data, …");
        add("control", "control name [\"Title\"] : Control on element, … { … }");
        add("def", "def name(parameter : Type, …) : Type = value");
        add("demands", "demands Control, … on entry");
        add("driven", "driven by rule [on element, …]");
        add("each", "each Kind { … }");
        add("enum", "enum Name { lowest < higher < highest } or enum Name { one, other }");
        add("evidence", "evidence kind \"locator\" [max-age 30d]");
        add("except", "except model until 2027-03-31 { … }");
        add(
                "expect",
                "expect [open | question | mitigated | accepted | …] rule on subject [severity word] [about name]");
        add("extend", "extend element [clauses] { … } or extend kind Name { … } or extend enum Name { … }");
        add("fail", "fail on open [where condition]");
        add("flow", "flow [name] [\"Title\"] [:] [source] -> target [via Kind] [carries data, …] [{ … }]");
        add("for", "for variable : Kind or for variable in set");
        add("gives", "gives attribute = value, … or gives attribute += value, …");
        add("group", "group by value, …");
        add("include", "include \"parts/*.tm\"");
        add("kind", "kind Name [\"Title\"] : Kind [on Kind, …] [{ … }]");
        add("let", "let name = value");
        add("library", "library name [\"Title\"] version 1.0.0");
        add("link", "link name \"https://…\"");
        add("may", "may right, … on element [for actor] [(attribute = value)]");
        add("model", "model name [\"Title\"] [version 1.0.0]");
        add("override", "override rule { … }");
        add("param", "param name : Type = value");
        add("part", "part of model");
        add("policy", "policy name [\"Title\"] [version 1.0.0]");
        add("probe", "probe name [\"Title\"] { … }");
        add("proven", "proven by probe");
        add("refines", "refines rule on place");
        add("relation", "relation name via variable : Kind = place -> place [where condition] [cost number] [| via …]");
        add("relies", "relies on assumption, …");
        add("remove", "remove element, …");
        add("require", "require condition for subject [where condition]");
        add("runs", "runs as identity");
        add("scenario", "scenario name [\"Title\"] { driven by rule … }");
        add("sequence", "sequence name [\"Title\"] { flow; flow; … }");
        add("table", "table name(parameter : Enum, parameter : Enum) : Enum { constant = constant, … }");
        add("taxonomy", "taxonomy name [\"Title\"] { … }");
        add("test", "test \"title\" [of rule, …] { … }");
        add("threat", "threat name [\"Title\"] { … }");
        add("use", "use library [version 1] or use \"path.tm\" as name");
        add("variant", "variant name [\"Title\"] { … }");
    }

    private StatementForms() {}

    /** The form of the statement that the keyword begins. */
    static @Nullable String of(int type) {
        return FORMS.get(type);
    }

    private static void add(String keyword, String form) {
        FORMS.put(Keywords.type(keyword), form);
    }
}
