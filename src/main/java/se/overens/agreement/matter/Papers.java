package se.overens.agreement.matter;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import se.overens.agreement.AutoNumber;

/** The papers of cases and meetings in their order, with their numbers. */
public final class Papers {
    private static final String PATTERN = "Bilaga {item}.{n}";

    /** What numbers the others, and has no number itself. */
    private static final String MEMO = "Tjänsteskrivelse";

    private Papers() {}

    /**
     * The papers of a case, numbered from 1 where the file does not number them itself.
     *
     * @param typeOf the name of the kind of document that a template makes, such as "Missiv"
     */
    public static List<NumberedDocument> of(Case matter, UnaryOperator<String> typeOf) {
        List<NumberedDocument> papers = new ArrayList<>();
        for (CaseDocument document : matter.documents()) {
            String title = title(document.title(), document.generate(), document.file(), typeOf);
            int number = number(document.no(), papers.size() + 1);
            papers.add(new NumberedDocument(number, title, document.date(), document.secret()));
        }
        return papers;
    }

    /**
     * The items of a meeting that are not left out, numbered from 1, each with the papers of its case and its own.
     *
     * @param cases the workspace's
     * @param typeOf as for {@link #of}
     */
    public static List<AgendaEntry> of(Meeting meeting, List<Case> cases, UnaryOperator<String> typeOf) {
        List<AgendaEntry> entries = new ArrayList<>();
        String pattern = Objects.requireNonNullElse(meeting.attachmentPattern(), PATTERN);
        for (AgendaItem item : meeting.items()) {
            if (Boolean.FALSE.equals(item.enabled())) {
                continue;
            }
            int number = number(item.no(), entries.size() + 1);
            Case matter = find(item.caseId(), cases);
            String title = item.title() != null || matter == null ? item.title() : matter.title();
            String caseNumber = item.caseNumber() != null || matter == null ? item.caseNumber() : matter.number();
            Labels labels = new Labels(pattern, number, Objects.requireNonNullElse(caseNumber, ""));
            entries.add(new AgendaEntry(
                    number,
                    Objects.requireNonNullElse(title, ""),
                    caseNumber,
                    Objects.requireNonNullElse(item.kind(), ItemKind.DECISION),
                    item.presenter(),
                    item.time(),
                    documents(item, matter, labels, typeOf)));
        }
        return entries;
    }

    /** How the papers of one item are labelled. */
    private record Labels(String pattern, int item, String caseNumber) {
        String label(int number) {
            return pattern.replace("{item}", Integer.toString(item))
                    .replace("{n}", Integer.toString(number))
                    .replace("{caseNumber}", caseNumber);
        }
    }

    /** The memo, which has no number; then the case's papers, numbered as the memo numbers them; then the item's others. */
    private static List<AgendaDocument> documents(
            AgendaItem item, @Nullable Case matter, Labels labels, UnaryOperator<String> typeOf) {
        List<AgendaDocument> memos = new ArrayList<>();
        List<AgendaDocument> attached = new ArrayList<>();
        int last = 0;
        for (NumberedDocument paper : matter == null ? List.<NumberedDocument>of() : of(matter, typeOf)) {
            last = Math.max(last, paper.number());
            String label = labels.label(paper.number());
            attached.add(new AgendaDocument(label, null, paper.title(), paper.date(), paper.secret()));
        }
        for (MeetingDocument own : item.documents()) {
            if (Boolean.FALSE.equals(own.enabled())) {
                continue;
            }
            boolean memo = isMemo(own, typeOf);
            String label = memo ? null : labels.label(++last);
            String title = title(own.title(), own.generate(), own.file(), typeOf);
            (memo ? memos : attached).add(new AgendaDocument(label, own.role(), title, own.date(), own.withheld()));
        }
        memos.addAll(attached);
        return memos;
    }

    private static boolean isMemo(MeetingDocument document, UnaryOperator<String> typeOf) {
        String generated = document.generate();
        return MEMO.equalsIgnoreCase(document.role())
                || generated != null && MEMO.equalsIgnoreCase(typeOf.apply(generated));
    }

    private static @Nullable Case find(@Nullable String id, List<Case> cases) {
        return cases.stream()
                .filter(matter -> Objects.equals(matter.id(), id))
                .findFirst()
                .orElse(null);
    }

    private static String title(
            @Nullable String title, @Nullable String document, @Nullable String file, UnaryOperator<String> typeOf) {
        if (title != null) {
            return title;
        } else if (document != null) {
            return typeOf.apply(document);
        }
        return file == null ? "" : file;
    }

    private static int number(@Nullable AutoNumber given, int counted) {
        return given == null || given.isAuto() ? counted : given.number();
    }
}
