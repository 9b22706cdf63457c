package dev.merlon.backend.sarif;

import dev.merlon.backend.Place;
import dev.merlon.model.ControlStatement;
import dev.merlon.model.Element;
import dev.merlon.model.ThreatModel;
import dev.merlon.rule.Analysis;
import dev.merlon.rule.Threat;
import dev.merlon.type.RootKind;
import java.util.List;

/**
 * The places of a model that matter for a threat beside its own: its other subjects, the ends of a flow, the boundaries that it
 * crosses or that an element is in, the data, and the statements about controls.
 */
final class Neighbourhood {
    /** So many data and so many controls of an element are told. */
    private static final int MOST = 8;

    private final ThreatModel model;
    private final Threat threat;

    Neighbourhood(Analysis analysis, Threat threat) {
        this.model = analysis.model();
        this.threat = threat;
    }

    void tell(MessageText message) {
        threat.subjects().stream().skip(1).forEach(subject -> relate(message, subject, "`" + subject.name() + "`"));
        threat.subjects().forEach(subject -> tell(message, subject));
    }

    private void tell(MessageText message, Element subject) {
        if (subject.id() < 0) {
            // A use that nobody states, but that is possible.
            return;
        }
        if (subject.root() == RootKind.FLOW) {
            Element source = model.source(subject);
            Element target = model.target(subject);
            relate(message, source, "`" + source.name() + "`, where `" + subject.name() + "` begins");
            relate(message, target, "`" + target.name() + "`, where `" + subject.name() + "` ends");
            crossed(source, target)
                    .forEach(boundary -> relate(message, boundary, "`" + boundary.name() + "`, which it leaves"));
            crossed(target, source)
                    .forEach(boundary -> relate(message, boundary, "`" + boundary.name() + "`, which it enters"));
        } else if (subject.root() == RootKind.ACTOR || subject.root() == RootKind.COMPONENT) {
            Element boundary = model.boundary(subject);
            if (boundary.root() == RootKind.BOUNDARY) {
                relate(message, boundary, "`" + boundary.name() + "`, which `" + subject.name() + "` is in");
            }
        }
        switch (subject.root()) {
            case FLOW, ACTOR, COMPONENT ->
                model.uses(subject).stream()
                        .limit(MOST)
                        .map(model::usedDatum)
                        .forEach(datum -> relate(message, datum, "the data `" + datum.name() + "`"));
            case USE -> relate(message, model.usedDatum(subject), "the data of `" + subject.name() + "`");
            case GRANT -> {
                relate(message, model.grantIdentity(subject), "the identity of `" + subject.name() + "`");
                relate(message, model.grantTarget(subject), "what `" + subject.name() + "` is on");
            }
            default -> {}
        }
        model.controls(subject).stream().limit(MOST).forEach(control -> relate(message, control, subject));
    }

    /** The boundaries around one end and not around the other, the inner ones first. */
    private List<Element> crossed(Element from, Element to) {
        List<Element> others = model.surroundings(to);
        return model.surroundings(from).stream()
                .filter(each -> each.root() == RootKind.BOUNDARY && !others.contains(each))
                .toList();
    }

    private static void relate(MessageText message, Element element, String text) {
        if (!Place.isInLibrary(element.span())) {
            message.relate(element.span(), text);
        }
    }

    private static void relate(MessageText message, ControlStatement control, Element on) {
        if (!Place.isInLibrary(control.span())) {
            message.relate(
                    control.span(),
                    "`" + control.control().name() + "` on `" + on.name() + "`, stated as " + word(control));
        }
    }

    private static String word(ControlStatement control) {
        return switch (control.status()) {
            case IMPLEMENTED -> "implemented";
            case PLANNED -> "planned";
            case PROPOSED -> "proposed";
            case ABSENT -> "not there";
            case UNKNOWN -> "not known";
        };
    }
}
