package se.overens.agreement.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.overens.RecordOf;
import se.overens.agreement.Attachment;
import se.overens.agreement.Centre;
import se.overens.agreement.Definition;
import se.overens.agreement.Given;
import se.overens.agreement.Municipality;
import se.overens.agreement.RuleSeverity;
import se.overens.agreement.UniformConcept;
import se.overens.agreement.terms.TargetGroup;
import se.overens.agreement.terms.Term;
import se.overens.agreement.terms.Terms;
import se.overens.agreement.words.Noun;
import se.overens.agreement.words.Words;
import se.overens.diagnostic.Code;
import se.overens.diagnostic.Diagnostics;
import se.overens.diagnostic.Severity;

/** R21 and R22, the region's words and severities, and the page about all rules. */
class WorkspaceRulesTest {
    private final Given given = new Given();

    private void assertFound(String... findings) {
        assertThat(given.findings()).containsExactly(findings);
    }

    private static Centre centre(String id, int notice, int ageTo, Definition definition) {
        return RecordOf.type(
                Centre.class,
                "id",
                id,
                "definition",
                definition,
                "agreement",
                RecordOf.type(
                        Terms.class,
                        "term",
                        RecordOf.type(Term.class, "noticeMonths", notice),
                        "targetGroup",
                        RecordOf.type(TargetGroup.class, "ageFrom", 0, "ageTo", ageTo)));
    }

    private List<String> compared(Municipality... municipalities) {
        Diagnostics found = new Diagnostics();
        Rules.with(new LittleRegister()).compare(given.profile(), List.of(municipalities), found);
        return found.list().stream().map(Given::shown).toList();
    }

    private static Municipality municipality(String id, Centre... centres) {
        return RecordOf.type(
                Municipality.class, "id", id, "code", "1860", "name", id, "centres", Arrays.asList(centres));
    }

    @Test
    void whatIsToBeUniformIsTheSameInTheWholeCounty() {
        Municipality one = municipality("one", centre("a", 6, 6, null), centre("b", 3, 6, null));
        Municipality two = municipality("two", centre("c", 6, 12, Definition.STOCKHOLM));
        assertThat(compared(one, two)).isEmpty();
        given.uniform.addAll(List.of(UniformConcept.values()));
        String b = "municipalities.one.centres[1].agreement.";
        String c = "municipalities.two.centres[0].";
        assertThat(compared(one, two))
                .containsExactly(
                        "OV221W " + b + "term.noticeMonths [b, noticeMonths: 3] ^OV221.usual[noticeMonths: 6]",
                        "OV221W " + c + "definition [c, definition: stockholm] ^OV221.usual[definition: orebro]",
                        "OV221W " + c + "agreement.targetGroup [c, ageFrom: 0, ageTo: 12]"
                                + " ^OV221.usual[ageFrom: 0, ageTo: 6]");
    }

    @Test
    void aRegionChoosesHowGraveAWarningIs() {
        given.orgNo = "212000-1959";
        given.severity.put("R02", RuleSeverity.ERROR);
        assertFound("OV202 municipalities.laxa.orgNo [212000-1959] ^OV202.registered[212000-1918]");
        given.severity.put("R02", RuleSeverity.OFF);
        assertFound();
        given.severity.put("R02", RuleSeverity.WARNING);
        assertThat(given.findings()).singleElement().asString().startsWith("OV202W");
    }

    @Test
    void onlyWarningsMayBeChosen() {
        given.severity.put("R05", RuleSeverity.OFF);
        given.severity.put("r21", RuleSeverity.OFF);
        given.severity.put("economy", RuleSeverity.OFF);
        String known = " =OV270.known[R02, R12, R14, R18, R20, R21, R23, R24]";
        assertFound(
                "OV270 severity.R05 [R05] ^OV270.fixed[]" + known,
                "OV270 severity.r21 [r21] ^OV270.meant[R21]" + known,
                "OV270 severity.economy [economy] ^OV270.unknown[]" + known);
    }

    @Test
    void anUnknownNounGivesAllItsForms() {
        given.words = RecordOf.type(Words.class, "agreement", Noun.of("samverkanspakt"), "centre", Noun.of("hus"));
        assertFound("OV271 words.agreement.word [samverkanspakt]"
                + " ^OV271.missing[gender, definite, plural, pluralDefinite] =OV271.example[]");
    }

    @Test
    void twoCentresHaveTwoNames() {
        given.otherCentres.add(RecordOf.type(Centre.class, "id", "two", "name", "SOLROSEN "));
        given.attachments.add(RecordOf.type(Attachment.class, "id", "a", "title", "A"));
        given.attachments.add(RecordOf.type(Attachment.class, "id", "a", "title", "B"));
        assertFound(
                "OV222 municipalities.laxa.centres[1].name [solrosen]",
                "OV222 municipalities.laxa.centres[0].agreement.attachments[1].id [a]");
    }

    @Test
    void twoMunicipalitiesHaveTwoFileNames() {
        Municipality habo = municipality("habo", centre("0305", 6, 6, null), centre("x", 6, 6, null));
        Municipality other = municipality("habo-0305", centre("x", 6, 6, null));
        assertThat(compared(habo, other)).containsExactly("OV222 municipalities.habo.centres[0].id [0305, habo-0305]");
    }

    /** The page has a row for each code of a rule, with the level that it has in the code. */
    @Test
    void thePageListsEveryRule() throws Exception {
        String page = Files.readString(Path.of("docs", "rules.md"), StandardCharsets.UTF_8);
        List<String> rows = Pattern.compile("(?m)^\\| (R\\d\\d) \\| (OV2\\d\\d) \\| ([EW])")
                .matcher(page)
                .results()
                .map(row -> row.group(1) + " " + row.group(2) + " " + row.group(3))
                .toList();
        List<String> rules = new ArrayList<>();
        for (Code code : Code.values()) {
            String id = code.id();
            if (id.matches("OV2[0-4]\\d")) {
                String level = code.severity() == Severity.ERROR ? "E" : "W";
                rules.add("R" + id.substring(3) + " " + id + " " + level);
                assertThat(level.equals("W")).as(id).isEqualTo(Severities.ADJUSTABLE.contains("R" + id.substring(3)));
            }
        }
        assertThat(rows).containsExactlyElementsOf(rules);
        assertThat(page)
                .contains(Severities.ADJUSTABLE.stream()
                        .map(rule -> "`" + rule + "`")
                        .toList());
        assertThat(Pattern.compile("OV2[57]\\d").matcher(page).results().map(MatchResult::group))
                .contains("OV256", "OV270", "OV271");
    }
}
