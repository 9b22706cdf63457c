package dev.merlon.assertions;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

/** The last day on which a decision stands, or an assumption holds. */
public final class LastDay {
    private final String what;
    private final String place;
    private final LocalDate day;
    private final List<String> threats = new ArrayList<>();
    private String by = "";

    private LastDay(String what, String place, LocalDate day) {
        this.what = what;
        this.place = place;
        this.day = day;
    }

    /**
     * A day of something.
     *
     * @param what what ends, as {@code accept std.api.no-rate-limit on site}
     * @param place the file and line of the model
     */
    public static LastDay of(String what, String place, int year, int month, int dayOfMonth) {
        return new LastDay(what, place, LocalDate.of(year, month, dayOfMonth));
    }

    /** Says who answers for it. */
    public LastDay by(String name) {
        by = name;
        return this;
    }

    /** Names the threats that are open again afterwards. */
    public LastDay opens(String... ids) {
        threats.addAll(List.of(ids));
        return this;
    }

    /**
     * It is not over, today in UTC; the system property {@code merlon.asOf} names another day.
     */
    public void isNotOver() {
        LocalDate today = today();
        if (!today.isAfter(day)) {
            return;
        }
        StringBuilder text = new StringBuilder();
        text.append(Plain.text(what)).append(" ended on ").append(day);
        text.append(" (").append(Plain.text(place)).append(")\n");
        if (!threats.isEmpty()) {
            text.append("  Open again: ").append(Plain.list(threats)).append('\n');
        }
        text.append("  Next:       Mend the design, or have ");
        text.append(by.isEmpty() ? "somebody who may" : Plain.text(by));
        text.append(" decide again, with a new day.");
        throw new AssertionFailedError(text.toString());
    }

    private static LocalDate today() {
        String stated = System.getProperty("merlon.asOf");
        try {
            return stated == null ? LocalDate.now(ZoneOffset.UTC) : LocalDate.parse(stated);
        } catch (DateTimeParseException e) {
            throw new TestAbortedException("Not tried: `" + Plain.text(String.valueOf(stated))
                    + "` is not a day; write merlon.asOf as 2027-03-31");
        }
    }
}
