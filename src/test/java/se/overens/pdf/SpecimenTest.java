package se.overens.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.overens.SystemTools;
import se.overens.deflate.Deflate;
import se.overens.deflate.PresetCode;
import se.overens.diagnostic.Diagnostics;
import se.overens.diagnostic.Nowhere;
import se.overens.document.Document;
import se.overens.judge.VeraPdf;
import se.overens.pipeline.DocumentRequest;
import se.overens.pipeline.Pipeline;
import se.overens.pipeline.Stages;

/** The specimen, which uses everything that a document may hold, before judges that others wrote. */
@Tag("once")
class SpecimenTest {
    private static final Pattern QUOTED = Pattern.compile("^ *\"(.*)\"$", Pattern.MULTILINE);

    private static Stages whole;
    private static Stages draft;

    @BeforeAll
    static void makeBoth() {
        Diagnostics diagnostics = new Diagnostics();
        Pipeline pipeline = Objects.requireNonNull(Pipeline.open(Path.of("examples", "specimen"), diagnostics));
        whole = pipeline.stages(new DocumentRequest("specimen", "lekeberg", null), diagnostics);
        draft = pipeline.stages(new DocumentRequest("specimen", "lekeberg", null).asDraft(true), diagnostics);
        assertThat(diagnostics.list()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void conformsToBothStandards(boolean isDraft) {
        assertThat(VeraPdf.failures(pdf(isDraft))).isEmpty();
        assertThat(StructureCheck.check(pdf(isDraft), Nowhere.NOWHERE, document(isDraft)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void isSoundForQpdf(boolean isDraft) throws Exception {
        assertThat(SystemTools.judge(pdf(isDraft), "qpdf", "--check", SystemTools.PDF))
                .contains("No syntax or stream encoding errors found")
                .doesNotContain("WARNING");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void isReadByItsTagsAsTheModelSays(boolean isDraft) throws Exception {
        String output = SystemTools.judge(pdf(isDraft), "pdfinfo", "-enc", "UTF-8", "-struct-text", SystemTools.PDF);
        String words =
                QUOTED.matcher(output).results().map(match -> match.group(1)).collect(Collectors.joining());
        assertThat(words.replaceAll("\\s", ""))
                .isEqualTo(ReadingText.of(document(isDraft)).words().replaceAll("\\s", ""));
    }

    /** On the pages notes stand below the text: each is looked for by itself, and the text without them. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void isExtractedInOrderWithItsWordsWhole(boolean isDraft) throws Exception {
        String output = SystemTools.judge(pdf(isDraft), "pdftotext", "-enc", "UTF-8", "-raw", SystemTools.PDF, "-");
        assertThat(output).as("words that lines break").containsPattern("\\p{L}\u00AD\n\\p{L}");
        List<String> extracted = words(output.replaceAll("\u00AD\\s", ""));
        TreeNode tree = tree(pdf(isDraft));
        List<TreeNode> notes = new ArrayList<>();
        takeNotes(tree, notes);
        assertThat(notes).hasSizeGreaterThan(2);
        assertThat(extracted).containsSubsequence(words(ReadingText.of(tree).words()));
        for (TreeNode note : notes) {
            assertThat(extracted).containsSubsequence(words(ReadingText.of(note).words()));
        }
    }

    /** Codes that were made before cost little: the pages are nearly as small as zlib makes them at its fastest. */
    @Test
    void isNearlyAsSmallAsZlibWouldMakeIt() throws IOException {
        int ours = 0;
        int fastest = 0;
        try (PDDocument document = Loader.loadPDF(pdf(false))) {
            for (PDPage page : document.getPages()) {
                byte[] content = page.getContents().readAllBytes();
                ours += Deflate.zlib(content, content.length, PresetCode.CONTENT).length;
                Deflater zlib = new Deflater(Deflater.BEST_SPEED);
                zlib.setInput(content);
                zlib.finish();
                fastest += zlib.deflate(new byte[content.length]);
                zlib.end();
            }
        }
        assertThat(ours).isLessThan(fastest * 11 / 10);
    }

    @Test
    void hasTagsForEverything() {
        String tree = StructurePrinter.print(pdf(false));
        assertThat(tree.lines().map(line -> line.strip().split(" ")[0]))
                .contains("Figure", "H1", "H2", "H3", "TOC", "TOCI", "L", "LI", "Lbl", "LBody", "Table", "Caption")
                .contains("TR", "TH", "TD", "Link", "link", "Reference", "Note", "Sect", "Form", "field");
    }

    /** The mark on each page of a draft is no part of what is read. */
    @Test
    void readsADraftLikeTheWhole() {
        assertThat(ReadingText.of(tree(pdf(true))).words())
                .isEqualTo(ReadingText.of(tree(pdf(false))).words());
        assertThat(pdf(true)).isNotEqualTo(pdf(false));
    }

    private static TreeNode tree(byte[] pdf) {
        return Objects.requireNonNull(PdfGuard.<TreeNode>read(
                        pdf, Nowhere.NOWHERE, (catalog, findings) -> StructureCheck.check(catalog, findings, null))
                .value());
    }

    private static void takeNotes(TreeNode node, List<TreeNode> notes) {
        for (Iterator<Kid> kids = node.kids().iterator(); kids.hasNext(); ) {
            if (kids.next() instanceof TreeNode inner) {
                if (inner.role().equals("Note")) {
                    notes.add(inner);
                    kids.remove();
                } else {
                    takeNotes(inner, notes);
                }
            }
        }
    }

    /** A line may end after a hyphen or a slash; a raised mark is a word of its own in the tags only. */
    private static List<String> words(String text) {
        return Stream.of(text.split("[\\s\u00A0]+|(?<=[/-])|(?<=\\p{L}[.,]?)(?=\\d+(\\s|$))"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static byte[] pdf(boolean isDraft) {
        return Objects.requireNonNull((isDraft ? draft : whole).bytes());
    }

    private static Document document(boolean isDraft) {
        return Objects.requireNonNull((isDraft ? draft : whole).pages()).document();
    }
}
