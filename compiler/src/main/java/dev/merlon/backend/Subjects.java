package dev.merlon.backend;

import dev.merlon.logic.Frame;
import dev.merlon.model.Element;
import dev.merlon.rule.Analysis;
import dev.merlon.rule.Rule;
import java.util.List;

/** The variables of a rule, bound to what it was considered on. */
final class Subjects {
    private Subjects() {}

    static Frame frame(Analysis analysis, Rule rule, List<Element> subjects) {
        Frame frame = new Frame(analysis.world(), rule.frameSize());
        for (int i = 0; i < subjects.size(); i++) {
            frame.set(i, subjects.get(i));
        }
        return frame;
    }
}
