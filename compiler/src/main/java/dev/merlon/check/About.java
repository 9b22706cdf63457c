package dev.merlon.check;

import dev.merlon.ast.QualifiedName;
import dev.merlon.logic.Vocabulary;
import java.util.TreeSet;

/** What a question can be about: attributes, controls, data and identities. */
final class About {
    private About() {}

    static boolean isKnown(ModelDraft draft, QualifiedName about) {
        return names(draft).contains(about.last().text());
    }

    static TreeSet<String> names(ModelDraft draft) {
        TreeSet<String> names = new TreeSet<>();
        names.add("data");
        names.add("identity");
        Vocabulary vocabulary = draft.symbols().vocabulary();
        vocabulary
                .attributes()
                .forEach(definition -> names.add(definition.attribute().name()));
        vocabulary.controls().forEach(definition -> names.add(definition.kind().name()));
        return names;
    }
}
