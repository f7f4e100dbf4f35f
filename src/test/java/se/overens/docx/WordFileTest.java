package se.overens.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TimeZone;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.overens.deflate.Deflate;
import se.overens.deflate.PresetCode;
import se.overens.diagnostic.Diagnostics;
import se.overens.pipeline.DocumentRequest;
import se.overens.pipeline.Format;
import se.overens.pipeline.Pipeline;

/** What a Word file is made of, read back by Apache POI and as plain XML. */
class WordFileTest {
    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");
    private static final Path EXAMPLES = Path.of("examples");
    private static final Path SPECIMEN = EXAMPLES.resolve("specimen");

    @TempDir
    private static Path temp;

    private static byte[] letterBytes;
    private static WordFile letter;
    private static WordFile draft;
    private static WordFile specimen;
    private static byte[] specimenBytes;

    @BeforeAll
    static void make() throws IOException {
        Path golden = GOLDEN.resolve("avsiktsforklaring-laxa");
        Files.createDirectory(temp.resolve("municipalities"));
        Files.copy(golden.resolve("overens.yaml"), temp.resolve("overens.yaml"));
        Files.copy(golden.resolve("input.yaml"), temp.resolve("municipalities").resolve("laxa.yaml"));
        letterBytes = word(temp, new DocumentRequest("letter-of-intent", "laxa", null));
        letter = WordFile.of(letterBytes);
        draft = WordFile.of(word(
                EXAMPLES.resolve("orebro-lan"), new DocumentRequest("local-agreement", "laxa", null).asDraft(true)));
        specimenBytes = word(SPECIMEN, new DocumentRequest("specimen", null, null));
        specimen = WordFile.of(specimenBytes);
    }

    private static byte[] word(Path workspace, DocumentRequest request) {
        Pipeline pipeline = Objects.requireNonNull(Pipeline.openFor(workspace, request, new Diagnostics()));
        return Objects.requireNonNull(
                pipeline.render(request.in(List.of(Format.DOCX))).word());
    }

    @Test
    void hasHeadingsTablesNotesAndPropertiesThatPoiFinds() throws IOException {
        try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(specimenBytes))) {
            assertThat(read.getParagraphs())
                    .extracting(p -> p.getStyle())
                    .contains("Title", "Heading1", "Heading2", "Clause", "ListBullet", "Caption", "AttachmentTitle");
            assertThat(read.getFootnotes()).hasSizeGreaterThan(3);
            assertThat(read.getTables()).hasSizeGreaterThan(4);
            XWPFTable first = read.getTables().get(0);
            assertThat(first.getRow(0).isRepeatHeader()).isTrue();
            assertThat(first.getRow(1).isCantSplitRow()).isTrue();
            assertThat(read.getProperties().getCoreProperties().getTitle()).startsWith("Samverkansavtal om");
            assertThat(read.getProperties().getCoreProperties().getCreator()).isEqualTo("Lekebergs kommun");
            assertThat(read.getHeaderFooterPolicy().getFirstPageHeader().getText())
                    .contains("Handläggare");
            assertThat(read.getHeaderFooterPolicy().getDefaultHeader().getText())
                    .doesNotContain("Handläggare");
            assertThat(read.getHeaderFooterPolicy().getFirstPageHeader().getAllPictures())
                    .hasSize(1);
        }
    }

    @Test
    void saysNothingOfProgramsUsersAndCompatibility() {
        assertThat(letter.text("word/settings.xml")).contains("w:name=\"compatibilityMode\"", "w:val=\"15\"");
        for (String part : letter.parts().keySet()) {
            assertThat(letter.text(part)).doesNotContain("Apache", "POI", System.getProperty("user.name") + "<");
        }
        assertThat(letter.text("docProps/core.xml"))
                .contains("2026-03-02T00:00:00Z")
                .doesNotContain("lastModifiedBy");
        assertThat(letter.text("word/styles.xml")).contains("w:val=\"sv-SE\"");
    }

    @Test
    void leadsEveryFieldAndLinkToABookmarkThatIsThere() {
        String xml = specimen.text("word/document.xml");
        List<String> names = found(xml, "w:bookmarkStart w:id=\"[0-9]+\" w:name=\"([^\"]+)\"");
        assertThat(names).doesNotHaveDuplicates();
        assertThat(found(xml, "(?:PAGEREF|REF) ([_A-Za-z0-9]+)")).isNotEmpty().allMatch(names::contains);
        assertThat(found(xml, "w:anchor=\"([^\"]+)\"")).isNotEmpty().allMatch(names::contains);
        assertThat(found(xml, "w:(bookmarkStart) ")).hasSameSizeAs(found(xml, "w:(bookmarkEnd) "));
        assertThat(found(xml, "w:fldCharType=\"(begin)\"")).hasSameSizeAs(found(xml, "w:fldCharType=\"(end)\""));
    }

    @Test
    void listsItsContentsWithPageNumbersAtOnce() {
        String xml = specimen.text("word/document.xml");
        assertThat(xml)
                .contains("TOC \\o &quot;1-2&quot; \\h \\z \\u".replace("&quot;", "\""))
                .contains("TOC \\h \\z \\c \"Bilaga\"");
        List<String> pages = found(
                xml,
                "PAGEREF [^<]*</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t[^>]*>([0-9]+)<");
        assertThat(pages).hasSize(21).startsWith("2", "2").endsWith("8", "9");
    }

    @Test
    void marksEveryPageOfADraft() {
        assertThat(draft.text("word/header1.xml")).contains("UTKAST");
        assertThat(draft.text("word/header2.xml")).contains("UTKAST");
        assertThat(letter.text("word/header1.xml")).doesNotContain("UTKAST");
    }

    @Test
    void keepsSignaturesTogetherAndWithTheTextBefore() {
        String xml = letter.text("word/document.xml");
        String before = xml.substring(0, xml.lastIndexOf("<w:tbl>"));
        assertThat(before.substring(before.lastIndexOf("<w:pPr>"))).contains("<w:keepNext/>");
        String table = xml.substring(xml.lastIndexOf("<w:tbl>"), xml.lastIndexOf("</w:tbl>"));
        String[] rows = table.split("<w:tr>");
        assertThat(rows).hasSize(3);
        assertThat(rows[1]).contains("<w:cantSplit/>");
        assertThat(found(rows[1], "(<w:p>)")).hasSameSizeAs(found(rows[1], "(<w:keepNext/>)"));
    }

    /** Word sets a bar off from the first letter of its paragraph, however far in that stands. */
    @Test
    void drawsTheBarsOfLocalAdditionsBelowEachOther() {
        DocumentRequest request = new DocumentRequest("local-agreement", "goteborg", "bryggan");
        String xml =
                WordFile.of(word(EXAMPLES.resolve("vastra-gotaland"), request)).text("word/document.xml");
        List<String> barred = found(xml, "<w:pPr>((?:(?!</w:pPr>).)*<w:pBdr><w:left(?:(?!</w:pPr>).)*)</w:pPr>");
        assertThat(barred).hasSizeGreaterThan(3).anyMatch(format -> format.contains("ListBullet"));
        for (String format : barred) {
            long left = format.contains("w:ind") ? number(format, "w:left=\"([0-9]+)\"") : 240;
            long hanging = format.contains("w:hanging") ? number(format, "w:hanging=\"([0-9]+)\"") : 0;
            long distance = 20 * number(format, "w:space=\"([0-9]+)\"");
            assertThat(left - hanging - distance).as(format).isZero();
        }
    }

    private static long number(String xml, String pattern) {
        return Long.parseLong(found(xml, pattern).get(0));
    }

    @Test
    void givesEveryNameTheRoomOfOneThatIsWrittenByHand() {
        DocumentRequest request = new DocumentRequest("letter-of-intent", "hallefors", null);
        WordFile ink = WordFile.of(word(EXAMPLES.resolve("orebro-lan"), request));
        assertThat(found(ink.text("word/document.xml"), "(w:val=\"SignatureBesideRule\")"))
                .hasSize(3);
        String rule = style("SignatureRule", ink);
        String beside = style("SignatureBesideRule", ink);
        assertThat(room(beside)).isCloseTo(room(rule) + 2 * 20, within(10L));
    }

    private static String style(String id, WordFile file) {
        return found(file.text("word/styles.xml"), "w:styleId=\"" + id + "\"((?:(?!</w:style>).)*)")
                .get(0);
    }

    private static long room(String style) {
        return number(style, "w:before=\"([0-9]+)\"")
                + number(style, "w:after=\"([0-9]+)\"")
                + number(style, "w:line=\"([0-9]+)\"");
    }

    @Test
    void hasNoEmptyParagraphButWhereTheFormatWantsOne() {
        for (WordFile file : List.of(letter, draft, specimen)) {
            List<String> empty = found(
                    file.text("word/document.xml"),
                    "<w:p><w:pPr><w:pStyle w:val=\"([^\"]+)\"/>(?:(?!</w:pPr>).)*</w:pPr></w:p>");
            assertThat(empty).isSubsetOf("TableEnd", "TableText", "TableHeading", "SignatureText");
        }
    }

    @Test
    void isTheSameInEveryLocaleAndZone() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : List.of("tr-TR", "ar-EG", "sv-SE", "th-TH-u-ca-buddhist-nu-thai")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                assertThat(word(SPECIMEN, new DocumentRequest("specimen", null, null)))
                        .isEqualTo(specimenBytes);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void isWhatItWas() throws IOException {
        compare("provtryck-lekeberg", specimen);
        compare("avsiktsforklaring-laxa", letter);
    }

    /** The document part with a line for each paragraph, row and table. */
    private static void compare(String name, WordFile file) throws IOException {
        String printed =
                file.text("word/document.xml").replaceAll("(</w:p>|</w:tr>|</w:tbl>|</w:tblGrid>|<w:body>)", "$1\n");
        Path golden = GOLDEN.resolve(name).resolve("document.xml");
        if (System.getProperty("golden.update") != null) {
            Files.writeString(golden, printed, StandardCharsets.UTF_8);
        }
        assertThat(printed).isEqualTo(Files.readString(golden, StandardCharsets.UTF_8));
    }

    /** The bytes are the same whatever zlib the JVM has: parts are deflated by an encoder of our own. */
    @Test
    void hasTheSameBytesOnEveryMachine() throws Exception {
        String sum =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(letterBytes));
        Path golden = GOLDEN.resolve("avsiktsforklaring-laxa").resolve("docx.sha256");
        if (System.getProperty("golden.update") != null) {
            Files.writeString(golden, sum + "\n", StandardCharsets.UTF_8);
        }
        assertThat(sum + "\n").isEqualTo(Files.readString(golden, StandardCharsets.UTF_8));
    }

    @Test
    void isNearlyAsSmallAsZlibWouldMakeIt() {
        int ours = 0;
        int theirs = 0;
        for (byte[] part : specimen.parts().values()) {
            ours += Math.min(part.length, Deflate.raw(part, PresetCode.XML).length);
            Deflater zlib = new Deflater(3, true);
            zlib.setInput(part);
            zlib.finish();
            theirs += zlib.deflate(new byte[part.length + 64]);
            zlib.end();
        }
        assertThat(ours).isLessThan(theirs * 115 / 100);
    }

    private static List<String> found(String xml, String pattern) {
        return Pattern.compile(pattern)
                .matcher(xml)
                .results()
                .map((MatchResult m) -> m.group(1))
                .toList();
    }
}
