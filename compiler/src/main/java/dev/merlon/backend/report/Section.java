package dev.merlon.backend.report;

/**
 * A chapter of the report.
 *
 * @param id what links lead to; the title in small letters with hyphens, as the usual viewers of Markdown make it
 * @param markdown its text without the heading, with a line end; headings in it are of level 3 and deeper
 * @param isEmpty whether it says in a sentence that there is nothing; then it is told with the summary
 */
record Section(String id, String title, String markdown, boolean isEmpty) {
    Section(String id, String title, String markdown) {
        this(id, title, markdown, false);
    }

    static Section empty(String id, String title, String sentence) {
        return new Section(id, title, sentence + "\n", true);
    }

    /** The same chapter with a paragraph after it. */
    Section with(String paragraph) {
        return new Section(id, title, markdown + "\n" + paragraph + "\n", isEmpty);
    }
}
