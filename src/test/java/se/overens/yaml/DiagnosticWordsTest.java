package se.overens.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.overens.agreement.Municipality;
import se.overens.diagnostic.Language;

/** The findings of this package word for word, each code in both languages. */
class DiagnosticWordsTest {
    private static void said(String yaml, String english, String swedish) {
        Reading<Municipality> reading = Reading.of(Municipality.class, yaml);
        assertThat(reading.shown(Language.ENGLISH)).isEqualTo(english.stripTrailing());
        assertThat(reading.shown(Language.SWEDISH)).isEqualTo(swedish.stripTrailing());
    }

    @Test
    void ov100() {
        Reading<Municipality> reading = Reading.of(
                Municipality.class, "name: Lax\u00E5".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
        assertThat(reading.shown(Language.ENGLISH)).isEqualTo("""
                        OV100 1:10+1 the file is not text in UTF-8
                          ^ this byte, 0xE5, would be "å" in Windows-1252
                          = the file looks like ISO-8859-1/Windows-1252; save it as UTF-8""");
        assertThat(reading.shown(Language.SWEDISH)).isEqualTo("""
                        OV100 1:10+1 filen är inte text i UTF-8
                          ^ den här byten, 0xE5, skulle vara ”å” i Windows-1252
                          = filen ser ut att vara ISO-8859-1/Windows-1252; spara den som UTF-8""");
    }

    @Test
    void ov101() {
        said("document:\n  sender: Avtal: del 2\n", """
                OV101 2:16+1 this cannot be read as YAML
                  ^ a colon and a space start a new value
                  = put the value in quotes: sender: "Avtal: del 2"
                """, """
                OV101 2:16+1 det här går inte att läsa som YAML
                  ^ ett kolon följt av blanksteg börjar ett nytt värde
                  = sätt värdet inom citattecken: sender: "Avtal: del 2"
                """);
    }

    @Test
    void ov102() {
        said("kommunkod: \"1860\"\n", """
                OV102 1:1+9 unknown key "kommunkod"
                  ^ did you mean "code"?
                  = allowed here: code, name, legalName, orgNo, abbreviation, address, contact, caseNumberPattern, document, agreement, boards, parties, signatories, additions, facts, centres
                """, """
                OV102 1:1+9 okänd nyckel ”kommunkod”
                  ^ menade du ”code”?
                  = tillåtna här: code, name, legalName, orgNo, abbreviation, address, contact, caseNumberPattern, document, agreement, boards, parties, signatories, additions, facts, centres
                """);
    }

    @Test
    void ov102ForKeysThatBelongElsewhere() {
        said("code: 1\nsigning: ink\nid: laxa\n", """
                OV102 2:1+7 unknown key "signing"
                  ^ this key belongs under "document"
                  = allowed here: code, name, legalName, orgNo, abbreviation, address, contact, caseNumberPattern, document, agreement, boards, parties, signatories, additions, facts, centres
                OV102 3:1+2 unknown key "id"
                  ^ this is filled in by itself, from the register or the file's name
                  = allowed here: code, name, legalName, orgNo, abbreviation, address, contact, caseNumberPattern, document, agreement, boards, parties, signatories, additions, facts, centres
                """, """
                OV102 2:1+7 okänd nyckel ”signing”
                  ^ den här nyckeln hör hemma under ”document”
                  = tillåtna här: code, name, legalName, orgNo, abbreviation, address, contact, caseNumberPattern, document, agreement, boards, parties, signatories, additions, facts, centres
                OV102 3:1+2 okänd nyckel ”id”
                  ^ det här fylls i av sig självt, från registret eller filens namn
                  = tillåtna här: code, name, legalName, orgNo, abbreviation, address, contact, caseNumberPattern, document, agreement, boards, parties, signatories, additions, facts, centres
                """);
    }

    @Test
    void ov103() {
        said("name:\nboards:\n  - id: a\n    name:\n  - name: b\n  -\n", """
                OV103 1:1+4 "code" is missing
                  ^ the file has no "code" at its top level
                  = add the key: code: …
                OV103 4:5+4 "name" is missing
                  ^ nothing stands after this key
                  = write the value after the colon: name: …
                OV103 5:5+4 "id" is missing
                  ^ this item of "boards" has no "id"
                  = add the key: id: …
                OV103 6:3+1 an item of "boards" is empty
                  = write a value after the hyphen, or remove the line
                """, """
                OV103 1:1+4 ”code” saknas
                  ^ filen har ingen ”code” på översta nivån
                  = lägg till nyckeln: code: …
                OV103 4:5+4 ”name” saknas
                  ^ det står inget efter nyckeln
                  = skriv värdet efter kolonet: name: …
                OV103 5:5+4 ”id” saknas
                  ^ den här punkten i ”boards” har ingen ”id”
                  = lägg till nyckeln: id: …
                OV103 6:3+1 en punkt i ”boards” är tom
                  = skriv ett värde efter bindestrecket, eller ta bort raden
                """);
    }

    @Test
    void ov104() {
        said("code: 1\nname: x\ncode: 2\n", """
                OV104 3:1+4 "code" stands twice in the same mapping, on lines 1 and 3
                  ^ the first one stands on line 1
                  = remove one of the two
                """, """
                OV104 3:1+4 ”code” står två gånger på samma nivå, på raderna 1 och 3
                  ^ den första står på rad 1
                  = ta bort en av de två
                """);
    }

    @Test
    void ov105() {
        said("code: 1\nname: [x]\ndocument: sender:x\nboards: x\n", """
                OV105 2:1+4 "name" has a value of the wrong kind
                  ^ a single value is expected here
                  = write one value on the same line as the key; if it holds brackets, braces or a colon, put it in quotes
                OV105 3:11+8 "document" has a value of the wrong kind
                  ^ keys with values are expected here
                  = write the keys on lines of their own, further in, each with a colon and a value
                  = write a space after the colon
                OV105 4:9+1 "boards" has a value of the wrong kind
                  ^ a list is expected here
                  = begin each item on a line of its own with "- "
                """, """
                OV105 2:1+4 ”name” har fel slags värde
                  ^ här ska det stå ett enda värde
                  = skriv ett värde på samma rad som nyckeln; om det innehåller parenteser, klamrar eller kolon, sätt det inom citattecken
                OV105 3:11+8 ”document” har fel slags värde
                  ^ här ska det stå nycklar med värden
                  = skriv nycklarna på egna rader med större indrag, var och en med kolon och värde
                  = skriv ett blanksteg efter kolonet
                OV105 4:9+1 ”boards” har fel slags värde
                  ^ här ska det stå en lista
                  = börja varje punkt på en egen rad med ”- ”
                """);
    }

    @Test
    void ov106() {
        said("code: 1\ndocument:\n  signing: bläck\n  dated: 2026-13-01\n", """
                OV106 3:12+5 "bläck" cannot be the value of "signing"
                  ^ did you mean "ink"?
                  = allowed here: ink, fields, service
                OV106 4:10+10 "2026-13-01" cannot be the value of "dated"
                  ^ there is no month 13
                  = write a date as year-month-day, such as 2026-03-02
                """, """
                OV106 3:12+5 ”bläck” kan inte vara värdet för ”signing”
                  ^ menade du ”ink”?
                  = tillåtna här: ink, fields, service
                OV106 4:10+10 ”2026-13-01” kan inte vara värdet för ”dated”
                  ^ det finns ingen månad 13
                  = skriv datum som år-månad-dag, till exempel 2026-03-02
                """);
    }

    @Test
    void ov107() {
        said("code: 1\nname: Åsa\u202E\n", """
                OV107 2:10+1 the character U+202E (right-to-left override) is not allowed in text
                  ^ an invisible sign that changes the direction in which text is read
                  = delete it; if text seems to be lost, write it anew
                """, """
                OV107 2:10+1 tecknet U+202E (right-to-left override) är inte tillåtet i text
                  ^ ett osynligt tecken som ändrar riktningen som texten läses i
                  = ta bort det; om text verkar saknas, skriv den på nytt
                """);
    }

    @Test
    void ov108() {
        said("a: " + "[".repeat(60), """
                OV108 1:53+1 the file goes beyond what can be read safely
                  ^ here more than 50 mappings and lists stand inside one another
                  = check brackets and indentation at this place: honest data is never deeper than 50 levels
                """, """
                OV108 1:53+1 filen går utanför gränserna för vad som kan läsas säkert
                  ^ här är fler än 50 nivåer inuti varandra
                  = kontrollera parenteser och indrag på den här platsen: riktiga uppgifter är aldrig djupare än 50 nivåer
                """);
    }

    @Test
    void ov109() {
        said("code: 1\ndocument:\n  caseNumber: Avtal #2\n", """
                OV109 3:21+2 "#2" is a comment here, and not part of the value
                  ^ from # on, the line is not read
                  = if it is part of the value, write "Avtal #2" in quotes
                  = if it is a comment, write a space after #
                """, """
                OV109 3:21+2 ”#2” är här en kommentar och inte en del av värdet
                  ^ från # läses raden inte
                  = om det hör till värdet, skriv ”Avtal #2” inom citattecken
                  = om det är en kommentar, skriv ett blanksteg efter #
                """);
    }
}
