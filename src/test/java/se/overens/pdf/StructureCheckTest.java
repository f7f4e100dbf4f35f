package se.overens.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Language;
import se.overens.diagnostic.Messages;
import se.overens.diagnostic.WholeFile;
import se.overens.document.Document;
import se.overens.document.SigningMode;
import se.overens.judge.VeraPdf;

class StructureCheckTest {
    private static final WholeFile FILE = new WholeFile("avtal.pdf");
    private static final Document LETTER = Samples.letter(SigningMode.FIELDS);
    private static final byte[] GOOD = Typeset.pdf(LETTER);

    @Test
    void findsNothingInAGoodFile() {
        assertThat(StructureCheck.check(GOOD, FILE, LETTER)).isEmpty();
        assertThat(StructureCheck.check(GOOD, FILE, null)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Damage.class)
    void findsEachDamage(Damage damage) throws Exception {
        List<Diagnostic> findings = StructureCheck.check(damage.to(GOOD), FILE, LETTER);
        assertThat(findings).extracting(finding -> finding.sentence().key()).contains(damage.finding());
        assertThat(findings).extracting(Diagnostic::location).containsOnly(FILE);
    }

    @ParameterizedTest
    @EnumSource(Damage.class)
    void saysWhatItFindsInBothLanguages(Damage damage) throws Exception {
        for (Language language : Language.values()) {
            Messages messages = Messages.of(language);
            for (Diagnostic finding : StructureCheck.check(damage.to(GOOD), FILE, LETTER)) {
                assertThat(messages.keys())
                        .contains(
                                finding.sentence().key(),
                                finding.hints().get(0).key(),
                                finding.code().id());
                assertThat(messages.text(finding.sentence())).doesNotContain("{");
            }
        }
    }

    /** The judge must be able to fail: the same damages, as far as it looks for them. */
    @Tag("once")
    @ParameterizedTest
    @EnumSource(Damage.class)
    void knowsWhichDamagesVeraPdfSees(Damage damage) throws Exception {
        assertThat(VeraPdf.failures(damage.to(GOOD)).isEmpty()).isEqualTo(!damage.seenByVeraPdf());
    }

    @Test
    void showsWhereTheTextDiffers() {
        Document other =
                new Samples().title("Avsikt").paragraph("Parterna vill").document();
        byte[] pdf = Typeset.pdf(other);
        Document asked = new Samples().title("Avsikt").paragraph("Parterna ska").document();
        assertThat(StructureCheck.check(pdf, FILE, asked))
                .extracting(finding -> finding.sentence().arguments())
                .containsExactly(List.of("Avsikt Parterna ska", "Avsikt Parterna vill"));
    }
}
