package dev.merlon.lock;

import dev.merlon.diagnostic.Diagnostics;
import dev.merlon.source.SourceFile;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The pins of one {@code merlon.lock}, by section; it does not change. */
public final class LockFile {
    /** The name of the file, in the folder of the file that begins a model or library. */
    public static final String NAME = "merlon.lock";

    /** Nothing pinned. */
    public static final LockFile EMPTY = new LockFile(Map.of());

    static final String HEADER = "merlon-lock 1";

    static final String INDENT = "  ";

    private static final String ABOUT = """
            # What was last checked here. Written by `merlon lock`; keep it with the models, and do not edit it.
            """;

    private final Map<Section, List<Pin>> sections;

    LockFile(Map<Section, List<Pin>> sections) {
        this.sections = Collections.unmodifiableMap(new TreeMap<>(sections));
    }

    /** The pins in a text; null, and what is wrong with which lines, where it is no lock. */
    public static @Nullable LockFile read(SourceFile file, Diagnostics diagnostics) {
        return new LockReader(file, diagnostics).read();
    }

    public Set<Section> sections() {
        return sections.keySet();
    }

    /** The pins of a section in the order of their keys; none where it is not there. */
    public List<Pin> pins(Section section) {
        return sections.getOrDefault(section, List.of());
    }

    /** This lock with other pins in one section; without pins the section goes away. */
    public LockFile with(Section section, Collection<Pin> pins) {
        Map<Section, List<Pin>> changed = new TreeMap<>(sections);
        changed.remove(section);
        if (!pins.isEmpty()) {
            changed.put(section, sorted(pins));
        }
        return new LockFile(changed);
    }

    /** This lock with some of its sections. */
    public LockFile only(Predicate<Section> wanted) {
        Map<Section, List<Pin>> kept = new TreeMap<>(sections);
        kept.keySet().removeIf(wanted.negate());
        return new LockFile(kept);
    }

    /** The text of the file: the same pins give the same bytes. */
    public String text() {
        StringBuilder text = new StringBuilder(ABOUT).append(HEADER).append('\n');
        sections.forEach((section, pins) -> {
            text.append('\n').append(section).append('\n');
            for (Pin pin : pins) {
                text.append(pin.key()).append(' ').append(pin.digest()).append('\n');
                pin.lines().forEach(line -> text.append(INDENT).append(line).append('\n'));
            }
        });
        return text.toString();
    }

    static List<Pin> sorted(Collection<Pin> pins) {
        return pins.stream()
                .sorted((one, other) -> one.key().compareTo(other.key()))
                .toList();
    }
}
