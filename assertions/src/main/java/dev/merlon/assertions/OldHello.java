package dev.merlon.assertions;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;

/**
 * The greeting of a client that knows nothing newer than TLS 1.1 (RFC 4346, with the extensions of RFC 4492 and RFC 6066).
 *
 * <p>Written out byte by byte: the TLS of a JDK of today refuses to say it.
 */
final class OldHello {
    private static final int ALERT = 21;
    private static final int HANDSHAKE = 22;
    private static final int SERVER_HELLO = 2;

    /** What clients of that time offered: elliptic curves, RSA and Diffie-Hellman with AES and triple DES, and RC4. */
    private static final int[] SUITES = {
        0xC014, 0xC00A, 0x0039, 0x0035, 0xC013, 0xC009, 0x0033, 0x002F, 0xC012, 0xC008, 0x0016, 0x000A, 0x0005, 0x00FF
    };

    private OldHello() {}

    /** The version that a server agrees to, such as {@code TLS 1.1}; empty where it refuses. */
    static String accepted(Address address) throws IOException, NotTriedException {
        try (Wire wire = Wire.plain(address)) {
            wire.send(hello(address.host()));
            byte[] record = wire.read(5);
            if (record.length == 0 || record[0] == ALERT) {
                return "";
            }
            if (record.length < 5 || record[0] != HANDSHAKE) {
                throw new IOException("what it answers to the greeting of an old client is not TLS");
            }
            byte[] message = wire.read(6);
            if (message.length < 6 || message[0] != SERVER_HELLO) {
                throw new IOException("what it answers to the greeting of an old client is not TLS");
            }
            return name(message[4] & 0xFF, message[5] & 0xFF);
        } catch (SocketTimeoutException e) {
            throw new NotTriedException(
                    address + " neither takes nor refuses the greeting of an old client, which shows nothing");
        } catch (SocketException e) {
            return "";
        }
    }

    private static String name(int major, int minor) {
        if (major != 3) {
            return "version " + major + "." + minor;
        }
        return minor == 0 ? "SSL 3.0" : "TLS 1." + (minor - 1);
    }

    private static byte[] hello(String host) {
        Bytes body = new Bytes();
        body.number(0x0302, 2);
        for (int i = 0; i < 32; i++) {
            body.number(0x5A, 1);
        }
        body.number(0, 1);
        body.number(SUITES.length * 2, 2);
        for (int suite : SUITES) {
            body.number(suite, 2);
        }
        body.number(0x0100, 2);
        byte[] extensions = extensions(host);
        body.number(extensions.length, 2);
        body.bytes(extensions);
        byte[] content = body.out.toByteArray();
        Bytes record = new Bytes();
        record.number(HANDSHAKE, 1);
        record.number(0x0301, 2);
        record.number(content.length + 4, 2);
        record.number(1, 1);
        record.number(content.length, 3);
        record.bytes(content);
        return record.out.toByteArray();
    }

    private static byte[] extensions(String host) {
        Bytes out = new Bytes();
        if (host.matches("[A-Za-z][A-Za-z0-9.-]{0,250}")) {
            byte[] name = host.getBytes(StandardCharsets.US_ASCII);
            out.number(0x0000, 2);
            out.number(name.length + 5, 2);
            out.number(name.length + 3, 2);
            out.number(0, 1);
            out.number(name.length, 2);
            out.bytes(name);
        }
        // Curves: x25519, secp256r1, secp384r1, secp521r1; and points that are not compressed.
        out.bytes(new byte[] {0, 10, 0, 10, 0, 8, 0, 29, 0, 23, 0, 24, 0, 25});
        out.bytes(new byte[] {0, 11, 0, 2, 1, 0});
        return out.out.toByteArray();
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
