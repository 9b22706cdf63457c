package dev.merlon.rule;

import java.util.List;

/** The facts that conditions of policies can name, in the order of their slots. */
public final class PolicyNames {
    /** Of a threat. */
    public static final List<String> THREAT = List.of("severity", "rule", "classes", "elements", "verified", "new");

    /** Of a decision about a threat: those of the threat, then its own. */
    public static final List<String> DECISION = List.of(
            "severity", "rule", "classes", "elements", "verified", "new", "by", "reason", "decided", "until", "author");

    /** Who wrote a decision, which is only looked up where a policy names it. */
    static final int AUTHOR = DECISION.indexOf("author");

    /** Whether a threat was not there before, in both. */
    static final int NEW = THREAT.indexOf("new");

    /** Of a control on an element. */
    public static final List<String> CONTROL = List.of("element", "data", "owner", "verified");

    /** What a decision can be required to have. */
    public static final List<String> DECISION_FACTS = List.of("by", "reason", "decided", "until", "link", "basis");

    /** What a control can be required to have. */
    public static final List<String> CONTROL_FACTS = List.of("evidence", "owner");

    private PolicyNames() {}
}
