package dev.merlon.backend.report;

import dev.merlon.diagnostic.Display;
import dev.merlon.diagnostic.NameSuggester;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what is wrong with a template before a report is made of it. */
final class TemplateCheck {
    private static final List<String> PLACES =
            List.of("chapters", "contents", "data", "kind", "policy", "script", "style", "title");
    private static final List<String> NEEDED = List.of("policy", "chapters");

    /** Tags, comments, and elements whose content is no HTML. */
    private static final Pattern NO_TEXT = Pattern.compile(
            "<!--.*?(?:-->|\\z)|<(script|style|textarea|noscript|iframe|xmp|template)\\b.*?(?:</\\1\\s*>|\\z)|<[a-z/!?][^>]*(?:>|\\z)",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    private static final Pattern ACTS = Pattern.compile(
            "<(script|style|iframe|object|embed|base|link)\\b|\\s(on[a-z]+|style)\\s*=", Pattern.CASE_INSENSITIVE);

    private final String file;
    private final String text;

    private TemplateCheck(String file, String text) {
        this.file = file;
        this.text = text;
    }

    static void require(Map<String, String> files) {
        files.forEach((name, text) -> {
            TemplateCheck check = new TemplateCheck(name, text);
            switch (name) {
                case ReportTemplate.PAGE -> check.page();
                case ReportTemplate.OUTLINE -> check.outline();
                case ReportTemplate.STYLE -> check.ends("</style");
                case ReportTemplate.SCRIPT -> check.ends("</script");
                default ->
                    throw new TemplateException(
                            "a template has no file `" + Display.escape(name) + "`",
                            "the files of a template are " + String.join(", ", ReportTemplate.FILES));
            }
        });
    }

    private void page() {
        Set<String> found = new HashSet<>();
        for (Placeholder place : Placeholder.in(text)) {
            if (!PLACES.contains(place.name())) {
                throw unknown(place, PLACES);
            }
            if (!found.add(place.name())
                    && !place.name().equals("title")
                    && !place.name().equals("kind")) {
                throw at(place.start(), "`{{" + place.name() + "}}` is there already", "leave one of the two out");
            }
        }
        for (String needed : NEEDED) {
            if (!found.contains(needed)) {
                throw new TemplateException(
                        file + ": there is no `{{" + needed + "}}`",
                        needed.equals("policy")
                                ? "write it into the `<head>`; it keeps what models say from acting on readers"
                                : "write it where the chapters of the report belong");
            }
        }
        if (found.contains("script") != found.contains("data")) {
            throw new TemplateException(
                    file + ": `{{script}}` and `{{data}}` go together, and one is missing", "write both, or none");
        }
        Matcher markup = NO_TEXT.matcher(text);
        while (markup.find()) {
            for (Placeholder place : Placeholder.in(markup.group())) {
                throw at(
                        markup.start() + place.start(),
                        "`{{" + place.name() + "}}` stands inside of a tag, a comment, a script or a style",
                        "write it between tags; text of a model is escaped for there");
            }
        }
        Matcher acts = ACTS.matcher(text);
        if (acts.find()) {
            String what = acts.group().strip();
            throw at(
                    acts.start(),
                    "`" + what
                            + "` would not be let act, because a report carries what acts in two files of its template",
                    "write scripts into " + ReportTemplate.SCRIPT + " and styles into " + ReportTemplate.STYLE);
        }
    }

    private void outline() {
        Set<String> found = new HashSet<>();
        for (Placeholder place : Placeholder.in(text)) {
            String name = place.name();
            boolean isInline = name.equals("title");
            if (!isInline && !name.equals("contents") && !name.equals(Outline.OTHERS) && !Outline.isChapter(name)) {
                throw unknown(place, Outline.names());
            }
            if (isInline) {
                char before = place.start() == 0 ? ' ' : text.charAt(place.start() - 1);
                if (before == '(' || before == '<' || before == '[') {
                    throw at(
                            place.start(),
                            "the title of a model cannot be the target of a link",
                            "write `{{title}}` into the text");
                }
                continue;
            }
            if (!found.add(name)) {
                throw at(place.start(), "`{{" + name + "}}` is there already", "leave one of the two out");
            }
            if (name.equals("contents") && chapterBefore(place)) {
                throw at(place.start(), "`{{contents}}` stands in a chapter", "write it before the first chapter");
            }
            if (!line(place).strip().equals(text.substring(place.start(), place.end()))) {
                throw at(
                        place.start(),
                        "`{{" + name + "}}` shares its line with other text",
                        "give it a line of its own");
            }
        }
        if (found.stream().allMatch(name -> name.equals("contents"))) {
            throw new TemplateException(
                    file + ": there is no chapter", "write `{{" + Outline.OTHERS + "}}` where the chapters belong");
        }
        stray();
    }

    /** Text between chapters would be moved before the first of them. */
    private void stray() {
        boolean isBehindChapter = false;
        int start = 0;
        for (String line : text.split("\n", -1)) {
            List<Placeholder> places = Placeholder.in(line);
            if (line.startsWith("## ")) {
                isBehindChapter = false;
            } else if (places.stream().anyMatch(TemplateCheck::isChapter)) {
                isBehindChapter = true;
            } else if (isBehindChapter && !line.isBlank()) {
                throw at(start, "this text stands in no chapter", "begin a chapter for it, with a heading `## …`");
            }
            start += line.length() + 1;
        }
    }

    private static boolean isChapter(Placeholder place) {
        return Outline.isChapter(place.name()) || place.name().equals(Outline.OTHERS);
    }

    private boolean chapterBefore(Placeholder place) {
        String before = text.substring(0, place.start());
        return before.startsWith("## ")
                || before.contains("\n## ")
                || Placeholder.in(before).stream().anyMatch(TemplateCheck::isChapter);
    }

    private String line(Placeholder place) {
        int start = text.lastIndexOf('\n', place.start()) + 1;
        int end = text.indexOf('\n', place.end());
        return text.substring(start, end < 0 ? text.length() : end);
    }

    private void ends(String tag) {
        int at = text.toLowerCase(Locale.ROOT).indexOf(tag);
        if (at >= 0) {
            throw at(
                    at,
                    "`" + tag + "` would end the element that this is put into",
                    "write it as `<\\" + tag.substring(1) + "`");
        }
    }

    private TemplateException unknown(Placeholder place, List<String> known) {
        return at(
                place.start(),
                "there is no placeholder `{{" + Display.escape(place.name()) + "}}`",
                NameSuggester.nearest(place.name(), known)
                        .map(near -> "did you mean `{{" + near + "}}`?")
                        .orElse("those that can be used are " + String.join(", ", known)));
    }

    private TemplateException at(int index, String message, String help) {
        int line = (int) text.substring(0, index).chars().filter(c -> c == '\n').count() + 1;
        int column = index - (text.lastIndexOf('\n', index - 1) + 1) + 1;
        return new TemplateException(file + ":" + line + ":" + column + ": " + message, help);
    }
}
