package dev.merlon.compile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.merlon.rule.Analysis;
import dev.merlon.rule.Basis;
import dev.merlon.testing.Programs;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a threat rests on. */
final class BasisTest {
    private static final String MODEL = """
            tm 1
            model m "M"
            use std.core
            use std.identity
            data order "Order" : PersonalData { sensitivity = %s }
            identity sa "Account" : WorkloadIdentity { credential = password; stored-in = config }
            component shop "Shop" : Service { runs as sa; processes order }
            """;

    @TempDir
    Path folder;

    @Test
    void holdsWhatTheArgumentsOfAFunctionFollowFrom() {
        String id = "std.identity.secret-in-code-or-image @ sa";
        Analysis before = Programs.analysis(Programs.compile(folder, MODEL.formatted("public")));
        Analysis after = Programs.analysis(Programs.compile(folder, MODEL.formatted("restricted")));

        Basis then = before.basis(before.threat(id).orElseThrow());
        Basis now = after.basis(after.threat(id).orElseThrow());

        assertThat(now.since(then.facts()).come()).containsExactly("order.sensitivity-impact = major");
        assertThat(now.since(then.facts()).gone()).containsExactly("order.sensitivity-impact = negligible");
        assertThat(now.elements(now.facts())).extracting(Object::toString).contains("order", "sa");
    }
}
