package se.overens.cli;

import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import se.overens.diagnostic.Diagnostics;
import se.overens.diagnostic.Messages;

/** {@code overens doctor}: whether this machine has what the program needs. */
final class DoctorCommand implements Command {
    @Override
    public String name() {
        return "doctor";
    }

    @Override
    public void describe(CommandSpec spec, Words words) {
        spec.addOption(words.option(spec, "out", "DIR"));
    }

    @Override
    public ExitCode run(ParseResult given, Console console) {
        Diagnostics diagnostics = new Diagnostics();
        Messages messages = console.messages();
        for (Examination.Finding found : new Examination(given.matchedOptionValue("out", "out"), diagnostics).all()) {
            String state = found.state().name().toLowerCase(Locale.ROOT);
            console.result(String.format(
                    Locale.ROOT,
                    "%-5s %-16s %s",
                    messages.text("cli.doctor.state." + state),
                    messages.text("cli.doctor.name." + found.name()),
                    messages.text(found.detail())));
        }
        return console.finish(List.of(), diagnostics.list());
    }
}
