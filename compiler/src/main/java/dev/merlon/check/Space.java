package dev.merlon.check;

/** A space of names; what is declared in different spaces may have the same name. */
enum Space {
    /** Kinds and enums. */
    TYPE("kind or enum"),
    /** Defs, tables and params. */
    VALUE("def, table or param"),
    RELATION("relation"),
    RULE("rule"),
    TAXONOMY("taxonomy"),
    PROBE("probe");

    private final String noun;

    Space(String noun) {
        this.noun = noun;
    }

    /** What people call something of this space. */
    String noun() {
        return noun;
    }
}
