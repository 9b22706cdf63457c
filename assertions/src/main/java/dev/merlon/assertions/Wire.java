package dev.merlon.assertions;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;

/** A connection with an end to every wait, and to all of them together. */
final class Wire implements Closeable {
    static final int CONNECT_MILLIS = 5_000;
    private static final int ALL_MILLIS = 10_000;
    private static final int MOST_HEAD = 64 * 1024;

    private final Socket socket;
    private final long deadline = System.nanoTime() + ALL_MILLIS * 1_000_000L;

    Wire(Socket socket) {
        this.socket = socket;
    }

    /** A connection in clear text. */
    static Wire plain(Address address) throws IOException {
        Socket socket = new Socket();
        try {
            socket.connect(address.socket(), CONNECT_MILLIS);
        } catch (IOException e) {
            socket.close();
            throw e;
        }
        return new Wire(socket);
    }

    /** How long may still be waited. */
    int remaining() throws SocketTimeoutException {
        long left = (deadline - System.nanoTime()) / 1_000_000;
        if (left <= 0) {
            throw new SocketTimeoutException("it takes too long");
        }
        return (int) left;
    }

    void send(byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
        socket.getOutputStream().flush();
    }

    void send(String text) throws IOException {
        send(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** The next byte, or -1 at the end. */
    int read() throws IOException {
        socket.setSoTimeout(remaining());
        return socket.getInputStream().read();
    }

    /** So many bytes, fewer at the end. */
    byte[] read(int count) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        InputStream in = socket.getInputStream();
        byte[] buffer = new byte[count];
        while (out.size() < count) {
            socket.setSoTimeout(remaining());
            int read = in.read(buffer, 0, count - out.size());
            if (read < 0) {
                break;
            }
            out.write(buffer, 0, read);
        }
        return out.toByteArray();
    }

    /** The head of an HTTP answer, up to the empty line after it; what is there where it ends before. */
    String head() throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.length() < MOST_HEAD) {
            int next = read();
            if (next < 0) {
                return head.toString();
            }
            head.append((char) next);
            if (next == '\n' && (endsWith(head, "\r\n\r\n") || endsWith(head, "\n\n"))) {
                return head.toString();
            }
        }
        throw new IOException("the head of its answer has more than 64 KB");
    }

    private static boolean endsWith(StringBuilder text, String end) {
        return text.length() >= end.length()
                && text.substring(text.length() - end.length()).equals(end);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
