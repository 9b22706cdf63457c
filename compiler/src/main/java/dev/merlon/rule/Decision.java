package dev.merlon.rule;

import dev.merlon.logic.World;
import dev.merlon.model.Assumption;
import dev.merlon.model.Element;
import dev.merlon.model.ThreatModel.Link;
import dev.merlon.source.Span;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What people decided about a rule on some subjects.
 *
 * @param rule the id of the rule
 * @param subjects the subjects, each a tuple of elements; empty where it is about a boundary
 * @param within the boundary whose threats it is about, or null
 * @param covers how many threats it was made for, or -1 where it does not say
 * @param by who decided; empty where it does not say
 * @param until the last day on which it stands, or null for good
 * @param assumptions what must hold for it to stand
 * @param basis the digest of what it was made for, where it says so itself; null where the lock does, or nothing
 * @param span its first line
 * @param whole all of it
 */
public record Decision(
        Verb verb,
        String rule,
        List<List<Element>> subjects,
        @Nullable Element within,
        long covers,
        String reason,
        String by,
        @Nullable LocalDate decided,
        @Nullable LocalDate until,
        List<Link> links,
        List<Assumption> assumptions,
        @Nullable String basis,
        Span span,
        Span whole) {
    public Decision {
        subjects = subjects.stream().map(List::copyOf).toList();
        links = List.copyOf(links);
        assumptions = List.copyOf(assumptions);
    }

    /** The mail address of who decided, {@code ann@example.com} or {@code Ann <ann@example.com>}; empty where it is none. */
    public String mail() {
        int open = by.lastIndexOf('<');
        String mail = open >= 0 && by.endsWith(">") ? by.substring(open + 1, by.length() - 1) : by;
        return mail.indexOf('@') > 0 && mail.indexOf(' ') < 0 ? mail : "";
    }

    /** Whether it is about a threat, stands or not. */
    boolean isAbout(Threat threat, World world) {
        Element place = world.place(threat.subjects().get(0));
        return rule.equals(threat.rule().id())
                && (subjects.contains(threat.subjects())
                        || within != null && (within == place || world.model().encloses(within, place)));
    }

    /** The four kinds of decision. */
    public enum Verb {
        ACCEPT(Disposition.ACCEPTED),
        DISMISS(Disposition.DISMISSED),
        TRANSFER(Disposition.TRANSFERRED),
        DEFER(Disposition.DEFERRED);

        private final Disposition disposition;

        Verb(Disposition disposition) {
            this.disposition = disposition;
        }

        /** What a threat becomes by it. */
        public Disposition disposition() {
            return disposition;
        }
    }
}
