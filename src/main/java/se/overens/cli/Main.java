package se.overens.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import se.overens.diagnostic.Language;

/** The command line's entry. */
public final class Main {
    /** Set by the launcher, which can ask: System.console() answers otherwise from JDK 22 on. */
    static final String TERMINAL = "overens.terminal";

    private Main() {}

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        System.exit(application(System.out, System.err).run(arguments));
    }

    /** The program as this process was started, between two streams. */
    static Application application(OutputStream out, OutputStream err) {
        Map<String, String> environment = System.getenv();
        boolean colour = Boolean.getBoolean(TERMINAL) && !environment.containsKey("NO_COLOR");
        Language preferred = Locale.getDefault().getLanguage().equals("sv") ? Language.SWEDISH : Language.ENGLISH;
        return new Application(utf8(out), utf8(err), preferred, colour);
    }

    /** The streams speak UTF-8 whatever the locale: the machine's own charset may not know å. */
    private static PrintStream utf8(OutputStream stream) {
        return new PrintStream(stream, false, StandardCharsets.UTF_8);
    }
}
