package se.overens.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.overens.diagnostic.ValuePath;
import se.overens.document.Document;
import se.overens.document.Leaf;
import se.overens.template.Mall;

/** T5: data can never make structure, and comes out as it was written. */
class InjectionProperties {
    private static final String PLACES = String.join(
            "\n\n",
            "# ${v}",
            "## ${v} och ${v}",
            "${v} först, *${v}* **${v}** ***${v}***, ord${v}ord, ord**${v}**ord, (${v}), ”${v}”\n${v} på ny rad  \n${v}",
            "${v}",
            "**${v}**",
            "- ${v}\n- x ${v}\n  - ${v}",
            "1. ${v}\n2. ${v}",
            "a[^n], b[^${v}], c^[${v}]",
            "[^n]: ${v}",
            "[^${v}]: x ${v}",
            "x ${capitalise(v)}, ${genitive(v)}");

    private static final List<String> HOSTILE = List.of(
            "# rubrik",
            "## rubrik",
            "x\n# rubrik",
            "x\n\n# rubrik",
            "x\n===",
            "x\n---",
            "---",
            "***",
            "* * *",
            "- punkt",
            "x\n- punkt",
            "1. ett",
            "1) ett",
            "+ a",
            "> citat",
            "    kod",
            "`kod`",
            "```\nkod\n```",
            "~~~",
            "*kursiv*",
            "**fet**",
            "_x_",
            "__x__",
            "***",
            "*",
            "**",
            "a*b*c",
            "\\",
            "\\*",
            "a\\",
            "a  ",
            "  a",
            "\t",
            "\ta",
            "a\tb",
            "[länk](http://x)",
            "![bild](x)",
            "[x]: http://x",
            "[x]",
            "[^n]",
            "[^n]: x",
            "^[x]",
            "]",
            "[",
            "](",
            "<b>x</b>",
            "<div>",
            "<!-- x -->",
            "<script>",
            "<http://x.se>",
            "http://x.se",
            "&amp;",
            "&lt;",
            "&#35;",
            "&",
            "a | b",
            "|",
            "| a |\n|---|",
            "${x}",
            "<#if x>",
            "</#list>",
            "<@signatures/>",
            "{{x}}",
            "$",
            "${",
            "}",
            "a\u2028b",
            "a\u2029b",
            "a\u0085b",
            "a\u000Bb",
            "a\fb",
            "a\r\nb",
            "a\rb",
            "a\u00A0b",
            "\u00A0",
            "a\u2011b",
            "a\u00ADb",
            "o\u0308",
            "Å",
            "\u200B",
            "\u202Ex",
            "😀",
            "\uD83D\uDE00#",
            "Ngo-Ängström",
            "d'Arc",
            "\"x\"",
            "'",
            "”x”",
            "…",
            "--",
            "–",
            "§ 5",
            "100 %",
            "~",
            "^",
            "#",
            "#hash",
            "a#",
            "a #",
            "\\n",
            "%s",
            "{0}",
            "1.",
            "1986. Ett bra år",
            "2026-03-02",
            "- ",
            ".",
            ":",
            "::",
            "[ ]",
            "[x] klart",
            "\u2003a",
            "a\u3000b",
            "NaN",
            "null",
            "true",
            "<",
            ">",
            "a<b>c",
            "x".repeat(3000));

    @Property(tries = 400)
    void anyValueIsAsHarmlessAsALetter(@ForAll("values") String value) {
        String folded = fold(value);
        if (folded.isEmpty()) {
            return;
        }
        Document document = read(value);
        assertThat(structure(document)).isEqualTo(structure(read("A")));
        assertThat(Plain.leaves(document))
                .filteredOn(leaf -> leaf.origin().equals(new ValuePath("v")))
                .extracting(Leaf::text)
                .hasSize(25)
                .startsWith(folded, folded, folded)
                .filteredOn(folded::equals)
                .hasSizeGreaterThanOrEqualTo(23);
    }

    @Example
    void everyHostileStringToo() {
        assertThat(HOSTILE).hasSizeGreaterThan(100);
        HOSTILE.forEach(this::anyValueIsAsHarmlessAsALetter);
    }

    @Provide
    Arbitrary<String> values() {
        Arbitrary<String> signs = Arbitraries.strings()
                .withChars("#*_-+>`~[]()!<>&\\|^:. \n\t\rab1=")
                .ofMaxLength(12);
        Arbitrary<String> any = Arbitraries.strings()
                .withCharRange(' ', '\uD7FF')
                .withCharRange('\uF900', '\uFFFD')
                .ofMaxLength(8);
        Arbitrary<String> joined = Arbitraries.of(HOSTILE).list().ofSize(2).map(two -> String.join("", two));
        return Arbitraries.oneOf(signs, any, joined);
    }

    private static Document read(String value) {
        return Read.document(Mall.of(PLACES).with("v", value).rendered());
    }

    /** The document with each value, and the template's words, taken out. */
    private static String structure(Document document) {
        StringBuilder out = new StringBuilder();
        for (Leaf leaf : Plain.leaves(document)) {
            out.append(leaf.origin() instanceof ValuePath ? "v" : leaf.text()).append('\n');
        }
        return out + Plain.skeleton(document);
    }

    /** Said again here, so that a fault in the product's folding cannot hide itself. */
    private static String fold(String value) {
        String composed = java.text.Normalizer.normalize(value, java.text.Normalizer.Form.NFC);
        return Stream.of(
                        composed.split(
                                "[\\p{Zl}\\p{Zp}\\t\\n\\x0B\\f\\r\\x1C-\\x1F\\x85 \\u1680\\u2000-\\u2006\\u2008-\\u200A\\u205F\\u3000]+"))
                .filter(part -> !part.isEmpty())
                .reduce((a, b) -> a + " " + b)
                .orElse("");
    }
}
