package se.overens.layout.inline;

import java.util.Random;

/** Texts of words that real papers have, and of signs that they should not have. */
final class RandomProse {
    private static final String[] WORDS = {
        "i",
        "familjecentralen",
        "barn",
        "§ 5",
        "1 234 kr",
        "2 mars 2026",
        "kap. 5",
        "BVC-mottagning",
        "Askersund–Laxå",
        "föräldra\u00ADskaps\u00ADstöd",
        "ord\u00A0ord",
        "(se avsnitt 11.2)",
        "”citat”",
        "e-post",
        "x".repeat(80),
        "å\u0301\u0308",
        "överenskommelsen",
        "AVTAL",
        "info@kommunen.se",
        "…",
        "–"
    };

    private RandomProse() {}

    /** The text for {@code seed}. */
    static String of(long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(60); i >= 0; i--) {
            text.append(WORDS[random.nextInt(WORDS.length)])
                    .append(i == 0 ? "" : " ".repeat(1 + random.nextInt(20) / 19));
        }
        return text.toString();
    }
}
