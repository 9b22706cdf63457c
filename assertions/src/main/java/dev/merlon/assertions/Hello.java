package dev.merlon.assertions;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * The greeting of a client of TLS (RFC 5246 and RFC 8446), written out byte by byte: what the probes have to say, the TLS of a JDK
 * refuses to say or does not know.
 */
final class Hello {
    static final int ALERT = 21;
    static final int HANDSHAKE = 22;
    static final int SERVER_HELLO = 2;

    private static final int SERVER_NAME = 0;

    private final Bytes body = new Bytes();
    private final Bytes extensions = new Bytes();

    /**
     * A greeting without extensions.
     *
     * @param version as it stands in the greeting, {@code 0x0302} for TLS 1.1
     * @param session how many bytes the id of a session has
     */
    Hello(int version, int session, int... suites) {
        body.number(version, 2);
        fill(32);
        body.number(session, 1);
        fill(session);
        body.number(suites.length * 2, 2);
        for (int suite : suites) {
            body.number(suite, 2);
        }
        body.number(0x0100, 2);
    }

    private void fill(int count) {
        for (int i = 0; i < count; i++) {
            body.number(0x5A, 1);
        }
    }

    /** Says which host is meant, where that can be said: not of an address in numbers. */
    Hello to(String host) {
        if (!host.matches("[A-Za-z][A-Za-z0-9.-]{0,250}")) {
            return this;
        }
        byte[] name = host.getBytes(StandardCharsets.US_ASCII);
        Bytes content = new Bytes();
        content.number(name.length + 3, 2);
        content.number(0, 1);
        content.number(name.length, 2);
        content.bytes(name);
        return with(SERVER_NAME, content.out.toByteArray());
    }

    Hello with(int extension, byte... content) {
        extensions.number(extension, 2);
        extensions.number(content.length, 2);
        extensions.bytes(content);
        return this;
    }

    /** An extension that is a list of numbers of two bytes, after its length in two. */
    Hello withNumbers(int extension, int... numbers) {
        Bytes content = new Bytes();
        content.number(numbers.length * 2, 2);
        for (int number : numbers) {
            content.number(number, 2);
        }
        return with(extension, content.out.toByteArray());
    }

    /** What goes over the wire. */
    byte[] record() {
        byte[] extended = extensions.out.toByteArray();
        Bytes record = new Bytes();
        int content = body.out.size() + 2 + extended.length;
        record.number(HANDSHAKE, 1);
        record.number(0x0301, 2);
        record.number(content + 4, 2);
        record.number(1, 1);
        record.number(content, 3);
        record.bytes(body.out.toByteArray());
        record.number(extended.length, 2);
        record.bytes(extended);
        return record.out.toByteArray();
    }

    /** Numbers as they stand on the wire. */
    private static final class Bytes {
        private final ByteArrayOutputStream out = new ByteArrayOutputStream();

        void number(int number, int bytes) {
            for (int i = bytes - 1; i >= 0; i--) {
                out.write(number >>> (8 * i));
            }
        }

        void bytes(byte[] bytes) {
            out.writeBytes(bytes);
        }
    }
}
