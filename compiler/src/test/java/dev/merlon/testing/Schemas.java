package dev.merlon.testing;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The schemas that outputs are held against. */
public final class Schemas {
    private static final Path BASE = Path.of(System.getProperty("basedir", ""));

    private Schemas() {}

    /** A schema of others, in {@code src/test/resources/schemas}. */
    public static Path of(String name) {
        return BASE.resolve("src/test/resources/schemas").resolve(name);
    }

    /** What a JSON Schema (draft 2020-12) has against a document. */
    public static List<String> errors(String schema, String json) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema, InputFormat.JSON)
                .validate(json, InputFormat.JSON)
                .stream()
                .map(Error::toString)
                .toList();
    }

    /** What the schema of OTM 0.2.0 has against a model. */
    public static List<String> otmErrors(String json) throws IOException {
        return draft7Errors("otm-0.2.0.json", json);
    }

    /** What the schema of Threat Dragon 2 has against a file. */
    public static List<String> threatDragonErrors(String json) throws IOException {
        return draft7Errors("threat-dragon-v2.json", json);
    }

    /** What the schema of CycloneDX 1.6 has against a bill of materials. */
    public static List<String> cycloneDxErrors(String json) throws IOException {
        return draft7Errors("cyclonedx-1.6.json", json);
    }

    private static List<String> draft7Errors(String name, String json) throws IOException {
        String base = "http://cyclonedx.org/schema/";
        Map<String, String> others = Map.of(
                base + "spdx.schema.json", Files.readString(of("cyclonedx-spdx.json")),
                base + "jsf-0.82.schema.json", Files.readString(of("cyclonedx-jsf-0.82.json")));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7, registry -> registry.schemas(others))
                .getSchema(Files.readString(of(name)), InputFormat.JSON)
                .validate(json, InputFormat.JSON)
                .stream()
                .map(Error::toString)
                .toList();
    }

    /** What the schema of SARIF 2.1.0 has against a log. */
    public static List<String> sarifErrors(String json) throws IOException {
        return errors(Files.readString(of("sarif-2.1.0.json")), json);
    }

    /** What the schemas of Ant and of Jenkins have against results in the XML of JUnit. */
    public static List<String> junitErrors(String xml) throws IOException, SAXException {
        List<String> errors = new ArrayList<>();
        for (String name : List.of("ant-junit.xsd", "jenkins-junit-10.xsd")) {
            Validator validator = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                    .newSchema(of(name).toFile())
                    .newValidator();
            validator.setErrorHandler(new ErrorHandler() {
                @Override
                public void warning(SAXParseException problem) {
                    errors.add(name + ": " + problem.getMessage());
                }

                @Override
                public void error(SAXParseException problem) {
                    errors.add(name + ": " + problem.getMessage());
                }

                @Override
                public void fatalError(SAXParseException problem) {
                    errors.add(name + ": " + problem.getMessage());
                }
            });
            validator.validate(new StreamSource(new StringReader(xml)));
        }
        return errors;
    }
}
