package dev.merlon.assertions;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertificateException;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;

/** Calls an address as somebody: with a client certificate or without. A server must be the one that its certificate names. */
final class Caller {
    private final Settings settings;
    private final Asked keys;
    private @Nullable SSLContext context;

    private Caller(Settings settings, Asked keys) {
        this.settings = settings;
        this.keys = keys;
    }

    /** Who has no client certificate. */
    static Caller stranger(Settings settings) {
        return new Caller(settings, new Asked(null));
    }

    /** Who has the client certificate of {@code key-store}; a stranger where there is none. */
    static Caller known(Settings settings) throws NotTriedException {
        return new Caller(settings, new Asked(Stores.keys(settings)));
    }

    /** Whether a server asked for a client certificate. */
    boolean wasAsked() {
        return keys.wasAsked();
    }

    /** A connection: after the handshake where the address is one of TLS. */
    Wire connect(Address address) throws IOException, NotTriedException {
        if (!address.isTls()) {
            return Wire.plain(address);
        }
        SSLContext secured = context();
        Socket plain = new Socket();
        try {
            plain.connect(address.socket(), Wire.CONNECT_MILLIS);
            plain.setSoTimeout(Wire.CONNECT_MILLIS);
            SSLSocket socket =
                    (SSLSocket) secured.getSocketFactory().createSocket(plain, address.host(), address.port(), true);
            SSLParameters parameters = socket.getSSLParameters();
            parameters.setEndpointIdentificationAlgorithm("HTTPS");
            parameters.setProtocols(new String[] {"TLSv1.3", "TLSv1.2"});
            socket.setSSLParameters(parameters);
            socket.startHandshake();
            return new Wire(socket);
        } catch (IOException | RuntimeException e) {
            plain.close();
            throw e;
        }
    }

    /** Made once: to read a store of keys takes longer than a call. */
    private SSLContext context() throws NotTriedException {
        SSLContext made = context;
        if (made == null) {
            try {
                made = SSLContext.getInstance("TLS");
                made.init(new KeyManager[] {keys}, Stores.trust(settings), null);
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
            context = made;
        }
        return made;
    }

    /** Sends a request without a body, and takes the head of the answer. */
    Answer call(Address address, @Nullable String authorization, String... headers)
            throws IOException, NotTriedException {
        try (Wire wire = connect(address)) {
            wire.send(request(address, authorization, headers));
            return Answer.of(wire.head());
        }
    }

    String request(Address address, @Nullable String authorization, String... headers) throws NotTriedException {
        String stated = settings.value("method");
        String method = stated == null ? "GET" : stated;
        if (!method.matches("[A-Z]{1,20}")) {
            throw new NotTriedException("`" + Plain.text(settings.element()) + ".method` is `" + Plain.text(method)
                    + "`; write it as GET or POST");
        }
        List<String> lines = new ArrayList<>();
        lines.add(method + " " + address.target() + " HTTP/1.1");
        lines.add("Host: " + address.authority());
        lines.add("User-Agent: merlon-assertions");
        lines.add("Accept: */*");
        lines.add("Connection: close");
        if (!method.equals("GET") && !method.equals("HEAD")) {
            lines.add("Content-Length: 0");
        }
        if (authorization != null) {
            lines.add("Authorization: " + header(authorization));
        }
        lines.addAll(List.of(headers));
        return String.join("\r\n", lines) + "\r\n\r\n";
    }

    private static String header(String value) throws NotTriedException {
        if (!value.chars().allMatch(c -> c >= ' ' && c < 0x7F)) {
            throw new NotTriedException("a value for the header Authorization has characters that no header may have");
        }
        return value;
    }

    /** Says that an address does not do what it should, or that nobody is there to do it. */
    static RefutedException noAnswer(Address address, String what, IOException e) {
        boolean isNobodyThere = e instanceof ConnectException
                || e instanceof UnknownHostException
                || e instanceof NoRouteToHostException
                || e instanceof SocketTimeoutException
                        && String.valueOf(e.getMessage()).startsWith("Connect timed out");
        return isNobodyThere
                ? new RefutedException(address + " cannot be reached: " + reason(e), true)
                : new RefutedException(address + " " + what + ": " + reason(e));
    }

    /** Why a connection did not come about, a clause. */
    static String reason(IOException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof CertPathBuilderException || cause instanceof CertificateException) {
                return "its certificate is not trusted (" + Plain.text(String.valueOf(cause.getMessage()))
                        + "); `trust-store` names whom to trust";
            }
        }
        String message = Plain.text(String.valueOf(e.getMessage()));
        if (e instanceof UnknownHostException) {
            return "there is no host of that name";
        }
        return (e instanceof SSLException ? "no connection over TLS came about: " : "") + message;
    }
}
