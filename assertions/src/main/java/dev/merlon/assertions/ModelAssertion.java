package dev.merlon.assertions;

import java.util.ArrayList;
import java.util.List;
import org.opentest4j.AssertionFailedError;

/** An {@code assert} of a threat model, with what Merlon found when it wrote the test. */
public final class ModelAssertion {
    private final String name;
    private final String place;
    private final List<String> reasons = new ArrayList<>();

    private ModelAssertion(String name, String place) {
        this.name = name;
        this.place = place;
    }

    /** @param place the file and line of the model */
    public static ModelAssertion of(String name, String place) {
        return new ModelAssertion(name, place);
    }

    /** Says why it does not hold, or why it is not known; a line each. */
    public ModelAssertion because(String... lines) {
        reasons.addAll(List.of(lines));
        return this;
    }

    /** The model holds to it. */
    public void holds() {}

    /** The model does not hold to it, which fails. */
    @SuppressWarnings("DoNotCallSuggester") // A test is there to fail.
    public void isBroken() {
        throw failure("does not hold", "Change the design until it holds, or the assertion if it asks for too much.");
    }

    /** The model does not say enough to decide, which fails: what nobody knows is not so. */
    @SuppressWarnings("DoNotCallSuggester") // A test is there to fail.
    public void isUnknown() {
        throw failure("is not known to hold", "State in the model what is missing.");
    }

    private AssertionFailedError failure(String what, String next) {
        StringBuilder text = new StringBuilder("The assertion ");
        text.append(Plain.text(name))
                .append(' ')
                .append(what)
                .append(" (")
                .append(Plain.text(place))
                .append(")\n");
        reasons.forEach(
                line -> text.append("  Because: ").append(Plain.text(line)).append('\n'));
        return new AssertionFailedError(text.append("  Next:    ").append(next).toString());
    }
}
