package dev.merlon.testing;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

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

    /** What the schema of SARIF 2.1.0 has against a log. */
    public static List<String> sarifErrors(String json) throws IOException {
        return errors(Files.readString(of("sarif-2.1.0.json")), json);
    }
}
