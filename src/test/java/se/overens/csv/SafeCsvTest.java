package se.overens.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** CSV that a spreadsheet opens without running anything. */
class SafeCsvTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+46 584",
                "-5",
                "@SUM(A1)",
                "\tx",
                "\rx",
                "=HYPERLINK(\"http://x\")",
                "=cmd|' /C calc'!A0",
                "=",
                "-",
                "@",
                "+"
            })
    void formulasAreText(String field) {
        assertThat(SafeCsv.write(List.of(List.of(field)))).isEqualTo("\"'" + field.replace("\"", "\"\"") + "\"\r\n");
    }

    @Test
    void whatWasWrittenForSpreadsheetsCanBeRead() {
        List<List<String>> rows = List.of(List.of("Id", "Värde"), List.of("=1+1", "a\n\"b\";c"), List.of("", "'"));
        assertThat(SafeCsv.read(SafeCsv.forSpreadsheets(rows))).isEqualTo(rows);
        assertThat(SafeCsv.read("")).isEmpty();
        assertThat(SafeCsv.read("\"a\"b\r\n\"")).isNotNull();
    }

    @Test
    void everythingElseIsAsItWas() {
        assertThat(SafeCsv.write(List.of(List.of("kommun", "värde"), List.of("Laxå, \"här\"", ""))))
                .isEqualTo("\"kommun\",\"värde\"\r\n\"Laxå, \"\"här\"\"\",\r\n");
    }
}
