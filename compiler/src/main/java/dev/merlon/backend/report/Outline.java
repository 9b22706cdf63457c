package dev.merlon.backend.report;

import dev.merlon.backend.Markdown;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which chapters a report has, and in which order: those of the outline of its template.
 *
 * @param preamble what stands before the first chapter, in Markdown, without the heading and the contents
 */
record Outline(String markdown, String preamble, List<Section> sections) {
    /** Stands for the chapters that the outline does not name. */
    static final String OTHERS = "other-chapters";

    /** What each chapter is known by, in the order of a report without an outline. */
    private static final List<String> CHAPTERS = List.of(
            "summary",
            "data-flow-diagram",
            "open-threats",
            "risk-matrix",
            "variants",
            "policies",
            "questions",
            "attack-paths",
            "financial-exposure",
            "compliance",
            "drafts-to-review",
            "decisions",
            "assumptions",
            "ending-soon",
            "mitigations",
            "controls",
            "assertions",
            "elements-and-flows",
            "references",
            "ledger",
            "method");

    /** Where the contents belong; no text of a template or a model has it. */
    private static final String CONTENTS = "\0";

    static boolean isChapter(String name) {
        return CHAPTERS.contains(name);
    }

    /** What the outline of a template can name. */
    static List<String> names() {
        List<String> names = new ArrayList<>(CHAPTERS);
        names.add(OTHERS);
        names.add("contents");
        names.add("title");
        return names;
    }

    /**
     * Lays the chapters out.
     *
     * @param outline the outline of a template
     * @param all the chapters that there are
     */
    static Outline of(String outline, String title, List<Section> all) {
        String text = outline.replace("\0", "").replaceAll("\\{\\{\\s*([^{}\\n]*?)\\s*\\}\\}", "{{$1}}");
        Set<String> named = new TreeSet<>();
        Placeholder.in(text).forEach(place -> named.add(place.name()));
        List<Section> sections = new ArrayList<>();
        StringBuilder preamble = new StringBuilder();
        StringBuilder before = new StringBuilder();
        StringBuilder own = null;
        String ownTitle = "";
        Anchors anchors = new Anchors();
        CHAPTERS.forEach(anchors::next);
        for (String line : text.lines().toList()) {
            String place = placeholder(line);
            boolean isHeading = line.startsWith("## ");
            if (own != null && (isHeading || isChapter(place) || place.equals(OTHERS))) {
                sections.add(new Section(
                        anchors.next(ownTitle), ownTitle, own.toString().strip() + "\n"));
                own = null;
            }
            if (isHeading) {
                ownTitle = filled(line.substring(3), title, false);
                own = new StringBuilder();
            } else if (isChapter(place)) {
                all.stream().filter(section -> section.id().equals(place)).forEach(sections::add);
            } else if (place.equals(OTHERS)) {
                all.stream().filter(section -> !named.contains(section.id())).forEach(sections::add);
            } else if (own != null) {
                own.append(filled(line, title, true)).append('\n');
            } else if (place.equals("contents")) {
                before.append(CONTENTS).append('\n');
            } else {
                before.append(filled(line, title, true)).append('\n');
                if (!line.startsWith("# ")) {
                    preamble.append(filled(line, title, true)).append('\n');
                }
            }
        }
        if (own != null) {
            sections.add(
                    new Section(anchors.next(ownTitle), ownTitle, own.toString().strip() + "\n"));
        }
        return new Outline(
                written(before.toString(), sections), preamble.toString().strip(), List.copyOf(sections));
    }

    private static String placeholder(String line) {
        String text = line.strip();
        return text.startsWith("{{") && text.endsWith("}}") ? text.substring(2, text.length() - 2) : "";
    }

    private static String filled(String line, String title, boolean isMarkdown) {
        return line.replace("{{title}}", isMarkdown ? Markdown.text(title) : title);
    }

    private static String written(String before, List<Section> sections) {
        StringBuilder contents = new StringBuilder();
        for (Section section : sections) {
            contents.append("- [")
                    .append(Markdown.text(section.title()))
                    .append("](#")
                    .append(section.id())
                    .append(")\n");
        }
        StringBuilder text = new StringBuilder(
                before.strip().replace(CONTENTS, contents.toString().strip()) + "\n");
        for (Section section : sections) {
            text.append("\n## ")
                    .append(Markdown.text(section.title()))
                    .append("\n\n")
                    .append(section.markdown());
        }
        return text.toString();
    }
}
