package se.overens.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
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
            if (name.startsWith("--") && !known.contains(name)) {
                Diagnostic unknown = usage("unknownOption", name);
                String near = Nearest.to(name, known);
                found.add(near == null ? unknown : unknown.hint("meant", near));
            }
        }
        if (found.isEmpty() || !(fault instanceof UnmatchedArgumentException)) {
            found.add(of(fault));
        }
        return found;
    }

    private static Diagnostic of(ParameterException fault) {
        if (fault instanceof UnmatchedArgumentException unmatched) {
            Diagnostic unknown = usage("unknownWord", unmatched.getUnmatched().get(0));
            List<String> near = unmatched.getSuggestions();
            return near.isEmpty() ? unknown : unknown.hint("meant", near.get(0));
        }
        if (fault instanceof MissingParameterException missing) {
            return usage(
                    "missing",
                    String.join(
                            ", ",
                            missing.getMissing().stream().map(UsageFault::name).toList()));
        }
        if (fault instanceof OverwrittenOptionException twice && twice.getOverwritten() != null) {
            return usage("twice", name(twice.getOverwritten()));
        }
        return usage("other", String.valueOf(fault.getMessage()));
    }

    static Diagnostic noCommand() {
        return usage("noCommand");
    }

    /** A value of an option that is none of those allowed. */
    static Diagnostic notAllowed(String option, String value, String allowed) {
        return usage("notAllowed", option, value, allowed);
    }

    private static Diagnostic usage(String suffix, Object... arguments) {
        Message sentence = Message.of(Code.USAGE.id() + "." + suffix, arguments);
        return new Diagnostic(Code.USAGE, Code.USAGE.severity(), Nowhere.NOWHERE, sentence, null, List.of());
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
