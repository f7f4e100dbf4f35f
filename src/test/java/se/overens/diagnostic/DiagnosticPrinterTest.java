package se.overens.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DiagnosticPrinterTest {
    private final DiagnosticPrinter english = new DiagnosticPrinter(Messages.of(Language.ENGLISH), false);
    private final DiagnosticPrinter swedish = new DiagnosticPrinter(Messages.of(Language.SWEDISH), false);

    @Test
    void showsThePlaceWithACaretUnderIt() {
        assertThat(english.print(at(4, 3, 9, "  kommunkod: \"1860\"")))
                .endsWith("  --> municipalities/laxa.yaml:4:3\n"
                        + "   |\n"
                        + " 4 |   kommunkod: \"1860\"\n"
                        + "   |   ^^^^^^^^^\n");
    }

    @Test
    void speaksSwedish() {
        assertThat(swedish.print(at(4, 3, 9, "  kommunkod: \"1860\""))).startsWith("fel[OV102]: ");
        assertThat(english.print(at(4, 3, 9, "  kommunkod: \"1860\""))).startsWith("error[OV102]: ");
    }

    @Test
    void countsCombiningMarksAsNothingAndEmojiAsTwo() {
        assertThat(caretLine("o\u0308 \uD83D\uDE00 x", 6, 1)).isEqualTo("   |      ^");
    }

    @Test
    void keepsTabsBeforeTheCaret() {
        assertThat(caretLine("\tnamn: x", 2, 4)).isEqualTo("   | \t^^^^");
    }

    @Test
    void cutsALongLineAroundThePlace() {
        String line = "a".repeat(5000) + "FEL" + "b".repeat(5000);
        String shown = english.print(at(4, 5001, 3, line));
        assertThat(shown).contains("FEL").contains("…");
        assertThat(shown.lines().mapToInt(String::length).max().orElseThrow()).isLessThan(140);
        List<String> lines = shown.lines().toList();
        assertThat(lines.get(4).indexOf("^^^")).isEqualTo(lines.get(3).indexOf("FEL"));
    }

    @Test
    void letsNothingCommandTheTerminal() {
        Diagnostic hostile = Diagnostic.of(Code.UNKNOWN_KEY, Nowhere.NOWHERE, "\u001B[2J\u202Eabc");
        assertThat(english.print(hostile)).doesNotContain("\u001B").doesNotContain("\u202E");
    }

    @Test
    void sortsByFileLineAndColumn() {
        List<Diagnostic> found = List.of(at(9, 1, 1, "x"), at(4, 7, 1, "0123456789"), at(4, 2, 1, "0123456789"));
        assertThat(english.print(found).lines().filter(l -> l.contains("-->")))
                .containsExactly(
                        "  --> municipalities/laxa.yaml:4:2",
                        "  --> municipalities/laxa.yaml:4:7",
                        "  --> municipalities/laxa.yaml:9:1");
    }

    @Test
    void saysOnceWhatSeveralAdvise() {
        Diagnostic untagged = Diagnostic.of(Code.PART_LOWERS, new WholeFile("a.pdf"))
                .saying("untagged")
                .hint("remedy");
        Diagnostic fonts = Diagnostic.of(Code.PART_LOWERS, new WholeFile("b.pdf"))
                .saying("fonts")
                .hint("remedy");
        String advice = "ask whoever made the file for a tagged PDF";
        assertThat(english.print(List.of(untagged, fonts)))
                .containsOnlyOnce(advice)
                .containsSubsequence("--> a.pdf", "--> b.pdf", "\n\nOV605: " + advice);
        assertThat(english.print(List.of(fonts))).contains("--> b.pdf\n   = " + advice);
    }

    private String caretLine(String sourceLine, int column, int length) {
        return english.print(at(4, column, length, sourceLine)).lines().toList().get(4);
    }

    private static Diagnostic at(int line, int column, int length, String sourceLine) {
        return Diagnostic.of(
                Code.UNKNOWN_KEY, new SourceSpan("municipalities/laxa.yaml", line, column, length, sourceLine), "x");
    }
}
