package dev.merlon.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.merlon.ast.Body;
import dev.merlon.ast.CompilationUnit;
import dev.merlon.ast.Item;
import dev.merlon.ast.LibraryStatement;
import dev.merlon.compile.Compilation;
import dev.merlon.compile.Compiler;
import dev.merlon.compile.LibraryLoader;
import dev.merlon.logic.AttributeDefinition;
import dev.merlon.logic.Vocabulary;
import dev.merlon.rule.Rule;
import dev.merlon.rule.RuleBook;
import dev.merlon.testing.Programs;
import dev.merlon.type.Attribute;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every attribute of the standard library is worth stating: several rules read it, or its description says what for. */
final class AttributeReadersTest {
    @TempDir
    Path folder;

    @Test
    void whatOneRuleAloneReadsHasItsReason() throws IOException {
        RuleBook book = Programs.analysis(Programs.compile(folder, Programs.usingAll("everything")))
                .book();
        Map<String, TreeSet<String>> readers = readers(book);
        Map<String, String> descriptions = descriptions();
        List<String> lone = new ArrayList<>();
        List<String> without = new ArrayList<>();
        descriptions.forEach((name, description) -> {
            TreeSet<String> rules = readers.getOrDefault(name, new TreeSet<>());
            if (rules.size() == 1) {
                lone.add(name);
                if (description.isBlank()) {
                    without.add(name + ", which only " + rules.first() + " reads");
                }
            } else if (rules.isEmpty()) {
                without.add(name + ", which no rule reads");
            }
        });
        assertThat(descriptions).hasSizeGreaterThan(150);
        assertThat(lone).hasSizeGreaterThan(20);
        assertThat(without)
                .as("attributes without a reason in their description")
                .isEmpty();
    }

    /** By attribute the rules that come out otherwise by its value. */
    private static Map<String, TreeSet<String>> readers(RuleBook book) {
        Vocabulary vocabulary = book.vocabulary();
        Map<String, TreeSet<String>> readers = new TreeMap<>();
        for (Rule rule : book.rules()) {
            Demand demand = new Demand();
            demand.add(vocabulary, rule);
            for (AttributeDefinition definition : vocabulary.attributes()) {
                Attribute attribute = definition.attribute();
                if (demand.reads(attribute)) {
                    readers.computeIfAbsent(name(attribute.owner().name(), attribute.name()), n -> new TreeSet<>())
                            .add(rule.id());
                }
            }
        }
        return readers;
    }

    /** By attribute, as a library declares it, what its documentation comment says. */
    private static Map<String, String> descriptions() {
        List<Compilation> libraries = new Compiler(Programs.REPOSITORY, LibraryLoader.CLASS_PATH, Programs.TODAY)
                .compile(List.of(Programs.REPOSITORY.resolve("stdlib/src/main/merlon")));
        Map<String, String> descriptions = new TreeMap<>();
        for (Compilation library : libraries) {
            for (CompilationUnit unit :
                    Objects.requireNonNull(library.resolved()).main().units()) {
                for (Item item : unit.items()) {
                    if (item.statement() instanceof LibraryStatement.Kind kind) {
                        add(descriptions, kind.name().text(), kind.body());
                    } else if (item.statement() instanceof LibraryStatement.ExtendKind extension) {
                        add(descriptions, extension.kind().name().last().text(), extension.body());
                    }
                }
            }
        }
        return descriptions;
    }

    private static void add(Map<String, String> descriptions, String owner, @Nullable Body body) {
        for (Item item : body == null ? List.<Item>of() : body.items()) {
            if (item.statement() instanceof LibraryStatement.Attribute attribute) {
                String text = item.documentation();
                descriptions.put(name(owner, attribute.name().text()), text == null ? "" : text);
            }
        }
    }

    private static String name(String owner, String attribute) {
        return owner + "." + attribute;
    }
}
