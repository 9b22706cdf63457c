package dev.merlon.backend.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** A font file with the outlines of some glyphs alone, which keep their numbers. */
final class FontSubset {
    private static final int COMPOSITE_WORDS = 1;
    private static final int COMPOSITE_SCALE = 8;
    private static final int COMPOSITE_MORE = 32;
    private static final int COMPOSITE_TWO_SCALES = 64;
    private static final int COMPOSITE_MATRIX = 128;

    private FontSubset() {}

    static byte[] of(TrueTypeFont font, TreeSet<Integer> used) {
        TreeSet<Integer> all = withParts(font, used);
        int count = font.glyphs();
        ByteArrayOutputStream outlines = new ByteArrayOutputStream();
        ByteBuffer places = ByteBuffer.allocate(4 * (count + 1));
        for (int glyph = 0; glyph < count; glyph++) {
            places.putInt(outlines.size());
            if (all.contains(glyph)) {
                byte[] outline = font.outline(glyph);
                outlines.writeBytes(outline);
                outlines.writeBytes(new byte[-outline.length & 3]);
            }
        }
        places.putInt(outlines.size());
        Map<String, byte[]> tables = new TreeMap<>();
        for (String tag : new String[] {"cvt ", "fpgm", "head", "hhea", "hmtx", "maxp", "prep"}) {
            byte[] table = font.table(tag);
            if (table != null) {
                tables.put(tag, table);
            }
        }
        byte[] head = tables.getOrDefault("head", new byte[54]).clone();
        ByteBuffer.wrap(head).putShort(50, (short) 1).putInt(8, 0);
        tables.put("head", head);
        tables.put("glyf", outlines.toByteArray());
        tables.put("loca", places.array());
        return file(tables);
    }

    /** A glyph may be put together of others. */
    private static TreeSet<Integer> withParts(TrueTypeFont font, TreeSet<Integer> used) {
        TreeSet<Integer> all = new TreeSet<>(used);
        all.add(0);
        Deque<Integer> open = new ArrayDeque<>(all);
        while (!open.isEmpty()) {
            byte[] bytes = font.outline(open.pop());
            ByteBuffer outline = ByteBuffer.wrap(bytes);
            if (bytes.length < 10 || outline.getShort(0) >= 0) {
                continue;
            }
            int at = 10;
            int flags = COMPOSITE_MORE;
            while ((flags & COMPOSITE_MORE) != 0) {
                flags = outline.getShort(at);
                int part = outline.getShort(at + 2) & 0xFFFF;
                if (part < font.glyphs() && all.add(part)) {
                    open.push(part);
                }
                at += 4 + ((flags & COMPOSITE_WORDS) != 0 ? 4 : 2);
                at += (flags & COMPOSITE_SCALE) != 0
                        ? 2
                        : (flags & COMPOSITE_TWO_SCALES) != 0 ? 4 : (flags & COMPOSITE_MATRIX) != 0 ? 8 : 0;
            }
        }
        return all;
    }

    private static byte[] file(Map<String, byte[]> tables) {
        int power = Integer.highestOneBit(tables.size());
        int size = 12 + 16 * tables.size();
        for (byte[] table : tables.values()) {
            size += table.length + 3 & ~3;
        }
        ByteBuffer file = ByteBuffer.allocate(size);
        file.putInt(0x00010000).putShort((short) tables.size());
        file.putShort((short) (16 * power)).putShort((short) Integer.numberOfTrailingZeros(power));
        file.putShort((short) (16 * (tables.size() - power)));
        int at = 12 + 16 * tables.size();
        for (Map.Entry<String, byte[]> entry : tables.entrySet()) {
            byte[] table = entry.getValue();
            for (int i = 0; i < 4; i++) {
                file.put((byte) entry.getKey().charAt(i));
            }
            file.putInt(sum(table)).putInt(at).putInt(table.length);
            file.put(at, table);
            at += table.length + 3 & ~3;
        }
        return file.array();
    }

    private static int sum(byte[] table) {
        int sum = 0;
        for (int i = 0; i < table.length; i++) {
            sum += (table[i] & 0xFF) << 24 - 8 * (i & 3);
        }
        return sum;
    }
}
