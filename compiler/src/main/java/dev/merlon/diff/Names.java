package dev.merlon.diff;

import dev.merlon.model.Element;
import dev.merlon.model.ThreatModel;
import dev.merlon.model.Written;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which element of an earlier model is which of a later one: the one of the same name, or the one whose name is a former name of
 * it.
 */
public final class Names {
    /** Where there is only one model. */
    static final Names NONE = new Names();

    /** What could be a name, and texts, which hold none. */
    private static final Pattern WORD =
            Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|`[^`]*`|\\p{javaLetter}(?:[\\p{javaLetterOrDigit}_]|-(?!-))*");

    private final Map<String, String> renamed = new HashMap<>();
    private final Map<Element, Element> later = new LinkedHashMap<>();
    private final Map<Element, Element> earlier = new HashMap<>();

    private Names() {}

    public Names(ThreatModel before, ThreatModel after) {
        Map<String, Element> known = new HashMap<>();
        before.elements().forEach(element -> known.put(key(element, element.name()), element));
        for (Element element : after.elements()) {
            Element same = known.get(key(element, element.name()));
            if (element == after.model()) {
                same = before.model();
            }
            for (String former : after.formerNames(element)) {
                same = same == null ? known.get(key(element, former)) : same;
            }
            if (same != null && !later.containsKey(same)) {
                later.put(same, element);
                if (!same.name().equals(element.name())) {
                    renamed.put(same.name(), element.name());
                }
                earlier.put(element, same);
            }
        }
    }

    private static String key(Element element, String name) {
        return element.root() + " " + name;
    }

    /** What an earlier element is now; null where it is not there any more. */
    public @Nullable Element after(Element before) {
        return later.get(before);
    }

    /** What a later element was; null where it was not there. */
    public @Nullable Element before(Element after) {
        return earlier.get(after);
    }

    /** A text with the names of elements as they are today in place of those that they had. */
    String today(String text) {
        return renamed.isEmpty()
                ? text
                : WORD.matcher(text).replaceAll(word -> {
                    String name = Written.bare(word.group());
                    return Matcher.quoteReplacement(
                            renamed.containsKey(name) ? Written.name(renamed.getOrDefault(name, name)) : word.group());
                });
    }

    /** The name of an earlier element, as it is today where it has another; as it is written. */
    String today(Element before) {
        Element after = later.get(before);
        return Written.name(after == null ? before.name() : after.name());
    }
}
