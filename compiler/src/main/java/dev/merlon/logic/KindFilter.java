package dev.merlon.logic;

import dev.merlon.model.Element;
import dev.merlon.model.ThreatModel;
import dev.merlon.type.Kind;
import java.util.List;

/** Tells the elements of a model that are of one of some kinds; looks at the kinds of each signature once. */
public final class KindFilter {
    private static final byte ACCEPTED = 1;
    private static final byte REFUSED = 2;

    private final List<Kind> kinds;
    /** By signature; 0 where nobody asked yet. */
    private final byte[] known;

    public KindFilter(ThreatModel model, List<Kind> kinds) {
        this.kinds = kinds;
        this.known = new byte[model.signatures()];
    }

    /** @param element of the model */
    public boolean accepts(Element element) {
        int signature = element.signature();
        if (known[signature] == 0) {
            known[signature] = element.isAny(kinds) ? ACCEPTED : REFUSED;
        }
        return known[signature] == ACCEPTED;
    }
}
