package dev.merlon.rule;

import dev.merlon.logic.Navigation;
import dev.merlon.logic.World;
import dev.merlon.model.Element;
import dev.merlon.model.ThreatModel;
import dev.merlon.model.Written;
import dev.merlon.type.RootKind;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The names that elements have and had, as they are written; of what is made of others those that follow from theirs. */
final class ElementHistory {
    /** So many names are put together of names that each have several. */
    static final int MOST = 100;

    private final World world;
    private final ThreatModel model;

    ElementHistory(World world) {
        this.world = world;
        this.model = world.model();
    }

    String name(Element element) {
        return Written.name(element.name());
    }

    /** The names of an element, the one that it has now first. */
    List<String> names(Element element) {
        TreeSet<String> former = new TreeSet<>();
        if (element.root() == RootKind.USE) {
            Element at = world.place(element);
            Element user = at == element ? model.usedAt(element) : at;
            if (world.navigate(element, Navigation.DATUM) instanceof Element datum) {
                cross(element, user, datum, null, former);
            }
        } else if (element.root() == RootKind.GRANT) {
            cross(element, model.grantIdentity(element), model.grantTarget(element), model.grantActor(element), former);
        } else {
            model.formerNames(element).forEach(name -> former.add(Written.name(name)));
        }
        former.remove(name(element));
        List<String> names = new ArrayList<>(List.of(name(element)));
        names.addAll(former);
        return names.subList(0, Math.min(names.size(), MOST));
    }

    /** Whether an element had another name. */
    boolean isRenamed(Element element) {
        return names(element).size() > 1;
    }

    /** The names of something that begins with the name of one element and ends with those of others. */
    private void cross(Element made, Element first, Element last, @Nullable Element whom, TreeSet<String> names) {
        String actor = whom == null ? "" : " for " + name(whom);
        int begin = name(first).length();
        int end = made.name().length() - name(last).length() - actor.length();
        String middle = begin <= end ? made.name().substring(begin, end) : " ";
        for (String start : names(first)) {
            for (String finish : names(last)) {
                for (String who : whom == null ? List.of("") : names(whom)) {
                    if (names.size() < MOST) {
                        names.add(start + middle + finish + (whom == null ? "" : " for " + who));
                    }
                }
            }
        }
    }
}
