package dev.merlon.cli;

import dev.merlon.backend.report.TemplateException;
import dev.merlon.diagnostic.DiagnosticPrinter;
import dev.merlon.diagnostic.NameSuggester;
import dev.merlon.export.BackendFailure;
import dev.merlon.project.UnwritableException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line itself: finds the command, runs it, and turns what goes wrong into a message and an exit code. */
public final class Merlon {
    private final Terminal terminal;

    Merlon(Terminal terminal) {
        this.terminal = terminal;
    }

    int run(String... arguments) {
        try {
            return dispatch(arguments);
        } catch (UsageException e) {
            return usage(e.getMessage(), e.help());
        } catch (UnwritableException e) {
            return usage(e.getMessage(), e.help());
        } catch (TemplateException e) {
            return usage(e.getMessage(), e.help());
        } catch (DoesNotCompileException e) {
            return ExitCode.DOES_NOT_COMPILE;
        } catch (BackendFailure e) {
            return backend(e);
        } catch (ParameterException e) {
            return usage(message(e), help(e));
        } catch (RuntimeException | Error e) {
            return internal(e);
        }
    }

    private int dispatch(String... arguments) {
        if (arguments.length == 0) {
            terminal.out().print(RootHelp.text());
            return ExitCode.CLEAN;
        }
        String first = arguments[0];
        return switch (first) {
            case "-h", "--help" -> print(RootHelp.text());
            case "help" -> help(arguments);
            case "-V", "--version" -> print("merlon " + Version.text() + "\n");
            default -> run(command(first), Arrays.asList(arguments).subList(1, arguments.length));
        };
    }

    private int help(String... arguments) {
        return arguments.length == 1
                ? print(RootHelp.text())
                : print(CommandHelp.text(new CommandLine(command(arguments[1]).spec())));
    }

    private Command command(String name) {
        Supplier<Command> command = Commands.ALL.get(name);
        if (command != null) {
            return command.get();
        }
        String what = name.startsWith("-") ? "unknown option `" + name + "`" : "unknown command `" + name + "`";
        List<String> known = new ArrayList<>(Commands.ALL.keySet());
        known.addAll(List.of("help", "--help", "--version"));
        throw new UsageException(what, suggestion(name, known).orElse("`merlon help` lists the commands"));
    }

    private int run(Command command, List<String> arguments) {
        Arguments parsed = Arguments.of(command, arguments);
        if (parsed.has("--help")) {
            return print(CommandHelp.text(new CommandLine(command.spec())));
        }
        return command.run(parsed, GlobalOptions.apply(parsed, terminal));
    }

    private int print(String text) {
        terminal.out().print(text);
        return ExitCode.CLEAN;
    }

    private int usage(@Nullable String message, String help) {
        terminal.err().println("merlon: " + message);
        if (!help.isEmpty()) {
            terminal.err().println("  " + help);
        }
        return ExitCode.USAGE;
    }

    private int backend(BackendFailure failure) {
        terminal.err().print(new DiagnosticPrinter(terminal.colour()).print(List.of(failure.diagnostic())));
        return ExitCode.USAGE;
    }

    private int internal(Throwable problem) {
        StringWriter trace = new StringWriter();
        problem.printStackTrace(new PrintWriter(trace));
        terminal.err()
                .println("merlon: internal error: " + problem
                        + "\n  This is a mistake in Merlon, not in your model. Please report it with these lines:\n\n"
                        + "merlon " + Version.text() + ", Java " + System.getProperty("java.version") + "\n" + trace);
        return ExitCode.INTERNAL;
    }

    private static String message(ParameterException e) {
        if (e instanceof UnmatchedArgumentException unmatched) {
            String first = unmatched.getUnmatched().get(0);
            return (first.startsWith("-") ? "unknown option `" : "unexpected argument `") + first + "`";
        }
        if (e instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            ArgSpec first = missing.getMissing().get(0);
            String name = first instanceof OptionSpec option ? option.longestName() + " " : "";
            return "`" + name + first.paramLabel() + "` is missing";
        }
        String message = e.getMessage();
        return message == null
                ? "wrong arguments"
                : message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1);
    }

    private static String help(ParameterException e) {
        String name = e.getCommandLine().getCommandName();
        String see = "see `merlon " + name + " --help`";
        if (e instanceof UnmatchedArgumentException unmatched) {
            String first = unmatched.getUnmatched().get(0);
            List<String> known = new ArrayList<>(
                    e.getCommandLine().getCommandSpec().optionsMap().keySet());
            return suggestion(first.replaceAll("=.*", ""), known).orElse(see);
        }
        return see;
    }

    private static Optional<String> suggestion(String wrong, Collection<String> known) {
        return NameSuggester.nearest(wrong, known).map(near -> "did you mean `" + near + "`?");
    }
}
