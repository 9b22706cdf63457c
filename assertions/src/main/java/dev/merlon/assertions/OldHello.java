package dev.merlon.assertions;

import java.io.IOException;
import java.net.SocketException;
import java.net.SocketTimeoutException;

/** The greeting of a client that knows nothing newer than TLS 1.1 (RFC 4346, with the extensions of RFC 4492 and RFC 6066). */
final class OldHello {
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
            if (record.length == 0 || record[0] == Hello.ALERT) {
                return "";
            }
            if (record.length < 5 || record[0] != Hello.HANDSHAKE) {
                throw new IOException("what it answers to the greeting of an old client is not TLS");
            }
            byte[] message = wire.read(6);
            if (message.length < 6 || message[0] != Hello.SERVER_HELLO) {
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
        // Curves: x25519, secp256r1, secp384r1, secp521r1; and points that are not compressed.
        return new Hello(0x0302, 0, SUITES)
                .to(host)
                .withNumbers(10, 29, 23, 24, 25)
                .with(11, (byte) 1, (byte) 0)
                .record();
    }
}
