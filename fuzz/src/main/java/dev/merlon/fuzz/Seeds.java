package dev.merlon.fuzz;

import dev.merlon.grammar.MerlonLexer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;

/** What a fuzzer begins with: the small files of the repository, and the words of the language. */
final class Seeds {
    private static final List<String> FOLDERS = List.of("compiler/src/test", "examples", "stdlib/src/test");

    /** A fuzzer changes a few bytes at a time; in a large file it takes long until that hits something. */
    private static final int MOST_BYTES = 1500;

    private final Path root;

    /** @param root the root of the repository */
    Seeds(Path root) {
        this.root = root;
    }

    /** Writes inputs to begin with into a folder, for one target: as many as are wanted, from all over the repository. */
    void write(Target target, Path folder, int wanted) throws IOException {
        List<byte[]> all = all(target);
        Files.createDirectories(folder);
        int count = Math.min(wanted, all.size());
        for (int i = 0; i < count; i++) {
            byte[] seed = all.get((int) ((long) i * all.size() / count));
            Files.write(folder.resolve(String.format(Locale.ROOT, "%04d", i)), seed);
        }
    }

    private List<byte[]> all(Target target) throws IOException {
        List<byte[]> seeds = new ArrayList<>();
        for (Path file : files(target.endings())) {
            byte[] bytes = Files.readAllBytes(file);
            boolean isPacked = target == Target.JAR && file.toString().endsWith(".tm");
            if (bytes.length <= MOST_BYTES && (!isPacked || isLibrary(bytes))) {
                seeds.add(isPacked ? jar(bytes) : bytes);
            }
        }
        return seeds;
    }

    /** Writes the words of the language, in the form that fuzzers read. */
    void writeDictionary(Path file) throws IOException {
        TreeSet<String> words = new TreeSet<>();
        for (int type = 1; type <= MerlonLexer.VOCABULARY.getMaxTokenType(); type++) {
            String literal = MerlonLexer.VOCABULARY.getLiteralName(type);
            if (literal != null) {
                words.add('"' + literal.substring(1, literal.length() - 1).replace("\"", "\\\"") + '"');
            }
        }
        Files.write(file, words);
    }

    /** The inputs that are kept for a target, because it once failed on them. */
    static List<Path> kept(Path root, Target target) throws IOException {
        Path folder = root.resolve("fuzz/src/test/corpus").resolve(target.word());
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private List<Path> files(List<String> endings) throws IOException {
        List<Path> found = new ArrayList<>();
        for (String folder : FOLDERS) {
            try (Stream<Path> files = Files.walk(root.resolve(folder))) {
                files.filter(Files::isRegularFile)
                        .filter(file -> endings.stream().anyMatch(file.toString()::endsWith))
                        .sorted()
                        .forEach(found::add);
            }
        }
        return found;
    }

    private static boolean isLibrary(byte[] text) {
        return new String(text, StandardCharsets.UTF_8).contains("\nlibrary ");
    }

    /** A jar whose bytes are not packed, so that changing one changes one of the text. */
    private static byte[] jar(byte[] text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(bytes)) {
            JarEntry entry = new JarEntry("META-INF/merlon/rules.tm");
            CRC32 sum = new CRC32();
            sum.update(text);
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(text.length);
            entry.setCrc(sum.getValue());
            entry.setTime(0);
            jar.putNextEntry(entry);
            jar.write(text);
            jar.closeEntry();
        }
        return bytes.toByteArray();
    }
}
