package se.overens.pdf.pack;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.overens.judge.VeraPdf;

/** Parts that use the same names for different things. */
@Tag("once")
class ClashingPartsTest {
    private final Packs packs = new Packs();

    /** A page with one element of the role "Rubrik", and with an id, a class and a named place that others have as well. */
    private static byte[] tagged(String role, String meaning, String space) {
        String xmp =
                "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
                        + "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
                        + " xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\"><dc:title><rdf:Alt>"
                        + "<rdf:li xml:lang=\"x-default\">Del</rdf:li></rdf:Alt></dc:title>"
                        + "<pdfuaid:part>1</pdfuaid:part></rdf:Description></rdf:RDF></x:xmpmeta>";
        String roles = meaning.isEmpty() ? "" : "/RoleMap<</" + role + "/" + meaning + ">>";
        return RawPdf.page(
                "/StructTreeRoot 6 0 R/MarkInfo<</Marked true>>/Lang(sv)/Metadata 9 0 R"
                        + "/ViewerPreferences<</DisplayDocTitle true>>/Dests<</x[3 0 R/Fit]>>",
                "/StructParents 0/Tabs/S/Annots[10 0 R]",
                "/" + role + "<</MCID 0>>BDC 100 100 50 50 re f EMC",
                "<</Type/StructTreeRoot/K 7 0 R/ParentTree<</Nums[0[8 0 R]1 11 0 R]>>" + roles
                        + "/ClassMap<</k<</O/Layout/SpaceBefore " + space + ">>>>>>",
                "<</S/Document/P 6 0 R/K[8 0 R 11 0 R]>>",
                "<</S/" + role + "/P 7 0 R/Pg 3 0 R/K 0/ID(a)/C/k>>",
                RawPdf.stream("/Type/Metadata/Subtype/XML", xmp),
                "<</Type/Annot/Subtype/Link/Rect[100 100 150 150]/F 4/StructParent 1/Contents(Till sidan)/Dest/x>>",
                "<</S/Link/P 7 0 R/Pg 3 0 R/K<</Type/OBJR/Obj 10 0 R>>>>");
    }

    @Test
    void keepsNamesApart() throws Exception {
        byte[][] files = {tagged("Rubrik", "H1", "3"), tagged("Rubrik", "P", "7"), tagged("Rubrik", "H1", "9")};
        Pack pack = packs.of(files);

        assertThat(pack.conformance().accessible()).isTrue();
        Packs.judge(pack, files);
        try (PDDocument document = Loader.loadPDF(pack.bytes())) {
            COSDictionary root =
                    document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
            COSDictionary roles = root.getCOSDictionary(COSName.ROLE_MAP);
            assertThat(roles.getNameAsString("Rubrik")).isEqualTo("H1");
            assertThat(roles.getNameAsString("Rubrik-2")).isEqualTo("P");
            COSDictionary classes = root.getCOSDictionary(COSName.CLASS_MAP);
            assertThat(space(classes, "p1-k")).isEqualTo(3);
            assertThat(space(classes, "p2-k")).isEqualTo(7);
            assertThat(root.getCOSDictionary(COSName.ID_TREE)
                            .getCOSArray(COSName.NAMES)
                            .size())
                    .isEqualTo(6);
            for (PDPage page : document.getPages()) {
                COSDictionary link = page.getAnnotations().get(0).getCOSObject();
                COSArray destination = link.getCOSArray(COSName.DEST);
                assertThat(destination.getObject(0)).isSameAs(page.getCOSObject());
            }
        }
    }

    private static int space(COSDictionary classes, String name) {
        return classes.getCOSDictionary(COSName.getPDFName(name)).getInt("SpaceBefore");
    }

    /** Each way of heading is allowed, but not both in one file (ISO 14289-1, 7.4.4). */
    @Test
    void claimsNothingWhenHeadingsAreOfTwoKinds() {
        Pack one = new Packs().of(tagged("H", "", "3"));
        assertThat(one.conformance().accessible()).isTrue();
        assertThat(VeraPdf.failures(one.bytes(), one.conformance())).isEmpty();
        Pack pack = packs.of(tagged("H", "", "3"), tagged("H1", "", "3"));
        assertThat(pack.conformance().accessible()).isFalse();
        assertThat(packs.keys()).contains("OV610");
    }
}
