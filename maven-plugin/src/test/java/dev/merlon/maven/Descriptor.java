package dev.merlon.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The descriptor of the plugin, as Maven reads it: every goal with what a user may set. */
final class Descriptor {
    /** @param fallback what holds where nobody sets it, or empty */
    record Parameter(String name, String description, String property, String fallback) {}

    record Goal(String name, String description, String phase, boolean threadSafe, List<Parameter> parameters) {}

    private Descriptor() {}

    /** The goals in the order of their names. */
    static Map<String, Goal> read() throws IOException {
        Path file = Path.of(Descriptor.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath())
                .resolveSibling("classes/META-INF/maven/plugin.xml");
        try {
            Document document =
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(Files.newInputStream(file));
            Map<String, Goal> goals = new TreeMap<>();
            for (Element mojo : children(child(document.getDocumentElement(), "mojos"), "mojo")) {
                Goal goal = goal(mojo);
                goals.put(goal.name(), goal);
            }
            return goals;
        } catch (SAXException | ParserConfigurationException e) {
            throw new IOException(e);
        }
    }

    private static Goal goal(Element mojo) {
        Element configuration = child(mojo, "configuration");
        List<Parameter> parameters = new ArrayList<>();
        for (Element parameter : children(child(mojo, "parameters"), "parameter")) {
            if (text(parameter, "editable").equals("true")) {
                String name = text(parameter, "name");
                List<Element> stated = children(configuration, name);
                Element value = stated.isEmpty() ? null : stated.get(0);
                parameters.add(new Parameter(
                        name,
                        text(parameter, "description"),
                        value == null ? "" : value.getTextContent().replaceAll("[${}]", ""),
                        value == null ? "" : value.getAttribute("default-value")));
            }
        }
        return new Goal(
                text(mojo, "goal"),
                text(mojo, "description"),
                text(mojo, "phase"),
                text(mojo, "threadSafe").equals("true"),
                List.copyOf(parameters));
    }

    private static Element child(Element parent, String name) {
        return children(parent, name).get(0);
    }

    private static String text(Element parent, String name) {
        List<Element> found = children(parent, name);
        return found.isEmpty() ? "" : found.get(0).getTextContent().strip();
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        NodeList nodes = parent.getChildNodes();
        for (int i = 0; i < nodes.getLength(); i++) {
            if (nodes.item(i) instanceof Element element && element.getTagName().equals(name)) {
                found.add(element);
            }
        }
        return found;
    }
}
