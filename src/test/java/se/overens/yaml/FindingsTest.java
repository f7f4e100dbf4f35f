package se.overens.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.overens.agreement.Municipality;
import se.overens.diagnostic.Code;
import se.overens.diagnostic.Language;
import se.overens.diagnostic.Messages;
import se.overens.diagnostic.SourceSpan;
import se.overens.diagnostic.WholeFile;

/** All findings of a file are made at once, and only so many are shown. */
class FindingsTest {
    @Test
    void allFaultsAreFoundAtOnce() {
        Reading<Municipality> reading = Reading.of(Municipality.class, """
                cod: 1
                code: 1
                code: 2
                document: {dated: x, signing: ink}
                boards: [{id: a}]
                name: Anna #2
                na\u200Bme: x
                """);

        assertThat(reading.codes())
                .containsExactlyInAnyOrder(
                        Code.UNKNOWN_KEY,
                        Code.DUPLICATE_KEY,
                        Code.WRONG_VALUE,
                        Code.MISSING_KEY,
                        Code.COMMENT_CUTS_VALUE,
                        Code.DANGEROUS_CHARACTER);
    }

    @Test
    void onlyTheFirstOfManyAreShownAndTheOthersCounted() {
        Reading<Municipality> reading = Reading.of(Municipality.class, "code: 1\nboards:\n" + "- id: a\n".repeat(62));

        assertThat(reading.findings()).hasSize(Limits.FINDINGS + 1);
        assertThat(reading.findings().get(Limits.FINDINGS).location()).isEqualTo(new WholeFile(Reading.FILE));
        assertThat(reading.shown(Language.ENGLISH)).endsWith("12 more findings in this file are not shown");
        assertThat(reading.shown(Language.SWEDISH)).endsWith("ytterligare 12 anmärkningar på filen visas inte");
    }

    @Test
    void readingAndBindingShareTheirRoom() {
        String yaml = "code: 1\n" + "code: 2\n".repeat(45) + "boards:\n" + "- id: a\n".repeat(10);

        Reading<Municipality> reading = Reading.of(Municipality.class, yaml);

        assertThat(reading.findings()).hasSize(Limits.FINDINGS + 1);
        assertThat(reading.shown(Language.ENGLISH)).endsWith("5 more findings in this file are not shown");
    }

    @Test
    void aFaultThatIsUsedByManyAliasesIsSaidOnce() {
        String yaml = "code: 1\nboards:\n- &a {id: a}\n" + "- *a\n".repeat(100);

        assertThat(Reading.of(Municipality.class, yaml).codes()).containsExactly(Code.MISSING_KEY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x # y", "x #", "x ## y", "x #!", "x\t# y", "\"x\" #y", "x#2", "x # #2", "x #---"})
    void aCommentThatLooksLikeOneIsNoFinding(String value) {
        assertThat(Reading.of(Municipality.class, "code: 1\nname: " + value + "\n")
                        .codes())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"x #2", "x  #å", "#2", "x\t#2", "x #\"y\""})
    void aCommentThatCutsTextIsAWarning(String value) {
        Reading<Municipality> reading = Reading.of(Municipality.class, "code: 1\nname: " + value + "\n");

        assertThat(reading.codes()).containsExactly(Code.COMMENT_CUTS_VALUE);
        assertThat(reading.value()).isNotNull();
    }

    @Test
    void theCutIsFoundAfterCharactersBeyondTheBasicPlane() {
        Reading<Municipality> reading = Reading.of(Municipality.class, "# 😀😀\ncode: 1\nname: 👩‍👧 å #2\n");

        assertThat(((SourceSpan) reading.findings().get(0).location()).column()).isEqualTo(13);
        assertThat(reading.underlined()).isEqualTo("#2");
    }

    @Test
    void placesCountCodePoints() {
        Reading<Municipality> reading =
                Reading.of(Municipality.class, "code: 1\nboards: [{id: \"å😀e\u0301\", name: b, bråk: 1}]\n");

        assertThat(reading.place()).isEqualTo("2:32+4");
        assertThat(reading.underlined()).isEqualTo("bråk");
    }

    @Test
    void everyMessageOfThisPackageHasBothLanguages() {
        List<String> english = keys(Language.ENGLISH);

        assertThat(english).hasSizeGreaterThan(100).isEqualTo(keys(Language.SWEDISH));
    }

    private static List<String> keys(Language language) {
        return new TreeSet<>(Messages.of(language).keys())
                .stream().filter(key -> key.matches("OV10\\d.*")).toList();
    }
}
