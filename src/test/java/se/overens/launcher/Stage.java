package se.overens.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.overens.SystemTools;
import se.overens.SystemTools.Answer;

/** A copy of the launcher in a folder of its own, among stand-ins for Java and Maven, with no other program in sight. */
final class Stage {
    /** Every program that the launcher may call. */
    private static final List<String> TOOLS = List.of(
            "find",
            "grep",
            "locale",
            "ls",
            "mkdir",
            "mv",
            "nice",
            "readlink",
            "rm",
            "rmdir",
            "sed",
            "sh",
            "sleep",
            "stat",
            "sync",
            "tail",
            "touch");

    private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");

    final Path home;
    final Path cache;
    private final Path root;
    private final Path tools;
    private final Map<String, String> environment = new TreeMap<>();

    Stage(Path root) throws IOException {
        this.root = root;
        home = Files.createDirectory(root.resolve("a home"));
        cache = root.resolve("a cache");
        tools = Files.createDirectory(root.resolve("tools"));
        Files.copy(Path.of("overens"), home.resolve("overens"), StandardCopyOption.COPY_ATTRIBUTES);
        for (String tool : TOOLS) {
            script(tools.resolve(tool), "exec '" + SystemTools.require(tool) + "' \"$@\"\n");
        }
        environment.put("PATH", tools.toString());
        environment.put("LC_ALL", "C.UTF-8");
        environment.put("XDG_CACHE_HOME", cache.toString());
    }

    Stage released() throws IOException {
        Files.writeString(home.resolve("overens.jar"), "a jar");
        return this;
    }

    /** A checkout that has been built, everything in it old. */
    Stage built() throws IOException {
        unbuilt();
        Files.createDirectory(home.resolve("target"));
        Files.writeString(home.resolve("target/overens.jar"), "a jar");
        return this;
    }

    Stage unbuilt() throws IOException {
        Files.createDirectories(home.resolve("src/main/java"));
        Files.createDirectories(home.resolve("templates"));
        Files.createDirectories(home.resolve("examples/orebro-lan"));
        old(Files.writeString(home.resolve("pom.xml"), "<project/>"));
        old(Files.writeString(home.resolve("src/main/java/A.java"), "class A {}"));
        for (String folder : List.of("src/main/java", "src/main", "templates")) {
            old(home.resolve(folder));
        }
        return this;
    }

    void edited(String file) throws IOException {
        Files.setLastModifiedTime(home.resolve("target/overens.jar"), FileTime.from(LONG_AGO.plusSeconds(60)));
        Files.writeString(home.resolve(file), "edited");
    }

    private static void old(Path path) throws IOException {
        Files.setLastModifiedTime(path, FileTime.from(LONG_AGO));
    }

    /** A Java of this version on the path. It prints what it is called with, and its own process number last. */
    Stage javaOnPath(String version) throws IOException {
        Path bin = jdk("on the path", version, true).resolve("bin");
        Files.createSymbolicLink(tools.resolve("java"), bin.resolve("java"));
        return this;
    }

    Stage javaHome(String version) throws IOException {
        return with("JAVA_HOME", jdk("java home", version, true).toString());
    }

    /** A Java on the path behind a wrapper, beside which no version stands. */
    Stage wrappedJava(String version) throws IOException {
        Path bin = jdk("wrapped", version, false).resolve("bin");
        Files.createSymbolicLink(tools.resolve("java"), bin.resolve("java"));
        return this;
    }

    private Path jdk(String name, String version, boolean saysSo) throws IOException {
        Path jdk = Files.createDirectories(root.resolve(name));
        if (saysSo) {
            Files.writeString(jdk.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
        }
        Files.createDirectory(jdk.resolve("bin"));
        script(jdk.resolve("bin/javac"), "exit 0");
        script(jdk.resolve("bin/java"), """
                if [ "$1" = -XshowSettings:properties ]; then
                  printf 'Property settings:\\n    java.home = %%s\\n    java.version = %s\\n' '%s' >&2
                  exit 0
                fi
                training=
                for argument in "$@"; do
                  case $argument in
                    -XX:ArchiveClassesAtExit=* | -XX:AOTCacheOutput=*) training=${argument#*=} ;;
                  esac
                done
                if [ -n "$training" ]; then
                  if [ -e '%s/untrainable' ]; then : >'%s/tried'; read -r code <'%s/untrainable'; exit "$code"; fi
                  printf 'trained' >"$training"
                fi
                printf '[%%s]\\n' '%s' "$@" "LC_ALL=${LC_ALL-unset}" "$$"
                exit "${FAKE_EXIT:-0}"
                """.formatted(version, jdk, root, root, root, name));
        return jdk;
    }

    /** A Maven that takes a moment, talks, and leaves a jar. */
    Stage maven() throws IOException {
        script(tools.resolve("mvn"), """
                echo "$*" >>'%s/maven.log'
                echo 'Maven talks'
                [ -z "${FAKE_MAVEN_EXIT:-}" ] || exit "$FAKE_MAVEN_EXIT"
                mkdir -p target
                printf half >target/overens.jar
                sleep 1
                printf 'a whole jar' >target/overens.jar
                """.formatted(root));
        return this;
    }

    /** Each Java ends with {@code exit} instead of training. */
    Stage untrainable(int exit) throws IOException {
        Files.writeString(root.resolve("untrainable"), exit + "\n");
        return this;
    }

    Stage with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    Stage without(String variable) {
        environment.remove(variable);
        return this;
    }

    List<String> mavenCalls() throws IOException {
        Path log = root.resolve("maven.log");
        return Files.exists(log) ? Files.readAllLines(log, UTF_8) : List.of();
    }

    Answer run(String... arguments) throws IOException, InterruptedException {
        return SystemTools.run(prepared(home.resolve("overens"), arguments));
    }

    ProcessBuilder prepared(Path launcher, String... arguments) {
        List<String> command = new ArrayList<>(List.of(tools.resolve("sh").toString(), launcher.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(root.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        return builder;
    }

    /** The archives in the cache, once one is there and training is over; it takes a second or two. */
    List<String> trained() throws IOException, InterruptedException {
        for (int tenth = 0; tenth < 300; tenth++) {
            List<String> names = cached();
            if (!names.isEmpty() && names.stream().allMatch(name -> name.matches(".*\\.(jsa|aot|failed)"))) {
                return names;
            }
            Thread.sleep(100);
        }
        return cached();
    }

    /** True once training is over and has left nothing. */
    boolean leftNothing() throws IOException, InterruptedException {
        for (int tenth = 0; tenth < 300; tenth++) {
            if (Files.exists(root.resolve("tried")) && cached().isEmpty()) {
                return true;
            }
            Thread.sleep(100);
        }
        return false;
    }

    /** True once training has left one whole archive: of the size that stands in its name. */
    boolean mended() throws IOException, InterruptedException {
        for (int tenth = 0; tenth < 300; tenth++) {
            List<String> names = cached();
            if (names.size() == 1 && isWhole(cache.resolve("overens").resolve(names.get(0)))) {
                return true;
            }
            Thread.sleep(100);
        }
        return false;
    }

    private static boolean isWhole(Path archive) throws IOException {
        String size = archive.getFileName().toString().replaceAll(".*_|\\..*", "");
        return Files.exists(archive) && size.equals(String.valueOf(Files.size(archive)));
    }

    List<String> cached() throws IOException {
        Path folder = cache.resolve("overens");
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
        }
    }

    static void script(Path file, String body) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + body);
        if (!file.toFile().setExecutable(true)) {
            throw new IOException("cannot make executable: " + file);
        }
    }
}
