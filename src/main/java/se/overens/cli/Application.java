package se.overens.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Language;
import se.overens.diagnostic.Messages;
import se.overens.pipeline.OutOfMemory;

/** The program between its streams and its exit code. */
final class Application {
    private static final String NAME = "overens";

    private final PrintStream out;
    private final PrintStream err;
    private final Language preferred;
    private final boolean colour;
    private final List<Command> commands = List.of(
            new InitCommand(),
            new GenerateCommand(),
            new BatchCommand(),
            new AgendaCommand(),
            new AttachCommand(),
            new CheckCommand(),
            new InspectCommand(),
            new DeviationsCommand(),
            new TemplatesCommand(),
            new SchemaCommand(),
            new ExplainCommand(),
            new DoctorCommand(),
            new CompletionCommand());

    /**
     * @param preferred the language that is spoken unless {@code --lang} says otherwise
     * @param colour true to mark severities for a terminal
     */
    Application(PrintStream out, PrintStream err, Language preferred, boolean colour) {
        this.out = out;
        this.err = err;
        this.preferred = preferred;
        this.colour = colour;
    }

    /** Runs one command; what it could not say for want of a stream that takes it makes it fail. */
    int run(String... arguments) {
        int code = parseAndRun(arguments);
        boolean unsaid = out.checkError();
        if (unsaid) {
            err.println(Messages.of(language(arguments)).text("cli.unsaid"));
        }
        err.flush();
        return unsaid ? Math.max(code, ExitCode.ENVIRONMENT.number()) : code;
    }

    private int parseAndRun(String... arguments) {
        Messages messages = Messages.of(language(arguments));
        CommandLine line = new CommandLine(describe(new Words(messages), described(arguments)));
        line.setExpandAtFiles(false);
        line.setCaseInsensitiveEnumValuesAllowed(false);
        ParseResult parsed;
        try {
            parsed = line.parseArgs(arguments);
        } catch (ParameterException e) {
            Console console =
                    new Console(out, err, messages, settings(List.of(arguments)::contains), new ArrayList<>());
            return refuse(UsageFault.all(e, arguments), e.getCommandLine().getCommandSpec(), console);
        }
        ParseResult given = parsed;
        ParseResult last = given.hasSubcommand() ? given.subcommand() : given;
        // A global option may stand before the command or behind it.
        Predicate<String> has = option -> given.hasMatchedOption(option) || last.hasMatchedOption(option);
        Console console = new Console(out, err, messages, settings(has), new ArrayList<>());
        if (has.test("help")) {
            out.print(last.commandSpec().commandLine().getUsageMessage(CommandLine.Help.Ansi.OFF));
            return ExitCode.OK.number();
        }
        if (has.test("version")) {
            out.println(NAME + " " + Version.current());
            return ExitCode.OK.number();
        }
        String tag = last.matchedOptionValue("--lang", given.matchedOptionValue("--lang", ""));
        if (!tag.isEmpty() && !Language.tags().contains(tag)) {
            String allowed = String.join(", ", Language.tags());
            return refuse(List.of(UsageFault.notAllowed("--lang", tag, allowed)), last.commandSpec(), console);
        }
        if (last.hasMatchedOption("draft") && last.hasMatchedOption("publish")) {
            return refuse(List.of(UsageFault.together("--draft", "--publish")), last.commandSpec(), console);
        }
        if (!given.hasSubcommand()) {
            return refuse(List.of(UsageFault.noCommand()), line.getCommandSpec(), console);
        }
        return run(last, console);
    }

    private int run(ParseResult given, Console console) {
        Command command = commands.stream()
                .filter(c -> c.name().equals(given.commandSpec().name()))
                .findFirst()
                .orElseThrow();
        try {
            return command.run(given, console).number();
        } catch (OutOfMemoryError e) {
            if (console.settings().debug()) {
                e.printStackTrace(err);
            }
            return console.finish(List.of(), List.of(OutOfMemory.found())).number();
        } catch (RuntimeException | StackOverflowError e) {
            err.println(console.messages().text("cli.internal", e.getClass().getSimpleName()));
            if (console.settings().debug()) {
                e.printStackTrace(err);
            }
            return ExitCode.INTERNAL.number();
        }
    }

    private static int refuse(List<Diagnostic> faults, CommandSpec where, Console console) {
        ExitCode code = console.finish(List.of(), faults);
        console.talk("cli.tryHelp", where.parent() == null ? NAME : NAME + " " + where.name());
        return code.number();
    }

    /** The commands that the parser must know: one that stands first is all it needs, and the others would take as long as it does. */
    private List<Command> described(String... arguments) {
        for (Command command : commands) {
            if (arguments.length > 0 && command.name().equals(arguments[0]) && !command.tellsOfOthers()) {
                return List.of(command);
            }
        }
        return commands;
    }

    private static CommandSpec describe(Words words, List<Command> described) {
        CommandSpec root = CommandSpec.create().name(NAME);
        root.addOption(global(words, "lang")
                .arity("1")
                .type(String.class)
                .paramLabel("sv|en")
                .completionCandidates(Language.tags())
                .build());
        for (String flag : List.of("json", "quiet", "strict", "debug")) {
            root.addOption(global(words, flag).arity("0").type(boolean.class).build());
        }
        root.addOption(help(global(words, "help")).usageHelp(true).build());
        root.addOption(OptionSpec.builder("--version")
                .versionHelp(true)
                .description(words.text("cli.version"))
                .build());
        words.dress(root, "cli.overens");
        for (Command command : described) {
            CommandSpec spec = CommandSpec.create().name(command.name());
            root.addSubcommand(command.name(), spec);
            command.describe(spec, words);
            words.dress(spec, "cli." + command.name());
        }
        return root;
    }

    private static OptionSpec.Builder global(Words words, String name) {
        return OptionSpec.builder("--" + name).scopeType(ScopeType.INHERIT).description(words.text("cli." + name));
    }

    private static OptionSpec.Builder help(OptionSpec.Builder option) {
        return option.names("-h", "--help").arity("0").type(boolean.class);
    }

    /** The global options, where {@code has} says whether one was given. */
    private Console.Settings settings(Predicate<String> has) {
        return new Console.Settings(
                colour, has.test("--quiet"), has.test("--json"), has.test("--strict"), has.test("--debug"));
    }

    /** The language must be known before the options are described: it is looked up in the bare arguments. */
    private Language language(String... arguments) {
        List<String> given = new ArrayList<>(List.of(arguments));
        int option = given.indexOf("--lang");
        String tag = option >= 0 && option + 1 < given.size() ? given.get(option + 1) : "";
        for (String argument : given) {
            tag = argument.startsWith("--lang=") ? argument.substring("--lang=".length()) : tag;
        }
        for (Language language : Language.values()) {
            if (language.tag().equals(tag)) {
                return language;
            }
        }
        return preferred;
    }
}
