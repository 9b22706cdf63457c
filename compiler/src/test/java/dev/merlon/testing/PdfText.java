package dev.merlon.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads back what is written in a PDF of ours, as a reader that searches it would. */
public final class PdfText {
    private static final Pattern OBJECT = Pattern.compile("\\n(\\d+) 0 obj\\n(.*?)\\nendobj\\n", Pattern.DOTALL);
    private static final Pattern STREAM = Pattern.compile("/Length (\\d+) >>\\nstream\\n");
    private static final Pattern SHOWN = Pattern.compile("/(\\w[\\w-]*) [0-9.]+ Tf|<([0-9A-F]+)> Tj|( ET)");
    private static final Pattern MAPPED = Pattern.compile("<([0-9A-F]{4})> <([0-9A-F]+)>");

    private final String file;
    private final Map<Integer, String> objects = new TreeMap<>();

    private PdfText(byte[] bytes) {
        file = new String(bytes, StandardCharsets.ISO_8859_1);
        Matcher matcher = OBJECT.matcher(file);
        int at = 0;
        while (matcher.find(at)) {
            objects.put(Integer.parseInt(matcher.group(1)), matcher.group(2));
            at = matcher.end() - 1;
        }
    }

    /** The text of all pages, what is drawn in one piece on a line of its own. */
    public static String of(byte[] bytes) {
        return new PdfText(bytes).text();
    }

    /** Holds the table of places against where the objects are. */
    public static void requireWhole(byte[] bytes) {
        String file = new String(bytes, StandardCharsets.ISO_8859_1);
        assertThat(file).startsWith("%PDF-1.7\n").endsWith("%%EOF\n");
        int table = Integer.parseInt(file.substring(file.lastIndexOf("startxref\n") + 10, file.lastIndexOf("\n%%EOF")));
        String[] lines = file.substring(table).split("\n");
        assertThat(lines[0]).isEqualTo("xref");
        int count = Integer.parseInt(lines[1].substring(2));
        for (int i = 1; i < count; i++) {
            int place = Integer.parseInt(lines[2 + i].substring(0, 10));
            assertThat(file.substring(place, place + 20)).startsWith(i + " 0 obj\n");
        }
        assertThat(file).contains("/Size " + count + " ");
    }

    private String text() {
        Map<String, Map<String, String>> fonts = new HashMap<>();
        objects.values().stream()
                .filter(each -> each.contains("/Subtype /Type0"))
                .forEach(font -> {
                    String name = group("/BaseFont /MERLON\\+(\\S+)", font);
                    Map<String, String> letters = new HashMap<>();
                    Matcher mapped = MAPPED.matcher(stream(Integer.parseInt(group("/ToUnicode (\\d+)", font))));
                    while (mapped.find()) {
                        letters.put(
                                mapped.group(1),
                                new String(HexFormat.of().parseHex(mapped.group(2)), StandardCharsets.UTF_16BE));
                    }
                    fonts.put(name, letters);
                });
        StringBuilder text = new StringBuilder();
        for (String object : objects.values()) {
            if (object.contains("/Type /Page ")) {
                Map<String, String> letters = Map.of();
                Matcher shown = SHOWN.matcher(stream(Integer.parseInt(group("/Contents (\\d+)", object))));
                while (shown.find()) {
                    if (shown.group(1) != null) {
                        letters = fonts.get(shown.group(1));
                    } else if (shown.group(2) != null) {
                        for (int i = 0; i < shown.group(2).length(); i += 4) {
                            text.append(letters.get(shown.group(2).substring(i, i + 4)));
                        }
                    } else {
                        text.append('\n');
                    }
                }
            }
        }
        return text.toString();
    }

    private static String group(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group(1);
    }

    private String stream(int number) {
        String object = objects.getOrDefault(number, "");
        Matcher matcher = STREAM.matcher(object);
        assertThat(matcher.find()).isTrue();
        byte[] packed = object.substring(matcher.end(), matcher.end() + Integer.parseInt(matcher.group(1)))
                .getBytes(StandardCharsets.ISO_8859_1);
        return new String(unpacked(packed), StandardCharsets.ISO_8859_1);
    }

    /** Undoes {@code LZWDecode}. */
    public static byte[] unpacked(byte[] packed) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<byte[]> known = new ArrayList<>();
        byte[] last = null;
        int bit = 0;
        while (true) {
            int size = known.size() + 258 + (last == null ? 0 : 1);
            int width = size >= 2048 ? 12 : size >= 1024 ? 11 : size >= 512 ? 10 : 9;
            int code = 0;
            for (int i = 0; i < width; i++, bit++) {
                code = code << 1 | packed[bit >> 3] >> 7 - (bit & 7) & 1;
            }
            if (code == 257) {
                return out.toByteArray();
            }
            if (code == 256) {
                known.clear();
                last = null;
                continue;
            }
            byte[] text;
            if (code < 256) {
                text = new byte[] {(byte) code};
            } else if (code - 258 < known.size()) {
                text = known.get(code - 258);
            } else {
                text = Arrays.copyOf(last, last.length + 1);
                text[last.length] = last[0];
            }
            if (last != null) {
                byte[] longer = Arrays.copyOf(last, last.length + 1);
                longer[last.length] = text[0];
                known.add(longer);
            }
            out.writeBytes(text);
            last = text;
        }
    }
}
