package dev.merlon.backend.report;

/**
 * A chapter of the report.
 *
 * @param id what links lead to; the title in small letters with hyphens, as the usual viewers of Markdown make it
 * @param markdown its text without the heading, with a line end; headings in it are of level 3 and deeper
 */
record Section(String id, String title, String markdown) {
    /** The chapter whose text is the picture. */
    static final String DIAGRAM = "data-flow-diagram";
}
