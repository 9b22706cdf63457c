package dev.merlon.logic;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** A catalogue that rules and controls refer to: the form of its entries, and where they can be read. */
public final class Taxonomy {
    /** The most characters of a form, and of an entry. */
    public static final int LONGEST = 500;

    private static final String NOTHING = "(?!)";

    private final String name;
    private final String title;
    private final String form;
    private final @Nullable String link;
    private final boolean isFramework;
    private @Nullable Pattern pattern;

    /**
     * An entry of a taxonomy.
     *
     * @param text the entry as it is written, {@code CWE-319}
     * @param taxonomy the title of the taxonomy, empty where none knows the entry
     * @param link the address of the entry, empty where there is none
     * @param isFramework whether it is a requirement
     */
    public record Reference(String text, String taxonomy, String link, boolean isFramework) {}

    /**
     * @param name its name, with that of its library before it
     * @param form a regular expression for the whole of an entry
     * @param link the address of an entry, with {@code {1}} for the first group of the form, or null
     * @param isFramework whether its entries are requirements, which something comes into the scope of
     */
    public Taxonomy(String name, String title, String form, @Nullable String link, boolean isFramework) {
        this.isFramework = isFramework;
        this.name = name;
        this.title = title;
        this.form = form;
        this.link = link;
    }

    public String name() {
        return name;
    }

    /** Its name without that of its library. */
    public String simpleName() {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    public String title() {
        return title;
    }

    /** Whether its entries are requirements, and not a list of weaknesses, techniques or events. */
    public boolean isFramework() {
        return isFramework;
    }

    /** The entry of a text that has its form, or null. */
    public @Nullable Reference find(String text) {
        Matcher matcher = match(text);
        if (matcher == null) {
            return null;
        }
        String address = link == null ? "" : link;
        boolean isFound = false;
        for (int group = 1; group <= matcher.groupCount(); group++) {
            String part = matcher.group(group);
            isFound |= part != null;
            address = address.replace("{" + group + "}", part == null ? "" : part);
        }
        // The entry for a whole catalogue names no part of it, and has no page among those of its parts.
        boolean leadsNowhere = !isFound && link != null && !address.equals(link);
        return new Reference(text, title, leadsNowhere ? "" : address, isFramework);
    }

    /** Whether a text has its form. */
    public boolean knows(String text) {
        return match(text) != null;
    }

    /** Library and entry may come from anywhere, and some forms take longer than anybody waits. */
    private @Nullable Matcher match(String text) {
        if (text.length() > LONGEST) {
            return null;
        }
        Matcher matcher = pattern().matcher(new MeteredText(text));
        try {
            return matcher.matches() ? matcher : null;
        } catch (MeteredText.ExhaustedException e) {
            return null;
        }
    }

    /** A form that is no regular expression knows nothing; its own library is told so. */
    private Pattern pattern() {
        Pattern known = pattern;
        if (known == null) {
            try {
                known = Pattern.compile(form.length() > LONGEST ? NOTHING : form);
            } catch (PatternSyntaxException e) {
                known = Pattern.compile(NOTHING);
            }
            pattern = known;
        }
        return known;
    }
}
