package dev.merlon.rule;

import dev.merlon.model.Element;
import dev.merlon.source.Span;
import java.util.List;
import java.util.TreeMap;

/** Which reviews threats wait for. */
final class AwaitedReviews {
    private AwaitedReviews() {}

    /** The unreviewed statements that would settle a threat if somebody reviewed them, in the order of places. */
    static List<Unreviewed> of(Threat threat, Analysis analysis) {
        Drafts drafts = analysis.book().drafts();
        TreeMap<Span, Unreviewed> found = new TreeMap<>();
        for (Because because : new Explainer(analysis.world(), analysis.book()).trusting(threat)) {
            Unreviewed statement = drafts.at(because.span());
            if (statement != null) {
                found.put(statement.whole(), statement);
            }
        }
        for (Decision decision : analysis.book().decisions()) {
            Unreviewed statement = drafts.at(decision.span());
            if (statement != null && decision.isAbout(threat, analysis.world())) {
                found.put(statement.whole(), statement);
            }
        }
        if (found.isEmpty()) {
            for (Unreviewed statement : drafts.unreviewed()) {
                for (Element subject : threat.subjects()) {
                    if (statement.name().equals(subject.name())
                            || statement.name().startsWith(subject.name() + ".")) {
                        found.put(statement.whole(), statement);
                    }
                }
            }
        }
        return List.copyOf(found.values());
    }
}
