package se.overens.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The names of languages in reports, beside those in papers. */
class SwedishLanguagesTest {
    private static final Pattern NAME = Pattern.compile("\"([a-z]+)\": \"([^\"]+)\"");

    @Test
    void areThoseOfTheTemplates() throws IOException {
        String template = Files.readString(Path.of("templates/shared/languages.ftl"), StandardCharsets.UTF_8);
        Map<String, String> names = new TreeMap<>();
        Matcher name = NAME.matcher(template);
        while (name.find()) {
            names.put(name.group(1), name.group(2));
        }
        assertThat(names).hasSizeGreaterThan(40);
        names.forEach((code, word) -> assertThat(SwedishLanguages.of(code)).isEqualTo(word));
    }

    @Test
    void mayBeUnknown() {
        assertThat(SwedishLanguages.of("tlh")).isEqualTo("tlh");
    }
}
