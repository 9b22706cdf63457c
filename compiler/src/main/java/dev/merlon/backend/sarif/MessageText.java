package dev.merlon.backend.sarif;

import dev.merlon.backend.Markdown;
import dev.merlon.backend.Place;
import dev.merlon.diagnostic.Display;
import dev.merlon.json.JsonText;
import dev.merlon.rule.Because;
import dev.merlon.source.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A message in the making, plain and in Markdown, with the places that it links to.
 *
 * <p>In a plain text of SARIF {@code [text](1)} is a link and {@code {0}} a hole, so that neither may come from a model.
 */
final class MessageText {
    private static final Pattern HOLE = Pattern.compile("\\{([0-9]+)\\}");

    private final StringBuilder plain = new StringBuilder();
    private final StringBuilder markdown = new StringBuilder();
    private final List<Related> related = new ArrayList<>();

    /**
     * A place that the message links to by its number, counted from 1.
     *
     * @param text what is said there
     */
    record Related(Span span, String text) {}

    /** A paragraph of CommonMark. */
    MessageText paragraph(String text) {
        separate();
        plain.append(tame(text));
        markdown.append(holes(Markdown.inline(text)));
        return this;
    }

    /** A paragraph whose author may have written several, and lists. */
    MessageText block(String title, String text) {
        separate();
        plain.append(title).append(": ").append(tame(Markdown.filled(text)));
        markdown.append("**")
                .append(title)
                .append("**\n\n")
                .append(holes(Markdown.quote(text).stripTrailing()));
        return this;
    }

    /** The head of a list. */
    MessageText heading(String title) {
        separate();
        plain.append(title).append(':');
        markdown.append("**").append(title).append("**\n");
        return this;
    }

    /** An item of a list, at a depth from 0. */
    MessageText item(int depth, String text) {
        line(depth, tame(text), holes(Markdown.inline(text)));
        return this;
    }

    /** An item that is said at a place. */
    MessageText item(int depth, String text, Span span) {
        related.add(new Related(span, text));
        String link = "](" + related.size() + ")";
        line(
                depth,
                tame(text) + " ([" + linkText(tame(span.toString())) + link,
                holes(Markdown.inline(text) + " ([" + Markdown.text(span.toString()) + link));
        plain.append(')');
        markdown.append(')');
        return this;
    }

    /** A step of a reason, with the place where the model says it. */
    MessageText step(Because step) {
        Span span = step.span();
        return span == null || Place.isInLibrary(span)
                ? item(step.depth(), step.text())
                : item(step.depth(), step.text(), span);
    }

    private void line(int depth, String text, String formatted) {
        String start = "\n" + "  ".repeat(depth) + "- ";
        plain.append(start).append(text);
        markdown.append(start).append(formatted);
    }

    private void separate() {
        if (!plain.isEmpty()) {
            plain.append("\n\n");
            markdown.append("\n\n");
        }
    }

    /** A place that matters beside the one of the result; not again where the message leads there anyway. */
    MessageText relate(Span span, String text) {
        if (related.stream().noneMatch(each -> each.span().equals(span))) {
            related.add(new Related(span, text));
        }
        return this;
    }

    void write(JsonText json) throws IOException {
        json.object(
                "message", message -> message.field("text", plain.toString()).field("markdown", markdown.toString()));
    }

    void writeRelated(JsonText json) throws IOException {
        if (related.isEmpty()) {
            return;
        }
        int[] number = {0};
        json.array("relatedLocations", related, (item, place) -> {
            item.field("id", ++number[0]);
            Location.write(item, place.span());
            item.object("message", message -> message.field("text", tame(place.text())));
        });
    }

    /** Text of a model or a library that is no link and no hole, and hides nothing. */
    static String tame(String text) {
        return holes(Display.lines(text).replace("](", "] ("));
    }

    /** Braces are doubled where they would be a hole. */
    private static String holes(String text) {
        return text.indexOf('{') < 0 ? text : HOLE.matcher(text).replaceAll("{{$1}}");
    }

    private static String linkText(String text) {
        return text.replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]");
    }
}
