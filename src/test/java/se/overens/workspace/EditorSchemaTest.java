package se.overens.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.overens.diagnostic.Diagnostics;
import se.overens.diagnostic.ValuePath;
import se.overens.yaml.Expected;
import se.overens.yaml.SourceMap;
import se.overens.yaml.YamlDocument;

/** The schemas against our own binder, over files with every key right, misspelt, missing and of a wrong kind. */
@Tag("once")
class EditorSchemaTest {
    private static final Path EXAMPLES = Path.of("examples");

    @ParameterizedTest
    @EnumSource(SchemaKind.class)
    void judgesAsTheBinderDoes(SchemaKind kind) {
        Schema schema = schema(kind);
        List<SchemaCorpus.Case> corpus = SchemaCorpus.of(kind);
        List<String> differing = new ArrayList<>();
        for (SchemaCorpus.Case file : corpus) {
            boolean binds = binds(kind, file.yaml());
            boolean valid = isValid(schema, file.yaml());
            if (binds != valid && !(file.layered() && valid)) {
                differing.add(file.what() + (valid ? " (only the schema takes it)" : " (only the binder takes it)"));
            }
        }
        assertThat(binds(kind, corpus.get(0).yaml())).as("the good file").isTrue();
        assertThat(differing).isEmpty();
    }

    /** What docs/schema.md lists as different, each with its reason: the binder's word, then the schema's. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "layer           | municipality | {code: \"1860\", document: {handler: {title: Chef}}}          | false | true",
                "layer           | municipality | {code: \"1860\", agreement: {term: {breach: {}}}}             | false | true",
                "empty text      | meeting      | {body: KS, date: 2026-12-08, dated: \"\", items: \"\"}        | true  | false",
                "rule            | municipality | {code: \"18\"}                                                | true  | false",
                "rule            | municipality | {code: \"1860\", orgNo: 12-34}                                | true  | false",
                "rule            | theme        | {colours: {text: blå}}                                       | true  | false",
                "share above 100 | municipality | {code: \"1860\", agreement: {coordinator: {funding: [{party: x, share: 101}]}}} | true | false",
                "spelling        | municipality | {code: \"1860\", agreement: {economy: {priceYear: 2026.0}}}   | false | true",
                "spelling        | municipality | {code: \"1860\", agreement: {coordinator: {fte: 5e-1}}}       | false | true",
                "spelling        | meeting      | {body: KS, date: 2026-12-08, start: 9.75}                    | false | true",
                "spelling        | municipality | {code: \"1860\", agreement: {economy: {items: [{label: Hyra, annualAmount: 1.234}]}}} | false | true"
            })
    void differsWhereTheDocumentationSays(String reason, String kind, String yaml, boolean binds, boolean valid)
            throws IOException {
        SchemaKind of = SchemaKind.valueOf(kind.toUpperCase(Locale.ROOT));
        assertThat(binds(of, yaml)).as("binder, " + reason).isEqualTo(binds);
        assertThat(isValid(schema(of), yaml)).as("schema, " + reason).isEqualTo(valid);
        assertThat(Files.readString(Path.of("docs", "schema.md"), StandardCharsets.UTF_8))
                .contains("| " + reason);
    }

    @Test
    void takesTheExamples() throws IOException {
        try (Stream<Path> files = Files.walk(EXAMPLES)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".yaml")).toList()) {
                SchemaKind kind = kindOf(file);
                assertThat(schema(kind).validate(Files.readString(file), InputFormat.YAML, context -> {}))
                        .as(file.toString())
                        .isEmpty();
            }
        }
    }

    @Test
    void hasASwedishTitleForEachKeyAndWordAndNoOther() {
        Set<String> wanted = new TreeSet<>();
        for (SchemaKind kind : SchemaKind.values()) {
            wanted.add(Titles.nameOf(kind.type()));
            collect(Expected.of(kind.type()), wanted);
        }
        Set<String> missing = new TreeSet<>(wanted);
        missing.removeAll(Titles.swedish().keys());
        Set<String> stale = new TreeSet<>(Titles.swedish().keys());
        stale.removeAll(wanted);
        assertThat(missing).as("keys without a title").isEmpty();
        assertThat(stale).as("titles without a key").isEmpty();
    }

    @Test
    void saysEachTitleInASentenceOfItsOwn() {
        Titles titles = Titles.swedish();
        assertThat(titles.keys()).allSatisfy(key -> {
            String title = titles.title(key);
            assertThat(title).as(key).isNotBlank().doesNotEndWith(".");
            String description = titles.description(key);
            if (description != null) {
                assertThat(description).as(key).endsWith(".").doesNotContain("  ");
            }
        });
    }

    @Test
    void isTheSameText() {
        assertThat(EditorSchema.of(SchemaKind.CASE))
                .isEqualTo(EditorSchema.of(SchemaKind.CASE))
                .startsWith("{\n  \"$schema\": \"http://json-schema.org/draft-07/schema#\",\n  \"title\": \"Ärende\"")
                .doesNotContain("\r");
    }

    private static void collect(Expected expected, Set<String> keys) {
        if (expected instanceof Expected.Mapping mapping) {
            for (Expected.Key key : mapping.keys()) {
                keys.add(Titles.nameOf(mapping.type()) + "." + key.name());
                collect(key.value(), keys);
            }
        } else if (expected instanceof Expected.Items items) {
            collect(items.item(), keys);
        } else if (expected instanceof Expected.AnyKeys any) {
            collect(any.value(), keys);
        } else if (expected instanceof Expected.Word word) {
            word.words().forEach(w -> keys.add(Titles.nameOf(word.type()) + "." + w));
        }
    }

    private static SchemaKind kindOf(Path file) {
        String folder = file.getParent().getFileName().toString();
        return switch (folder) {
            case "municipalities" -> SchemaKind.MUNICIPALITY;
            case "cases" -> SchemaKind.CASE;
            case "meetings" -> SchemaKind.MEETING;
            default -> file.endsWith("theme.yaml") ? SchemaKind.THEME : SchemaKind.WORKSPACE;
        };
    }

    private static Schema schema(SchemaKind kind) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(EditorSchema.of(kind));
    }

    private static boolean isValid(Schema schema, String yaml) {
        return schema.validate(
                        yaml,
                        InputFormat.YAML,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .isEmpty();
    }

    private static boolean binds(SchemaKind kind, String yaml) {
        Diagnostics found = new Diagnostics();
        YamlDocument document = YamlDocument.read("x.yaml", yaml.getBytes(StandardCharsets.UTF_8), found);
        return document != null && document.bind(kind.type(), ValuePath.ROOT, new SourceMap(), found) != null;
    }
}
