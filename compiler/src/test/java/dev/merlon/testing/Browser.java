package dev.merlon.testing;

import dev.merlon.json.JsonReader;
import dev.merlon.json.MalformedException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Chromium without a window, told what to do over a pipe in the words of its DevTools protocol. One page at a time.
 *
 * <p>It is there where a machine has it on the path. With {@code -Dmerlon.browser=required} it has to be there.
 */
public final class Browser implements AutoCloseable {
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

    private final Process process;
    private final OutputStream commands;
    private final InputStream answers;
    private final List<String> events = new ArrayList<>();
    private String session = "";
    private int last;

    private Browser(Process process) {
        this.process = process;
        this.commands = process.getOutputStream();
        this.answers = process.getInputStream();
    }

    /** Starts it; nothing where there is none. */
    public static Optional<Browser> start(Path profile) {
        Optional<Path> program = program();
        if (program.isEmpty() && "required".equals(System.getProperty("merlon.browser"))) {
            throw new AssertionError("there is no Chromium on the path");
        }
        return program.map(path -> start(path, profile));
    }

    private static Optional<Path> program() {
        String path = System.getenv("PATH");
        return Arrays.stream(path == null ? new String[0] : path.split(":", -1))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Browser start(Path program, Path profile) {
        List<String> command = new ArrayList<>();
        // The protocol is on the descriptors 3 and 4.
        command.addAll(List.of("sh", "-c", "exec \"$@\" 3<&0 4>&1 </dev/null >/dev/null 2>&1", "sh"));
        command.addAll(List.of(
                program.toString(),
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--hide-scrollbars",
                "--remote-debugging-pipe",
                "--user-data-dir=" + profile,
                "about:blank"));
        try {
            Browser browser = new Browser(new ProcessBuilder(command).start());
            String target = browser.ask("Target.createTarget", "\"url\":\"about:blank\"").target;
            browser.session =
                    browser.ask("Target.attachToTarget", "\"targetId\":\"" + target + "\",\"flatten\":true").session;
            for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
                browser.ask(domain + ".enable", "");
            }
            return browser;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Opens a file, with an anchor and so on behind it, and waits until it is there. */
    public void open(Path file, String behind) {
        events.clear();
        ask("Page.navigate", "\"url\":" + quoted("about:blank"));
        ask("Page.navigate", "\"url\":" + quoted(file.toUri() + behind));
        for (int i = 0;
                i < 600
                        && !run("return document.readyState + location.protocol")
                                .equals("\"completefile:\"");
                i++) {
            pause();
        }
    }

    /** Runs the body of a function in the page and gives what it returns, as JSON. */
    public String run(String body) {
        Answer answer = ask(
                "Runtime.evaluate",
                "\"returnByValue\":true,\"awaitPromise\":true,\"expression\":"
                        + quoted("(async () => { " + body + " })().then((value) => JSON.stringify(value) ?? 'null')"));
        if (answer.failure != null) {
            throw new AssertionError(answer.failure + "\nin: " + body);
        }
        return answer.value;
    }

    /** Presses a key, with what it types. */
    public void press(String key, String text) {
        String common =
                "\"key\":" + quoted(key) + ",\"code\":" + quoted(key) + ",\"windowsVirtualKeyCode\":" + code(key);
        ask(
                "Input.dispatchKeyEvent",
                "\"type\":\"keyDown\"," + common + (text.isEmpty() ? "" : ",\"text\":" + quoted(text)));
        ask("Input.dispatchKeyEvent", "\"type\":\"keyUp\"," + common);
    }

    private static int code(String key) {
        return switch (key) {
            case "Tab" -> 9;
            case "Enter" -> 13;
            case "Escape" -> 27;
            default -> key.charAt(0);
        };
    }

    public void size(int width, int height) {
        ask(
                "Emulation.setDeviceMetricsOverride",
                "\"width\":" + width + ",\"height\":" + height + ",\"deviceScaleFactor\":1,\"mobile\":false");
    }

    /** @param scheme {@code light} or {@code dark} */
    public void scheme(String scheme) {
        ask(
                "Emulation.setEmulatedMedia",
                "\"features\":[{\"name\":\"prefers-color-scheme\",\"value\":\"" + scheme
                        + "\"},{\"name\":\"prefers-reduced-motion\",\"value\":\"reduce\"}]");
    }

    /** Lets scripts of pages run or not. */
    public void scripts(boolean run) {
        ask("Emulation.setScriptExecutionDisabled", "\"value\":" + !run);
    }

    public void media(String media) {
        ask("Emulation.setEmulatedMedia", "\"media\":\"" + media + "\"");
    }

    /** The page as it would be printed. */
    public byte[] pdf() {
        return Base64.getDecoder().decode(ask("Page.printToPDF", "\"preferCSSPageSize\":true").data);
    }

    /** What the page asked for, and what was complained about, since it was opened; the page itself is not among it. */
    public List<String> events() {
        run("return 1");
        return List.copyOf(events);
    }

    @Override
    public void close() {
        try {
            ask("Browser.close", "");
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (UncheckedIOException e) {
            process.destroyForcibly();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What an answer may have. */
    private static final class Answer {
        private int id = -1;
        private String method = "";
        private String target = "";
        private String session = "";
        private String value = "";
        private String data = "";
        private String url = "";
        private String text = "";
        private @Nullable String failure;
    }

    private Answer ask(String method, String parameters) {
        int id = ++last;
        String message = "{\"id\":" + id + ",\"method\":\"" + method + "\""
                + (session.isEmpty() || method.startsWith("Browser.") ? "" : ",\"sessionId\":\"" + session + "\"")
                + ",\"params\":{" + parameters + "}}";
        try {
            commands.write(message.getBytes(StandardCharsets.UTF_8));
            commands.write(0);
            commands.flush();
            while (true) {
                Answer answer = read();
                if (answer.id == id) {
                    return answer;
                }
                note(answer);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void note(Answer event) {
        switch (event.method) {
            case "Network.requestWillBeSent" -> {
                if (!event.url.startsWith("about:") && !event.url.startsWith("file:")) {
                    events.add("request " + event.url);
                }
            }
            case "Log.entryAdded", "Runtime.consoleAPICalled" -> events.add(event.text);
            case "Runtime.exceptionThrown" -> events.add("exception " + event.failure);
            case "Page.javascriptDialogOpening" -> {
                events.add("dialog");
                ask("Page.handleJavaScriptDialog", "\"accept\":true");
            }
            default -> {
                // Told for those who follow along.
            }
        }
    }

    private Answer read() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int next = answers.read();
        while (next > 0) {
            bytes.write(next);
            next = answers.read();
        }
        if (next < 0) {
            throw new IOException("the browser is gone");
        }
        Answer answer = new Answer();
        try {
            JsonReader.read(
                    new ByteArrayInputStream(bytes.toByteArray()),
                    json -> json.object((name, field) -> {
                        switch (name) {
                            case "id" -> answer.id = field.number();
                            case "method" -> answer.method = text(field);
                            case "result", "params" -> field.object((inner, value) -> part(answer, inner, value));
                            case "error" -> field.object((inner, value) -> failure(answer, inner, value));
                            default -> field.skip();
                        }
                    }));
        } catch (MalformedException e) {
            throw new IOException(e);
        }
        return answer;
    }

    private static void part(Answer answer, String name, JsonReader json) throws IOException {
        switch (name) {
            case "targetId" -> answer.target = text(json);
            case "sessionId" -> answer.session = text(json);
            case "data" -> answer.data = text(json);
            case "result" ->
                json.object((inner, value) -> {
                    if (inner.equals("value")) {
                        answer.value = text(value);
                    } else {
                        value.skip();
                    }
                });
            case "request" ->
                json.object((inner, value) -> {
                    if (inner.equals("url")) {
                        answer.url = text(value);
                    } else {
                        value.skip();
                    }
                });
            case "entry" ->
                json.object((inner, value) -> {
                    if (inner.equals("text")) {
                        answer.text = text(value);
                    } else {
                        value.skip();
                    }
                });
            case "exceptionDetails" ->
                json.object((inner, value) -> {
                    if (inner.equals("exception")) {
                        value.object((deep, each) -> failure(answer, deep, each));
                    } else {
                        value.skip();
                    }
                });
            default -> json.skip();
        }
    }

    private static void failure(Answer answer, String name, JsonReader json) throws IOException {
        if (name.equals("message") || name.equals("description")) {
            answer.failure = text(json);
        } else {
            json.skip();
        }
    }

    private static String text(JsonReader json) throws IOException {
        String text = json.text();
        return text == null ? "" : text;
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> quoted.append('\\').append(c);
                case '\n' -> quoted.append("\\n");
                default -> {
                    if (c < ' ' || c > '~') {
                        quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
                    } else {
                        quoted.append(c);
                    }
                }
            }
        }
        return quoted.append('"').toString();
    }
}
