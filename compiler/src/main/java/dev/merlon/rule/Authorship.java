package dev.merlon.rule;

import dev.merlon.source.Span;
import java.util.List;

/** Who wrote which part of a model. */
public interface Authorship {
    /** Nobody kept it. */
    Authorship UNKNOWN = place -> new Authors(List.of(), "nobody keeps the history of the model");

    Authors of(Span place);

    /**
     * Those who wrote something.
     *
     * @param mails their mail addresses in lower case, in order
     * @param unknown why not all of them are known, as a clause; empty where they are
     */
    record Authors(List<String> mails, String unknown) {
        public Authors {
            mails = List.copyOf(mails);
        }
    }
}
