package se.overens.agreement.matter;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import se.overens.agreement.AutoNumber;
import se.overens.diagnostic.ValuePath;

/** The papers of cases and meetings in their order, with their numbers. */
public final class Papers {
    /** What numbers the others, and has no number itself. */
    private static final String MEMO = "Tjänsteskrivelse";

    /** What a paper without a title is called: never by its path, which nobody chose to publish. */
    private static final String UNTITLED = "Handling";

    private Papers() {}

    /**
     * The papers of a case, numbered from 1 where the file does not number them itself.
     *
     * @param typeOf the name of the kind of document that a template makes, such as "Missiv"
     */
    public static List<NumberedDocument> of(Case matter, UnaryOperator<String> typeOf) {
        List<NumberedDocument> papers = new ArrayList<>();
        for (CaseDocument document : matter.documents()) {
            String title = title(document.title(), document.generate(), typeOf);
            int number = number(document.no(), papers.size() + 1);
            papers.add(new NumberedDocument(number, title, document.date(), document.secret(), null));
        }
        return papers;
    }

    /**
     * The items of a meeting that are not left out, numbered from 1 or the first paragraph on, each with the papers of its case and its own.
     *
     * @param cases the workspace's
     * @param typeOf as for {@link #of}
     */
    public static List<PlacedEntry> of(Meeting meeting, List<Case> cases, UnaryOperator<String> typeOf) {
        List<PlacedEntry> entries = new ArrayList<>();
        Labels labels = new Labels(LabelPattern.of(meeting));
        for (int i = 0; i < meeting.items().size(); i++) {
            AgendaItem item = meeting.items().get(i);
            if (Boolean.FALSE.equals(item.enabled())) {
                continue;
            }
            int number = number(item.no(), entries.size() + meeting.firstNumber());
            Case matter = find(item.caseId(), cases);
            String title = item.title() != null || matter == null ? item.title() : matter.title();
            String caseNumber = item.caseNumber() != null || matter == null ? item.caseNumber() : matter.number();
            labels.begin(number, caseNumber);
            ValuePath at = meeting.path().key("items").item(i);
            List<Placed> papers = documents(new Place(meeting, item, matter, at), labels, typeOf);
            AgendaEntry entry = new AgendaEntry(
                    number,
                    Objects.requireNonNullElse(title, ""),
                    caseNumber,
                    Objects.requireNonNullElse(item.kind(), ItemKind.DECISION),
                    item.presenter(),
                    item.time(),
                    papers.stream().map(Placed::paper).toList(),
                    null,
                    null);
            List<PaperSource> sources = papers.stream().map(Placed::source).toList();
            entries.add(new PlacedEntry(entry, at, item.caseId(), sources));
        }
        return entries;
    }

    /** An item with what is around it. */
    private record Place(
            Meeting meeting, AgendaItem item, @Nullable Case matter, ValuePath at) {}

    private record Placed(AgendaDocument paper, PaperSource source) {}

    /** How the papers of a meeting are labelled, one item after another. */
    private static final class Labels {
        private final LabelPattern pattern;
        private int item;
        private @Nullable String caseNumber;
        private int last;

        Labels(LabelPattern pattern) {
            this.pattern = pattern;
        }

        void begin(int number, @Nullable String ofCase) {
            item = number;
            caseNumber = ofCase;
            last = pattern.countsThrough() ? last : 0;
        }

        /** The label of a paper that its case gives a number, which counts where each item counts for itself. */
        String of(int number) {
            int counted = pattern.countsThrough() ? last + 1 : number;
            last = Math.max(last, counted);
            return pattern.label(item, counted, caseNumber);
        }

        String next() {
            last++;
            return pattern.label(item, last, caseNumber);
        }
    }

    /** The memo, which has no number; then the case's papers, numbered as the memo numbers them; then the item's others. */
    private static List<Placed> documents(Place place, Labels labels, UnaryOperator<String> typeOf) {
        List<Placed> memos = new ArrayList<>();
        List<Placed> attached = new ArrayList<>();
        Case matter = place.matter();
        List<NumberedDocument> ofCase = matter == null ? List.of() : of(matter, typeOf);
        for (int i = 0; matter != null && i < ofCase.size(); i++) {
            NumberedDocument paper = ofCase.get(i);
            ValuePath at = matter.path().key("documents").item(i);
            attached.add(new Placed(
                    new AgendaDocument(labels.of(paper.number()), null, paper.title(), paper.date(), paper.secret()),
                    PaperSource.of(matter.documents().get(i), matter, at)));
        }
        for (int i = 0; i < place.item().documents().size(); i++) {
            MeetingDocument own = place.item().documents().get(i);
            if (Boolean.FALSE.equals(own.enabled())) {
                continue;
            }
            boolean memo = isMemo(own, typeOf);
            String label = memo ? null : labels.next();
            String title = title(own.title(), own.generate(), typeOf);
            ValuePath at = place.at().key("documents").item(i);
            (memo ? memos : attached)
                    .add(new Placed(
                            new AgendaDocument(label, own.role(), title, own.date(), own.withheld()),
                            PaperSource.of(own, matter, place.meeting(), at)));
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

    private static String title(@Nullable String title, @Nullable String document, UnaryOperator<String> typeOf) {
        if (title != null) {
            return title;
        }
        return document == null ? UNTITLED : typeOf.apply(document);
    }

    private static int number(@Nullable AutoNumber given, int counted) {
        return given == null || given.isAuto() ? counted : given.number();
    }
}
