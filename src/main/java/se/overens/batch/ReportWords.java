package se.overens.batch;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import se.overens.batch.Entry.FindingEntry;
import se.overens.diagnostic.Language;
import se.overens.diagnostic.Messages;
import se.overens.pipeline.Deviation;

/** The Swedish words of the reports. */
final class ReportWords {
    private ReportWords() {}

    /** What a document is called, and which edition of it. */
    static String title(Section section) {
        return switch (section.edition()) {
            case Section.DRAFT -> section.title() + ", utkast";
            case Section.PUBLICATION -> section.title() + ", för publicering";
            default -> section.title();
        };
    }

    /** How it stands with a subject's document. */
    static String status(Entry entry) {
        return switch (entry.status()) {
            case MADE, UNCHANGED ->
                entry.missing().isEmpty() && entry.findings().isEmpty() ? "Klart" : "Klart, med anmärkning";
            case FAILED -> "Behöver åtgärdas";
            case NOT_APPLICABLE -> "Gäller inte";
            case NOT_REACHED -> "Inte påbörjat";
        };
    }

    /** What kind of deviation it is, before what it is about; nothing for a value of one's own. */
    static String mark(Deviation deviation) {
        return switch (deviation.kind()) {
            case OVERRIDE -> "";
            case ADDITION -> "Lokalt tillägg: ";
            case UNUSUAL -> "Ovanligt i länet: ";
        };
    }

    /** The key in the file; additions are told by their section. */
    static String key(Deviation deviation) {
        return deviation.kind() == Deviation.Kind.ADDITION ? "additions" : deviation.key();
    }

    /** The parts of a value, each with a capital; a dash for none. The text of an addition is one. */
    static List<String> parts(Deviation deviation, Deviation.Value value) {
        if (value.text().isEmpty()) {
            return List.of("–");
        } else if (deviation.kind() == Deviation.Kind.ADDITION) {
            return List.of(capitalise(value.text()));
        }
        return Stream.of(value.text().split("; ")).map(ReportWords::capitalise).toList();
    }

    /** The text with a capital first letter. */
    static String capitalise(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    static String finding(FindingEntry finding) {
        return before(finding) + sentence(finding) + after(finding);
    }

    /** The sentence in a text of {@link #finding}; empty if it is not of this finding, or says only what its code means. */
    static String sentenceOf(String text, FindingEntry finding) {
        String before = before(finding);
        String after = after(finding);
        boolean fits =
                text.length() > before.length() + after.length() && text.startsWith(before) && text.endsWith(after);
        String sentence = fits ? text.substring(before.length(), text.length() - after.length()) : "";
        return sentence.equals(meaning(finding)) ? "" : sentence;
    }

    private static String before(FindingEntry finding) {
        return finding.place().isEmpty() ? "" : finding.place() + ": ";
    }

    private static String after(FindingEntry finding) {
        return " (" + finding.code() + ")";
    }

    /** What is wrong; of a finding that an earlier run made, what its code means. */
    static String sentence(FindingEntry finding) {
        return finding.sentence().isEmpty() ? meaning(finding) : finding.sentence();
    }

    private static String meaning(FindingEntry finding) {
        return Titles.SWEDISH.text(finding.code() + ".title");
    }

    /** Read only when a report tells of findings of an earlier run. */
    private static final class Titles {
        static final Messages SWEDISH = Messages.explanations(Language.SWEDISH);

        private Titles() {}
    }

    /** A number with its noun: one form for 1, another for all else. */
    static String count(long number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
