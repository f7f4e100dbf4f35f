package se.overens.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import se.overens.document.Document;
import se.overens.document.SigningMode;

class StructurePrinterTest {
    @Test
    void printsNotesWhereTheirMarkStands() {
        assertThat(print(new Samples().title("Avsikt").noted("Enligt lag", "SFS 2025:400.", " gäller.")))
                .isEqualTo("""
                        Document
                          H1
                            1 "Avsikt"
                          P
                            1 "Enligt lag"
                            Reference
                              Lbl
                                1 "1"
                            Note #note-1
                              Lbl
                                1 "1 "
                              1 "SFS 2025:400."
                            1 " gäller."
                        """);
    }

    @Test
    void printsListsWithinLists() {
        assertThat(print(new Samples().title("Avsikt").nested())).contains("""
                  L ListNumbering=Decimal
                    LI
                      Lbl
                        1 "1. "
                      LBody
                        P
                          1 "Först"
                    LI
                      Lbl
                        1 "2. "
                      LBody
                        P
                          1 "Sedan"
                        L ListNumbering=Disc
                          LI
                            Lbl
                              1 "• "
                            LBody
                              P
                                1 "inre"
                """);
    }

    @Test
    void printsSignatories() {
        assertThat(print(new Samples().title("Avsikt").signatures(SigningMode.FIELDS)))
                .contains("""
                          Sect
                            P
                              1 "För bvc"
                            P
                              1 "Underskrift"
                              Form
                                field bvc_laxa "Underskrift för bvc"
                            P
                              1 "Namnförtydligande Åsa Öberg-Ekström"
                            P
                              1 "Titel verksamhetschef (tf.)"
                          Sect
                        """);
    }

    @Test
    void showsCharactersThatCannotBeSeen() {
        assertThat(print(new Samples().title("e\u2011post, 5\u00A0kap."))).contains("\"e<U+2011>post, 5<U+00a0>kap.\"");
    }

    @Test
    void printsNothingOfWhatIsNoPdf() {
        assertThat(StructurePrinter.print("nej".getBytes(StandardCharsets.US_ASCII)))
                .isEmpty();
    }

    @Test
    void marksEachStretchOnceOnEachPage() {
        Document document =
                new Samples().title("A").repeated("långt stycke ", 400).document();
        String tree = StructurePrinter.print(Typeset.pdf(document));
        assertThat(tree.lines().filter(line -> line.contains("långt stycke"))).hasSize(2);
    }

    private static String print(Samples samples) {
        Document document = samples.document();
        return StructurePrinter.print(Typeset.pdf(document));
    }
}
