package se.overens.hostile;

import java.util.List;
import java.util.Locale;

/** Strings that have broken programs before. */
final class Nasty {
    /** Whatever a person might write, or paste, or send to do harm; all of it is one line. */
    static final List<String> STRINGS = List.of(
            "",
            " ",
            "  \u00E5  ",
            "Ž",
            "Åsa Ŋord-Đuođi Šáŧŧá",
            "Ελένη Παπαδοπούλου",
            "Людмила Щукина",
            "Nguyễn Thị Hạnh",
            "İbrahim Işık",
            "Ångström A\u030Angstro\u0308m",
            "e\u0301\u0323\u0302x",
            "Z\u030C\u0301\u0302\u0303\u0304\u0305",
            "a\u2011b\u2010c\u2012d\u2013e\u2014f\u2212g",
            "sam\u00ADarbets\u00ADavtal",
            "\uFB01n \uFB02ott \uFB03 \u0133",
            "\u00A0fast\u00A0mellanslag\u00A0",
            "\u202Fsmalt\u2009tunt\u3000brett",
            "noll\u200Bbredd",
            "\u200Dfogare\u200C",
            "\uFEFFbom",
            "\u2060ordfog",
            "\u202Egnälkab",
            "\u200Fhögermärke",
            "\u2066isolerad\u2069",
            "مركز الأسرة",
            "משפחה",
            "家庭中心",
            "ファミリー",
            "👶👩‍👧 familj 🇸🇪",
            "\u0000",
            "\u0007pling",
            "a\u0085b",
            "a\u2028b\u2029c",
            "\uE000privat\uF8FF",
            "\uFFFDersatt",
            "\uFDD0\uFFFE",
            "\t tabb\tinuti\t",
            "<b>fet</b><script>alert(1)</script>",
            "&amp;&lt;&#229;&nbsp;",
            "# Rubrik",
            "Avtal #2",
            "*kursiv* **fet** _u_ `kod`",
            "[länk](http://example.org) ![bild](x.png)",
            "[^1]",
            "[^1]: not",
            "| a | b |",
            "- punkt",
            "1. punkt",
            "> citat",
            "---",
            "===",
            "```",
            "\\*omvänt\\\\snedstreck\\",
            "${region.name}",
            "<#list 1.. as i>x</#list>",
            "[=region]${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
            "<@signatures/>",
            ":::",
            "{centre}/../../etc/passwd",
            "..",
            "/",
            "C:\\con",
            "it's \"quoted\" ”så” ’här’",
            "null",
            "~",
            "true",
            "NO",
            "0123",
            "1e400",
            "2026-02-30",
            "9999999999999999999999",
            "%s %d {0} {n} {total} ' {",
            "!!java.lang.Runtime x",
            "&ankare *alias",
            "@fil",
            "=1+1",
            "blank",
            "region",
            "laxa",
            ("Ordet" + "avtal".repeat(2000)).toLowerCase(Locale.ROOT),
            "många korta ord ".repeat(400),
            "W".repeat(300));

    private Nasty() {}

    /** As a double-quoted YAML scalar, with an escape for everything that YAML would not take as it is. */
    static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < 0x20
                    || (c >= 0x7F && c < 0xA0)
                    || c == 0x2028
                    || c == 0x2029
                    || c == 0xFEFF
                    || c >= 0xFFF0) {
                out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.append('"').toString();
    }
}
