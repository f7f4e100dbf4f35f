package se.overens.agreement.matter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.overens.RecordOf;
import se.overens.agreement.AutoNumber;

class PapersTest {
    private static final Case CASE = RecordOf.type(
            Case.class,
            "id",
            "fc",
            "title",
            "Avtal",
            "number",
            "KS 1",
            "documents",
            List.of(
                    RecordOf.type(CaseDocument.class, "generate", "cover-letter"),
                    RecordOf.type(CaseDocument.class, "title", "Protokoll", "date", LocalDate.EPOCH),
                    RecordOf.type(CaseDocument.class, "file", "a.pdf", "no", new AutoNumber(7))));

    @Test
    void thePapersOfACaseAreNumbered() {
        assertThat(Papers.of(CASE, String::toUpperCase))
                .extracting(NumberedDocument::number, NumberedDocument::title)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1, "COVER-LETTER"),
                        org.assertj.core.groups.Tuple.tuple(2, "Protokoll"),
                        org.assertj.core.groups.Tuple.tuple(7, "Handling"));
    }

    @Test
    void anItemHasItsMemoThenThePapersOfItsCaseAsTheMemoNumbersThemThenOthers() {
        AgendaItem left = RecordOf.type(AgendaItem.class, "title", "Bort", "enabled", false);
        AgendaItem open = RecordOf.type(AgendaItem.class, "title", "Öppnande", "kind", ItemKind.INFORMATION);
        AgendaItem item = RecordOf.type(
                AgendaItem.class,
                "caseId",
                "fc",
                "documents",
                List.of(
                        RecordOf.type(MeetingDocument.class, "title", "Brev"),
                        RecordOf.type(MeetingDocument.class, "title", "Memo", "role", "Tjänsteskrivelse"),
                        RecordOf.type(MeetingDocument.class, "generate", "memo")));
        Meeting meeting = RecordOf.type(Meeting.class, "items", List.of(left, open, item));

        List<AgendaEntry> entries = entries(meeting);

        assertThat(entries).extracting(AgendaEntry::number).containsExactly(1, 2);
        assertThat(entries.get(1).title()).isEqualTo("Avtal");
        assertThat(entries.get(1).caseNumber()).isEqualTo("KS 1");
        assertThat(entries.get(1).documents())
                .extracting(AgendaDocument::label)
                .containsExactly(null, null, "Bilaga 2.1", "Bilaga 2.2", "Bilaga 2.7", "Bilaga 2.8");
    }

    @Test
    void theItemsGoOnWithTheParagraphsOfTheYear() {
        MeetingDocument letter = RecordOf.type(MeetingDocument.class, "title", "Brev");
        AgendaItem item = RecordOf.type(AgendaItem.class, "title", "Budget", "documents", List.of(letter));
        Meeting meeting =
                RecordOf.type(Meeting.class, "items", List.of(item, item), "firstParagraph", new AutoNumber(121));
        assertThat(entries(meeting)).extracting(AgendaEntry::number).containsExactly(121, 122);
        assertThat(entries(meeting).get(1).documents())
                .extracting(AgendaDocument::label)
                .containsExactly("Bilaga 122.1");
    }

    @Test
    void thePatternOfTheMeetingLabelsItsPapers() {
        AgendaItem item = RecordOf.type(AgendaItem.class, "caseId", "fc");
        Meeting meeting =
                RecordOf.type(Meeting.class, "items", List.of(item), "attachmentPattern", "Dnr {caseNumber}-{n}");
        assertThat(entries(meeting).get(0).documents())
                .extracting(AgendaDocument::label)
                .containsExactly("Dnr KS 1-1", "Dnr KS 1-2", "Dnr KS 1-7");
    }

    @Test
    void aCaseNumberThatIsNotThereIsSeenToBeMissing() {
        AgendaItem item = RecordOf.type(
                AgendaItem.class, "documents", List.of(RecordOf.type(MeetingDocument.class, "title", "Brev")));
        Meeting meeting = RecordOf.type(Meeting.class, "items", List.of(item), "attachmentPattern", "{caseNumber}-{n}");
        assertThat(entries(meeting).get(0).documents().get(0).label()).isEqualTo("{caseNumber}-1");
    }

    @Test
    void aPatternThatTellsNoItemsApartCountsThroughTheMeeting() {
        MeetingDocument letter = RecordOf.type(MeetingDocument.class, "title", "Brev");
        AgendaItem item = RecordOf.type(AgendaItem.class, "caseId", "fc", "documents", List.of(letter));
        AgendaItem next = RecordOf.type(AgendaItem.class, "documents", List.of(letter, letter));
        Meeting meeting = RecordOf.type(Meeting.class, "items", List.of(item, next), "attachmentPattern", "Bilaga {n}");
        assertThat(entries(meeting))
                .flatExtracting(AgendaEntry::documents)
                .extracting(AgendaDocument::label)
                .containsExactly("Bilaga 1", "Bilaga 2", "Bilaga 3", "Bilaga 4", "Bilaga 5", "Bilaga 6");
    }

    @Test
    void aPaperIsAboutItsCaseUnlessItNamesAnother() {
        Case matter = RecordOf.type(
                Case.class,
                "id",
                "fc",
                "municipality",
                "laxa",
                "centre",
                "laxa",
                "documents",
                List.of(
                        RecordOf.type(CaseDocument.class, "generate", "local-agreement"),
                        RecordOf.type(CaseDocument.class, "generate", "letter-of-intent", "municipality", "nora"),
                        RecordOf.type(CaseDocument.class, "generate", "cover-letter", "caseId", "annat")));
        AgendaItem item = RecordOf.type(
                AgendaItem.class,
                "caseId",
                "fc",
                "documents",
                List.of(
                        RecordOf.type(MeetingDocument.class, "generate", "board-memo"),
                        RecordOf.type(MeetingDocument.class, "enabled", false),
                        RecordOf.type(MeetingDocument.class, "generate", "letter-of-intent", "municipality", "kumla"),
                        RecordOf.type(MeetingDocument.class, "file", "files/a.pdf")));
        Meeting meeting = RecordOf.type(Meeting.class, "id", "ks", "municipality", "orebro", "items", List.of(item));
        assertThat(Papers.of(meeting, List.of(matter), name -> name).get(0).sources())
                .extracting(source -> source.at() + " " + source.generate() + " " + source.caseId() + " "
                        + source.municipality() + "/" + source.centre() + " " + source.file())
                .containsExactly(
                        "cases.fc.documents[0] local-agreement fc laxa/laxa null",
                        "cases.fc.documents[1] letter-of-intent fc nora/null null",
                        "cases.fc.documents[2] cover-letter annat laxa/laxa null",
                        "meetings.ks.items[0].documents[0] board-memo fc laxa/laxa null",
                        "meetings.ks.items[0].documents[2] letter-of-intent fc kumla/null null",
                        "meetings.ks.items[0].documents[3] null fc laxa/laxa files/a.pdf");
    }

    private static List<AgendaEntry> entries(Meeting meeting) {
        return Papers.of(meeting, List.of(CASE), name -> "memo".equals(name) ? "Tjänsteskrivelse" : name).stream()
                .map(PlacedEntry::entry)
                .toList();
    }
}
