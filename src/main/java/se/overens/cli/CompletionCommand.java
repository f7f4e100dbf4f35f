package se.overens.cli;

import java.util.List;
import picocli.AutoComplete;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code overens completion}: a script that makes a shell complete commands, options and words. */
final class CompletionCommand implements Command {
    /** One script serves both: in zsh it switches on the completion of bash. */
    private static final List<String> SHELLS = List.of("bash", "zsh");

    @Override
    public String name() {
        return "completion";
    }

    @Override
    public void describe(CommandSpec spec, Words words) {
        spec.addPositional(words.choice(spec, 0, "SHELL", SHELLS));
    }

    @Override
    public boolean tellsOfOthers() {
        return true;
    }

    @Override
    public ExitCode run(ParseResult given, Console console) {
        String shell = given.matchedPositionalValue(0, "");
        if (!SHELLS.contains(shell)) {
            String allowed = String.join(", ", SHELLS);
            return console.finish(List.of(), List.of(UsageFault.notAllowed("SHELL", shell, allowed)));
        }
        CommandSpec root = given.commandSpec().root();
        AutoComplete.bash(root.name(), root.commandLine()).lines().forEach(console::result);
        return console.finish(List.of(), List.of());
    }
}
