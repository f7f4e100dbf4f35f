package se.overens.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** One command of the command line. */
interface Command {
    /** The command's name. */
    String name();

    /** Adds the command's own options and parameters to {@code spec}. */
    void describe(CommandSpec spec, Words words);

    /** True if it needs to know the options and parameters of all other commands. */
    default boolean tellsOfOthers() {
        return false;
    }

    /** Runs the command as it was given. */
    ExitCode run(ParseResult given, Console console);
}
