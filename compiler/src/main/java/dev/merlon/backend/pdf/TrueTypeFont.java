package dev.merlon.backend.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A font file with outlines of TrueType: which glyph a character has, how wide it is, and where its outline lies.
 *
 * <p>Tables are those of the OpenType specification, 1.9; numbers are big-endian.
 */
final class TrueTypeFont {
    private final ByteBuffer file;
    private final Map<String, int[]> tables = new TreeMap<>();
    private final int unitsPerEm;
    private final boolean longOffsets;
    private final int glyphs;
    private final int metrics;
    private final int cmap;
    private final int cmapFormat;

    /** @throws IllegalArgumentException where the bytes are no such font */
    TrueTypeFont(byte[] bytes) {
        file = ByteBuffer.wrap(bytes);
        try {
            int version = file.getInt(0);
            if (version != 0x00010000 && version != 0x74727565) {
                throw new IllegalArgumentException("it has no outlines of TrueType");
            }
            for (int i = 0; i < unsigned(4); i++) {
                int entry = 12 + 16 * i;
                byte[] tag = new byte[4];
                file.get(entry, tag);
                tables.put(
                        new String(tag, StandardCharsets.ISO_8859_1),
                        new int[] {file.getInt(entry + 8), file.getInt(entry + 12)});
            }
            unitsPerEm = unsigned(offset("head") + 18);
            longOffsets = file.getShort(offset("head") + 50) != 0;
            glyphs = unsigned(offset("maxp") + 4);
            metrics = unsigned(offset("hhea") + 34);
            offset("glyf");
            cmap = subtable(offset("cmap"));
            cmapFormat = unsigned(cmap);
        } catch (IndexOutOfBoundsException e) {
            throw new IllegalArgumentException("it is damaged", e);
        }
        if (unitsPerEm == 0 || metrics == 0 || cmapFormat != 4 && cmapFormat != 12) {
            throw new IllegalArgumentException("its table of characters has a form that is not known");
        }
    }

    /** The table of characters of Unicode, that of all planes before that of the first. */
    private int subtable(int table) {
        int best = -1;
        for (int i = 0; i < unsigned(table + 2); i++) {
            int platform = unsigned(table + 4 + 8 * i);
            int encoding = unsigned(table + 6 + 8 * i);
            int at = table + file.getInt(table + 8 + 8 * i);
            if (platform == 3 && encoding == 10 || platform == 0 && encoding >= 4 && unsigned(at) == 12) {
                return at;
            }
            if (platform == 3 && encoding == 1 || platform == 0 && best < 0 && unsigned(at) == 4) {
                best = at;
            }
        }
        if (best < 0) {
            throw new IllegalArgumentException("it has no characters of Unicode");
        }
        return best;
    }

    /** The number of a character's glyph, 0 where it has none. */
    int glyph(int character) {
        int glyph = cmapFormat == 12 ? inGroups(character) : inSegments(character);
        return glyph < glyphs ? glyph : 0;
    }

    private int inGroups(int character) {
        int low = 0;
        int high = file.getInt(cmap + 12) - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int group = cmap + 16 + 12 * middle;
            if (character < file.getInt(group)) {
                high = middle - 1;
            } else if (character > file.getInt(group + 4)) {
                low = middle + 1;
            } else {
                return file.getInt(group + 8) + character - file.getInt(group);
            }
        }
        return 0;
    }

    private int inSegments(int character) {
        if (character > 0xFFFF) {
            return 0;
        }
        int twice = unsigned(cmap + 6);
        int low = 0;
        int high = twice / 2 - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (unsigned(cmap + 14 + 2 * middle) < character) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int start = unsigned(cmap + 16 + twice + 2 * low);
        if (start > character || unsigned(cmap + 14 + 2 * low) < character) {
            return 0;
        }
        int delta = file.getShort(cmap + 16 + 2 * twice + 2 * low);
        int place = cmap + 16 + 3 * twice + 2 * low;
        int range = unsigned(place);
        if (range == 0) {
            return character + delta & 0xFFFF;
        }
        int glyph = unsigned(place + range + 2 * (character - start));
        return glyph == 0 ? 0 : glyph + delta & 0xFFFF;
    }

    /** In thousandths of the size of the letters. */
    int width(int glyph) {
        int metric = offset("hmtx") + 4 * Math.min(glyph, metrics - 1);
        return thousandths(unsigned(metric));
    }

    int thousandths(int units) {
        return Math.round(units * 1000f / unitsPerEm);
    }

    /** A number of the table {@code hhea} or {@code head}, in thousandths. */
    int measure(String table, int at) {
        return thousandths(file.getShort(offset(table) + at));
    }

    int glyphs() {
        return glyphs;
    }

    /** A table as it is; null where there is none. */
    byte @Nullable [] table(String tag) {
        int[] place = tables.get(tag);
        if (place == null) {
            return null;
        }
        return bytes(place[0], place[1]);
    }

    /** The outline of a glyph; empty for what is not seen. */
    byte[] outline(int glyph) {
        int start = location(glyph);
        return bytes(offset("glyf") + start, location(glyph + 1) - start);
    }

    private byte[] bytes(int at, int length) {
        // Before there is an array of that size.
        Objects.checkFromIndexSize(at, length, file.capacity());
        byte[] bytes = new byte[length];
        file.get(at, bytes);
        return bytes;
    }

    private int location(int glyph) {
        int loca = offset("loca");
        return longOffsets ? file.getInt(loca + 4 * glyph) : 2 * unsigned(loca + 2 * glyph);
    }

    private int offset(String tag) {
        int[] place = tables.get(tag);
        if (place == null) {
            throw new IllegalArgumentException("it has no table " + tag);
        }
        return place[0];
    }

    private int unsigned(int at) {
        return file.getShort(at) & 0xFFFF;
    }
}
