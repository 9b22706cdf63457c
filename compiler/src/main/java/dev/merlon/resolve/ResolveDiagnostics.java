package dev.merlon.resolve;

import dev.merlon.ast.FileStatement.Use;
import dev.merlon.ast.Name;
import dev.merlon.ast.Text;
import dev.merlon.ast.Version;
import dev.merlon.diagnostic.Diagnostic;
import dev.merlon.diagnostic.DiagnosticCode;
import dev.merlon.source.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The wording of mistakes in how files make up a program. */
final class ResolveDiagnostics {
    static final DiagnosticCode NO_HEADER = DiagnosticCode.error(20);
    static final DiagnosticCode SECOND_HEADER = DiagnosticCode.error(21);
    static final DiagnosticCode SECOND_ROOT = DiagnosticCode.error(22);
    static final DiagnosticCode PART_OF_NOTHING = DiagnosticCode.error(23);
    static final DiagnosticCode NOT_A_PART = DiagnosticCode.error(24);
    static final DiagnosticCode BAD_PATTERN = DiagnosticCode.error(25);
    static final DiagnosticCode NOTHING_INCLUDED = DiagnosticCode.error(26);
    static final DiagnosticCode OUTSIDE_PROJECT = DiagnosticCode.error(27);
    static final DiagnosticCode UNKNOWN_LIBRARY = DiagnosticCode.error(28);
    static final DiagnosticCode OTHER_VERSION = DiagnosticCode.error(29);
    static final DiagnosticCode LIBRARY_CYCLE = DiagnosticCode.error(30);

    static final DiagnosticCode NO_COMMON_VERSION = DiagnosticCode.error(7120);
    static final DiagnosticCode NO_VERSION = DiagnosticCode.error(7121);
    static final DiagnosticCode UNKNOWN_POLICY = DiagnosticCode.error(7037);
    static final DiagnosticCode NO_SUCH_MODEL = DiagnosticCode.error(7050);
    static final DiagnosticCode NO_MODEL = DiagnosticCode.error(7051);
    static final DiagnosticCode MODEL_CYCLE = DiagnosticCode.error(7052);
    static final DiagnosticCode SECOND_ALIAS = DiagnosticCode.error(7053);
    static final DiagnosticCode TWO_MODELS = DiagnosticCode.error(7054);
    static final DiagnosticCode MODELS_TOO_DEEP = DiagnosticCode.error(7055);
    static final DiagnosticCode LIBRARY_USES_MODEL = DiagnosticCode.error(7064);

    private static final String FITS = "a version fits when its first number is the same and the rest is not smaller";

    private ResolveDiagnostics() {}

    static Diagnostic noHeader(Span start) {
        return Diagnostic.of(NO_HEADER, start, "this file does not say what it is")
                .withNote("after `tm 1` a file says which model or library it is, or which one it is part of")
                .withHelp("write `model my-system \"My system\"`, or `part of` and the name of a model");
    }

    static Diagnostic secondHeader(Span second, Span first) {
        return Diagnostic.of(SECOND_HEADER, second, "this file already said what it is")
                .withLabel(first, "here")
                .withHelp("put each model and each library into a file of its own");
    }

    static Diagnostic secondRoot(String what, String name, Span second, Span first) {
        return Diagnostic.of(SECOND_ROOT, second, "there are two files of the " + what + " `" + name + "`")
                .withLabel(first, "the other begins here")
                .withHelp("begin one of them with `part of " + name + "`, or give it another name");
    }

    static Diagnostic partOfNothing(String whole, Span place, Optional<String> nearest) {
        Diagnostic plain = Diagnostic.of(PART_OF_NOTHING, place, "there is no model or library `" + whole + "` here");
        return nearest.map(
                        name -> plain.withHelp("did you mean `" + name + "`?").withFix(place, name))
                .orElseGet(() ->
                        plain.withHelp("name the file that begins with `model " + whole + "`, or its folder, too"));
    }

    static Diagnostic notAPart(String file, String whole, Span include, Span header) {
        return Diagnostic.of(NOT_A_PART, include, "`" + file + "` is not part of `" + whole + "`")
                .withLabel(header, "it says so here")
                .withHelp("begin it with `part of " + whole + "`, or include another file");
    }

    static Diagnostic badPattern(Span pattern) {
        return Diagnostic.of(BAD_PATTERN, pattern, "this is no path from the folder of this file")
                .withNote("a path has `/` between its names, on every system; `*` stands for any letters of a name,"
                        + " `**` for any folders")
                .withHelp("write a path such as `\"parts/*.tm\"`");
    }

    static Diagnostic noSuchFile(Span pattern, String path, Optional<String> nearest) {
        Diagnostic plain = Diagnostic.of(NOTHING_INCLUDED, pattern, "there is no file `" + path + "`");
        return nearest.map(name -> plain.withHelp("did you mean `" + name + "`?"))
                .orElseGet(() -> plain.withHelp("create it, or take out the `include`"));
    }

    static Diagnostic includesItself(Span pattern) {
        return Diagnostic.of(NOTHING_INCLUDED, pattern, "a file does not include itself")
                .withHelp("name another file, or take out the `include`");
    }

    static Diagnostic nothingMatches(Span pattern, String path) {
        return Diagnostic.of(NOTHING_INCLUDED, pattern, "no file matches `" + path + "`")
                .withNote("only files that end in `.tm` are looked at, and no hidden folders")
                .withHelp("change the pattern, or take out the `include`");
    }

    static Diagnostic outsideProject(Span pattern, String path) {
        return Diagnostic.of(OUTSIDE_PROJECT, pattern, "`" + path + "` lies outside of the project")
                .withNote(
                        "the project is the folder that the compiler was given, or the one that holds all given files;"
                                + " nothing is read outside of it, also not through a link")
                .withHelp("move the file into the project, or give the compiler the folder that holds both");
    }

    static Diagnostic unknownLibrary(Span place, String name, Optional<String> nearest, List<String> known) {
        Diagnostic plain = Diagnostic.of(UNKNOWN_LIBRARY, place, "there is no library `" + name + "`");
        if (nearest.isPresent()) {
            return plain.withHelp("did you mean `" + nearest.get() + "`?").withFix(place, nearest.get());
        }
        String list = known.stream().map(each -> "`" + each + "`").collect(Collectors.joining(", "));
        return (list.isEmpty() ? plain : plain.withNote("the libraries here are " + list))
                .withHelp("use one of those, or say with `--library-path` where `" + name + "` is");
    }

    static Diagnostic otherVersion(Version wanted, String name, List<Edition> here) {
        int major = VersionNumber.of(wanted).major();
        String help = here.stream()
                .map(Edition::version)
                .filter(version -> version.major() == major)
                .findFirst()
                .map(near -> "write `version " + major + "`, or bring a newer one")
                .orElseGet(() -> "write `version " + here.get(0).version().major() + "`, and read what changed");
        if (here.size() > 1) {
            return Diagnostic.of(
                            OTHER_VERSION,
                            wanted.span(),
                            "no version of `" + name + "` here fits `version " + wanted.number() + "`")
                    .withNote(versions(here))
                    .withNote(FITS)
                    .withHelp(help);
        }
        Module only = here.get(0).module();
        Version version = only.version();
        return Diagnostic.of(OTHER_VERSION, wanted.span(), "`" + name + "` here is version " + number(only))
                .withLabel(version == null ? only.header() : version.span(), "declared here")
                .withNote(FITS)
                .withHelp(help);
    }

    static Diagnostic noCommonVersion(String name, Use first, Map<String, Use> others, List<Edition> here) {
        Diagnostic plain = Diagnostic.of(
                NO_COMMON_VERSION, versionSpan(first), "no version of `" + name + "` here fits all that use it");
        for (Map.Entry<String, Use> other : others.entrySet()) {
            plain = plain.withLabel(versionSpan(other.getValue()), "`" + other.getKey() + "` asks for this one");
        }
        return plain.withNote(versions(here))
                .withNote(FITS + "; a program takes one version of a library")
                .withHelp("ask for a version that fits the others, or take other versions of those that ask for them");
    }

    static Diagnostic noVersion(Header header) {
        Text title = header.title();
        Span last = title == null ? header.span() : title.span();
        return Diagnostic.of(NO_VERSION, header.span(), "the library `" + header.name() + "` does not say its version")
                .withNote("whoever uses it asks for a version, so that a new one does not change their findings unseen")
                .withHelp("add `version 1.0.0`")
                .withFix(last, last.text() + " version 1.0.0");
    }

    private static Span versionSpan(Use use) {
        return use.version() == null ? use.span() : use.version().span();
    }

    private static String number(Module library) {
        return library.version() == null
                ? VersionNumber.NONE.toString()
                : library.version().number();
    }

    private static String versions(List<Edition> here) {
        return "here are "
                + here.stream()
                        .map(Edition::module)
                        .map(library ->
                                number(library) + " (" + library.header().file() + ")")
                        .collect(Collectors.joining(", "));
    }

    static Diagnostic libraryCycle(List<String> chain, List<Span> uses) {
        String path = chain.stream().map(name -> "`" + name + "`").collect(Collectors.joining(" uses "));
        Diagnostic cycle = Diagnostic.of(LIBRARY_CYCLE, uses.get(0), "libraries use each other in a circle: " + path);
        for (int i = 1; i < uses.size(); i++) {
            cycle = cycle.withLabel(uses.get(i), "`" + chain.get(i) + "` uses `" + chain.get(i + 1) + "`");
        }
        return cycle.withHelp("move what both need into a third library");
    }

    static Diagnostic badModelPath(Span path) {
        return Diagnostic.of(BAD_PATTERN, path, "this is no path from the folder of this file to a model")
                .withNote("a path has `/` between its names, on every system")
                .withHelp("write a path such as `\"../platform/platform.tm\"`");
    }

    static Diagnostic outOfReach(Span path, String text) {
        return Diagnostic.of(OUTSIDE_PROJECT, path, "`" + text + "` lies outside of the project")
                .withNote(
                        "a model that another uses lies in the folder that the compiler runs in, or in the one that holds all"
                                + " that it was given; nothing is read outside of both, also not through a link")
                .withHelp("run the compiler from a folder that holds both, or give it both");
    }

    static Diagnostic noSuchModel(Span path, String text, Optional<String> nearest) {
        Diagnostic plain = Diagnostic.of(NO_SUCH_MODEL, path, "there is no file `" + text + "`");
        return nearest.map(name -> plain.withHelp("did you mean `" + name + "`?"))
                .orElseGet(() -> plain.withNote("the path begins at the folder of this file")
                        .withHelp("name the file that begins with `model`"));
    }

    static Diagnostic noModel(Span path, String text, Header header) {
        Diagnostic plain = Diagnostic.of(NO_MODEL, path, "`" + text + "` is no model");
        return switch (header.form()) {
            case LIBRARY ->
                plain.withLabel(header.span(), "it is a library").withHelp("write `use " + header.name() + "`");
            case PART ->
                plain.withLabel(header.span(), "it is part of `" + header.name() + "`")
                        .withHelp("name the file that begins with `model " + header.name() + "`");
            case POLICY ->
                plain.withLabel(header.span(), "it is a policy").withHelp("write `apply " + header.name() + "`");
            case MODEL -> throw new IllegalArgumentException(text);
        };
    }

    static Diagnostic modelCycle(List<String> chain, List<Span> uses) {
        String path = chain.stream().map(name -> "`" + name + "`").collect(Collectors.joining(" uses "));
        Diagnostic cycle = Diagnostic.of(MODEL_CYCLE, uses.get(0), "models use each other in a circle: " + path);
        for (int i = 1; i < uses.size(); i++) {
            cycle = cycle.withLabel(uses.get(i), "`" + chain.get(i) + "` uses `" + chain.get(i + 1) + "`");
        }
        return cycle.withHelp("draw what connects them in a third model that uses both");
    }

    static Diagnostic secondAlias(Name alias, Span first) {
        return Diagnostic.of(SECOND_ALIAS, alias.span(), "`" + alias + "` already names a model here")
                .withLabel(first, "this one")
                .withHelp("name one of them otherwise: `use \"…\" as " + alias + "-model`");
    }

    static Diagnostic twoModels(String name, Span second, Span first) {
        return Diagnostic.of(TWO_MODELS, second, "two models of one system are named `" + name + "`")
                .withLabel(first, "the other one")
                .withNote("the name of a model is part of the names of its elements in a system that uses it")
                .withHelp("give one of them another name");
    }

    static Diagnostic modelsTooDeep(Span path, int deepest) {
        return Diagnostic.of(MODELS_TOO_DEEP, path, "more than " + deepest + " models use each other in a chain")
                .withHelp("let a model use the one that it names, not one that only stands between");
    }

    static Diagnostic libraryUsesModel(Span use) {
        return Diagnostic.of(LIBRARY_USES_MODEL, use, "a library cannot use a model")
                .withNote("the rules of a library are about elements of any model, so that others can use it")
                .withHelp("say in the model what is about this one, with a `threat` or an `assert`");
    }

    static Diagnostic unknownPolicy(Span place, String name, Optional<String> nearest) {
        Diagnostic plain = Diagnostic.of(
                UNKNOWN_POLICY,
                place,
                "there is no policy `" + name + "` among the files given, nor on the library path");
        return nearest.map(
                        near -> plain.withHelp("did you mean `" + near + "`?").withFix(place, near))
                .orElseGet(() -> plain.withHelp(
                        "give its file too: in the same folder, as another path, with `--policy FILE`, or in a folder or"
                                + " jar of `--library-path`"));
    }
}
