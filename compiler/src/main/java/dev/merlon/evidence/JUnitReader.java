package dev.merlon.evidence;

import dev.merlon.evidence.TestResult.Outcome;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads results of tests in the XML that JUnit, Surefire, Gradle, pytest and others write. */
final class JUnitReader {
    private static final int MOST_DEPTH = 100;
    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader xml;
    private final String file;
    private final List<TestResult> results = new ArrayList<>();
    private final Deque<LocalDate> dates = new ArrayDeque<>();

    private JUnitReader(XMLStreamReader xml, LocalDate written, String file) {
        this.xml = xml;
        this.file = file;
        dates.push(written);
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        // Newer JDKs have a limit of their own, and would call a deep file no XML.
        factory.setProperty("jdk.xml.maxElementDepth", "0");
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing outside of the file is read");
        });
        return factory;
    }

    /**
     * The tests of a file, or null where it is XML of another kind.
     *
     * @param written the day the file was written, for suites that do not say when they ran
     */
    static @Nullable List<TestResult> read(InputStream stream, LocalDate written, String file)
            throws IOException, UnreadableException {
        XMLStreamReader xml = null;
        try {
            xml = FACTORY.createXMLStreamReader(XmlText.of(stream));
            return new JUnitReader(xml, written, file).read();
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
            throw new UnreadableException("it is no well-formed XML", Math.max(0, line));
        } finally {
            close(xml);
        }
    }

    private static void close(@Nullable XMLStreamReader xml) {
        try {
            if (xml != null) {
                xml.close();
            }
        } catch (XMLStreamException e) {
            // Everything is read; nothing is lost.
        }
    }

    private @Nullable List<TestResult> read() throws XMLStreamException, UnreadableException {
        int depth = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw unreadable("it has a document type or entities, which results of tests do without");
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                if (depth > MOST_DEPTH) {
                    throw unreadable("its elements are nested too deep");
                }
                if (depth == 1 && !isSuite()) {
                    return null;
                }
                if (isSuite()) {
                    dates.push(date(dates.element()));
                } else if (xml.getLocalName().equals("testcase")) {
                    test();
                    depth--;
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
                if (isSuite()) {
                    dates.pop();
                }
            }
        }
        return results;
    }

    private boolean isSuite() {
        return xml.getLocalName().equals("testsuite") || xml.getLocalName().equals("testsuites");
    }

    /** The day a suite says it ran on, or that of the one around it. */
    private LocalDate date(LocalDate otherwise) {
        LocalDate stated = Dates.day(xml.getAttributeValue(null, "timestamp"));
        return stated == null ? otherwise : stated;
    }

    private void test() throws XMLStreamException, UnreadableException {
        String className = attribute("classname");
        String name = attribute("name");
        Outcome outcome = Outcome.PASSED;
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                if (depth > MOST_DEPTH) {
                    throw unreadable("its elements are nested too deep");
                }
                outcome = depth == 2 ? worse(outcome, xml.getLocalName()) : outcome;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw unreadable("it has entities, which results of tests do without");
            }
        }
        results.add(new TestResult(className, name, outcome, dates.element(), file));
    }

    private static Outcome worse(Outcome before, String element) {
        return switch (element) {
            case "failure", "error" -> Outcome.FAILED;
            case "skipped" -> before == Outcome.PASSED ? Outcome.SKIPPED : before;
            default -> before;
        };
    }

    private String attribute(String name) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    private UnreadableException unreadable(String reason) {
        return new UnreadableException(reason, Math.max(0, xml.getLocation().getLineNumber()));
    }
}
