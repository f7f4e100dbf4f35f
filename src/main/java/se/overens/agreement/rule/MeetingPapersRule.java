package se.overens.agreement.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.overens.agreement.matter.LabelPattern;
import se.overens.agreement.matter.Meeting;
import se.overens.agreement.matter.PaperSource;
import se.overens.agreement.matter.Papers;
import se.overens.agreement.matter.PlacedEntry;
import se.overens.diagnostic.Code;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Diagnostics;
import se.overens.diagnostic.Nearest;
import se.overens.diagnostic.ValuePath;

/**
 * R17 and R22 at the papers of meetings: their labels tell them apart, and each has one source.
 *
 * @param known what meetings refer to
 */
record MeetingPapersRule(Known known) implements Rule {
    private static final String EXAMPLES = "Bilaga {item}.{n}, Bilaga {n}, Dnr {caseNumber}-{n}";

    @Override
    public void checkMeeting(Meeting meeting, Diagnostics found) {
        LabelPattern pattern = LabelPattern.of(meeting);
        boolean usable = checkPattern(pattern, meeting.path().key("attachmentPattern"), found);
        Set<String> labels = new HashSet<>();
        for (PlacedEntry item : Papers.of(meeting, known.cases(), known.typeOf())) {
            boolean numbered = checkCaseNumber(item, pattern, found);
            for (int i = 0; i < item.sources().size(); i++) {
                PaperSource source = item.sources().get(i);
                String label = item.entry().documents().get(i).label();
                if (label != null && usable && numbered && !labels.add(label)) {
                    found.add(Diagnostic.of(Code.DUPLICATE_SUBJECT, source.at(), label));
                }
                // Whether a paper of a case has two sources is said of the case.
                boolean own = source.at().text().startsWith(meeting.path().text());
                if (own && source.generate() != null && source.file() != null) {
                    found.add(CasePapersRule.twoSources(source.at()));
                }
            }
        }
    }

    /** True if the pattern can tell papers apart. */
    private static boolean checkPattern(LabelPattern pattern, ValuePath at, Diagnostics found) {
        Diagnostic unusable = Diagnostic.of(Code.ATTACHMENTS, at).saying("pattern");
        boolean usable = true;
        for (String word : pattern.words()) {
            if (!LabelPattern.WORDS.contains(word)) {
                usable = false;
                String meant = Nearest.to(word, LabelPattern.WORDS);
                found.add(known(unusable.label("word", LabelPattern.inBraces(word)), meant));
            }
        }
        if (usable && !pattern.words().contains(LabelPattern.NUMBER)) {
            usable = false;
            found.add(unusable.label("countless", LabelPattern.inBraces(LabelPattern.NUMBER))
                    .hint("such", EXAMPLES));
        }
        return usable;
    }

    private static Diagnostic known(Diagnostic finding, @Nullable String meant) {
        List<String> words =
                LabelPattern.WORDS.stream().map(LabelPattern::inBraces).toList();
        Diagnostic guessed = meant == null ? finding : finding.hint("meant", LabelPattern.inBraces(meant));
        return guessed.hint("words", words.stream().collect(Collectors.joining(", ")));
    }

    /** False if the papers of the item have no case number to be labelled with. */
    private static boolean checkCaseNumber(PlacedEntry item, LabelPattern pattern, Diagnostics found) {
        boolean lacks = item.entry().caseNumber() == null
                && pattern.words().contains(LabelPattern.CASE_NUMBER)
                && item.entry().documents().stream().anyMatch(paper -> paper.label() != null);
        if (lacks) {
            String word = LabelPattern.inBraces(LabelPattern.CASE_NUMBER);
            found.add(
                    Diagnostic.of(Code.ATTACHMENTS, item.at()).saying("pattern").label("caseNumber", word));
        }
        return !lacks;
    }
}
