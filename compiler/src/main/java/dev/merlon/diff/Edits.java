package dev.merlon.diff;

import dev.merlon.model.Element;
import dev.merlon.model.ThreatModel;
import dev.merlon.model.Written;
import dev.merlon.type.RootKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What is otherwise in a later model than in an earlier one, whatever texts they were read from. */
final class Edits {
    private static final Comparator<Edit> ORDER = Comparator.comparing(Edit::kind)
            .thenComparing(Edit::noun)
            .thenComparing(Edit::name)
            .thenComparing(Edit::span);

    private final Names names;
    private final List<Edit> edits = new ArrayList<>();
    private final Map<List<String>, Default> defaults = new LinkedHashMap<>();

    /** What is said otherwise by an {@code each}, and of which elements. */
    private record Default(Statement statement, Set<Element> affected) {}

    private Edits(Names names) {
        this.names = names;
    }

    /** What was edited between two states of a model; all of it where there is only one. */
    static List<Edit> between(@Nullable Side before, @Nullable Side after, Names names) {
        Edits edits = new Edits(names);
        if (before != null) {
            before.analysis().model().elements().forEach(edits::removed);
        }
        if (after != null) {
            after.analysis().model().elements().forEach(edits::added);
        }
        if (before != null && after != null) {
            ThreatModel now = after.analysis().model();
            now.elements().forEach(element -> edits.compare(before.analysis().model(), now, element));
        }
        edits.addDefaults();
        edits.edits.addAll(BookEdits.between(
                before == null ? null : before.analysis(), after == null ? null : after.analysis(), names));
        edits.edits.sort(ORDER);
        return List.copyOf(edits.edits);
    }

    /** Whether it is told of on its own; uses and grants are told of with what they belong to. */
    private static boolean isOwn(Element element) {
        return element.root() != RootKind.USE && element.root() != RootKind.GRANT;
    }

    private void removed(Element old) {
        if (isOwn(old) && names.after(old) == null) {
            edits.add(
                    Edit.of(Edit.Kind.REMOVED, noun(old), Written.name(old.name()), old, null, List.of(), old.span()));
        }
    }

    private void added(Element now) {
        if (isOwn(now) && names.before(now) == null) {
            edits.add(Edit.of(Edit.Kind.ADDED, noun(now), Written.name(now.name()), null, now, List.of(), now.span()));
        }
    }

    private void compare(ThreatModel before, ThreatModel after, Element now) {
        Element old = names.before(now);
        if (!isOwn(now) || old == null) {
            return;
        }
        String name = Written.name(now.name());
        List<Statement> statements = statements(
                Profile.of(before, old, names::today), Profile.of(after, now, element -> Written.name(element.name())));
        compareDefaults(before, after, old, now);
        boolean renamed = !old.name().equals(now.name()) && !isOfItsEnds(old, now);
        if (renamed) {
            edits.add(Edit.of(Edit.Kind.RENAMED, noun(now), name, old, now, statements, now.span()));
        } else if (!statements.isEmpty()) {
            boolean moved = statements.size() == 1 && statements.get(0).about().equals(Profile.BOUNDARY);
            Edit.Kind kind = moved ? Edit.Kind.MOVED : Edit.Kind.CHANGED;
            edits.add(Edit.of(
                    kind,
                    noun(now),
                    name,
                    old,
                    now,
                    statements,
                    statements.get(0).span()));
        }
    }

    private void compareDefaults(ThreatModel before, ThreatModel after, Element old, Element now) {
        List<Statement> changed = statements(
                Profile.ofDefaults(before, old, names::today),
                Profile.ofDefaults(after, now, element -> Written.name(element.name())));
        for (Statement statement : changed) {
            List<String> key = List.of(statement.about(), place(statement.before()), place(statement.after()));
            Default known = defaults.computeIfAbsent(key, k -> new Default(statement, new LinkedHashSet<>()));
            known.affected.add(old);
            known.affected.add(now);
        }
    }

    private static String place(@Nullable Said said) {
        return said == null ? "" : said.value() + " " + said.span();
    }

    private void addDefaults() {
        for (Default each : defaults.values()) {
            Statement statement = each.statement;
            Edit.Kind kind = statement.before() == null
                    ? Edit.Kind.ADDED
                    : statement.after() == null ? Edit.Kind.REMOVED : Edit.Kind.CHANGED;
            edits.add(new Edit(
                    kind,
                    Edit.DEFAULT,
                    statement.about(),
                    null,
                    null,
                    List.of(statement),
                    each.affected,
                    statement.span()));
        }
    }

    /** Whether it has no name but those of its ends, which then were renamed. */
    private static boolean isOfItsEnds(Element old, Element now) {
        return now.root() == RootKind.FLOW && now.name().contains("->")
                || now.root() == RootKind.ENDPOINT && last(old).equals(last(now));
    }

    private static String last(Element endpoint) {
        return endpoint.name().substring(endpoint.name().lastIndexOf('.') + 1);
    }

    static List<Statement> statements(Map<String, Said> old, Map<String, Said> now) {
        TreeSet<String> all = new TreeSet<>(old.keySet());
        all.addAll(now.keySet());
        List<Statement> statements = new ArrayList<>();
        for (String about : all) {
            Said was = old.get(about);
            Said is = now.get(about);
            if (was == null || is == null || !was.value().equals(is.value())) {
                statements.add(new Statement(about, was, is));
            }
        }
        return statements;
    }

    static String noun(Element element) {
        return switch (element.root()) {
            case DATA -> "datum";
            case BOUNDARY -> "boundary";
            case MODEL -> "model";
            default -> element.root().name().toLowerCase(Locale.ROOT);
        };
    }
}
