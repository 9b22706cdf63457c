package dev.merlon.type;

/** The kinds that the language itself has; every declared kind descends from one of them. */
public enum RootKind {
    MODEL("Model"),
    BOUNDARY("Boundary"),
    ACTOR("Actor"),
    COMPONENT("Component"),
    ENDPOINT("Endpoint"),
    FLOW("Flow"),
    DATA("Data"),
    IDENTITY("Identity"),
    USE("Use"),
    GRANT("Grant"),
    CONTROL("Control");

    private final String kindName;

    RootKind(String kindName) {
        this.kindName = kindName;
    }

    /** The name as it is written in the language. */
    public String kindName() {
        return kindName;
    }
}
