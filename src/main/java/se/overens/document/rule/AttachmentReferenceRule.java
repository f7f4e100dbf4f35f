package se.overens.document.rule;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.overens.diagnostic.Code;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Diagnostics;
import se.overens.diagnostic.Location;
import se.overens.document.AttachmentTitle;
import se.overens.document.Block;
import se.overens.document.Contents;
import se.overens.document.Document;
import se.overens.document.Leaves;

/** R17 in the text: every bilaga that it speaks of is there under that title, and it speaks of each that is there. */
final class AttachmentReferenceRule {
    private static final String LABEL = "Bilaga ";

    /** "bilaga 2", "bilagorna 1, 3 och 4"; not those to another document, "bilaga 2 till ansökan". */
    private static final Pattern REFERENCE = Pattern.compile(
            "(?iu)(?<!\\p{L})bilag(?:a|an|or|orna) (\\d++(?:(?:, | och | samt )\\d++)*+)(?! ?(?:till|i) )(?!\\.\\d)");

    private static final Pattern LISTED = Pattern.compile("Bilaga (\\d+)(?:\\.|:| –) (.+?)\\.?");

    private AttachmentReferenceRule() {}

    static void check(Document document, List<Prose> text, TextRules.Facts facts, Diagnostics found) {
        Map<String, AttachmentTitle> parts = new LinkedHashMap<>();
        for (Block block : document.blocks()) {
            if (block instanceof AttachmentTitle title) {
                parts.put(title.label().text().substring(LABEL.length()), title);
            }
        }
        if (parts.isEmpty() && facts.attachments().isEmpty()) {
            return;
        }
        Map<String, Location> known = new LinkedHashMap<>();
        parts.forEach((number, title) -> known.put(number, title.origin()));
        Set<String> mentioned = new HashSet<>();
        attached(facts.attachments(), known, found);
        for (Prose prose : text) {
            if (prose.mentions("bilag")) {
                checkTitle(prose, parts, found);
                mentioned.addAll(mentioned(prose, known.keySet(), found));
            }
        }
        boolean listed = document.blocks().stream().anyMatch(AttachmentReferenceRule::lists);
        known.forEach((number, place) -> {
            // A paper without bilagor of its own need not speak of all that belongs to the case.
            if (!listed && !parts.isEmpty() && !mentioned.contains(number)) {
                found.add(Diagnostic.of(Code.ATTACHMENTS, place).label("unmentioned", number));
            }
        });
    }

    /** The numbers of the bilagor that a text speaks of. */
    private static Set<String> mentioned(Prose prose, Set<String> known, Diagnostics found) {
        Set<String> mentioned = new HashSet<>();
        for (Matcher reference = REFERENCE.matcher(prose.text()); reference.find(); ) {
            for (String number : reference.group(1).split(", | och | samt ")) {
                mentioned.add(number);
                if (!known.contains(number)) {
                    found.add(Diagnostic.of(Code.ATTACHMENTS, prose.at(reference.start()))
                            .label("unknown", number));
                }
            }
        }
        return mentioned;
    }

    /** The numbers of files go on after those of the document's own bilagor. */
    private static void attached(List<TextRules.Attached> attachments, Map<String, Location> known, Diagnostics found) {
        for (TextRules.Attached attachment : attachments) {
            String next = String.valueOf(known.size() + 1);
            known.put(attachment.number().isEmpty() ? next : attachment.number(), attachment.place());
            if (!attachment.number().isEmpty() && !attachment.number().equals(next)) {
                found.add(Diagnostic.of(Code.ATTACHMENTS, attachment.place()).label("number", next));
            }
        }
    }

    private static boolean lists(Block block) {
        return block instanceof Contents contents && contents.kind() == Contents.Kind.ATTACHMENTS;
    }

    private static void checkTitle(Prose prose, Map<String, AttachmentTitle> parts, Diagnostics found) {
        Matcher listed = LISTED.matcher(prose.text());
        AttachmentTitle part = listed.matches() ? parts.get(listed.group(1)) : null;
        if (part != null) {
            String title = Leaves.words(part.content()).replace('\u00A0', ' ');
            if (!title.equals(listed.group(2))) {
                found.add(Diagnostic.of(Code.ATTACHMENTS, prose.at(0)).label("called", listed.group(1), title));
            }
        }
    }
}
