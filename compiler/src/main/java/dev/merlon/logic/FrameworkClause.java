package dev.merlon.logic;

import dev.merlon.source.Span;
import dev.merlon.type.Kind;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a taxonomy of which a library has the list: a requirement of a standard, an article of a law, a rule of a house.
 *
 * @param reference the entry as it is written, {@code PCI-DSS:3.5.1}
 * @param title what it is about, in a few words; empty where the library does not say
 * @param documentation more of that, in CommonMark; empty where there is none
 * @param about which models or elements it speaks of; null where it speaks of all, or of those of the clause above it
 * @param isUpcoming whether it is known and demands nothing, or nothing before a day
 * @param from the day from which it demands something; null where that is not set
 * @param controls kinds of controls that support it, besides those that refer to it
 * @param rules the ids of rules whose threats stand against it, besides those that refer to it
 * @param references entries of other taxonomies: what supports those supports it too
 */
public record FrameworkClause(
        String reference,
        String title,
        String documentation,
        Taxonomy taxonomy,
        @Nullable About about,
        boolean isUpcoming,
        @Nullable LocalDate from,
        List<Kind> controls,
        List<String> rules,
        List<String> references,
        Span span)
        implements Comparable<FrameworkClause> {
    /** What may follow the entry of a clause where that of a clause below it goes on. */
    private static final String SEPARATORS = ":.(-/";

    /**
     * What a clause speaks of.
     *
     * @param kinds the kinds of elements; empty where it speaks of a model as a whole
     * @param when the condition on the model, or on the element in slot 0
     * @param reason what is said where it speaks of nothing in a model
     */
    public record About(List<Kind> kinds, Term when, int frameSize, String reason) {
        public About {
            kinds = List.copyOf(kinds);
        }
    }

    public FrameworkClause {
        controls = List.copyOf(controls);
        rules = List.copyOf(rules);
        references = List.copyOf(references);
    }

    /** Whether it demands something on a day. */
    public boolean isInForce(LocalDate day) {
        return !isUpcoming || from != null && !day.isBefore(from);
    }

    /** Whether an entry is that of this clause, or of one below it: {@code 1.3.1} is below {@code 1.3}. */
    public boolean contains(String other) {
        return contains(reference, other);
    }

    /** Whether an entry is another one, or below it. */
    public static boolean contains(String upper, String other) {
        return other.startsWith(upper)
                && (other.length() == upper.length() || SEPARATORS.indexOf(other.charAt(upper.length())) >= 0);
    }

    /** In the order of the taxonomy: numbers by what they count. */
    @Override
    public int compareTo(FrameworkClause other) {
        return compare(reference, other.reference);
    }

    private static int compare(String one, String other) {
        int i = 0;
        int j = 0;
        while (i < one.length() && j < other.length()) {
            int iEnd = digits(one, i);
            int jEnd = digits(other, j);
            int order;
            if (iEnd > i && jEnd > j) {
                order = numbers(one.substring(i, iEnd), other.substring(j, jEnd));
                i = iEnd;
                j = jEnd;
            } else {
                order = Character.compare(one.charAt(i++), other.charAt(j++));
            }
            if (order != 0) {
                return order;
            }
        }
        int byRest = Integer.compare(one.length() - i, other.length() - j);
        return byRest != 0 ? byRest : one.compareTo(other);
    }

    private static int digits(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }

    private static int numbers(String one, String other) {
        String shorter = one.replaceFirst("^0+(?=.)", "");
        String second = other.replaceFirst("^0+(?=.)", "");
        int byLength = Integer.compare(shorter.length(), second.length());
        return byLength != 0 ? byLength : shorter.compareTo(second);
    }
}
