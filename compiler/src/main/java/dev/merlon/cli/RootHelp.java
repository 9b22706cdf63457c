package dev.merlon.cli;

/** The text of {@code merlon --help}. */
final class RootHelp {
    private static final String TEXT = """
            Merlon compiles threat models: says what is wrong with the security design of a system, where, and what to do.

            Usage: merlon COMMAND [OPTIONS] [PATH...]

              check       find open threats, questions and assertions that fail
              ledger      list every pair of rule and element that was considered, with the reason
              explain     explain a diagnostic, a threat, a scenario, or why a rule does not apply
              paths       find how an attacker gets to what matters, and what one control would stop
              risk        simulate what the loss scenarios of a model cost in a year
              compliance  say what a model shows of the clauses of a standard, a law or a policy
              report      write a report for people, as Markdown and as one HTML page
              diagram     draw a data flow diagram, as SVG, PNG or DOT
              export      write a model in the format of another tool
              assertions  write tests in JUnit that hold the running system against its models
              ask         ask the questions one by one, and write the answers into the model
              diff        say what a change of a model does to its threats
              audit       write what became of every threat in the history of a model
              fmt         set files in the one style of the language
              review      list what a tool drafted and nobody has reviewed, and mark it as reviewed
              init        write a small model to start from
              test        run the `test` blocks of a library or a model
              lint        find what is of no use in models and libraries
              doc         write pages about libraries: their rules, controls and words
              lock        write down the versions of the libraries that models use
              upgrade     take newer libraries, and show what they change
              help        show this, or the help of a command

            Called by git, once it is told to (docs/git.md):
              merge-driver  merge two versions of a .tm file, declaration by declaration

            Start with:
              merlon init                     writes model.tm, which explains itself
              merlon check                    checks the models in this folder
              merlon help check               says more about a command

            Exit codes:
              0   clean
              1   open threats at or above --fail-on, or an assertion, test, format check or lint that fails
              2   the model does not compile, or cannot be read
              3   wrong usage, a place that cannot be written, or a backend of others that fails
              70  an internal error

            Options:
              -h, --help       show this help
              -V, --version    show the version
            """;

    private RootHelp() {}

    static String text() {
        return TEXT;
    }
}
