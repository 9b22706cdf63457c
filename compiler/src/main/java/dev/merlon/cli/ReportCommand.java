package dev.merlon.cli;

import dev.merlon.backend.OutputFile;
import dev.merlon.backend.diagram.DiagramBackend;
import dev.merlon.backend.pdf.PdfDocument;
import dev.merlon.backend.report.Report;
import dev.merlon.backend.report.ReportBackend;
import dev.merlon.backend.report.ReportTemplate;
import dev.merlon.diagnostic.Display;
import dev.merlon.project.OutputWriter;
import dev.merlon.project.TemplateFolder;
import dev.merlon.rule.Analysis;
import dev.merlon.rule.Beside;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code merlon report}: everything, for people, as Markdown, as a page and for paper. */
final class ReportCommand implements Command {
    private static final String OUTPUT = "--output";
    private static final String FORMAT = "--format";
    private static final String TEMPLATE = "--template";
    private static final String WRITE_TEMPLATE = "--write-template";
    private static final String FONT = "--font";
    private static final String NO_DIAGRAM = "--no-diagram";

    private static final String FOLDER = "folder";
    private static final String PDF = "pdf";
    private static final List<String> FORMATS = List.of(FOLDER, "html", "markdown", PDF);

    /** How many characters a message names. */
    private static final int MOST_NAMED = 8;

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandHelp.describe(
                "report",
                "report -o PLACE [OPTIONS] [PATH...]",
                new String[] {
                    "Write a report. It begins with the worst threats, whose they are and what to do, and has all threats with their"
                            + " reasons, the questions, the decisions with their dates, attack paths, risk, what is mitigated"
                            + " and by what, the assertions, and what the model draws.",
                    "By default a folder with report.html (one page that needs nothing beside it), report.md and its"
                            + " pictures; or one of these alone, or a PDF."
                },
                "  merlon report -o out                     of the model in this folder",
                "  merlon report --format pdf -o report.pdf for paper",
                "  merlon report --no-diagram -o out m.tm   faster, without the picture",
                "  merlon report --write-template look      what it looks like, to be changed",
                "  merlon report --template look -o out     as it was changed");
        Options.addPaths(spec);
        spec.addOption(OptionSpec.builder("-o", OUTPUT)
                .paramLabel("PLACE")
                .type(String.class)
                .description("The folder, or the file of one format, to write to; files of these names are replaced.")
                .build());
        spec.addOption(Options.text(
                FORMAT,
                "FORMAT",
                "folder (the default), html, markdown or pdf. Where it is not given, the ending of -o says it: .html, .md or"
                        + " .pdf."));
        spec.addOption(OptionSpec.builder(NO_DIAGRAM)
                .description("Leave the data flow diagram out.")
                .build());
        spec.addOption(Options.text(
                TEMPLATE, "DIR", "A folder with what the report is to look like, in place of the standard."));
        spec.addOption(Options.text(
                WRITE_TEMPLATE, "DIR", "Write the standard template to a folder, to be changed, and nothing else."));
        spec.addOption(OptionSpec.builder(FONT)
                .paramLabel("FILE")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .arity("1")
                .description(
                        "A TrueType font for characters that those of the PDF lack, such as Chinese ones; may be given"
                                + " several times.")
                .build());
        Frameworks.addTo(
                spec,
                "A framework whose clauses the report has a chapter about, such as pci-dss, besides those that the model uses;"
                        + " may be given several times.");
        Options.addLibraryPath(spec);
        Options.addLocked(spec);
        Options.addEvidence(spec);
        Options.addPolicy(spec);
        Options.addBase(spec);
        Options.addVariant(
                spec,
                "Report on this variant of the model; without it, on the model, and on what differs in its variants.");
        Options.addWhole(spec);
        Options.addAsOf(spec);
        return spec;
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) {
        if (arguments.has(WRITE_TEMPLATE)) {
            if (Stream.of(OUTPUT, FORMAT, TEMPLATE, FONT, NO_DIAGRAM).anyMatch(arguments::has)) {
                throw new UsageException(
                        WRITE_TEMPLATE + " writes a template and no report", "write the report in a run of its own");
            }
            return writeTemplate(arguments.value(WRITE_TEMPLATE, ""), terminal);
        }
        Options.requireOneVariant(arguments);
        String place = arguments.value(OUTPUT, "");
        if (place.isEmpty()) {
            throw new UsageException("a report needs a place to be written to", "name it with -o");
        }
        String format = format(arguments, place);
        ReportTemplate template =
                arguments.has(TEMPLATE) ? template(arguments.value(TEMPLATE, ""), terminal) : ReportTemplate.STANDARD;
        List<byte[]> fonts = fonts(arguments, terminal);
        if (!fonts.isEmpty() && !format.equals(PDF)) {
            throw new UsageException(FONT + " is for a PDF", "add --format pdf, or leave it out");
        }
        Path path =
                terminal.folder().resolve(Options.path(place)).toAbsolutePath().normalize();
        Workspace workspace = Workspace.load(arguments, Options.paths(arguments, 0), terminal);
        Analysis analysis = workspace.onlyModel();
        Frameworks.require(arguments, analysis, terminal);
        ReportBackend backend = new ReportBackend(
                arguments.has(NO_DIAGRAM)
                        ? Optional::empty
                        : Beside.start("picture", DiagramBackend.svg(analysis)::get)::await,
                workspace.variants(),
                workspace.diagnostics(),
                template);
        if (format.equals(FOLDER)) {
            List<OutputFile> files = backend.filesOf(analysis);
            new OutputWriter(path).write(files);
            terminal.out()
                    .print("Wrote " + files.stream().map(OutputFile::name).collect(Collectors.joining(", ")) + " to "
                            + place + ".\n");
        } else {
            Path parent = path.getParent();
            Path name = path.getFileName();
            if (parent == null || name == null) {
                throw new UsageException("`" + Display.escape(place) + "` is no file", "name a file with -o");
            }
            byte[] content = content(format, backend.reportOf(analysis), template, fonts, terminal);
            new OutputWriter(parent).write(List.of(new OutputFile(name.toString(), content)));
            terminal.out().print("Wrote " + place + ".\n");
        }
        return ExitCode.CLEAN;
    }

    private static byte[] content(
            String format, Report report, ReportTemplate template, List<byte[]> fonts, Terminal terminal) {
        if (format.equals(PDF)) {
            PdfDocument document = report.pdf(fonts);
            if (!document.missing().isEmpty()) {
                terminal.err()
                        .print("merlon: no font here has " + missing(document.missing())
                                + "; they are spelt out in the PDF, as [U+4E2D]\n  name a TrueType font that has them with "
                                + FONT + "\n");
            }
            return document.bytes();
        }
        return (format.equals("html") ? report.html(template) : report.markdown()).getBytes(StandardCharsets.UTF_8);
    }

    private static String missing(List<String> characters) {
        String named = String.join(", ", characters.subList(0, Math.min(MOST_NAMED, characters.size())));
        return characters.size() <= MOST_NAMED ? named : named + " and " + (characters.size() - MOST_NAMED) + " more";
    }

    private static List<byte[]> fonts(Arguments arguments, Terminal terminal) {
        List<byte[]> fonts = new ArrayList<>();
        for (String name : arguments.values(FONT)) {
            try {
                byte[] font = Files.readAllBytes(terminal.folder().resolve(Options.path(name)));
                if (!PdfDocument.isFont(font)) {
                    throw new UsageException(
                            "`" + Display.escape(name) + "` is no font with outlines of TrueType",
                            "take a file that ends in .ttf; those in .otf and .ttc often have other outlines");
                }
                fonts.add(font);
            } catch (IOException e) {
                throw new UsageException("the font `" + Display.escape(name) + "` cannot be read", "check the name");
            }
        }
        return fonts;
    }

    private static String format(Arguments arguments, String place) {
        if (arguments.has(FORMAT)) {
            return Options.choice(arguments, FORMAT, FORMATS);
        }
        String end = place.toLowerCase(Locale.ROOT);
        return end.endsWith(".pdf") ? PDF : end.endsWith(".html") ? "html" : end.endsWith(".md") ? "markdown" : FOLDER;
    }

    private static ReportTemplate template(String folder, Terminal terminal) {
        return TemplateFolder.read(terminal.folder().resolve(Options.path(folder)), folder);
    }

    private static int writeTemplate(String folder, Terminal terminal) {
        Path path = terminal.folder().resolve(Options.path(folder));
        List<OutputFile> files = ReportTemplate.files();
        for (OutputFile file : files) {
            if (Files.exists(path.resolve(file.name()))) {
                throw new UsageException(
                        "there is a `" + file.name() + "` in `" + Display.escape(folder) + "` already",
                        "name another folder, so that nothing is lost");
            }
        }
        new OutputWriter(path, "name another folder").write(files);
        terminal.out()
                .print("Wrote " + files.stream().map(OutputFile::name).collect(Collectors.joining(", ")) + " to "
                        + folder + ".\n");
        return ExitCode.CLEAN;
    }
}
