package dev.merlon.assertions;

import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * The greeting of a client of TLS 1.3 that agrees on keys by ML-KEM only, alone or together with a curve.
 *
 * <p>It sends no share of a key. A server that knows one of its methods names it, and asks for the share (RFC 8446, 4.1.4); one that
 * does not, gives up. So nothing has to be reckoned here.
 */
final class QuantumHello {
    /** X25519MLKEM768, SecP256r1MLKEM768, SecP384r1MLKEM1024, and ML-KEM 512, 768 and 1024 alone. */
    private static final int[] METHODS = {0x11EC, 0x11EB, 0x11ED, 0x0200, 0x0201, 0x0202};

    private static final int SUPPORTED_GROUPS = 10;
    private static final int SIGNATURE_ALGORITHMS = 13;
    private static final int SUPPORTED_VERSIONS = 43;
    private static final int KEY_SHARE = 51;

    /** What stands in place of a random number where a server asks for a share. */
    private static final byte[] RETRY =
            HexFormat.of().parseHex("cf21ad74e59a6111be1d8c021e65b891c2a211167abb8c5e079e09e2c8a8339c");

    private QuantumHello() {}

    /** Whether a server names a method of these. */
    static boolean isAnswered(Address address) throws IOException {
        try (Wire wire = Wire.plain(address)) {
            wire.send(hello(address.host()));
            byte[] record = wire.read(5);
            if (record.length < 5 || record[0] != Hello.HANDSHAKE) {
                return false;
            }
            return namesMethod(wire.read(number(record, 3)));
        }
    }

    private static byte[] hello(String host) {
        return new Hello(0x0303, 32, 0x1301, 0x1302, 0x1303)
                .to(host)
                .with(SUPPORTED_VERSIONS, (byte) 2, (byte) 3, (byte) 4)
                .withNumbers(SUPPORTED_GROUPS, METHODS)
                .withNumbers(
                        SIGNATURE_ALGORITHMS,
                        0x0403,
                        0x0503,
                        0x0603,
                        0x0804,
                        0x0805,
                        0x0806,
                        0x0807,
                        0x0809,
                        0x080A,
                        0x080B,
                        0x0401,
                        0x0501,
                        0x0601)
                .withNumbers(KEY_SHARE)
                .record();
    }

    /** Whether a message asks for the share of one of the methods. */
    private static boolean namesMethod(byte[] message) {
        int session = 4 + 2 + RETRY.length;
        if (message.length <= session
                || message[0] != Hello.SERVER_HELLO
                || !Arrays.equals(message, 6, session, RETRY, 0, RETRY.length)) {
            return false;
        }
        // After the id of the session come the suite, how it is compressed, and how long the extensions are.
        int at = session + 1 + (message[session] & 0xFF) + 2 + 1 + 2;
        while (at + 4 <= message.length) {
            int length = number(message, at + 2);
            if (number(message, at) == KEY_SHARE && length == 2 && at + 6 <= message.length) {
                int method = number(message, at + 4);
                return Arrays.stream(METHODS).anyMatch(known -> known == method);
            }
            at += 4 + length;
        }
        return false;
    }

    private static int number(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) << 8 | bytes[at + 1] & 0xFF;
    }
}
