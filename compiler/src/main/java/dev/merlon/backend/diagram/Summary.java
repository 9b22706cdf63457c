package dev.merlon.backend.diagram;

import dev.merlon.model.Element;
import dev.merlon.model.ThreatModel;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a doc comment says first, and where an element leads a reader who wants to know more. */
final class Summary {
    private static final int MOST = 300;
    private static final Pattern LINK = Pattern.compile("!?\\[([^\\]\\[]*)\\]\\([^)\\s]*\\)");
    private static final Pattern MARKS = Pattern.compile("[*`]+|^#{1,6} ", Pattern.MULTILINE);

    /** Only what a browser opens as a page, and nothing that means something to it or to Graphviz inside an attribute. */
    private static final Pattern ADDRESS = Pattern.compile("https?://[A-Za-z0-9][-A-Za-z0-9._~:/?#@!$&()*+,;=%]*");

    private static final Pattern WRITTEN =
            Pattern.compile("\\]\\((" + ADDRESS.pattern() + "?)\\)|<(" + ADDRESS.pattern() + ")>");

    private Summary() {}

    /** The first paragraph, without the marks of CommonMark. */
    static String of(String documentation) {
        String first = documentation.strip().split("\\R\\s*\\R", 2)[0];
        String plain = MARKS.matcher(LINK.matcher(first).replaceAll("$1"))
                .replaceAll("")
                .replaceAll("\\s+", " ")
                .strip();
        return plain.codePointCount(0, plain.length()) <= MOST
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, MOST)).strip() + "\u2026";
    }

    /** The first of the element's links that is an address of the web, else the first in its doc comment; or empty. */
    static String link(ThreatModel model, Element element) {
        for (ThreatModel.Link link : model.links(element)) {
            if (ADDRESS.matcher(link.target()).matches()) {
                return link.target();
            }
        }
        Matcher written = WRITTEN.matcher(element.documentation());
        if (!written.find()) {
            return "";
        }
        return written.group(1) == null ? written.group(2) : written.group(1);
    }
}
