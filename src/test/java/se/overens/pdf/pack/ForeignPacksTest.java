package se.overens.pdf.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.overens.pdf.Conformance;

/** Packs of files as they come from elsewhere, and what other programs say of them. */
@Tag("once")
class ForeignPacksTest {
    private static final Conformance TAGGED_ONLY = new Conformance(Conformance.Level.NONE, true);
    private static final Conformance ARCHIVE_ONLY = new Conformance(Conformance.Level.A, false);

    private final Packs packs = new Packs();

    static Stream<Arguments> files() {
        return Stream.of(
                file("ours", ForeignFiles.LETTER, Conformance.FULL),
                file("openhtmltopdf", ForeignFiles.kept("openhtmltopdf"), Conformance.FULL),
                file("fop", ForeignFiles.kept("fop"), Conformance.FULL),
                file("typst for the archive", ForeignFiles.kept("typst-a"), ARCHIVE_ONLY, "OV605.accessible"),
                file("typst for everybody", ForeignFiles.kept("typst-ua"), TAGGED_ONLY, "OV605.archive"),
                file("untagged", ForeignFiles.untagged(), Conformance.NONE, "OV605.untagged"),
                file("scanned", ForeignFiles.scanned(), Conformance.NONE, "OV605.scanned"),
                file("wide", ForeignFiles.wide(), Conformance.NONE, "OV605.untagged"),
                file("filled in", ForeignFiles.filledIn(), Conformance.NONE, "OV606.field", "OV605.untagged"),
                file("signed", ForeignFiles.signed(), Conformance.FULL, "OV608.shown"),
                file("signed visibly", ForeignFiles.signedVisibly(), Conformance.FULL, "OV608.shown"),
                file("for a press", ForeignFiles.forPress(ForeignFiles.kept("fop")), TAGGED_ONLY, "OV605.colours"),
                file("form shared and twice", ForeignFiles.shared(), Conformance.NONE, "OV605.untagged"));
    }

    private static Arguments file(String name, byte[] file, Conformance claim, String... findings) {
        return arguments(name, file, claim, List.of(findings));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void claimsWhatThePartAllowsAndIsSound(String name, byte[] file, Conformance claim, List<String> expected)
            throws Exception {
        Pack pack = packs.of(file);

        assertThat(packs.keys()).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(pack.conformance()).isEqualTo(claim);
        assertThat(pack.entries().get(0).unstamped()).isEmpty();
        Packs.judge(pack, file);
    }

    @Test
    void keepsWhatAllPartsHave() throws Exception {
        byte[][] files = {
            ForeignFiles.kept("openhtmltopdf"),
            ForeignFiles.LETTER,
            ForeignFiles.kept("fop"),
            ForeignFiles.kept("openhtmltopdf"),
            ForeignFiles.kept("fop")
        };
        Pack both = packs.of(files);

        assertThat(both.conformance()).isEqualTo(Conformance.FULL);
        Packs.judge(both, files);
        byte[][] withTypst = {ForeignFiles.kept("fop"), ForeignFiles.kept("typst-a")};
        Pack archive = new Packs().of(withTypst);
        assertThat(archive.conformance()).isEqualTo(ARCHIVE_ONLY);
        Packs.judge(archive, withTypst);
        byte[][] withNeither = {ForeignFiles.kept("typst-ua"), ForeignFiles.kept("typst-a")};
        Pack neither = new Packs().of(withNeither);
        assertThat(neither.conformance()).isEqualTo(Conformance.NONE);
        Packs.judge(neither, withNeither);
    }

    @Test
    void bindsAllKindsTogether() throws Exception {
        byte[][] files = files().map(file -> (byte[]) file.get()[1]).toArray(byte[][]::new);
        Pack pack = packs.of(files);

        assertThat(pack.conformance()).isEqualTo(Conformance.NONE);
        Packs.judge(pack, files);
    }
}
