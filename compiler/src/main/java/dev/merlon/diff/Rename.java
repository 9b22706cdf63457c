package dev.merlon.diff;

import dev.merlon.model.Element;
import dev.merlon.model.ThreatModel;
import dev.merlon.model.Written;
import dev.merlon.rule.Analysis;
import dev.merlon.type.RootKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Two elements that may be one under another name: by their kinds, by what is said of them, and by who is around them.
 *
 * @param before what is not there any more
 * @param after what is new
 * @param likeness how much they have in common, from 0 to 1
 */
public record Rename(Element before, Element after, double likeness) {
    /** So much they must have in common: a little more than that they are of one kind and in one place. */
    private static final double ENOUGH = 0.6;

    /** What to write before the new one, so that decisions know it again. */
    public String annotation() {
        return "@was(\"" + before.name() + "\")";
    }

    /** Of what went and came, the pairs that are most alike; each element in one at most. */
    static List<Rename> proposals(Analysis before, Analysis after, List<Edit> edits) {
        List<Rename> all = new ArrayList<>();
        for (Edit gone : edits) {
            for (Edit come : edits) {
                Element old = gone.before();
                Element now = come.after();
                if (gone.kind() == Edit.Kind.REMOVED
                        && come.kind() == Edit.Kind.ADDED
                        && old != null
                        && now != null
                        && isNamed(old)
                        && old.root() == now.root()) {
                    double likeness = likeness(before.model(), old, after.model(), now);
                    if (likeness >= ENOUGH) {
                        all.add(new Rename(old, now, likeness));
                    }
                }
            }
        }
        all.sort(Comparator.comparingDouble((Rename rename) -> -rename.likeness)
                .thenComparing(rename -> rename.before.name())
                .thenComparing(rename -> rename.after.name()));
        Set<Element> taken = new HashSet<>();
        List<Rename> chosen = new ArrayList<>();
        for (Rename rename : all) {
            if (!taken.contains(rename.before) && !taken.contains(rename.after)) {
                taken.add(rename.before);
                taken.add(rename.after);
                chosen.add(rename);
            }
        }
        return chosen;
    }

    private static boolean isNamed(Element element) {
        return element.root() != RootKind.MODEL && !element.name().contains("->");
    }

    private static double likeness(ThreatModel before, Element old, ThreatModel after, Element now) {
        Set<String> was = traits(before, old);
        Set<String> is = traits(after, now);
        Set<String> both = new HashSet<>(was);
        both.retainAll(is);
        Set<String> any = new HashSet<>(was);
        any.addAll(is);
        return any.isEmpty() ? 0 : (double) both.size() / any.size();
    }

    private static Set<String> traits(ThreatModel model, Element element) {
        Set<String> traits = new HashSet<>();
        Map<String, Said> says = Profile.of(model, element, other -> Written.name(other.name()));
        says.forEach((about, said) -> traits.add(about + " = " + said.value()));
        if (element.root() != RootKind.FLOW) {
            model.inbound(element)
                    .forEach(flow -> traits.add("from " + model.source(flow).name()));
            model.outbound(element)
                    .forEach(flow -> traits.add("to " + model.target(flow).name()));
        }
        return traits;
    }
}
