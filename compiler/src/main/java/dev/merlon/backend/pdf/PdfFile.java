package dev.merlon.backend.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/** The objects of a PDF file (ISO 32000-1), numbered from 1 in the order in which they were made. */
final class PdfFile {
    private final List<byte[]> objects = new ArrayList<>();

    /** Keeps a number for an object that is told later. */
    int reserve() {
        objects.add(new byte[0]);
        return objects.size();
    }

    void set(int number, String content) {
        objects.set(number - 1, content.getBytes(StandardCharsets.ISO_8859_1));
    }

    int add(String content) {
        int number = reserve();
        set(number, content);
        return number;
    }

    /** @param entries more entries of its dictionary */
    int stream(String entries, byte[] data) {
        byte[] packed = Lzw.encode(data);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(ascii("<< " + entries + " /Filter /LZWDecode /Length " + packed.length + " >>\nstream\n"));
        out.writeBytes(packed);
        out.writeBytes(ascii("\nendstream"));
        objects.add(out.toByteArray());
        return objects.size();
    }

    byte[] bytes(int catalogue, int information) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n".getBytes(StandardCharsets.ISO_8859_1));
        StringBuilder table = new StringBuilder("0000000000 65535 f \n");
        for (int i = 0; i < objects.size(); i++) {
            table.append(String.format(Locale.ROOT, "%010d 00000 n \n", out.size()));
            out.writeBytes(ascii(i + 1 + " 0 obj\n"));
            out.writeBytes(objects.get(i));
            out.writeBytes(ascii("\nendobj\n"));
        }
        String id = digest(out.toByteArray());
        int start = out.size();
        out.writeBytes(
                ascii("xref\n0 " + (objects.size() + 1) + "\n" + table + "trailer\n<< /Size " + (objects.size() + 1)
                        + " /Root " + catalogue + " 0 R /Info " + information + " 0 R /ID [<" + id + "> <" + id
                        + ">] >>\nstartxref\n"
                        + start + "\n%%EOF\n"));
        return out.toByteArray();
    }

    /** What tells a file from others; it follows from the content, as there is no time in it. */
    private static String digest(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // Every Java has it.
        }
    }

    /** A text that readers show, such as a title. */
    static String text(String text) {
        return "<FEFF" + hex(text) + ">";
    }

    /** In UTF-16. */
    static String hex(String text) {
        return HexFormat.of().withUpperCase().formatHex(text.getBytes(StandardCharsets.UTF_16BE));
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
