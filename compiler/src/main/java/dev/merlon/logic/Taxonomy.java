package dev.merlon.logic;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** A catalogue that rules and controls refer to: the form of its entries, and where they can be read. */
public final class Taxonomy {
    private final String name;
    private final String title;
    private final String form;
    private final @Nullable String link;
    private @Nullable Pattern pattern;

    /**
     * An entry of a taxonomy.
     *
     * @param text the entry as it is written, {@code CWE-319}
     * @param taxonomy the title of the taxonomy, empty where none knows the entry
     * @param link the address of the entry, empty where there is none
     */
    public record Reference(String text, String taxonomy, String link) {}

    /**
     * @param name its name, with that of its library before it
     * @param form a regular expression for the whole of an entry
     * @param link the address of an entry, with {@code {1}} for the first group of the form, or null
     */
    public Taxonomy(String name, String title, String form, @Nullable String link) {
        this.name = name;
        this.title = title;
        this.form = form;
        this.link = link;
    }

    public String name() {
        return name;
    }

    /** The entry of a text that has its form, or null. */
    public @Nullable Reference find(String text) {
        Matcher matcher = pattern().matcher(text);
        if (!matcher.matches()) {
            return null;
        }
        String address = link == null ? "" : link;
        for (int group = 1; group <= matcher.groupCount(); group++) {
            String part = matcher.group(group);
            address = address.replace("{" + group + "}", part == null ? "" : part);
        }
        return new Reference(text, title, address);
    }

    /** Whether a text has its form. */
    public boolean knows(String text) {
        return pattern().matcher(text).matches();
    }

    /** A form that is no regular expression knows nothing; its own library is told so. */
    private Pattern pattern() {
        Pattern known = pattern;
        if (known == null) {
            try {
                known = Pattern.compile(form);
            } catch (PatternSyntaxException e) {
                known = Pattern.compile("(?!)");
            }
            pattern = known;
        }
        return known;
    }
}
