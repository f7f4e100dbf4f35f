package se.overens.cli;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import se.overens.diagnostic.Diagnostics;
import se.overens.pipeline.Pipeline;
import se.overens.pipeline.StagePrinter;
import se.overens.pipeline.Stages;

/** {@code overens inspect}: what lies between the data and the PDF, as text. */
final class InspectCommand implements Command {
    @Override
    public String name() {
        return "inspect";
    }

    @Override
    public void describe(CommandSpec spec, Words words) {
        DocumentArguments.describe(spec, words);
        spec.addOption(words.option(spec, "stage", String.join("|", StagePrinter.STAGES), StagePrinter.STAGES));
    }

    @Override
    public ExitCode run(ParseResult given, Console console) {
        String stage = given.matchedOptionValue("stage", StagePrinter.STAGES.get(0));
        if (!StagePrinter.STAGES.contains(stage)) {
            String allowed = String.join(", ", StagePrinter.STAGES);
            return console.finish(List.of(), List.of(UsageFault.notAllowed("--stage", stage, allowed)));
        }
        Diagnostics diagnostics = new Diagnostics();
        DocumentArguments asked = DocumentArguments.of(given);
        Pipeline pipeline = asked.open(diagnostics);
        if (pipeline != null) {
            Stages stages = pipeline.stages(asked.request(), diagnostics);
            StagePrinter.print(stage, stages, pipeline).lines().forEach(console::result);
        }
        return console.finish(List.of(), diagnostics.list());
    }
}
