package se.overens.cli;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.overens.SystemTools;
import se.overens.SystemTools.Answer;

/** The program in a process of its own, which may be killed. */
final class ChildRun {
    private ChildRun() {}

    /** The command that runs the program with {@code arguments}, as quick to start as can be. */
    static List<String> command(Object... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-Xshare:auto",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:-UsePerfData",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        Stream.of(arguments).map(String::valueOf).forEach(command::add);
        return command;
    }

    /** The same under strace, which writes the calls that it names into {@code trace}. */
    static Answer traced(Path trace, String calls, List<String> options, List<String> command) throws Exception {
        SystemTools.require("strace");
        List<String> whole =
                new ArrayList<>(List.of("strace", "-f", "-qq", "-o", trace.toString(), "-e", "trace=" + calls));
        whole.addAll(options);
        whole.addAll(command);
        Answer answer = SystemTools.run(new ProcessBuilder(whole));
        assumeTrue(!answer.err().contains("ptrace"), "strace may not trace here: " + answer.err());
        return answer;
    }

    /** The bytes of each file of a folder, as text of one character each. */
    static Map<String, String> tree(Path folder) throws IOException {
        Map<String, String> tree = new TreeMap<>();
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    tree.put(file.getFileName().toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
                }
            }
        }
        return tree;
    }
}
