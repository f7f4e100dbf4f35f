package se.overens.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import se.overens.diagnostic.Code;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Message;
import se.overens.diagnostic.Nearest;
import se.overens.diagnostic.Nowhere;

/** What is wrong with a command as it was given; picocli's own sentences are English only. */
final class UsageFault {
    private UsageFault() {}

    /** Every unknown option, and what picocli stopped at: it names only the first fault that it meets. */
    static List<Diagnostic> all(ParameterException fault, String... arguments) {
        Set<String> known = fault.getCommandLine().getCommandSpec().optionsMap().keySet();
        List<Diagnostic> found = new ArrayList<>();
        for (String argument : arguments) {
            String name = argument.replaceFirst("=.*", "");
            if (name.matches("--?[a-zA-Z].*") && !known.contains(name)) {
                Diagnostic unknown = usage("unknownOption", name);
                String near = Nearest.to(name, known);
                found.add(near == null ? unknown : unknown.hint("meant", near));
            }
        }
        if (found.isEmpty() || !(fault instanceof UnmatchedArgumentException)) {
            found.add(of(fault, List.of(arguments)));
        }
        return found;
    }

    private static Diagnostic of(ParameterException fault, List<String> arguments) {
        if (fault instanceof UnmatchedArgumentException unmatched) {
            String word = unmatched.getUnmatched().get(0);
            Diagnostic unknown = usage("unknownWord", word);
            String near =
                    Nearest.to(word, fault.getCommandLine().getSubcommands().keySet());
            return near == null ? unknown : unknown.hint("meant", near);
        }
        if (fault instanceof MissingParameterException missing) {
            boolean given = missing.getMissing().size() == 1
                    && missing.getMissing().get(0) instanceof OptionSpec option
                    && arguments.contains(option.longestName());
            if (given) {
                return usage("value", name(missing.getMissing().get(0)));
            }
            return usage("missing", String.join(", ", missing(missing, arguments)));
        }
        if (fault instanceof OverwrittenOptionException twice && twice.getOverwritten() != null) {
            return usage("twice", name(twice.getOverwritten()));
        }
        return usage("other", String.valueOf(fault.getMessage()));
    }

    /** What is missing, all of it: picocli names options, or else the first parameter. */
    private static Set<String> missing(MissingParameterException fault, List<String> arguments) {
        CommandSpec spec = fault.getCommandLine().getCommandSpec();
        Set<String> names = new LinkedHashSet<>();
        fault.getMissing().forEach(argument -> names.add(name(argument)));
        boolean counting = false;
        for (PositionalParamSpec parameter : spec.positionalParameters()) {
            counting |= names.contains(name(parameter));
            if (counting && parameter.required()) {
                names.add(name(parameter));
            }
        }
        for (OptionSpec option : spec.options()) {
            if (option.required() && !arguments.contains(option.longestName())) {
                names.add(name(option));
            }
        }
        return names;
    }

    static Diagnostic noCommand() {
        return usage("noCommand");
    }

    /** Parameters that a command needs, by their names with commas between. */
    static Diagnostic missing(String names) {
        return usage("missing", names);
    }

    /** A word that a command has no use for. */
    static Diagnostic unknownWord(String word) {
        return usage("unknownWord", word);
    }

    /** A value of an option or a parameter that is none of those allowed. */
    static Diagnostic notAllowed(String option, String value, String allowed) {
        return usage("notAllowed", option, value, allowed);
    }

    /** The finding for two options of which only one can be given. */
    static Diagnostic together(String one, String other) {
        return usage("together", one, other);
    }

    private static Diagnostic usage(String suffix, Object... arguments) {
        Message sentence = Message.of(Code.USAGE.id() + "." + suffix, arguments);
        return new Diagnostic(Code.USAGE, Code.USAGE.severity(), Nowhere.NOWHERE, sentence, null, List.of());
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
