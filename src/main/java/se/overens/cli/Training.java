package se.overens.cli;

import java.io.OutputStream;
import java.util.List;

/** The runs that the launcher's archive of loaded classes is made from: what people wait for, in one process. */
public final class Training {
    private Training() {}

    /**
     * Runs commands on a workspace without a word, and ends the process with the highest of their exit codes.
     *
     * @param arguments the workspace, the id of one of its municipalities, the file of one of its meetings, and a folder to
     *     write into
     */
    public static void main(String[] arguments) {
        System.exit(run(arguments[0], arguments[1], arguments[2], arguments[3]));
    }

    static int run(String workspace, String municipality, String meeting, String out) {
        OutputStream nowhere = OutputStream.nullOutputStream();
        int worst = 0;
        for (List<String> command : commands(workspace, municipality, meeting, out)) {
            worst = Math.max(worst, Main.application(nowhere, nowhere).run(command.toArray(new String[0])));
        }
        return worst;
    }

    private static List<List<String>> commands(String workspace, String municipality, String meeting, String out) {
        List<String> batch =
                List.of("batch", "letter-of-intent", workspace, "--format", "pdf,docx", "--out", out + "/batch");
        // The batch twice: the second run finds that nothing has changed.
        return List.of(
                List.of("--help"),
                List.of(
                        "generate",
                        "letter-of-intent",
                        workspace,
                        "--municipality",
                        municipality,
                        "--format",
                        "pdf,docx",
                        "--out",
                        out),
                batch,
                batch,
                List.of("check", workspace),
                List.of("agenda", meeting, "--out", out + "/agenda"));
    }
}
