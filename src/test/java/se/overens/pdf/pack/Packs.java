package se.overens.pdf.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import se.overens.SystemTools;
import se.overens.diagnostic.Code;
import se.overens.diagnostic.Diagnostics;
import se.overens.diagnostic.Nowhere;
import se.overens.diagnostic.WholeFile;
import se.overens.document.DocumentInfo;
import se.overens.font.Typeface;
import se.overens.judge.VeraPdf;
import se.overens.pdf.StructureCheck;

/** Packs that tests make, and what others say of them. */
final class Packs {
    /** Begins each stamp, so that it can be told from a page's own text. */
    static final String STAMP = "Ärende ";

    private static final DocumentInfo INFO =
            new DocumentInfo("Handlingar", "Laxå kommun", "Kommunstyrelsen", LocalDate.of(2026, 12, 8), "sv-SE");

    private final Diagnostics findings = new Diagnostics();
    private final PackWriter writer = new PackWriter(Typeface.SANS.face(false, false));

    /** A pack of these files, each a bilaga of an item of its own. */
    Pack of(byte[]... files) {
        return Objects.requireNonNull(tryOf(files), () -> "no pack: " + keys());
    }

    /** The same; null if none can be made. Files that cannot be read are left out. */
    @Nullable
    Pack tryOf(byte[]... files) {
        List<PackItem> items = new ArrayList<>();
        for (byte[] file : files) {
            int number = items.size() + 1;
            PackPart part = writer.read(file, new WholeFile(number + ".pdf"), findings);
            if (part != null) {
                findings.addAll(part.findings());
                String label = "Bilaga " + number + ".1";
                PackEntry entry = new PackEntry(label, "item-" + number, STAMP + number + " · " + label, part);
                items.add(new PackItem(STAMP + number, List.of(entry)));
            }
        }
        return writer.write(INFO, items, findings);
    }

    /** The messages of what has been found. */
    List<String> keys() {
        return findings.list().stream().map(finding -> finding.sentence().key()).toList();
    }

    /** Holds a pack of {@code files} against other programs, what it claims, and the words of the files. */
    static void judge(Pack pack, byte[]... files) throws IOException, InterruptedException {
        byte[] bytes = pack.bytes();
        assertThat(SystemTools.judge(bytes, "qpdf", "--check", SystemTools.PDF))
                .contains("No syntax or stream encoding errors found")
                .doesNotContain("WARNING");
        String count = String.valueOf(pack.pages());
        assertThat(SystemTools.judge(bytes, "qpdf", "--show-npages", SystemTools.PDF)
                        .strip())
                .isEqualTo(count);
        assertThat(SystemTools.judge(bytes, "pdfinfo", SystemTools.PDF)).containsPattern("(?m)^Pages: +" + count + "$");
        assertThat(SystemTools.judge(bytes, "mutool", "info", SystemTools.PDF)).contains("Pages: " + count + "\n");
        assertThat(VeraPdf.failures(bytes, pack.conformance())).isEmpty();
        if (pack.conformance().accessible()) {
            assertThat(StructureCheck.check(bytes, Nowhere.NOWHERE, null))
                    .allMatch(fault -> fault.code() == Code.PDF_CLAIM_MISSING);
        }
        List<String> before = new ArrayList<>();
        for (byte[] file : files) {
            before.addAll(texts(file));
        }
        List<String> after = texts(bytes);
        assertThat(after).hasSameSizeAs(before).hasSize(pack.pages());
        for (int i = 0; i < after.size(); i++) {
            assertThat(after.get(i)).startsWith(before.get(i));
        }
    }

    /** The words of each page, in the order in which they are painted. */
    static List<String> texts(byte[] pdf) {
        List<String> texts = new ArrayList<>();
        SubstituteFonts.during(() -> {
            try (PDDocument document = Loader.loadPDF(pdf)) {
                for (int page = 1; page <= document.getNumberOfPages(); page++) {
                    PDFTextStripper stripper = new PDFTextStripper();
                    stripper.setStartPage(page);
                    stripper.setEndPage(page);
                    texts.add(stripper.getText(document).replaceAll("\\s+", " ").strip());
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return texts;
    }
}
