package se.overens.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import se.overens.diagnostic.Diagnostics;
import se.overens.pipeline.DocumentRequest;
import se.overens.pipeline.Format;
import se.overens.pipeline.Pipeline;

/**
 * The document that a command is given, and the workspace that it comes from.
 *
 * @param workspace the folder as it was given
 * @param request which document
 */
record DocumentArguments(String workspace, DocumentRequest request) {
    /** Adds {@code DOCUMENT WORKSPACE [--municipality ID] [--centre ID] [--case ID] [--meeting ID] [--draft]} to a command. */
    static void describe(CommandSpec spec, Words words) {
        spec.addPositional(words.parameter(spec, 0, "DOCUMENT"));
        spec.addPositional(words.parameter(spec, 1, "WORKSPACE"));
        spec.addOption(words.option(spec, "municipality", "ID"));
        spec.addOption(words.option(spec, "centre", "ID"));
        spec.addOption(words.option(spec, "case", "ID"));
        spec.addOption(words.option(spec, "meeting", "ID"));
        spec.addOption(words.flag(spec, "draft"));
        spec.addOption(words.flag(spec, "publish"));
    }

    /** What was given. */
    static DocumentArguments of(ParseResult given) {
        String meeting = given.matchedOptionValue("meeting", (String) null);
        return new DocumentArguments(
                given.matchedPositionalValue(1, ""),
                new DocumentRequest(
                        given.matchedPositionalValue(0, ""),
                        given.matchedOptionValue("municipality", (String) null),
                        given.matchedOptionValue("centre", (String) null),
                        given.matchedOptionValue("case", meeting),
                        given.matchedOptionValue("draft", false),
                        given.matchedOptionValue("publish", false),
                        List.of(Format.PDF)));
    }

    /** Opens the workspace as far as the document needs it; null with diagnostics when it cannot be used. */
    @Nullable
    Pipeline open(Diagnostics diagnostics) {
        Path folder = WorkspaceArgument.folder(workspace, diagnostics);
        return folder == null ? null : Pipeline.openFor(folder, request, diagnostics);
    }
}
