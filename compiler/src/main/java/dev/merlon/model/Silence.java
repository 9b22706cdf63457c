package dev.merlon.model;

/**
 * What an element that says nothing of its data has in common with all that say as little.
 *
 * <p>Every datum is possibly used at each of them, and what follows from that is the same but for one fact: the element's
 * own data. So it is found once, for a place that stands for all of them, and the fact of that place is then replaced. The
 * place comes after all elements in order: where its fact is the cheapest to find out, so is that of every element.
 *
 * @param pattern the set as it is at that place
 * @param placeholder the fact that would settle the data at that place; it alone settles every member of the pattern
 * @param own what would settle the data at the element
 */
public record Silence(ValueSet pattern, Fact placeholder, Facts own) {
    /** The facts of the pattern, at this element: the cheaper of those that are the same everywhere and its own. */
    public Facts here(Facts general) {
        return general.contains(placeholder) ? replaced(general) : general.cheaper(own);
    }

    /** The facts of the pattern with the element's own in the place of the placeholder. */
    public Facts replaced(Facts general) {
        if (!general.contains(placeholder)) {
            return general;
        }
        return general.size() == 1 ? own : general.replace(placeholder, own.first());
    }

    /** The element that says nothing. */
    public Element element() {
        return own.first().element();
    }
}
