package dev.merlon.compile;

import dev.merlon.diagnostic.Diagnostic;
import dev.merlon.diagnostic.DiagnosticCode;
import dev.merlon.model.Element;
import dev.merlon.rule.Policy;
import dev.merlon.source.SourceFile;
import dev.merlon.source.Span;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;

/** The wording of what can go wrong before a file is text. */
final class FileDiagnostics {
    static final DiagnosticCode UNREADABLE = DiagnosticCode.error(1);
    static final DiagnosticCode NOT_UTF_8 = DiagnosticCode.error(2);
    static final DiagnosticCode NO_SUCH_PATH = DiagnosticCode.error(6);
    static final DiagnosticCode NO_MERLON_FILE = DiagnosticCode.error(7);
    static final DiagnosticCode OTHER_ENDING = DiagnosticCode.error(8);
    static final DiagnosticCode LINK_LEADS_OUT = DiagnosticCode.error(9);
    static final DiagnosticCode NO_POLICY = DiagnosticCode.error(7046);
    static final DiagnosticCode EXCEPT_UNKNOWN = DiagnosticCode.warning(7047);
    static final DiagnosticCode BAD_BASE = DiagnosticCode.error(7172);
    static final DiagnosticCode OTHER_BASE = DiagnosticCode.error(7173);
    static final DiagnosticCode TOO_MANY_FILES = DiagnosticCode.error(9005);

    private FileDiagnostics() {}

    static Diagnostic unreadable(String name, boolean folder, String reason) {
        String what = folder ? "folder" : "file";
        return Diagnostic.of(UNREADABLE, at(name), "this " + what + " cannot be read: " + reason)
                .withHelp(
                        switch (reason) {
                            case FileText.GONE -> "if it is a link, mend it or delete it";
                            case FileText.NO_FILE -> "put a file in its place, or delete it";
                            default -> "check who may read it";
                        });
    }

    static Diagnostic notUtf8(Span place, int value) {
        return Diagnostic.of(NOT_UTF_8, place, "the byte 0x%02X here is not UTF-8".formatted(value))
                .withNote("every Merlon file is a text in UTF-8")
                .withHelp("save the file as UTF-8 in your editor");
    }

    static Diagnostic noSuchPath(String name, Optional<String> nearest) {
        Diagnostic plain = Diagnostic.of(NO_SUCH_PATH, at(name), "there is no such file or folder");
        return nearest.map(other -> plain.withHelp("did you mean `" + other + "`?"))
                .orElseGet(() -> plain.withHelp("name a file that ends in `.tm`, or a folder with such files"));
    }

    static Diagnostic noMerlonFile(String name) {
        return Diagnostic.of(NO_MERLON_FILE, at(name), "there is no Merlon file in this folder")
                .withNote("Merlon files end in `.tm`; hidden folders and folders named `target` or `node_modules` are"
                        + " passed over")
                .withHelp("name another folder, or write a first model into this one");
    }

    static Diagnostic otherEnding(String name) {
        return Diagnostic.of(OTHER_ENDING, at(name), "this is no Merlon file: its name does not end in `.tm`")
                .withHelp("name a file that ends in `.tm`");
    }

    static Diagnostic linkLeadsOut(String name) {
        return Diagnostic.of(LINK_LEADS_OUT, at(name), "this link leads out of the project")
                .withNote(
                        "the project is the folder that the compiler was given, or the one that holds all given files;"
                                + " nothing is read outside of it")
                .withHelp("put a copy in place of the link, or give the compiler the folder that holds both");
    }

    static Diagnostic tooManyFiles(String name, int most) {
        return Diagnostic.of(TOO_MANY_FILES, at(name), "there are more than " + most + " Merlon files in this folder")
                .withHelp("name the folders of the models one by one");
    }

    static Diagnostic noPolicy(String name) {
        return Diagnostic.of(NO_POLICY, at(name), "this file was given as a policy, and is none")
                .withHelp("name a file that begins with `policy NAME`, or give it as a path instead");
    }

    static Diagnostic badBase(String name, String reason) {
        return Diagnostic.of(BAD_BASE, at(name), "this is nothing to compare with: " + reason)
                .withHelp(
                        "write one with `merlon check --format json PATH > base.json`, for the state to compare with");
    }

    static Diagnostic baseOfOtherModel(String name, String model, Collection<String> models) {
        Diagnostic plain = Diagnostic.of(
                OTHER_BASE, at(name), "this was found in the model `" + model + "`, which is not checked here");
        if (models.isEmpty()) {
            return plain.withHelp("name the file of that model, or leave out this `--base`");
        }
        String checked = models.stream().map(each -> "`" + each + "`").collect(Collectors.joining(", "));
        return plain.withNote("checked " + (models.size() == 1 ? "is " : "are ") + checked)
                .withHelp("give what was found in " + (models.size() == 1 ? "that" : "one of them"));
    }

    static Diagnostic secondBase(String name, String model, String first) {
        return Diagnostic.of(
                        OTHER_BASE, at(name), "this was found in the model `" + model + "`, and so was `" + first + "`")
                .withHelp("give one `--base` for each model");
    }

    /** A place in a file or folder whose text is not known. */
    private static Span at(String name) {
        return new SourceFile(name, "").span(0, 0);
    }

    /** @param model a model that does not meet a policy */
    static Diagnostic exceptsUnknown(Element model, Policy policy, Policy.Exemption exemption) {
        String name = model.name();
        return Diagnostic.of(
                        EXCEPT_UNKNOWN,
                        model.span(),
                        "`" + name + "` does not meet the policy `" + policy.name() + "`, which leaves out `"
                                + exemption.model() + "`")
                .withLabel(exemption.span(), "no model of this name is checked here")
                .withHelp("write `except " + name + "`, if that was meant");
    }
}
