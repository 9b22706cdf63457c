package dev.merlon.assertions;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Looks at how a server talks: over which TLS, with whom, and whether also in clear text. */
final class TlsProbes {
    /** Answers by which a server may say that it wants a certificate; some of them have other reasons too. */
    private static final List<Integer> TURNED_AWAY = List.of(400, 401, 403, 495, 496);

    /** Answers by which a server says in clear text that it will not talk in clear text. */
    private static final List<Integer> NOT_IN_CLEAR = List.of(400, 403, 421, 426, 497);

    private TlsProbes() {}

    static Address address(Settings settings) throws NotTriedException {
        String url = settings.require("url", "where `" + Plain.text(settings.element()) + "` answers");
        return Address.url(settings, "url", url);
    }

    private static Address tls(Settings settings) throws NotTriedException, RefutedException {
        Address address = address(settings);
        if (!address.isTls()) {
            throw new RefutedException(address + " is an address in clear text");
        }
        return address;
    }

    /** Nothing that a server refuses means anything before it has shown that it is there, and that it is the right one. */
    private static void requireAlive(Settings settings, Address address) throws NotTriedException, RefutedException {
        Caller caller = Caller.known(settings);
        try (Wire wire = caller.connect(address)) {
            wire.remaining();
        } catch (IOException e) {
            if (!caller.wasAsked()) {
                throw Caller.noAnswer(address, "does not answer in TLS 1.2 or 1.3", e);
            }
        }
    }

    static void refusesOldTls(Settings settings) throws NotTriedException, RefutedException {
        Address address = tls(settings);
        requireAlive(settings, address);
        String accepted;
        try {
            accepted = OldHello.accepted(address);
        } catch (IOException e) {
            throw new RefutedException(address + ": " + Plain.text(String.valueOf(e.getMessage())));
        }
        if (!accepted.isEmpty()) {
            throw new RefutedException(address + " also talks " + accepted);
        }
    }

    static void agreesOnQuantumSafeKeys(Settings settings) throws NotTriedException, RefutedException {
        Address address = tls(settings);
        requireAlive(settings, address);
        try {
            if (!QuantumHello.isAnswered(address)) {
                throw new RefutedException(
                        address + " agrees on no key with a client that knows post-quantum methods only");
            }
        } catch (SocketTimeoutException e) {
            throw new NotTriedException(
                    address + " neither takes nor refuses the greeting of a post-quantum client, which shows nothing");
        } catch (IOException e) {
            throw new RefutedException(address + " hung up on a client that knows post-quantum methods only");
        }
    }

    static void demandsClientCertificate(Settings settings) throws NotTriedException, RefutedException {
        Address address = tls(settings);
        Caller stranger = Caller.stranger(settings);
        Integer status;
        try {
            status = status(stranger, address);
        } catch (SocketTimeoutException e) {
            throw new NotTriedException(address + " neither answers a caller without a certificate nor hangs up");
        } catch (IOException e) {
            if (!stranger.wasAsked()) {
                throw Caller.noAnswer(address, "did not ask for a certificate", e);
            }
            status = null;
        }
        if (status != null && !stranger.wasAsked()) {
            throw new RefutedException(address + " did not ask for a certificate, and answered " + shown(status)
                    + " to a caller without one");
        }
        if (status != null && !TURNED_AWAY.contains(HttpProbes.requireNoLimit(address, status))) {
            throw new RefutedException(
                    address + " asked for a certificate, and answered " + shown(status) + " to a caller without one");
        }
        compareWithKnown(settings, address, status);
    }

    /** @param refused what a stranger was answered, or null where the connection was cut */
    private static void compareWithKnown(Settings settings, Address address, @Nullable Integer refused)
            throws NotTriedException, RefutedException {
        if (Stores.keys(settings) == null) {
            if (refused != null) {
                throw new NotTriedException(address + " answered " + refused
                        + " to a caller without a certificate, which may have another reason; "
                        + settings.missing("key-store", "with which certificate a caller gets another answer"));
            }
            return;
        }
        Integer known;
        try {
            known = HttpProbes.requireNoLimit(address, status(Caller.known(settings), address));
        } catch (IOException e) {
            throw new RefutedException(
                    address + " also turned away the caller with the certificate of `key-store`: " + Caller.reason(e));
        }
        if (refused != null && refused.equals(known)) {
            throw new RefutedException(address + " answered " + refused
                    + " to the caller with the certificate of `key-store` and to the one without alike");
        }
    }

    private static String shown(int status) {
        return status == 0 ? "at once" : String.valueOf(status);
    }

    /** The status of an answer in HTTP; 0 where the address is another one and the connection stands. */
    private static int status(Caller caller, Address address) throws IOException, NotTriedException {
        if (address.isHttp()) {
            return caller.call(address, null).status();
        }
        try (Wire wire = caller.connect(address)) {
            // What TLS 1.3 says against a caller comes after the handshake, and only to somebody who listens.
            if (wire.read() < 0) {
                throw new IOException("it hung up");
            }
            return 0;
        } catch (SocketTimeoutException e) {
            return 0;
        }
    }

    static void refusesPlaintext(Settings settings) throws NotTriedException, RefutedException {
        Address address = tls(settings);
        requireAlive(settings, address);
        String other = settings.value("plaintext-url");
        Address plain = other == null
                ? new Address("http", address.host(), address.port(), address.target())
                : Address.url(settings, "plaintext-url", other);
        int first;
        try (Wire wire = Wire.plain(plain)) {
            wire.send(Caller.stranger(settings).request(plain, null));
            first = wire.read();
            if (first == 'H' && isSentAway(wire)) {
                return;
            }
        } catch (UnknownHostException e) {
            throw new NotTriedException("there is no host of the name in " + plain + ", which shows nothing");
        } catch (SocketTimeoutException e) {
            throw new NotTriedException(plain + " neither answers a caller in clear text nor hangs up");
        } catch (IOException e) {
            // It hung up, or never took the call: that is what is wanted.
            return;
        }
        if (first >= 0 && first != Hello.ALERT) {
            throw new RefutedException(plain + " answered in clear text");
        }
    }

    /** Whether an answer that has begun says nothing but that the caller should come over TLS. */
    private static boolean isSentAway(Wire wire) {
        try {
            Answer answer = Answer.of("H" + wire.head());
            String to = answer.headers("location").stream().findFirst().orElse("");
            return NOT_IN_CLEAR.contains(answer.status())
                    || answer.status() / 100 == 3 && to.toLowerCase(Locale.ROOT).startsWith("https:");
        } catch (IOException e) {
            return false;
        }
    }
}
