package se.overens.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Language;
import se.overens.diagnostic.Messages;
import se.overens.diagnostic.WholeFile;
import se.overens.judge.VeraPdf;

class TagRulesTest {
    private static final WholeFile FILE = new WholeFile("avtal.pdf");
    private static final byte[] GOOD = Typeset.pdf(Samples.agreement());

    @ParameterizedTest
    @EnumSource(Omission.class)
    void findsEachOmission(Omission omission) throws Exception {
        assertThat(findings(omission.in(GOOD)))
                .extracting(finding -> finding.sentence().key())
                .contains(omission.finding());
    }

    @ParameterizedTest
    @EnumSource(Omission.class)
    void saysWhatItFindsInBothLanguages(Omission omission) throws Exception {
        for (Language language : Language.values()) {
            Messages messages = Messages.of(language);
            for (Diagnostic finding : findings(omission.in(GOOD))) {
                assertThat(messages.keys())
                        .contains(
                                finding.sentence().key(),
                                finding.hints().get(0).key(),
                                finding.code().id());
                assertThat(messages.text(finding.sentence()))
                        .doesNotContain("{")
                        .doesNotContain("null");
            }
        }
    }

    /** The rules are not ours alone: another judge fails the same files, and by the same rule. */
    @Tag("once")
    @ParameterizedTest
    @EnumSource(Omission.class)
    void failsWhereVeraPdfFails(Omission omission) throws Exception {
        List<String> failures = VeraPdf.failures(omission.in(GOOD));
        if (omission.rule() == null) {
            assertThat(failures).isEmpty();
        } else {
            assertThat(failures).anyMatch(failure -> failure.contains(omission.rule() + " "));
        }
    }

    @Tag("once")
    @Test
    void acceptsTypesThatStandForStandardOnes() throws Exception {
        assertGood(pdf -> {
            COSDictionary roles = new COSDictionary();
            roles.setName("Rubrik", "Rubrik_20_1");
            roles.setName("Rubrik_20_1", "H3");
            roles.setName("Punkter", "L");
            tree(pdf).setItem(COSName.ROLE_MAP, roles);
            Omission.rename(Omission.named(pdf, "H3").get(0), "Rubrik");
            Omission.rename(Omission.named(pdf, "L").get(0), "Punkter");
        });
    }

    @Tag("once")
    @Test
    void acceptsScopesByClass() throws Exception {
        assertGood(pdf -> {
            COSDictionary column = new COSDictionary();
            column.setName(COSName.O, "Table");
            column.setName("Scope", "Column");
            COSDictionary classes = new COSDictionary();
            classes.setItem("Kolumn", column);
            tree(pdf).setItem("ClassMap", classes);
            for (COSDictionary header : Omission.named(pdf, "TH").subList(0, 2)) {
                header.removeItem(COSName.A);
                header.setName(COSName.C, "Kolumn");
            }
        });
    }

    @Tag("once")
    @Test
    void acceptsCellsThatNameTheirHeaders() throws Exception {
        assertGood(pdf -> {
            List<COSDictionary> headers = Omission.named(pdf, "TH").subList(0, 2);
            List<COSDictionary> cells = Omission.named(pdf, "TD").subList(0, 4);
            for (int i = 0; i < headers.size(); i++) {
                headers.get(i).removeItem(COSName.A);
                headers.get(i).setString(COSName.ID, "kolumn-" + i);
            }
            for (int i = 0; i < cells.size(); i++) {
                COSArray names = new COSArray();
                names.add(headers.get(i % 2).getDictionaryObject(COSName.ID));
                COSDictionary attributes = new COSDictionary();
                attributes.setName(COSName.O, "Table");
                attributes.setItem("Headers", names);
                cells.get(i).setItem(COSName.A, attributes);
            }
        });
    }

    /** A cell over two rows takes the place of one in the second; what is left out there is not missing. */
    @Test
    void countsCellsThatReachIntoOtherRows() throws Exception {
        byte[] changed = Damage.done(
                pdf -> {
                    Omission.named(pdf, "TD").get(1).setItem(COSName.A, Omission.span("RowSpan", 2));
                    Omission.named(pdf, "TR").get(2).getCOSArray(COSName.K).remove(1);
                },
                GOOD);
        assertThat(findings(changed))
                .extracting(finding -> finding.sentence().key())
                .containsOnly("OV601.loose");
    }

    private static void assertGood(Damage.Act change) throws IOException {
        byte[] changed = Damage.done(change, GOOD);
        assertThat(findings(changed)).isEmpty();
        assertThat(VeraPdf.failures(changed)).isEmpty();
    }

    private static COSDictionary tree(PDDocument pdf) {
        return pdf.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT);
    }

    private static List<Diagnostic> findings(byte[] pdf) {
        return StructureCheck.check(pdf, FILE, null);
    }
}
