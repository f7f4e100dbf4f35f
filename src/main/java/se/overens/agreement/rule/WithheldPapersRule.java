package se.overens.agreement.rule;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.overens.agreement.matter.Meeting;
import se.overens.agreement.matter.PaperSource;
import se.overens.agreement.matter.Papers;
import se.overens.agreement.matter.PlacedEntry;
import se.overens.diagnostic.Code;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Diagnostics;

/**
 * R17 at what a meeting withholds: the same paper is not open elsewhere on its agenda, where it would be published.
 *
 * @param known what meetings refer to
 */
record WithheldPapersRule(Known known) implements Rule {
    @Override
    public void checkMeeting(Meeting meeting, Diagnostics found) {
        Set<List<@Nullable String>> withheld = new HashSet<>();
        List<PaperSource> open = new ArrayList<>();
        for (PlacedEntry item : Papers.of(meeting, known.cases(), known.typeOf())) {
            for (int i = 0; i < item.sources().size(); i++) {
                PaperSource source = item.sources().get(i);
                if (item.entry().documents().get(i).withheld() == null) {
                    open.add(source);
                } else if (source.file() != null || source.generate() != null) {
                    withheld.add(content(source));
                }
            }
        }
        for (PaperSource source : open) {
            if (withheld.contains(content(source))) {
                found.add(Diagnostic.of(Code.ATTACHMENTS, source.at())
                        .saying("exposed")
                        .hint("withhold"));
            }
        }
    }

    /** What tells the content of a paper from that of others. */
    private List<@Nullable String> content(PaperSource source) {
        List<@Nullable String> parts = new ArrayList<>();
        parts.add(source.file() == null ? null : plain(source.file()));
        boolean made = source.generate() != null;
        parts.add(made ? known.typeOf().apply(source.generate()) : null);
        parts.add(made ? source.caseId() : null);
        parts.add(made ? source.municipality() : null);
        parts.add(made ? source.centre() : null);
        return parts;
    }

    private static String plain(String file) {
        try {
            return Path.of(file).normalize().toString();
        } catch (InvalidPathException e) {
            return file;
        }
    }
}
