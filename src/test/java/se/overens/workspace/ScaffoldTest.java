package se.overens.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.overens.agreement.SampleValues;
import se.overens.diagnostic.Code;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Diagnostics;
import se.overens.diagnostic.Severity;
import se.overens.diagnostic.SourceSpan;
import se.overens.diagnostic.ValuePath;
import se.overens.pipeline.CheckRequest;
import se.overens.pipeline.Pipeline;
import se.overens.yaml.SourceMap;
import se.overens.yaml.YamlDocument;

/** What {@code init} writes: without faults as it is, and when the examples in it are made to hold. */
@Tag("once")
class ScaffoldTest {
    /** An example: a # with text directly behind it, or with the indentation of a key. */
    private static final Pattern EXAMPLE = Pattern.compile("#(?! \\S)(.*)");

    private static final Pattern FENCE = Pattern.compile("(?s)```yaml\n(.*?)```");

    @TempDir
    private Path folder;

    static List<RegisteredRegion> regions() {
        return Registry.sweden().regions();
    }

    @ParameterizedTest
    @MethodSource("regions")
    void makesAWorkspaceWithoutFaultsForEachRegion(RegisteredRegion region) throws IOException {
        Map<String, byte[]> files = Scaffold.of(region);
        write(files);
        assertThat(check()).isEmpty();
        long municipalities = Registry.sweden().municipalities().stream()
                .filter(m -> m.code().startsWith(region.code()))
                .count();
        assertThat(files.keySet())
                .filteredOn(file -> file.startsWith("municipalities/"))
                .hasSize((int) municipalities);
        String profile = text(files, "overens.yaml");
        assertThat(profile).contains(region.name(), region.county());
        assertThat(profile.contains("orgNo: 232199-0000")).isEqualTo(region.orgNo() == null);
        assertThat(files.values())
                .noneMatch(bytes -> Pattern.compile("\\{(code|name|id|county|first|region|orgNo)\\}")
                        .matcher(new String(bytes, StandardCharsets.UTF_8))
                        .find());
    }

    @Test
    void hasExamplesThatTogetherAreAWholeAgreement() throws IOException {
        Map<String, byte[]> files = Scaffold.of(Registry.sweden().region("18"));
        for (String file : List.of("overens.yaml", "municipalities/laxa.yaml")) {
            files.put(file, uncommented(text(files, file), 0, Integer.MAX_VALUE).getBytes(StandardCharsets.UTF_8));
        }
        write(files);
        // What a template asks for beyond the examples is told when the paper is made.
        List<Code> expected = List.of(Code.REQUIRED_VALUE, Code.SAMPLE_VALUE);
        assertThat(check())
                .filteredOn(found -> found.severity() == Severity.ERROR && !expected.contains(found.code()))
                .isEmpty();
        assertThat(check(true)).noneMatch(found -> found.severity() == Severity.ERROR);
        assertThat(check(true))
                .filteredOn(found -> found.code() == Code.SAMPLE_VALUE)
                .hasSizeGreaterThan(20)
                .allMatch(found -> found.location() instanceof SourceSpan)
                .extracting(found -> found.sentence().arguments().get(0))
                .contains("Anna Exempelsson", "556000-0001", "KS 2026/00000", "Familjecentralen Exemplet");
    }

    @Test
    void findsEverySampleOfItsOwnWhenItIsLeft() {
        List<String> texts = new ArrayList<>();
        for (String code : List.of("17", "18")) {
            Map<String, byte[]> files = Scaffold.of(Registry.sweden().region(code));
            for (String file : List.of("overens.yaml", municipality(files), "cases/lasmig.md", "meetings/lasmig.md")) {
                texts.add(text(files, file));
            }
        }
        String all = String.join("\n", texts);
        assertThat(all).doesNotContain("{sample");
        SampleValues.all().values().forEach(value -> assertThat(all).contains(value));
        Matcher invented = Pattern.compile("[\\p{L} ]*Exempel[^\\s,}\\]\"]*( [^\\s,}\\]\":]+)*")
                .matcher(all);
        while (invented.find()) {
            assertThat(SampleValues.all().values())
                    .anyMatch(value -> value.contains(invented.group().strip())
                            || invented.group().contains(value));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"09", "17", "18"})
    void hasExamplesEachOfWhichBindsAlone(String code) {
        Map<String, byte[]> files = Scaffold.of(Registry.sweden().region(code));
        for (String file : List.of("overens.yaml", municipality(files))) {
            String text = text(files, file);
            SchemaKind kind = file.equals("overens.yaml") ? SchemaKind.WORKSPACE : SchemaKind.MUNICIPALITY;
            List<int[]> blocks = blocks(text);
            assertThat(blocks).hasSizeGreaterThan(8);
            for (int[] block : blocks) {
                assertThat(binding(kind, uncommented(text, block[0], block[1])))
                        .as("%s from line %d", file, block[0] + 1)
                        .isEmpty();
            }
        }
    }

    @Test
    void showsACaseAndAMeetingThatBind() {
        Map<String, byte[]> files = Scaffold.of(Registry.sweden().region("18"));
        assertThat(binding(SchemaKind.CASE, fenced(text(files, "cases/lasmig.md"))))
                .isEmpty();
        assertThat(binding(SchemaKind.MEETING, fenced(text(files, "meetings/lasmig.md"))))
                .isEmpty();
    }

    @Test
    void tellsTheEditorWhichSchemaIsForWhichFile() {
        Map<String, byte[]> files = Scaffold.of(Registry.sweden().region("14"));
        assertThat(text(files, ".vscode/settings.json"))
                .contains("\".vscode/overens-municipality-schema.json\": \"municipalities/*.yaml\"")
                .contains("\".vscode/overens-theme-schema.json\": \"theme.yaml\"");
        assertThat(text(files, ".vscode/overens-municipality-schema.json"))
                .isEqualTo(EditorSchema.of(SchemaKind.MUNICIPALITY));
        assertThat(text(files, ".vscode/extensions.json")).contains("redhat.vscode-yaml");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "18",
                "Örebro län",
                "örebro län",
                "Region Örebro län",
                "Örebro",
                "orebro-lan",
                "O\u0308rebro la\u0308n"
            })
    void knowsARegionByEachOfItsNames(String name) {
        assertThat(Registry.sweden().findRegion(name))
                .isEqualTo(Registry.sweden().region("18"));
    }

    @Test
    void knowsRegionsWhoseNamesDiffer() {
        Registry registry = Registry.sweden();
        assertThat(registry.findRegion("Västra Götaland")).isEqualTo(registry.region("14"));
        assertThat(registry.findRegion("Västra Götalandsregionen")).isEqualTo(registry.region("14"));
        assertThat(registry.findRegion("Gotland")).isEqualTo(registry.region("09"));
        assertThat(registry.findRegion("Norge")).isNull();
        assertThat(registry.findRegion("")).isNull();
    }

    private static String municipality(Map<String, byte[]> files) {
        return files.keySet().stream()
                .filter(file -> file.startsWith("municipalities/"))
                .findFirst()
                .orElseThrow();
    }

    /** First line and the line after the last of each run of example lines. */
    private static List<int[]> blocks(String text) {
        List<int[]> blocks = new ArrayList<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            int from = i;
            while (i < lines.size() && isExample(lines.get(i))) {
                i++;
            }
            if (i > from) {
                blocks.add(new int[] {from, i});
            }
        }
        return blocks;
    }

    private static boolean isExample(String line) {
        return line.length() > 1 && EXAMPLE.matcher(line).matches();
    }

    private static String uncommented(String text, int from, int to) {
        List<String> lines = text.lines().toList();
        StringBuilder result = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            result.append(i >= from && i < to && isExample(line) ? line.substring(1) : line)
                    .append('\n');
        }
        return result.toString();
    }

    private static String fenced(String markdown) {
        Matcher fence = FENCE.matcher(markdown);
        assertThat(fence.find()).isTrue();
        return fence.group(1);
    }

    private static List<Diagnostic> binding(SchemaKind kind, String yaml) {
        Diagnostics found = new Diagnostics();
        YamlDocument document = YamlDocument.read("x.yaml", yaml.getBytes(StandardCharsets.UTF_8), found);
        if (document != null) {
            document.bind(kind.type(), ValuePath.ROOT, new SourceMap(), found);
        }
        return found.list();
    }

    private static String text(Map<String, byte[]> files, String file) {
        return new String(files.get(file), StandardCharsets.UTF_8);
    }

    private void write(Map<String, byte[]> files) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }

    private List<Diagnostic> check() {
        return check(false);
    }

    private List<Diagnostic> check(boolean draft) {
        Diagnostics found = new Diagnostics();
        Pipeline pipeline = Pipeline.open(folder, found);
        if (pipeline != null) {
            found.addAll(
                    pipeline.check(new CheckRequest(draft, CheckRequest.ALL)).found());
        }
        return found.list();
    }
}
