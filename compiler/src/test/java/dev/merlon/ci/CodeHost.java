package dev.merlon.ci;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The part of a code host that keeps comments: on loopback, a page of a hundred at a time, for those who show a token. */
final class CodeHost implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern PAGE = Pattern.compile("per_page=100&page=(\\d+)");

    private final HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    private final String header;
    private final String token;
    private final List<ObjectNode> comments = new ArrayList<>();
    private final List<String> requests = new ArrayList<>();

    /** @param header what the token is shown in, {@code NAME: VALUE} */
    CodeHost(String header) throws IOException {
        this.header = header.substring(0, header.indexOf(':'));
        this.token = header.substring(header.indexOf(':') + 2);
        server.start();
    }

    String url() {
        return "http://" + InetAddress.getLoopbackAddress().getHostAddress() + ":"
                + server.getAddress().getPort();
    }

    /** Answers a path. */
    void answer(String path, Supplier<String> json) {
        server.createContext(path, exchange -> reply(exchange, 200, json.get()));
    }

    /**
     * Keeps comments.
     *
     * @param all where they are listed and made
     * @param one where each is changed, before its number
     * @param method how it is changed
     * @param author who makes them, as JSON
     */
    void keep(String all, String one, String method, String author) {
        server.createContext(all, exchange -> {
            String request = exchange.getRequestMethod();
            String rest = exchange.getRequestURI().getPath().substring(all.length());
            if (request.equals("GET") && rest.isEmpty()) {
                list(exchange);
            } else if (request.equals("POST") && rest.isEmpty()) {
                reply(exchange, 201, add(author, body(exchange)).toString());
            } else {
                change(exchange, method, rest);
            }
        });
        if (!one.startsWith(all)) {
            server.createContext(
                    one,
                    exchange -> change(
                            exchange, method, exchange.getRequestURI().getPath().substring(one.length())));
        }
    }

    private void list(HttpExchange exchange) throws IOException {
        Matcher page = PAGE.matcher(String.valueOf(exchange.getRequestURI().getQuery()));
        int from = page.matches() ? (Integer.parseInt(page.group(1)) - 1) * 100 : 0;
        ArrayNode shown = JSON.createArrayNode();
        comments.stream().skip(from).limit(100).forEach(shown::add);
        reply(exchange, page.matches() ? 200 : 400, shown.toString());
    }

    private void change(HttpExchange exchange, String method, String rest) throws IOException {
        ObjectNode comment = comments.get(Integer.parseInt(rest.substring(1)));
        if (exchange.getRequestMethod().equals(method)) {
            comment.put("body", body(exchange));
            reply(exchange, 200, comment.toString());
        } else {
            reply(exchange, 405, "{}");
        }
    }

    private static String body(HttpExchange exchange) throws IOException {
        return JSON.readTree(exchange.getRequestBody()).get("body").asText();
    }

    /** Adds a comment as its author would. */
    JsonNode add(String author, String body) throws IOException {
        ObjectNode comment = JSON.createObjectNode();
        comment.put("id", comments.size());
        comment.put("html_url", "comment " + comments.size());
        comment.set("user", JSON.readTree(author));
        comment.set("author", JSON.readTree(author));
        comment.put("body", body);
        comments.add(comment);
        return comment;
    }

    private void reply(HttpExchange exchange, int code, String json) throws IOException {
        requests.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
        boolean known = token.equals(exchange.getRequestHeaders().getFirst(header));
        byte[] bytes = (known ? json : "{}").getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(known ? code : 401, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    /** The texts of the comments. */
    List<String> comments() {
        return comments.stream().map(comment -> comment.get("body").asText()).toList();
    }

    List<String> requests() {
        return List.copyOf(requests);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
