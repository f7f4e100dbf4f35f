package se.overens.cli;

import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import se.overens.diagnostic.Messages;

/**
 * The descriptions of commands, options and parameters in one language; keys are {@code cli.COMMAND} for a command,
 * {@code cli.COMMAND.NAME} for its options and parameters, and {@code cli.NAME} for global options.
 *
 * @param messages the language
 */
record Words(Messages messages) {
    /** An option that takes a value. */
    OptionSpec option(CommandSpec spec, String name, String label) {
        return valued(spec, name, label).build();
    }

    private OptionSpec.Builder valued(CommandSpec spec, String name, String label) {
        return OptionSpec.builder("--" + name)
                .arity("1")
                .type(String.class)
                .paramLabel(label)
                .description(describe(spec, name));
    }

    /** An option that takes a value and must be given. */
    OptionSpec requiredOption(CommandSpec spec, String name, String label) {
        return valued(spec, name, label).required(true).build();
    }

    /** An option that takes one of these words; the command itself refuses others. */
    OptionSpec option(CommandSpec spec, String name, String label, List<String> candidates) {
        return valued(spec, name, label).completionCandidates(candidates).build();
    }

    /** An option that is there or not. */
    OptionSpec flag(CommandSpec spec, String name) {
        return OptionSpec.builder("--" + name)
                .arity("0")
                .type(boolean.class)
                .description(describe(spec, name))
                .build();
    }

    /** Parameter {@code index}, which must be given. */
    PositionalParamSpec parameter(CommandSpec spec, int index, String label) {
        return PositionalParamSpec.builder()
                .index(Integer.toString(index))
                .arity("1")
                .required(true)
                .type(String.class)
                .paramLabel(label)
                .description(describe(spec, label.toLowerCase(Locale.ROOT)))
                .build();
    }

    /** Parameter {@code index}, which must be given, and is one of these words; the command itself refuses others. */
    PositionalParamSpec choice(CommandSpec spec, int index, String label, List<String> candidates) {
        return PositionalParamSpec.builder()
                .index(Integer.toString(index))
                .arity("1")
                .required(true)
                .type(String.class)
                .paramLabel(label)
                .completionCandidates(candidates)
                .description(describe(spec, label.toLowerCase(Locale.ROOT)))
                .build();
    }

    /** Parameters at {@code range}, such as {@code 1..2}, that may be left out; {@code key} ends their description's. */
    PositionalParamSpec optional(CommandSpec spec, String range, String label, String key) {
        return PositionalParamSpec.builder()
                .index(range)
                .arity("0..1")
                .required(false)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .paramLabel(label)
                .description(describe(spec, key))
                .build();
    }

    /** All parameters from the first, at least one. */
    PositionalParamSpec parameters(CommandSpec spec, String label) {
        return parameters(spec, 0, label);
    }

    /** All parameters from number {@code first}, at least one. */
    PositionalParamSpec parameters(CommandSpec spec, int first, String label) {
        return PositionalParamSpec.builder()
                .index(first + "..*")
                .arity("1..*")
                .required(true)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .paramLabel(label)
                .description(describe(spec, "path"))
                .build();
    }

    /** Gives {@code spec} its headings and its description in this language. */
    void dress(CommandSpec spec, String key) {
        spec.usageMessage()
                .description(text(key))
                .synopsisHeading(text("cli.usage") + " ")
                .optionListHeading("%n" + text("cli.options") + "%n")
                .parameterListHeading("%n" + text("cli.parameters") + "%n")
                .commandListHeading("%n" + text("cli.commands") + "%n")
                .abbreviateSynopsis(spec.parent() == null)
                .width(100);
    }

    String text(String key) {
        return messages.text(key).replace("%", "%%");
    }

    private String describe(CommandSpec spec, String name) {
        return text(spec.parent() == null ? "cli." + name : "cli." + spec.name() + "." + name);
    }
}
