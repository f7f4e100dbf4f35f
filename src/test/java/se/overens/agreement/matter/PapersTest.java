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
                        org.assertj.core.groups.Tuple.tuple(7, "a.pdf"));
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

        List<AgendaEntry> entries =
                Papers.of(meeting, List.of(CASE), name -> "memo".equals(name) ? "Tjänsteskrivelse" : name);

        assertThat(entries).extracting(AgendaEntry::number).containsExactly(1, 2);
        assertThat(entries.get(1).title()).isEqualTo("Avtal");
        assertThat(entries.get(1).caseNumber()).isEqualTo("KS 1");
        assertThat(entries.get(1).documents())
                .extracting(AgendaDocument::label)
                .containsExactly(null, null, "Bilaga 2.1", "Bilaga 2.2", "Bilaga 2.7", "Bilaga 2.8");
    }

    @Test
    void thePatternOfTheMeetingLabelsItsPapers() {
        AgendaItem item = RecordOf.type(AgendaItem.class, "caseId", "fc");
        Meeting meeting =
                RecordOf.type(Meeting.class, "items", List.of(item), "attachmentPattern", "Dnr {caseNumber}-{n}");
        assertThat(Papers.of(meeting, List.of(CASE), name -> name)
                        .get(0)
                        .documents()
                        .get(0)
                        .label())
                .isEqualTo("Dnr KS 1-1");
    }
}
