package se.overens.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.overens.agreement.terms.Term;

/**
 * The Swedish names of keys stand in the Javadoc of the records; the program reads a copy, which
 * {@code -Dgolden.update} rewrites.
 */
@Tag("once")
class SwedishNamesTest {
    private static final Path SOURCES = Path.of("src", "main", "java", "se", "overens", "agreement");
    private static final Path COPY =
            Path.of("src", "main", "resources", "se", "overens", "agreement", "swedish-names.properties");
    private static final Pattern RECORD = Pattern.compile(
            "/\\*\\*((?:(?!\\*/).)*)\\*/\\s*(?:@\\w+(?:\\([^)]*\\))?\\s*)*(?:public |static )*record (\\w+)",
            Pattern.DOTALL);
    private static final Pattern COMPONENT = Pattern.compile("@param (\\w+) ((?:(?!@param).)*)", Pattern.DOTALL);
    private static final Pattern TERM = Pattern.compile("\\(([^()]+)\\)");

    @Test
    void areThoseOfTheJavadoc() throws IOException {
        Map<String, String> copy = new TreeMap<>();
        List<String> lines = Files.readAllLines(COPY);
        if (System.getProperty("golden.update") != null) {
            List<String> written = new ArrayList<>(lines.subList(0, 1));
            javadoc().forEach((key, name) -> written.add(key + "=" + name));
            Files.writeString(COPY, String.join("\n", written) + "\n");
            lines = written;
        }
        for (String line : lines) {
            if (!line.startsWith("#")) {
                copy.put(line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1));
            }
        }
        assertThat(copy).isEqualTo(javadoc()).hasSizeGreaterThan(400);
    }

    private static Map<String, String> javadoc() throws IOException {
        Map<String, String> names = new TreeMap<>();
        for (Path file : sources()) {
            Matcher records = RECORD.matcher(Files.readString(file));
            while (records.find()) {
                Matcher components = COMPONENT.matcher(records.group(1).replaceAll("\\n\\s*\\*", " "));
                while (components.find()) {
                    String key = records.group(2) + "." + components.group(1);
                    TERM.matcher(components.group(2).replaceAll("\\s+", " "))
                            .results()
                            .forEach(term -> names.put(key, term.group(1).strip()));
                }
            }
        }
        return names;
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    @Test
    void standForTheirKeys() {
        assertThat(SwedishNames.of(Term.class, "validFrom")).isEqualTo("giltig från och med");
        assertThat(SwedishNames.of(se.overens.agreement.matter.Case.class, "documents"))
                .isEqualTo("bilagor");
    }

    @Test
    void areTheKeyWhereThereIsNone() {
        assertThat(SwedishNames.of(null, "blomma")).isEqualTo("blomma");
        assertThat(SwedishNames.of(Term.class, "blomma")).isEqualTo("blomma");
    }
}
