package dev.merlon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Variants of a model that come and go between two states. */
final class DiffVariantsTest {
    private static final String MODEL = """
            tm 1
            model shop "Shop"
            use std.core
            use std.crypto
            data card "Card" : ContactData { records = 900000 }
            component till "Till" : Service { flow pay "Pay" : -> bank via %s carries card }
            component bank "Bank" : Service
            """;

    @TempDir
    Path folder;

    @Test
    void ofAVariantThatIsGoneNothingIsFixed() {
        write(MODEL.formatted("Https") + "variant lab { extend pay { via Http } }\n", MODEL.formatted("Https"));

        assertThat(diff()).isEqualTo("""
                shop [lab]: not here any more: 1 left-out; 1 edit.

                variant lab removed  was shop.tm:8
                  left-out         medium    std.crypto.cleartext-internal @ pay, was open

                No difference in shop.
                """);
        assertThat(diff("--format", "json")).contains("\"presence\": \"gone\"");
    }

    @Test
    void whatAVariantAnsweredIsNotLostByTheModel() {
        write(MODEL.formatted("Http") + "variant lab { extend pay { via Https } }\n", MODEL.formatted("Http"));

        assertThat(diff()).isEqualTo("""
                shop [lab]: not here any more: no threat changes; 1 edit.

                No difference in shop.
                """);
    }

    @Test
    void aNewVariantIsComparedWithTheModel() {
        write(MODEL.formatted("Https"), MODEL.formatted("Https") + "variant lab { extend pay { via Http } }\n");

        assertThat(diff())
                .contains(
                        "shop [lab]: new here: ",
                        "defence-removed  medium    std.crypto.cleartext-internal @ pay",
                        "variant lab added  shop.tm:8");
    }

    private void write(String before, String after) {
        CommandLineDriver.in(folder).with("old/shop.tm", before).with("new/shop.tm", after);
    }

    private String diff(String... options) {
        String[] words = new String[options.length + 5];
        System.arraycopy(new String[] {"diff", "--fail-on", "none", "old", "new"}, 0, words, 0, 5);
        System.arraycopy(options, 0, words, 5, options.length);
        return CommandLineDriver.in(folder).run(words).out();
    }
}
