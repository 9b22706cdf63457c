package dev.merlon.lock;

import dev.merlon.diagnostic.Diagnostic;
import dev.merlon.diagnostic.Diagnostics;
import dev.merlon.source.Digest;
import dev.merlon.source.SourceFile;
import dev.merlon.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads the text of a lock, line by line. */
final class LockReader {
    private static final List<String> CONFLICT = List.of("<<<<<<<", "|||||||", "=======", ">>>>>>>");

    private final SourceFile file;
    private final Diagnostics diagnostics;
    private final Map<Section, List<Draft>> sections = new TreeMap<>();
    private final Map<Section, Span> headers = new TreeMap<>();
    private @Nullable Section section;
    private boolean headed;
    private boolean begun;
    private boolean right = true;

    /** A pin whose lines are still to come. */
    private record Draft(String key, String digest, List<String> lines, Span place) {
        Pin pin() {
            return new Pin(key, digest, lines, place);
        }
    }

    LockReader(SourceFile file, Diagnostics diagnostics) {
        this.file = file;
        this.diagnostics = diagnostics;
    }

    @Nullable
    LockFile read() {
        int start = 0;
        String text = file.text();
        boolean goesOn = true;
        while (start < text.length() && goesOn) {
            int end = text.indexOf('\n', start);
            int next = end < 0 ? text.length() : end;
            String line = text.substring(start, next).stripTrailing();
            Span span = file.span(start, start + line.length());
            goesOn = line.isEmpty() || line.startsWith("#") || read(line, span);
            start = next + 1;
        }
        if (right && !headed) {
            report(LockDiagnostics.noLock(file.span(0, 0)));
        }
        Map<Section, List<Pin>> pins = new TreeMap<>();
        sections.forEach((key, drafts) ->
                pins.put(key, LockFile.sorted(drafts.stream().map(Draft::pin).toList())));
        pins.values().forEach(of -> of.forEach(this::compare));
        return right ? new LockFile(pins) : null;
    }

    private void compare(Pin pin) {
        if (!pin.isWhole() && pin.place() != null) {
            report(LockDiagnostics.otherLines(pin.place()));
        }
    }

    /** Whether it is worth reading on. */
    private boolean read(String line, Span span) {
        if (CONFLICT.stream().anyMatch(line::startsWith)) {
            report(LockDiagnostics.conflict(span));
            return false;
        }
        if (!headed) {
            headed = line.equals(LockFile.HEADER);
            if (!headed) {
                boolean other = line.startsWith("merlon-lock ");
                report(other ? LockDiagnostics.otherFormat(span) : LockDiagnostics.noLock(span));
            }
            return headed;
        }
        if (line.startsWith("[")) {
            begin(line, span);
        } else if (line.startsWith(LockFile.INDENT)) {
            line(line.substring(LockFile.INDENT.length()), span);
        } else {
            pin(line, span);
        }
        return true;
    }

    private void begin(String line, Span span) {
        section = null;
        begun = true;
        for (Section.Kind kind : Section.Kind.values()) {
            String start = new Section(kind, "").start();
            if (line.startsWith(start) && line.endsWith("]") && line.length() > start.length() + 1) {
                section = new Section(kind, line.substring(start.length(), line.length() - 1));
            }
        }
        if (section == null) {
            report(LockDiagnostics.unknownSection(span));
            return;
        }
        Span first = headers.putIfAbsent(section, span);
        if (first != null) {
            report(LockDiagnostics.again(span, first));
        }
        sections.putIfAbsent(section, new ArrayList<>());
    }

    private void line(String line, Span span) {
        List<Draft> drafts = section == null ? null : sections.get(section);
        if (drafts == null || drafts.isEmpty()) {
            if (section != null || !begun) {
                report(LockDiagnostics.noPin(span));
            }
            return;
        }
        drafts.get(drafts.size() - 1).lines.add(line);
    }

    private void pin(String line, Span span) {
        int blank = line.lastIndexOf(' ');
        if (!begun) {
            report(LockDiagnostics.noSection(span));
            return;
        }
        if (blank <= 0 || !Digest.isDigest(line.substring(blank + 1))) {
            report(LockDiagnostics.noPin(span));
            return;
        }
        Draft pin = new Draft(line.substring(0, blank).strip(), line.substring(blank + 1), new ArrayList<>(), span);
        List<Draft> drafts = section == null ? null : sections.get(section);
        if (drafts == null) {
            return; // Of a section that is reported already.
        }
        for (Draft other : drafts) {
            if (other.key.equals(pin.key)) {
                report(LockDiagnostics.again(span, other.place));
            }
        }
        drafts.add(pin);
    }

    private void report(Diagnostic mistake) {
        right = false;
        diagnostics.report(mistake);
    }
}
