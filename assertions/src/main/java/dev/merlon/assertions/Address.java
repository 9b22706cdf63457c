package dev.merlon.assertions;

import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where something answers: {@code https://settle.test.example.com/transfers}, {@code tls://broker:9093}, {@code db:5432}.
 *
 * @param scheme {@code http}, {@code https}, {@code tls} or {@code tcp}
 * @param target what is asked for, with its query
 */
record Address(String scheme, String host, int port, String target) {
    private static final int MOST_PORT = 65_535;
    private static final Pattern UNDERSCORED =
            Pattern.compile("([A-Za-z0-9_](?:[A-Za-z0-9_.-]*[A-Za-z0-9_])?)(?::([0-9]{1,5}))?");

    /** An address with a scheme, as in {@code NAME.url}. */
    static Address url(Settings settings, String key, String text) throws NotTriedException {
        try {
            URI uri = new URI(text);
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            int usual = switch (scheme) {
                case "https" -> 443;
                case "http" -> 80;
                default -> -1;
            };
            Spelled spelled = spelled(uri);
            int port = spelled.port() < 0 ? usual : spelled.port();
            String host = spelled.host();
            boolean known = scheme.equals("https") || scheme.equals("http") || scheme.equals("tls");
            if (known && host != null && port > 0 && port <= MOST_PORT && uri.getRawUserInfo() == null) {
                if (host.indexOf('_') >= 0 && !scheme.equals("http")) {
                    throw new NotTriedException("`" + Plain.text(settings.element()) + "." + key + "` names the host `"
                            + Plain.text(host) + "`; a certificate cannot name a host with an underscore, so give it a"
                            + " name without one");
                }
                String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
                String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
                return new Address(scheme, bare(host), port, path + query);
            }
        } catch (URISyntaxException e) {
            // Told below.
        }
        throw wrong(settings, key, text, "https://host/path, http://host/path or tls://host:port");
    }

    /** A place to connect to, as in {@code NAME.closed}: {@code host:port}, or an address with a scheme. */
    static Address place(Settings settings, String key, String text) throws NotTriedException {
        if (text.contains("://")) {
            return url(settings, key, text);
        }
        try {
            URI uri = new URI("tcp://" + text);
            Spelled spelled = spelled(uri);
            if (spelled.host() != null
                    && spelled.port() > 0
                    && spelled.port() <= MOST_PORT
                    && uri.getRawUserInfo() == null
                    && (uri.getRawPath() == null || uri.getRawPath().isEmpty())) {
                return new Address("tcp", bare(spelled.host()), spelled.port(), "");
            }
        } catch (URISyntaxException e) {
            // Told below.
        }
        throw wrong(settings, key, text, "host:port");
    }

    /** A host and a port as somebody wrote them: null and -1 where there is none. */
    private record Spelled(@Nullable String host, int port) {}

    /** Also of a host with an underscore, as containers have, which Java takes for no host. */
    private static Spelled spelled(URI uri) {
        Matcher matcher = UNDERSCORED.matcher(String.valueOf(uri.getRawAuthority()));
        if (uri.getHost() == null && matcher.matches()) {
            return new Spelled(matcher.group(1), matcher.group(2) == null ? -1 : Integer.parseInt(matcher.group(2)));
        }
        return new Spelled(uri.getHost(), uri.getPort());
    }

    /** This address with something more at its end. */
    Address with(String end) {
        return new Address(scheme, host, port, target + URLEncoder.encode(end, StandardCharsets.UTF_8));
    }

    /** Tells neither a password before the host nor a query: these messages end in reports. */
    private static NotTriedException wrong(Settings settings, String key, String text, String shape) {
        String shown = text.replaceAll("(?s)\\?.*", "?...").replaceAll("(?s)//.*@", "//...@");
        return new NotTriedException("`" + Plain.text(settings.element()) + "." + key + "` is `" + Plain.text(shown)
                + "`; write it as " + shape);
    }

    private static String bare(String host) {
        return host.startsWith("[") && host.endsWith("]") ? host.substring(1, host.length() - 1) : host;
    }

    boolean isHttp() {
        return scheme.equals("http") || scheme.equals("https");
    }

    boolean isTls() {
        return scheme.equals("https") || scheme.equals("tls");
    }

    InetSocketAddress socket() {
        return new InetSocketAddress(host, port);
    }

    /** {@code host:port}, as a request names it. */
    String authority() {
        return (host.indexOf(':') >= 0 ? "[" + host + "]" : host) + ":" + port;
    }

    /** Without the query, which may hold what is nobody's business. */
    @Override
    public String toString() {
        int query = target.indexOf('?');
        String path = query < 0 ? target : target.substring(0, query);
        return Plain.text(scheme.equals("tcp") ? authority() : scheme + "://" + authority() + path);
    }
}
