package se.overens.agreement.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.overens.RecordOf;
import se.overens.agreement.AutoNumber;
import se.overens.agreement.Given;
import se.overens.agreement.TimeOfDay;
import se.overens.agreement.matter.AgendaItem;
import se.overens.agreement.matter.Case;
import se.overens.agreement.matter.CaseDecision;
import se.overens.agreement.matter.CaseDocument;
import se.overens.agreement.matter.Meeting;
import se.overens.agreement.matter.MeetingDocument;
import se.overens.agreement.matter.Withheld;

/** R04, R05, R13, R14, R20 and R22 for cases and meetings. */
class MatterRulesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 8);
    private static final String CASE = "cases.fc-2026.";
    private static final String MEETING = "meetings.kallelse.";

    private final Given given = new Given();
    private final List<AgendaItem> items = new ArrayList<>();
    private final List<CaseDocument> documents = new ArrayList<>();

    @BeforeEach
    void haveACase() {
        caseOf("laxa", "laxa");
    }

    private void caseOf(String municipality, String centre) {
        given.matter = RecordOf.type(
                Case.class,
                "id",
                "fc-2026",
                "title",
                "Familjecentral",
                "municipality",
                municipality,
                "centre",
                centre,
                "documents",
                documents);
    }

    private void meet(Object... more) {
        List<Object> all = new ArrayList<>(List.of(
                "id", "kallelse", "municipality", "laxa", "body", "Kommunstyrelsen", "date", DAY, "items", items));
        all.addAll(List.of(more));
        given.meeting = RecordOf.type(Meeting.class, all.toArray());
    }

    private void assertFound(String... findings) {
        assertThat(given.findings()).containsExactly(findings);
    }

    private static AgendaItem about(String caseId) {
        return RecordOf.type(AgendaItem.class, "caseId", caseId);
    }

    private static AgendaItem paper(Object... parts) {
        return RecordOf.type(
                AgendaItem.class,
                "title",
                "Lokaler",
                "documents",
                List.of(RecordOf.type(MeetingDocument.class, parts)));
    }

    @Test
    void whatNamesTheRightThingsIsLeftAlone() {
        documents.add(RecordOf.type(CaseDocument.class, "generate", "board-memo", "caseId", "fc-2026"));
        caseOf("Laxå", "laxa");
        items.add(about("fc-2026"));
        items.add(paper("generate", "board-memo", "municipality", "1860", "centre", "laxa", "date", DAY));
        meet("dated", DAY.minusDays(8), "start", TimeOfDay.fromText("13:00"), "end", TimeOfDay.fromText("16:00"));
        assertFound();
    }

    @Test
    void aCaseNamesAMunicipalityOfTheWorkspace() {
        caseOf("laxxa", null);
        assertFound("OV205 " + CASE + "municipality [laxxa] ^OV205.meant[laxa] =OV205.known[laxa]");
    }

    private static Case decidedBy(String body, String decided) {
        return RecordOf.type(
                Case.class,
                "id",
                "fc-2026",
                "title",
                "Familjecentral",
                "municipality",
                "laxa",
                "body",
                body,
                "decision",
                RecordOf.type(CaseDecision.class, "body", decided));
    }

    @Test
    void aBodyIsOneOfTheMunicipality() {
        String known = " =OV205.known[Barnnämnden, Socialnämnden, Kommunstyrelsen, Kommunfullmäktige] =OV205.board[]";
        given.matter = decidedBy("Socialnämden", "Kommunstyrelse");
        assertFound(
                "OV205 " + CASE + "body [Socialnämden] ^OV205.meant[Socialnämnden]" + known,
                "OV205 " + CASE + "decision.body [Kommunstyrelse] ^OV205.meant[Kommunstyrelsen]" + known);
        given.matter = decidedBy("Servicenämnden", "kommunstyrelsens arbetsutskott");
        assertFound("OV205W " + CASE + "body [Servicenämnden]" + known);
        given.matter = decidedBy("socialnämnden", "Kommunfullmäktige");
        items.add(paper("title", "Brev"));
        meet("body", "Barnämnden");
        assertFound("OV205 " + MEETING + "body [Barnämnden] ^OV205.meant[Barnnämnden]" + known);
    }

    private static AgendaItem item(String number, String... files) {
        List<MeetingDocument> papers = new ArrayList<>();
        for (String file : files) {
            papers.add(RecordOf.type(MeetingDocument.class, "title", "Brev", "file", file));
        }
        return RecordOf.type(AgendaItem.class, "title", "Lokaler", "caseNumber", number, "documents", papers);
    }

    @Test
    void itemsAndPapersAreNumberedWithoutGaps() {
        documents.add(RecordOf.type(CaseDocument.class, "title", "A", "file", "a.pdf", "no", new AutoNumber(1)));
        documents.add(RecordOf.type(CaseDocument.class, "title", "B", "file", "b.pdf", "no", new AutoNumber(3)));
        caseOf("laxa", null);
        items.add(RecordOf.type(AgendaItem.class, "title", "A", "no", new AutoNumber(1)));
        items.add(RecordOf.type(AgendaItem.class, "title", "B", "no", new AutoNumber(3)));
        meet();
        assertFound(
                "OV217 " + CASE + "documents[1].no [] ^OV217.number[2]",
                "OV217 " + MEETING + "items[1].no [] ^OV217.item[2]");
    }

    @Test
    void aPatternForLabelsTellsPapersApart() {
        items.add(item("KS 1", "a.pdf"));
        items.add(item("KS 1", "a.pdf"));
        String at = "OV217 " + MEETING + "attachmentPattern [] ";
        meet("attachmentPattern", "Bilaga {item}.{nr} {}");
        assertFound(
                at + "^OV217.word[{nr}] =OV217.meant[{n}] =OV217.words[{n}, {item}, {caseNumber}]",
                at + "^OV217.word[{}] =OV217.meant[{n}] =OV217.words[{n}, {item}, {caseNumber}]");
        meet("attachmentPattern", "Bilaga {item}");
        assertFound(at + "^OV217.countless[{n}] =OV217.such[Bilaga {item}.{n}, Bilaga {n}, Dnr {caseNumber}-{n}]");
        meet("attachmentPattern", "{caseNumber}-{n}");
        assertFound("OV222 " + MEETING + "items[1].documents[0] [KS 1-1]");
        meet("attachmentPattern", "Bilaga {n}");
        assertFound();
    }

    @Test
    void aLabelWithACaseNumberNeedsOne() {
        items.add(item(null, "a.pdf"));
        items.add(item(null));
        items.add(paper("generate", "board-memo"));
        meet("attachmentPattern", "{caseNumber}-{n}");
        assertFound("OV217 " + MEETING + "items[0] [] ^OV217.caseNumber[{caseNumber}]");
    }

    @Test
    void aPaperHasOneSource() {
        documents.add(RecordOf.type(CaseDocument.class, "file", "a.pdf", "generate", "agenda"));
        documents.add(RecordOf.type(CaseDocument.class, "title", "Avtal"));
        caseOf("laxa", null);
        items.add(about("fc-2026"));
        items.add(paper("generate", "agenda", "file", "a.pdf"));
        items.add(paper("title", "Brev"));
        items.add(paper("title", "Brev", "withheld", new Withheld("26 kap. 1 § OSL")));
        items.add(paper("title", "Brev", "enabled", false));
        meet();
        assertFound(
                "OV217 " + CASE + "documents[0].file [] ^OV217.both[]",
                "OV217 " + MEETING + "items[1].documents[0].file [] ^OV217.both[]");
    }

    @Test
    void aPaperThatIsNotMadeHereHasATitle() {
        Withheld secret = new Withheld("26 kap. 1 § OSL");
        documents.add(RecordOf.type(CaseDocument.class, "file", "a.pdf", "secret", secret));
        caseOf("laxa", null);
        items.add(paper("file", "b.pdf"));
        items.add(paper("withheld", secret));
        items.add(paper("enabled", false));
        meet();
        assertFound(
                "OV217 " + CASE + "documents[0] [] =OV217.naming[]",
                "OV217 " + MEETING + "items[0].documents[0] [] =OV217.naming[]",
                "OV217 " + MEETING + "items[1].documents[0] [] =OV217.naming[]");
    }

    @Test
    void whatIsWithheldOnceIsOpenNowhere() {
        Withheld secret = new Withheld("26 kap. 1 § OSL");
        documents.add(RecordOf.type(CaseDocument.class, "title", "Larm", "file", "files/larm.pdf", "secret", secret));
        caseOf("laxa", null);
        items.add(about("fc-2026"));
        items.add(paper("title", "Bilder", "file", "files/./larm.pdf"));
        items.add(paper("title", "Karta", "file", "files/karta.pdf"));
        items.add(paper("generate", "agenda", "withheld", secret));
        items.add(paper("generate", "agenda", "centre", "laxa"));
        items.add(paper("title", "Brev", "withheld", secret));
        items.add(paper("title", "Brev"));
        meet();
        assertFound("OV217 " + MEETING + "items[1].documents[0] [] =OV217.withhold[]");
    }

    @Test
    void itemsAreNumberedFromTheFirstParagraphOn() {
        items.add(RecordOf.type(AgendaItem.class, "title", "A", "no", new AutoNumber(121)));
        items.add(RecordOf.type(AgendaItem.class, "title", "B", "no", new AutoNumber(2)));
        meet("firstParagraph", new AutoNumber(121));
        assertFound("OV217 " + MEETING + "items[1].no [] ^OV217.item[122]");
    }

    @Test
    void aMeetingHasItems() {
        items.add(RecordOf.type(AgendaItem.class, "title", "Struket", "enabled", false));
        meet();
        assertFound("OV217 " + MEETING + "items [] =OV217.addItem[]");
    }

    @Test
    void theTitleOfAPaperThatIsWithheldNamesNobody() {
        Withheld secret = new Withheld("26 kap. 1 § OSL");
        items.add(paper("title", "Barnet 811218-9876", "withheld", secret));
        meet();
        assertFound("OV220W " + MEETING + "items[0].documents[0].title [] ^OV220.personalNumber[]");
    }

    @Test
    void aBodyIsNotCheckedWhereNoBoardIsKnown() {
        given.boards.clear();
        given.matter = decidedBy("Socialnämden", "X");
        assertThat(given.findings()).noneMatch(finding -> finding.contains("body"));
    }

    /** Its file has faults of its own, which are told where they are. */
    @Test
    void aMunicipalityThatCouldNotBeReadIsThere() {
        caseOf("nora", "solrosen");
        assertFound();
    }

    @Test
    void aCaseNamesACentreOfItsMunicipality() {
        caseOf("laxa", "laxaa");
        assertFound("OV205 " + CASE + "centre [laxaa] ^OV205.meant[laxa] =OV205.known[laxa]");
    }

    @Test
    void thePapersOfACaseAreKnown() {
        documents.add(RecordOf.type(CaseDocument.class, "generate", "bord-memo"));
        documents.add(RecordOf.type(CaseDocument.class, "generate", "agenda", "centre", "lax"));
        documents.add(RecordOf.type(CaseDocument.class, "generate", "agenda", "caseId", "fc-2025"));
        caseOf("laxa", null);
        assertFound(
                "OV205 " + CASE + "documents[0].generate [bord-memo] ^OV205.meant[board-memo]"
                        + " =OV205.known[board-memo, agenda]",
                "OV205 " + CASE + "documents[1].centre [lax] ^OV205.meant[laxa] =OV205.known[laxa]",
                "OV205 " + CASE + "documents[2].caseId [fc-2025] ^OV205.meant[fc-2026] =OV205.known[fc-2026]");
    }

    @Test
    void aMeetingNamesWhatIsThere() {
        items.add(about("fc-2062"));
        items.add(paper("generate", "agenda", "municipality", "laax"));
        items.add(paper("generate", "agenda", "centre", "lxaa"));
        meet("municipality", "laxa");
        assertFound(
                "OV205 " + MEETING + "items[0].caseId [fc-2062] ^OV205.meant[fc-2026] =OV205.known[fc-2026]",
                "OV205 " + MEETING + "items[1].documents[0].municipality [laax] ^OV205.meant[laxa] =OV205.known[laxa]",
                "OV205 " + MEETING + "items[2].documents[0].centre [lxaa] ^OV205.meant[laxa] =OV205.known[laxa]");
    }

    @Test
    void noticeAndPapersAreNotYoungerThanTheMeeting() {
        items.add(paper("title", "Hyra", "date", DAY.plusDays(1)));
        items.add(paper("title", "Hyra", "date", DAY.plusDays(1), "enabled", false));
        meet("dated", DAY.plusDays(2));
        assertFound(
                "OV213 " + MEETING + "dated [] ^OV213.summoned[2026-12-08]",
                "OV213 " + MEETING + "items[0].documents[0].date [] ^OV213.laterPaper[2026-12-08]");
    }

    @Test
    void aMeetingEndsAfterItBegins() {
        items.add(paper("title", "Brev"));
        meet("start", TimeOfDay.fromText("13:00"), "end", TimeOfDay.fromText("13:00"));
        assertFound("OV213 " + MEETING + "end [] ^OV213.ends[13.00]");
    }

    @Test
    void aNumberHasOneItem() {
        items.add(RecordOf.type(AgendaItem.class, "title", "Ett"));
        items.add(
                RecordOf.type(AgendaItem.class, "title", "Struket", "no", AutoNumber.fromText("2"), "enabled", false));
        items.add(RecordOf.type(AgendaItem.class, "title", "Två", "no", AutoNumber.fromText("1")));
        meet();
        assertFound("OV222 " + MEETING + "items[2].no [1]");
    }

    @Test
    void theTextsOfAMeetingAreReadToo() {
        items.add(paper("title", "Brev"));
        meet("place", "xxxxx", "chair", "Ann Ek, 19121212-1212", "absence", "Enligt lag (2001:453)");
        assertFound(
                "OV204 " + MEETING + "place [xxxxx] =OV204.data[]",
                "OV214W " + MEETING + "absence [] ^OV214.statute[socialtjänstlagen (2001:453), 2026-12-08]"
                        + " =OV214.statuteNow[socialtjänstlagen (2025:400)]",
                "OV220W " + MEETING + "chair [] ^OV220.personalNumber[]");
    }
}
