package dev.merlon.rule;

import dev.merlon.model.Element;
import java.util.ArrayList;
import java.util.List;

/**
 * One fact that a threat rests on, as texts and the elements named between them: {@code pay.encryption = none}.
 *
 * @param parts each a {@link String} or an {@link Element}
 */
record Ground(List<Object> parts) {
    Ground {
        parts = List.copyOf(parts);
    }

    static Ground of(Object... parts) {
        return new Ground(List.of(parts));
    }

    /** The fact in one line, with the names that elements have now. */
    String text(ElementHistory history) {
        StringBuilder text = new StringBuilder();
        parts.forEach(part -> text.append(part instanceof Element element ? history.name(element) : oneLine(part)));
        return text.toString();
    }

    /** The fact in all the ways that it can have been written before elements were renamed, and as it is now. */
    List<String> texts(ElementHistory history) {
        List<String> texts = List.of("");
        for (Object part : parts) {
            List<String> longer = new ArrayList<>();
            for (String text : texts) {
                if (part instanceof Element element) {
                    history.names(element).forEach(name -> longer.add(text + name));
                } else {
                    longer.add(text + oneLine(part));
                }
            }
            texts = longer.subList(0, Math.min(longer.size(), ElementHistory.MOST));
        }
        return List.copyOf(texts);
    }

    private static String oneLine(Object part) {
        String text = part.toString();
        if (text.chars().noneMatch(Ground::isHidden)) {
            return text;
        }
        StringBuilder shown = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (isHidden(c)) {
                shown.append("\\u{").append(Integer.toHexString(c)).append('}');
            } else {
                shown.appendCodePoint(c);
            }
        });
        return shown.toString();
    }

    /** What would begin another line, or could not be seen in this one. */
    private static boolean isHidden(int c) {
        return Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT
                || Character.getType(c) == Character.LINE_SEPARATOR
                || Character.getType(c) == Character.PARAGRAPH_SEPARATOR;
    }
}
