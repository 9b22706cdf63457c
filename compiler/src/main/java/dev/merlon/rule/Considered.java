package dev.merlon.rule;

import java.util.List;

/** What became of one rule on all its subjects, before decisions and refinements. */
interface Considered {
    Ledger.Page page();

    /** All that is not simply not applicable or out of scope, in the order of subjects. */
    List<Threat> threats();

    /** The places of the {@link #threats} in the {@link #page}. */
    List<Integer> places();
}
