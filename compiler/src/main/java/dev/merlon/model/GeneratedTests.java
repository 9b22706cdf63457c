package dev.merlon.model;

import dev.merlon.source.Digest;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;

/**
 * How the tests are called that are generated for a model; by these names their results are found again.
 *
 * <p>A name follows from the name of one thing alone, and two things never have the same one, not even where a file system
 * knows no capitals: {@code settle-payment} is {@code Settle_Payment}, the flow {@code a->b} is {@code A__B}, and any other
 * spelling ends in a digest of it.
 */
public final class GeneratedTests {
    /** How many days a result counts where the model does not say so: a test that is run no more proves nothing for ever. */
    public static final int MAX_AGE = 30;

    private static final int MOST_LENGTH = 80;
    private static final Pattern PLAIN = Pattern.compile("[a-z][a-z0-9]*((-|->)[a-z0-9]+)*");

    /** The methods of every object that a test without parameters cannot be called like; the other ones have capitals. */
    private static final Set<String> METHODS_OF_OBJECTS = Set.of("clone", "finalize", "notify", "wait");

    private GeneratedTests() {}

    /** The package of the tests of a model: {@code merlon.instant_payments}. */
    public static String packageOf(String model) {
        return "merlon." + identifier(model);
    }

    /** The class that tries the controls of an element: {@code Settle_PaymentProofTest}. */
    public static String classOf(String element) {
        String encoded = isPlain(element)
                ? Stream.of(element.replace("->", "--").split("-", -1))
                        .map(part ->
                                part.isEmpty() ? "" : part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1))
                        .collect(Collectors.joining("_"))
                : "E" + digested(element);
        return encoded + "ProofTest";
    }

    /** The test that tries a probe on an element, as {@code evidence junit} names it; null where none is generated. */
    public static @Nullable String test(String model, String element, String probe) {
        Trial trial = Trial.of(probe);
        return trial == null ? null : packageOf(model) + "." + classOf(element) + "#" + trial.method();
    }

    /** A name as an identifier of Java in small letters. */
    public static String identifier(String name) {
        if (!isPlain(name)) {
            return "n" + digested(name);
        }
        String plain = name.replace("->", "--").replace('-', '_');
        boolean taken = SourceVersion.isKeyword(plain, SourceVersion.RELEASE_17) || METHODS_OF_OBJECTS.contains(plain);
        return taken ? plain + "___" : plain;
    }

    private static boolean isPlain(String name) {
        return name.length() <= MOST_LENGTH && PLAIN.matcher(name).matches();
    }

    /** What is left of a name, and a digest of all of it behind three lines, which no plain name has. */
    private static String digested(String name) {
        String left = name.replaceAll("[^A-Za-z0-9]", "");
        return left.substring(0, Math.min(left.length(), 30)) + "___"
                + Digest.hex(name.getBytes(StandardCharsets.UTF_8)).substring(0, 16);
    }
}
