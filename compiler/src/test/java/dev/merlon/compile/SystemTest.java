package dev.merlon.compile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.merlon.diagnostic.Diagnostic;
import dev.merlon.model.Element;
import dev.merlon.model.ThreatModel;
import dev.merlon.rule.Analysis;
import dev.merlon.rule.Assertion;
import dev.merlon.rule.Disposition;
import dev.merlon.rule.Threat;
import dev.merlon.testing.Programs;
import dev.merlon.type.RootKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What models that use models mean together. */
final class SystemTest {
    private static final String RULES = """
            tm 1
            library shop.rules version 1.0.0
            use std.core
            extend kind Component { inherited floor : Int; lamp : Bool = false }
            kind Guard "Guard" : Control on Boundary, Component
            kind Seal "Seal" : Control on Flow
            threat called "Called from outside of its boundary" {
              for c : Service
              when any f in c.inbound : f.crosses-boundary
              mitigated by Guard on c
              severity = high
            }
            threat spread "Data that are spread" {
              for d : PaymentData
              when any c in Component : any u in c.uses : u.data == d
              severity = medium
            }
            """;

    private static final String PLATFORM = """
            tm 1
            model platform "Platform"
            owner = "platform@example.com"
            use std.core
            use shop.rules
            data event : PaymentData
            boundary hall "Hall" : Datacenter {
              floor = 3
              boundary mesh "Mesh" : NetworkSegment with Guard {
                demands Seal on entry
                each Service { lamp = true }
                component queue "Queue" : Service { stores event }
              }
              component edge "Edge" : Service without Guard { stores none; flow feed : -> queue carries event with Seal }
            }
            identity runner : WorkloadIdentity
            assert quiet = all f in queue.inbound : f.source == edge
            """;

    @TempDir
    Path folder;

    private SystemTest with(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return this;
    }

    private List<Compilation> compile(String... paths) {
        return new Compiler(folder, LibraryLoader.CLASS_PATH, Programs.TODAY)
                .compile(Arrays.stream(paths).map(folder::resolve).toList());
    }

    private List<String> codes(String... paths) {
        return compile(paths).stream()
                .flatMap(each -> each.diagnostics().stream())
                .map(each -> each.code().text())
                .toList();
    }

    /** The analysis of the model that begins in the first file. */
    private Analysis analysis(String... paths) {
        List<Compilation> compilations = compile(paths);
        assertThat(compilations.stream().map(Programs::mistakes)).allMatch(String::isEmpty);
        return compilations.stream()
                .filter(each -> each.units().get(0).source().name().equals(paths[0]))
                .map(each -> Objects.requireNonNull(each.analysis()))
                .findFirst()
                .orElseThrow();
    }

    private SystemTest withPlatform() throws IOException {
        return with("rules.tm", RULES).with("platform/platform.tm", PLATFORM);
    }

    private static final String SERVICE = """
            tm 1
            model pay "Payments"
            owner = "pay@example.com"
            use std.core
            use shop.rules
            use "../platform/platform.tm" as host
            data order : PaymentData
            boundary core : NetworkSegment in host.mesh {
              component api : Service { runs as host.runner; stores order; flow send : -> host.queue carries order }
            }
            component desk : Service without Guard { stores order; owner = "desk@example.com" }
            flow route : host.edge -> api carries none
            flow ask : host.edge -> desk carries none
            """;

    private static String attribute(Analysis analysis, String element, String name) {
        Element found = element(analysis, element);
        return analysis.world()
                .attribute(found, Objects.requireNonNull(found.kinds().get(0).attribute(name)))
                .toString();
    }

    private static Element element(Analysis analysis, String name) {
        return analysis.model().elements().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name));
    }

    /** The ids of threats, without those of the standard library. */
    private static List<String> ids(Analysis analysis, Disposition disposition) {
        return analysis.threats(disposition).stream()
                .map(Threat::id)
                .filter(id -> !id.startsWith("std."))
                .sorted()
                .toList();
    }

    @Test
    void ownModelComesBeforeTheBoundaryOfAnother() throws IOException {
        withPlatform().with("pay/pay.tm", SERVICE);
        Analysis analysis = analysis("pay/pay.tm", "rules.tm");
        assertThat(attribute(analysis, "api", "owner")).isEqualTo("\"pay@example.com\"");
        assertThat(attribute(analysis, "api", "floor")).isEqualTo("3");
        assertThat(attribute(analysis, "api", "lamp")).isEqualTo("true");
        assertThat(attribute(analysis, "desk", "lamp")).isEqualTo("false");
        assertThat(attribute(analysis, "platform.queue", "owner")).isEqualTo("\"platform@example.com\"");
        ThreatModel model = analysis.model();
        assertThat(model.surroundings(element(analysis, "api")).stream().map(Element::name))
                .containsExactly("core", "pay", "platform.mesh", "platform.hall", "platform");
        assertThat(model.encloses(element(analysis, "pay"), element(analysis, "platform.queue")))
                .isFalse();
    }

    @Test
    void demandsOfAnotherModelHoldForWhatCrossesItsBoundary() throws IOException {
        withPlatform().with("pay/pay.tm", SERVICE);
        Analysis analysis = analysis("pay/pay.tm", "rules.tm");
        assertThat(ids(analysis, Disposition.QUESTION)).contains("platform.mesh.demands-seal @ route");
        assertThat(analysis.whole().threat("platform.mesh.demands-seal @ send")).isEmpty();
        assertThat(analysis.whole().threat("platform.mesh.demands-seal @ platform.feed"))
                .get()
                .extracting(Threat::disposition)
                .isEqualTo(Disposition.MITIGATED);
    }

    @Test
    void onlyWhatIsOwnOrDifferentIsShown() throws IOException {
        withPlatform().with("pay/pay.tm", SERVICE + "flow enter : desk -> host.edge carries none\n");
        Analysis analysis = analysis("pay/pay.tm", "rules.tm");
        String edge = "shop.rules.called @ platform.edge";
        assertThat(ids(analysis, Disposition.OPEN))
                .containsExactly("shop.rules.called @ desk", edge, "shop.rules.spread @ order");
        assertThat(analysis.alone(analysis.threat(edge).orElseThrow()))
                .isEqualTo("in `platform` alone: not-applicable");
        assertThat(ids(analysis.whole(), Disposition.OPEN)).contains("shop.rules.spread @ platform.event");
        assertThat(analysis.ledger().pages().stream()
                        .filter(page -> page.size() > 0)
                        .flatMap(page -> page.subjects(0).stream())
                        .map(Element::name))
                .doesNotContain("platform.event");
        assertThat(analysis.used())
                .singleElement()
                .satisfies(
                        used -> assertThat(ids(used, Disposition.OPEN)).containsExactly("shop.rules.spread @ event"));
    }

    @Test
    void assertionsOfAnotherModelAreShownWhereTheyComeOutDifferently() throws IOException {
        withPlatform().with("pay/pay.tm", SERVICE);
        assertThat(analysis("pay/pay.tm", "rules.tm").assertions())
                .extracting(
                        result -> result.assertion().name(),
                        result -> result.truth().toString())
                .containsExactly(org.assertj.core.groups.Tuple.tuple("platform.quiet", "FALSE"));
        with("pay/pay.tm", SERVICE.replace("-> host.queue", "-> desk"));
        Analysis other = analysis("pay/pay.tm", "rules.tm");
        assertThat(other.assertions()).isEmpty();
        assertThat(other.whole().assertions())
                .extracting(result -> result.assertion())
                .extracting(Assertion::name)
                .containsExactly("platform.quiet");
    }

    @Test
    void modelThatIsUsedTwiceIsThereOnce() throws IOException {
        withPlatform().with("pay/pay.tm", SERVICE).with("bank.tm", """
                        tm 1
                        model bank
                        use std.core
                        use shop.rules
                        use "pay/pay.tm" as pay
                        use "platform/platform.tm" as ground
                        flow enter : ground.edge -> pay.desk carries none
                        flow pay.api -> ground.edge carries none
                        """);
        Analysis analysis = analysis("bank.tm", "rules.tm");
        assertThat(analysis.model().elements(RootKind.MODEL).stream().map(Element::name))
                .containsExactly("bank", "pay", "platform");
        assertThat(analysis.model().elements(RootKind.COMPONENT).stream().map(Element::name))
                .containsExactly("pay.api", "pay.desk", "platform.edge", "platform.queue");
        assertThat(analysis.model().elements(RootKind.FLOW).stream().map(Element::name))
                .containsExactly(
                        "enter", "pay.api->platform.edge", "pay.ask", "pay.route", "pay.send", "platform.feed");
        // The threat on the desk is that of the payments, and theirs to show; the one on the edge is there because of
        // both.
        assertThat(ids(analysis, Disposition.OPEN)).containsExactly("shop.rules.called @ platform.edge");
    }

    @Test
    void decisionsOfUsedModelsAreAboutTheirOwnElements() throws IOException {
        String decision = "dismiss shop.rules.called on %s { reason = \"No.\"; by = \"x@example.com\" }\n";
        withPlatform()
                .with(
                        "pay/pay.tm",
                        SERVICE + "flow enter : desk -> host.edge carries none\n"
                                + decision.formatted("host.edge, desk"))
                .with("bank.tm", "tm 1\nmodel bank\nuse std.core\nuse shop.rules\nuse \"pay/pay.tm\" as pay\n");
        Analysis pay = analysis("pay/pay.tm", "rules.tm");
        assertThat(ids(pay, Disposition.DISMISSED))
                .containsExactly("shop.rules.called @ desk", "shop.rules.called @ platform.edge");
        Analysis bank = analysis("bank.tm", "rules.tm");
        assertThat(ids(bank.whole(), Disposition.DISMISSED)).containsExactly("shop.rules.called @ pay.desk");
        assertThat(ids(bank, Disposition.OPEN)).containsExactly("shop.rules.called @ platform.edge");
    }

    @Test
    void blanketDecisionsOfUsedModelsLeaveGuestsAlone() throws IOException {
        withPlatform()
                .with(
                        "platform/platform.tm",
                        PLATFORM
                                + "dismiss shop.rules.called within mesh { reason = \"No.\"; by = \"x@example.com\" }\n")
                .with(
                        "pay/pay.tm",
                        SERVICE.replace("component api : Service {", "component api : Service without Guard {"));
        assertThat(ids(analysis("pay/pay.tm", "rules.tm"), Disposition.OPEN)).contains("shop.rules.called @ api");
    }

    @Test
    void rulesAreConsideredWhereTheModelUsesTheirLibrary() throws IOException {
        withPlatform()
                .with("pay/pay.tm", SERVICE.replace("use shop.rules\n", "").replaceAll(" without Guard", ""));
        Analysis analysis = analysis("pay/pay.tm", "rules.tm");
        assertThat(analysis.whole().threats())
                .filteredOn(threat -> threat.rule().id().startsWith("shop.rules."))
                .allSatisfy(
                        threat -> assertThat(threat.subjects().get(0).name()).startsWith("platform."));
    }

    @Test
    void elementsThatSayNothingOfTheirDataMayUseWhatTheirModelCanName() throws IOException {
        withPlatform()
                .with("platform/platform.tm", PLATFORM.replace("stores none; ", ""))
                .with("pay/pay.tm", SERVICE.replace("runs as host.runner; stores order", "runs as host.runner"));
        Analysis analysis = analysis("pay/pay.tm", "rules.tm");
        ThreatModel model = analysis.model();
        assertThat(model.nameableData(element(analysis, "platform.edge")).stream()
                        .map(Element::name))
                .containsExactly("platform.event");
        assertThat(model.nameableData(element(analysis, "api")).stream().map(Element::name))
                .containsExactly("order", "platform.event");
        Analysis platform = analysis("platform/platform.tm", "rules.tm");
        assertThat(ids(analysis, Disposition.OPEN)).doesNotContain("shop.rules.spread @ platform.event");
        assertThat(ids(platform, Disposition.OPEN)).containsExactly("shop.rules.spread @ event");
    }

    @Test
    void partsOfAUsedModelAreFoundBesideIt() throws IOException {
        withPlatform()
                .with("platform/parts/more.tm", "tm 1\npart of platform\ncomponent store : Service\n")
                .with("platform/broken.tm", "tm 1\npart of other\ncomponent {{{\n")
                .with("pay/pay.tm", SERVICE + "flow desk -> host.store\n");
        assertThat(element(analysis("pay/pay.tm", "rules.tm"), "desk->platform.store")
                        .root())
                .isEqualTo(RootKind.FLOW);
    }

    @Test
    void mistakesInAUsedModelAreToldOnce() throws IOException {
        withPlatform()
                .with("platform/platform.tm", PLATFORM + "flow edge -> quue\n")
                .with("pay/pay.tm", SERVICE);
        assertThat(compile("pay/pay.tm", "rules.tm").stream()
                        .flatMap(each -> each.diagnostics().stream())
                        .map(Diagnostic::message))
                .containsExactly("there is no element `quue`");
        assertThat(compile("pay/pay.tm", "rules.tm", "platform/platform.tm").stream()
                        .flatMap(each -> each.diagnostics().stream())
                        .map(Diagnostic::message))
                .containsExactly("there is no element `quue`");
    }

    @Test
    void warningsOfAUsedModelAreToldWithThatModel() throws IOException {
        withPlatform()
                .with(
                        "platform/platform.tm",
                        PLATFORM + "dismiss shop.rules.called on edge { reason = \"No.\"; by = \"x@example.com\" }\n")
                .with("pay/pay.tm", SERVICE);
        assertThat(codes("pay/pay.tm", "rules.tm")).isEmpty();
        assertThat(codes("platform/platform.tm", "rules.tm")).containsExactly("TM6023");
        assertThat(codes("pay/pay.tm", "platform/platform.tm", "rules.tm")).containsExactly("TM6023");
    }

    @Test
    void errorsThatOnlyTheSystemHasAreToldWithIt() throws IOException {
        withPlatform().with("pay/pay.tm", SERVICE).with("bank.tm", """
                        tm 1
                        model bank
                        use "pay/pay.tm" as pay
                        use "platform/platform.tm" as ground
                        flow pay.api -> ground.edge
                        component pay
                        """);
        assertThat(compile("bank.tm", "pay/pay.tm", "platform/platform.tm", "rules.tm").stream()
                        .flatMap(each -> each.diagnostics().stream())
                        .map(each -> each.span().file() + " " + each.code()))
                .containsExactly("bank.tm TM7056");
    }

    @Test
    void overridesOfUsedModelsHoldForTheirOwnElements() throws IOException {
        withPlatform()
                .with(
                        "platform/platform.tm",
                        PLATFORM
                                + "override shop.rules.spread { enabled = false; reason = \"All events are public.\" }\n")
                .with("pay/pay.tm", SERVICE);
        Analysis analysis = analysis("pay/pay.tm", "rules.tm");
        assertThat(ids(analysis.whole(), Disposition.OPEN))
                .contains("shop.rules.spread @ order")
                .doesNotContain("shop.rules.spread @ platform.event");
        assertThat(analysis.tailorings()).isEmpty();
        assertThat(analysis.whole().tailorings()).hasSize(1);
    }

    @Test
    void namesOfUsesAreSeenFromEachSide() throws IOException {
        with("rules.tm", RULES + """
                        threat kept "A datum that is kept" {
                          for u : Use
                          when u.role == stores
                          severity = low
                        }
                        threat granted "A grant" {
                          for g : Grant
                          when true or g.standing
                          severity = low
                        }
                        """.replace("true or g.standing", "g.target is Component"))
                .with(
                        "platform/platform.tm",
                        PLATFORM + "extend runner { may read on queue; may write on edge for clerk }\nactor clerk\n")
                .with("pay/pay.tm", SERVICE + "identity own { may read on host.queue for host.clerk }\n");
        Analysis analysis = analysis("pay/pay.tm", "rules.tm");
        assertThat(ids(analysis, Disposition.OPEN).stream()
                        .filter(id -> !id.contains(".called"))
                        .toList())
                .containsExactly(
                        "shop.rules.granted @ own may read on platform.queue for platform.clerk",
                        "shop.rules.kept @ api stores order",
                        "shop.rules.kept @ desk stores order",
                        "shop.rules.spread @ order");
        assertThat(ids(analysis.whole(), Disposition.OPEN))
                .contains(
                        "shop.rules.granted @ platform.runner may write on platform.edge for platform.clerk",
                        "shop.rules.kept @ platform.queue stores platform.event");
    }

    @Test
    void modelsOutsideOfTheFolderThatMerlonRunsInAreNotRead() throws IOException {
        withPlatform().with("pay/pay.tm", SERVICE);
        List<Compilation> inside = new Compiler(folder.resolve("pay"), LibraryLoader.CLASS_PATH, Programs.TODAY)
                .compile(List.of(folder.resolve("pay/pay.tm")));
        assertThat(inside.get(0).diagnostics().stream().map(each -> each.code().text()))
                .contains("TM0027");
    }
}
