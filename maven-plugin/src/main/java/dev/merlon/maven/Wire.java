package dev.merlon.maven;

import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What the process of a check tells the one that started it: messages, each with what it is. */
final class Wire {
    /** More than any line of a log, or than why a build fails. */
    private static final int LONGEST = 1 << 26;

    /** What a message is. */
    enum Sort {
        INFO,
        WARN,
        ERROR,
        /** The check went through, and the models are not good enough; the last message. */
        FAILED,
        /** The check did not get to its end, since the models do not compile or it was asked for in vain; the last message. */
        BROKEN,
        /** A file cannot be written; the last message. */
        UNWRITABLE,
        /** All is done; the last message. */
        DONE
    }

    /** A message. */
    record Message(Sort sort, String text) {}

    /** What the first message follows. Nobody else says it. */
    private static final byte[] START = "\0merlon check\0".getBytes(StandardCharsets.US_ASCII);

    /** More than what comes before: an agent that others set may say how it is reached. */
    private static final int MOST_BEFORE = 1 << 20;

    private Wire() {}

    static void start(DataOutputStream out) throws IOException {
        out.write(START);
        out.flush();
    }

    /**
     * Passes over what the JVM, or an agent in it, says before the program begins.
     *
     * @throws EOFException where it does not begin
     */
    static void awaitStart(DataInputStream in) throws IOException {
        int known = 0;
        for (int i = 0; known < START.length; i++) {
            if (i > MOST_BEFORE) {
                throw new IOException("not a program that checks");
            }
            byte next = in.readByte();
            // It begins with what does not occur in it again before its end.
            known = next == START[known] ? known + 1 : next == START[0] ? 1 : 0;
        }
    }

    static void send(DataOutputStream out, Sort sort, String text) {
        try {
            out.writeByte(sort.ordinal());
            writeText(text, out);
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws EOFException where there is no other message */
    static Message receive(DataInput in) throws IOException {
        int sort = in.readUnsignedByte();
        if (sort >= Sort.values().length) {
            throw new IOException("not a message");
        }
        return new Message(Sort.values()[sort], readText(in));
    }

    /**
     * Writes a text of up to 64 MiB; {@link DataOutput#writeUTF} takes one of 64 KiB at most.
     *
     * @throws IOException where it is longer, since nobody would read it
     */
    static void writeText(String text, DataOutput out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > LONGEST) {
            throw new IOException("a text of " + bytes.length + " bytes is too long");
        }
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static String readText(DataInput in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > LONGEST) {
            throw new IOException("not a text");
        }
        byte[] bytes = new byte[length];
        in.readFully(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
