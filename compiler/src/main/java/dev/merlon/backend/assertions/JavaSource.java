package dev.merlon.backend.assertions;

import dev.merlon.backend.OutputFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeSet;

/** A source file with one class of tests, put together line by line. */
final class JavaSource {
    /** The first words of every generated file, by which files of an earlier run are known. */
    static final String HEADER = "Written by `merlon assertions`";

    private final String packageName;
    private final String className;
    private final TreeSet<String> imports = new TreeSet<>();
    private final StringBuilder body = new StringBuilder();

    JavaSource(String packageName, String className) {
        this.packageName = packageName;
        this.className = className;
        imports.add("org.junit.jupiter.api.DisplayName");
        imports.add("org.junit.jupiter.api.Test");
    }

    void uses(String type) {
        imports.add(type);
    }

    /** Begins the class; lines of its comment are Javadoc already. */
    void begin(String title, List<String> comment, String... annotations) {
        comment(comment, "");
        for (String annotation : annotations) {
            body.append(annotation).append('\n');
        }
        body.append("@DisplayName(").append(JavaText.literal(title)).append(")\n");
        body.append("class ").append(className).append(" {");
    }

    /** A test; lines of its comment are Javadoc already. */
    void test(String name, String title, List<String> comment, List<String> statement, String... annotations) {
        body.append('\n');
        comment(comment, "    ");
        for (String annotation : annotations) {
            body.append("    ").append(annotation).append('\n');
        }
        body.append("    @Test\n");
        body.append("    @DisplayName(").append(JavaText.literal(title)).append(")\n");
        body.append("    void ").append(name).append("() {\n");
        for (int i = 0; i < statement.size(); i++) {
            body.append(i == 0 ? "        " : "                ").append(statement.get(i));
            body.append(i + 1 < statement.size() ? "\n" : ";\n");
        }
        body.append("    }\n");
    }

    private void comment(List<String> lines, String indent) {
        if (lines.size() == 1) {
            body.append(indent).append("/** ").append(lines.get(0)).append(" */\n");
            return;
        }
        body.append(indent).append("/**\n");
        lines.forEach(line -> body.append(indent)
                .append(line.isEmpty() ? " *" : " * ")
                .append(line)
                .append('\n'));
        body.append(indent).append(" */\n");
    }

    OutputFile file() {
        StringBuilder out = new StringBuilder();
        out.append("// ").append(HEADER).append(", which writes it anew: do not edit it.\n");
        out.append("package ").append(packageName).append(";\n\n");
        imports.forEach(type -> out.append("import ").append(type).append(";\n"));
        out.append('\n')
                .append(body.toString().replace(" {\n\n    ", " {\n    "))
                .append("}\n");
        return new OutputFile(
                packageName.replace('.', '/') + "/" + className + ".java",
                out.toString().getBytes(StandardCharsets.UTF_8));
    }
}
