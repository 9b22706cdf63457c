package dev.merlon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.merlon.cli.CommandLineDriver.Result;
import dev.merlon.testing.Golden;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** {@code merlon diagram}: models in, texts of pictures out; mistakes of whoever calls it. */
final class DiagramTest {
    private static final Path MODELS =
            Path.of(System.getProperty("basedir", ""), "src/test/resources/dev/merlon/cli/diagram");

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> picturesAreAsExpected() {
        List<DynamicTest> tests = new ArrayList<>();
        for (String ending : new String[] {"dot", "mmd", "puml", "d2"}) {
            tests.add(picture("shop." + ending, "shop.tm"));
            tests.add(picture("hostile." + ending, "hostile.tm"));
        }
        for (String ending : new String[] {"mmd", "puml", "d2", "svg"}) {
            tests.add(picture("steps." + ending, "--steps", "buying", "shop.tm"));
            tests.add(picture("hostile-steps." + ending, "--steps", "s", "hostile.tm"));
        }
        tests.add(picture("numbered.mmd", "--sequence", "buying", "shop.tm"));
        tests.add(picture("level-0.mmd", "--level", "0", "shop.tm"));
        tests.add(picture("level-1.mmd", "--level", "1", "shop.tm"));
        tests.add(picture("collapse.mmd", "--collapse", "rack", "shop.tm"));
        tests.add(picture("focus.mmd", "--focus", "orders", "shop.tm"));
        tests.add(picture("focus-flow.mmd", "--focus", "keep", "--hops", "0", "shop.tm"));
        tests.add(picture("focus-boundary.mmd", "--focus", "rack", "--hops", "0", "shop.tm"));
        tests.add(picture("threats.mmd", "--overlay", "threats", "shop.tm"));
        tests.add(picture("data.mmd", "--overlay", "data=card", "shop.tm"));
        tests.add(picture("identity.mmd", "--overlay", "identity", "shop.tm"));
        tests.add(picture("paths.mmd", "--overlay", "paths", "shop.tm"));
        tests.add(picture("compliance.mmd", "--overlay", "compliance", "--framework", "pci-dss", "shop.tm"));
        tests.add(picture("overlay-level.mmd", "--overlay", "threats", "--level", "0", "shop.tm"));
        tests.add(picture("overlay-focus.mmd", "--overlay", "data=card", "--focus", "printer", "shop.tm"));
        tests.add(picture(
                "overlay-collapse.mmd",
                "--overlay",
                "identity",
                "--collapse",
                "rack",
                "--sequence",
                "buying",
                "--focus",
                "shop-door",
                "shop.tm"));
        tests.add(picture("attack.mmd", "--attack", "orders", "shop.tm"));
        tests.add(picture("attack.dot", "--attack", "orders", "shop.tm"));
        for (String ending : new String[] {"dot", "mmd", "puml", "d2"}) {
            tests.add(picture("against." + ending, "--against", "before", "shop.tm"));
        }
        return tests.stream();
    }

    private DynamicTest picture(String file, String... arguments) {
        return DynamicTest.dynamicTest(file, () -> {
            draw(file, arguments);
            Golden.matches(MODELS.resolve("expected").resolve(file), Files.readString(folder.resolve(file)));
        });
    }

    private Result draw(String file, String... arguments) {
        List<String> words =
                new ArrayList<>(List.of("diagram", "-o", folder.resolve(file).toString(), "--as-of", "2026-11-21"));
        words.addAll(List.of(arguments));
        Result result = CommandLineDriver.in(MODELS).run(words.toArray(new String[0]));
        assertThat(result.code()).as(result.err()).isZero();
        return result;
    }

    @TestFactory
    Stream<DynamicTest> mistakesAreToldWithAWayOut() {
        return Stream.of(
                mistake("there is no element `ordrs`\n  did you mean `orders`?", "--focus", "ordrs"),
                mistake("there is no element `warehouse`\n  the model has 21, such as `shop`", "--focus", "warehouse"),
                mistake("there is no boundary `racks`\n  did you mean `rack`?", "--collapse", "racks"),
                mistake("there is no boundary `orders`\n  it is one of internet, rack, room", "--collapse", "orders"),
                mistake("`shop` is the whole model\n  name a boundary in it", "--collapse", "shop"),
                mistake("there is no datum `cart`\n  did you mean `card`?", "--overlay", "data=cart"),
                mistake("there is no overlay `threat`\n  did you mean `threats`?", "--overlay", "threat"),
                mistake("there is no overlay `all`\n  it is one of threats, data, identity", "--overlay", "all"),
                mistake("there is no sequence `buy`\n  there is only `buying`", "--sequence", "buy"),
                mistake("there is no sequence `bying`\n  did you mean `buying`?", "--steps", "bying"),
                mistake("there is no element `ordrs`\n  did you mean `orders`?", "--attack", "ordrs"),
                mistake("stands for no actor and no component\n  name an actor", "--attack", "nowhere"),
                mistake("`-1` is no level\n  write a whole number from 0 to 1000", "--level=-1"),
                mistake("`two` is no number of hops\n  write a whole number", "--focus", "orders", "--hops", "two"),
                mistake("a level and a focus cannot be shown at once", "--focus", "orders", "--level", "1"),
                mistake("hops are counted from a focus, and there is none", "--hops", "1"),
                mistake("are a picture of their own", "--attack", "orders", "--level", "1"),
                mistake("are a picture of their own", "--steps", "buying", "--overlay", "paths"),
                mistake("without overlay, sequence, level", "--steps", "buying", "--sequence", "buying"),
                mistake("--framework is for the overlay compliance", "--framework", "pci-dss"),
                mistake("no framework is named", "--overlay", "compliance"),
                mistake("is one picture anyway", "--one", "--steps", "buying"),
                mistake("is one picture anyway", "--one", "--level", "1"),
                mistake("`nowhere` is neither a folder nor a revision", "--against", "nowhere"),
                mistake("`shop.tm` is a file", "--against", "shop.tm"),
                mistake("--against is empty", "--against="),
                mistake("of what is different, without --focus", "--against", "before", "--focus", "orders"),
                mistake("of what is different, without --overlay", "--against", "before", "--overlay", "threats"),
                mistake("of what is different, without --locked", "--against", "before", "--locked"),
                mistake("nothing of `orders` is in the picture", "--focus", "orders", "--collapse", "room"));
    }

    private DynamicTest mistake(String message, String... arguments) {
        return DynamicTest.dynamicTest(String.join(" ", arguments), () -> {
            List<String> words = new ArrayList<>(
                    List.of("diagram", "-o", folder.resolve("x.mmd").toString()));
            words.addAll(List.of(arguments));
            words.add("shop.tm");
            Result result = CommandLineDriver.in(MODELS).run(words.toArray(new String[0]));

            assertThat(result.err().replace("\r\n", "\n")).contains(message);
            assertThat(result.code()).isEqualTo(ExitCode.USAGE);
            assertThat(folder.resolve("x.mmd")).doesNotExist();
        });
    }

    @Test
    void eachDatumHasAPicture() throws IOException {
        Result result = draw("data.mmd", "--overlay", "data", "shop.tm");

        assertThat(result.out()).contains("data-card.mmd", "data-order.mmd").doesNotContain("data-nowhere.mmd");
        assertThat(Files.readString(folder.resolve("data-card.mmd"))).contains("stores it");
    }

    @Test
    void aLargeModelIsAnOverviewAndItsParts() throws IOException {
        StringBuilder model = new StringBuilder("tm 1\nmodel big\nuse std.core\n");
        for (int zone = 0; zone < 5; zone++) {
            model.append("boundary z").append(zone).append(" {\n");
            for (int i = 0; i < 20; i++) {
                model.append("component c").append(zone).append('-').append(i).append(" : Service {\n");
                model.append(i == 0 ? "" : "flow -> c" + zone + "-" + (i - 1) + " via Https\n");
                model.append(i == 0 && zone > 0 ? "flow -> c0-0 via Https\n}\n" : "}\n");
            }
            model.append("}\n");
        }
        Path source = Files.writeString(folder.resolve("big.tm"), model.toString(), StandardCharsets.UTF_8);
        Result result = draw("big.svg", source.toString());

        assertThat(result.out()).contains("big.svg, ", "big-z0.svg", "big-z4.svg");
        assertThat(Files.readString(folder.resolve("big.svg")))
                .contains("xlink:href=\"big-z3.svg\"", "data-element=\"z3\"", "Overview of 100 elements");
        assertThat(Files.readString(folder.resolve("big-z3.svg")))
                .contains("xlink:href=\"big.svg\"", "data-element=\"c3-19\"", "data-element=\"z0\"");
        assertThat(draw("one.dot", "--one", source.toString()).out()).endsWith("one.dot.\n");
        assertThat(Files.readString(folder.resolve("one.dot"))).contains("\"c4-19\"");
    }

    @Test
    void aModelWithoutADifferenceHasAPictureThatSaysSo() throws IOException {
        draw("same.svg", "--against", ".", "shop.tm");

        assertThat(Files.readString(folder.resolve("same.svg"))).contains("Nothing that a picture shows is different");
    }

    @Test
    void whatWentHasItsGlyph() throws IOException {
        draw("against.svg", "--against", "before", "shop.tm");
        String svg = Files.readString(folder.resolve("against.svg"));

        assertThat(svg.split("class=\"glyph\"", -1)).hasSize(5);
        assertThat(svg).doesNotContain("#4d45");
    }

    @Test
    void aLargeDifferenceIsCutUnlessAllOfItIsWanted() throws IOException {
        Path then = Files.createDirectories(folder.resolve("then"));
        Files.writeString(then.resolve("big.tm"), "tm 1\nmodel big\nuse std.core\n");
        StringBuilder model = new StringBuilder("tm 1\nmodel big\nuse std.core\n");
        for (int i = 0; i < 60; i++) {
            model.append("component c").append(i).append(" : Service\n");
        }
        Files.writeString(folder.resolve("big.tm"), model.toString());
        CommandLineDriver driver = CommandLineDriver.in(folder);

        assertThat(driver.run("diagram", "-o", "cut.dot", "--against", "then", "big.tm")
                        .code())
                .isZero();
        assertThat(driver.run("diagram", "-o", "all.dot", "--one", "--against", "then", "big.tm")
                        .code())
                .isZero();
        assertThat(Files.readString(folder.resolve("cut.dot")))
                .contains("12 more had no place")
                .doesNotContain("+ c59");
        assertThat(Files.readString(folder.resolve("all.dot")))
                .doesNotContain("no place")
                .contains("+ c59");
    }

    @Test
    void whoeverNamesTwoFoldersLearnsWhyAllIsNew() throws IOException {
        for (String name : List.of("then", "now")) {
            Files.createDirectories(folder.resolve(name));
            Files.writeString(folder.resolve(name).resolve("shop.tm"), """
                    tm 1
                    model shop
                    use std.core
                    component a : Service
                    """);
        }
        Result result = CommandLineDriver.in(folder).run("diagram", "-o", "x.svg", "--against", "then", "now");
        assertThat(result.code()).isZero();
        assertThat(result.err()).isEqualTo("""
                        merlon: all of it is new: there is no `shop` in `then`
                          PATH is found in both; to compare two folders, work in the later one and give no PATH
                        """);

        Result inside =
                CommandLineDriver.in(folder.resolve("now")).run("diagram", "-o", "x.svg", "--against", "../then");
        assertThat(inside.err()).isEmpty();
        assertThat(Files.readString(folder.resolve("now/x.svg"))).contains("Nothing that a picture shows is different");
    }

    @Test
    void aMistakeInTheEarlierModelIsTold() throws IOException {
        Path then = Files.createDirectories(folder.resolve("then"));
        Files.writeString(then.resolve("shop.tm"), "tm 1\nmodel shop\ncomponent a : Nothing\n");
        Files.writeString(folder.resolve("shop.tm"), "tm 1\nmodel shop\n");
        Result result = CommandLineDriver.in(folder).run("diagram", "-o", "x.svg", "--against", "then", "shop.tm");

        assertThat(result.err()).contains("Nothing is drawn: `then` cannot be looked at because of this mistake");
        assertThat(result.code()).isEqualTo(ExitCode.DOES_NOT_COMPILE);
        assertThat(folder.resolve("x.svg")).doesNotExist();
    }

    @Test
    void localeChangesNothing() throws IOException {
        draw("a.svg", "--steps", "buying", "shop.tm");
        draw("a.dot", "--attack", "orders", "shop.tm");
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        try {
            draw("b.svg", "--steps", "buying", "shop.tm");
            draw("b.dot", "--attack", "orders", "shop.tm");
        } finally {
            Locale.setDefault(before);
        }

        assertThat(folder.resolve("b.svg")).hasSameTextualContentAs(folder.resolve("a.svg"));
        assertThat(folder.resolve("b.dot")).hasSameTextualContentAs(folder.resolve("a.dot"));
    }
}
