package se.overens.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.overens.font.FontFiles;
import se.overens.picture.PictureFiles;

/** What {@code docs/themes.md} says of the keys. */
class ThemeDocsTest {
    private static final Path DOCS = Path.of("docs", "themes.md");

    @TempDir
    Path temp;

    @Test
    void tellsOfEveryKeyAndOfNoOther() throws IOException {
        List<String> told = Pattern.compile("^\\| `([a-zA-Z.]+)` \\|", Pattern.MULTILINE)
                .matcher(docs())
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(told).containsExactlyElementsOf(keys(ThemeFile.class, ""));
    }

    @Test
    void showsAnExampleThatCanBeUsed() throws IOException {
        String docs = docs();
        int start = docs.indexOf("```yaml\n") + "```yaml\n".length();
        ThemeFolder folder = new ThemeFolder(temp);
        folder.put("theme.yaml", docs.substring(start, docs.indexOf("```", start)));
        folder.put("images/logo.png", PictureFiles.png(3, 4, 0));
        for (String face : List.of("Regular", "Bold", "Italic", "BoldItalic")) {
            folder.put("fonts/Kommun-" + face + ".ttf", FontFiles.builtIn("LiberationSans-" + face));
        }
        assertThat(folder.readWithoutFindings().typeface().face(true, true).name())
                .isEqualTo("LiberationSans-BoldItalic");
    }

    private static String docs() throws IOException {
        return Files.readString(DOCS, StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    private static List<String> keys(Class<?> type, String prefix) {
        List<String> keys = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            String key = prefix + component.getName();
            if (component.getType().isRecord()) {
                keys.addAll(keys(component.getType(), key + "."));
            } else {
                keys.add(key);
            }
        }
        return keys;
    }
}
