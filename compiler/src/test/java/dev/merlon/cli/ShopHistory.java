package dev.merlon.cli;

import dev.merlon.testing.Commits;
import java.nio.file.Path;

/**
 * The history of a corner shop: a payment goes over a line without encryption, which is accepted until the end of a quarter; a
 * mistake; a branch that encrypts; another name; an end and a new beginning.
 */
final class ShopHistory {
    static final String MODEL = """
            tm 1
            model shop "Corner shop"
            use std.core
            use std.crypto

            data card "Card number" : CardholderData { records = 4000 }

            component till "Till" : Service {
              criticality = low
              flow pay "Pay" : -> bank via Http carries card {
                network = public
              }
            }
            component bank "Acquirer" : SaasService {
              processes card
              assurance = audited
            }
            """;

    private static final String ACCEPTED = """
            accept std.crypto.cleartext-public on pay {
              reason = "The line is leased"
              by = "ciso@example.com"
              until = 2026-03-31
            }
            """;

    private ShopHistory() {}

    /** Writes it into a folder. */
    static void write(Path folder) {
        try (Commits commits = Commits.in(folder)) {
            commits.file("models/shop.tm", MODEL);
            commits.commit("2026-01-05", "Ann", "Model the till");
            commits.file("README.md", "A shop.\n");
            commits.commit("2026-01-06", "Ann", "Write about it");
            commits.file("models/shop.tm", MODEL + ACCEPTED);
            String accepted = commits.commit("2026-02-02", "Ben", "Accept the leased line");
            commits.file("models/shop.tm", MODEL + ACCEPTED + "accept what\n");
            commits.commit("2026-02-10", "Ben", "Begin another decision");
            commits.file("models/shop.tm", MODEL + ACCEPTED);
            String mended = commits.commit("2026-02-11", "Ann", "Take it back");
            commits.from(accepted, "https").edit("models/shop.tm", "via Http ", "via Https ");
            commits.commit("2026-04-09", "Cleo", "Encrypt the payment");
            commits.file("docs/https.md", "Encrypted.\n");
            String https = commits.commit("2026-04-10", "Cleo", "Say so");
            commits.from(mended, "main").file("models/shop.tm", MODEL.replace("via Http ", "via Https "));
            commits.file("docs/https.md", "Encrypted.\n");
            commits.commit("2026-04-12", "Ann", "Merge branch 'https'", https);
            commits.edit("models/shop.tm", "flow pay \"Pay\"", "@was(\"pay\")\n  flow settle \"Settle\"");
            commits.commit("2026-05-04", "Ben", "Call it settlement");
            commits.remove("models/shop.tm");
            commits.commit("2026-06-01", "Ben", "Close the shop");
            commits.file("models/shop.tm", MODEL.replace("flow pay \"Pay\"", "flow settle \"Settle\""));
            commits.commit("2026-09-01", "Ann", "Open it again");
        }
    }
}
