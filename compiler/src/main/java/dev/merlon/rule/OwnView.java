package dev.merlon.rule;

import dev.merlon.logic.Navigation;
import dev.merlon.logic.World;
import dev.merlon.model.Element;
import dev.merlon.model.ThreatModel;
import dev.merlon.model.Written;
import dev.merlon.type.RootKind;
import dev.merlon.type.Truth;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is shown of a system when one of its models is looked at: what is about that model's own elements or said by it, and what
 * comes out differently on the models that it uses because of it.
 */
final class OwnView {
    private final World world;
    private final ThreatModel model;
    private final List<Analysis> others;

    /** @param others each used model looked at alone */
    OwnView(World world, List<Analysis> others) {
        this.world = world;
        this.model = world.model();
        this.others = List.copyOf(others);
    }

    boolean isOwn(Rule rule, List<Element> subjects) {
        if (rule.origin() != Rule.Origin.LIBRARY && model.modelOf(rule.span()) == model.model()) {
            return true;
        }
        for (Element subject : subjects) {
            if (model.isOwn(world.place(subject))) {
                return true;
            }
        }
        return false;
    }

    /** Its own elements, those that its flows end at, and what these are in. */
    Set<Element> elements() {
        Set<Element> shown = new HashSet<>();
        for (Element element : model.elements()) {
            if (model.isOwn(element)) {
                shown.add(element);
                shown.addAll(model.surroundings(element));
                if (element.root() == RootKind.FLOW) {
                    for (Element end : List.of(model.source(element), model.target(element))) {
                        shown.add(end);
                        shown.addAll(model.surroundings(end));
                    }
                }
            }
        }
        return shown;
    }

    /** What a threat on a model that is used comes to without the model itself; empty where that does not have its elements. */
    String alone(Threat threat) {
        for (Analysis other : others) {
            boolean hasAll = threat.subjects().stream()
                    .map(world::place)
                    .map(model::modelOf)
                    .allMatch(declaring -> other.model().elements(RootKind.MODEL).stream()
                            .anyMatch(each -> each.name().equals(declaring.name())));
            if (hasAll) {
                Optional<Threat> there =
                        other.whole().threat(Written.path(threat.rule().id()) + " @ " + seenFrom(threat, other));
                Disposition disposition = there.map(Threat::disposition).orElse(Disposition.NOT_APPLICABLE);
                boolean isSame = disposition == threat.disposition();
                return "in `" + other.model().model().name() + "` alone: " + disposition.word()
                        + (isSame
                                ? ", "
                                        + there.map(each -> each.severity().toString())
                                                .orElse("")
                                : "");
            }
        }
        return "";
    }

    boolean shows(Threat threat) {
        return isOwn(threat.rule(), threat.subjects()) || others.stream().noneMatch(other -> isSame(threat, other));
    }

    boolean shows(AssertionResult result) {
        Element declaring = model.modelOf(result.assertion().span());
        if (declaring == model.model()) {
            return true;
        }
        return others.stream().noneMatch(other -> {
            Optional<Truth> truth = other.whole().assertions().stream()
                    .filter(each ->
                            each.assertion().span().equals(result.assertion().span()))
                    .map(AssertionResult::truth)
                    .findFirst();
            return truth.isPresent() && truth.get() == result.truth();
        });
    }

    /** Whether the rule keeps a page in the ledger although it ranged over nothing. */
    boolean considers(Rule rule) {
        if (rule.origin() != Rule.Origin.LIBRARY) {
            return model.modelOf(rule.span()) == model.model();
        }
        return model.usesLibrary(model.model(), rule.id().substring(0, rule.id().lastIndexOf('.')));
    }

    private boolean isSame(Threat threat, Analysis other) {
        Optional<Threat> there =
                other.whole().threat(Written.path(threat.rule().id()) + " @ " + seenFrom(threat, other));
        return there.isPresent()
                && there.get().disposition() == threat.disposition()
                && there.get().severity().toString().equals(threat.severity().toString());
    }

    /** The subjects of a threat as they are named in the system of another model. */
    private String seenFrom(Threat threat, Analysis other) {
        String seen =
                threat.subjects().stream().map(each -> written(each, other)).collect(Collectors.joining(", "));
        return threat.subjects().size() == 1 ? seen : "(" + seen + ")";
    }

    /** The name that an element has in the system of another model. */
    private String seenFrom(Element element, Analysis other) {
        return switch (element.root()) {
            case USE -> {
                Element at = world.place(element);
                Element user = at == element ? model.usedAt(element) : at;
                Element datum = (Element) world.navigate(element, Navigation.DATUM);
                int verb = Written.name(user.name()).length();
                int end = element.name().length() - Written.name(datum.name()).length();
                yield written(user, other) + element.name().substring(verb, end) + written(datum, other);
            }
            case GRANT -> {
                Element identity = model.grantIdentity(element);
                Element target = model.grantTarget(element);
                Element actor = model.grantActor(element);
                int verb = Written.name(identity.name()).length();
                String whom = actor == null ? "" : " for " + Written.name(actor.name());
                int end = element.name().length() - Written.name(target.name()).length() - whom.length();
                yield written(identity, other)
                        + element.name().substring(verb, end)
                        + written(target, other)
                        + (actor == null ? "" : " for " + written(actor, other));
            }
            case FLOW -> {
                Element source = model.source(element);
                Element target = model.target(element);
                boolean isUnnamed =
                        element.name().equals(Written.name(source.name()) + "->" + Written.name(target.name()));
                yield isUnnamed ? written(source, other) + "->" + written(target, other) : withoutModel(element, other);
            }
            default -> withoutModel(element, other);
        };
    }

    private String written(Element element, Analysis other) {
        return Written.name(seenFrom(element, other));
    }

    private String withoutModel(Element element, Analysis other) {
        Element declaring = model.modelOf(element);
        boolean isMain = element.root() != RootKind.MODEL
                && declaring.name().equals(other.model().model().name());
        return isMain
                ? Written.bare(
                        element.name().substring(Written.name(declaring.name()).length() + 1))
                : element.name();
    }
}
