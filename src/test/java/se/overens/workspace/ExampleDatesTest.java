package se.overens.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.overens.agreement.Municipality;
import se.overens.agreement.Subject;
import se.overens.agreement.matter.AgendaItem;
import se.overens.agreement.matter.Case;
import se.overens.agreement.matter.CaseDocument;
import se.overens.agreement.matter.Meeting;
import se.overens.agreement.matter.MeetingDocument;
import se.overens.agreement.rule.Rules;
import se.overens.diagnostic.Diagnostics;

/** The dates of the example workspaces: in the order of their events, and the same wherever a paper is named. */
class ExampleDatesTest {
    private final Diagnostics found = new Diagnostics();
    private Workspace example;

    private void read(String name) {
        example = Objects.requireNonNull(WorkspaceReader.read(Path.of("examples", name), found));
    }

    private Case matter(@Nullable String id) {
        return example.cases().stream()
                .filter(one -> Objects.equals(one.id(), id))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"orebro-lan", "vastra-gotaland"})
    void areInTheOrderOfEvents(String name) {
        read(name);
        Rules rules = Rules.with(Registry.sweden());
        for (Municipality municipality : example.municipalities()) {
            rules.check(new Subject(example.profile(), municipality, null), found);
        }
        for (Case matter : example.cases()) {
            rules.check(new Subject(example.profile(), null, null, matter, null), found);
        }
        for (Meeting meeting : example.meetings()) {
            rules.check(new Subject(example.profile(), null, null, null, meeting), found);
        }
        assertThat(found.list()).isEmpty();
        assertThat(example.municipalities()).allSatisfy(municipality -> {
            assertThat(municipality.document().caseNumber()).isNotBlank();
            assertThat(municipality.document().dated()).isNotNull().hasYear(2026);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"orebro-lan", "vastra-gotaland"})
    void areThoseOfThePapersThatCasesName(String name) {
        read(name);
        for (Case matter : example.cases()) {
            for (CaseDocument document : matter.documents()) {
                String generated = document.generate();
                if (generated == null) {
                    assertThat(document.file()).isNotNull();
                    continue;
                }
                Case other = document.caseId() == null ? matter : matter(document.caseId());
                String municipality = document.municipality() == null ? matter.municipality() : document.municipality();
                assertThat(document.date())
                        .as("%s of %s", generated, matter.id())
                        .isNotNull()
                        .isEqualTo(dated(generated, other, municipality));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"orebro-lan", "vastra-gotaland"})
    void areThoseOfThePapersThatMeetingsName(String name) {
        read(name);
        for (Meeting meeting : example.meetings()) {
            for (AgendaItem item : meeting.items()) {
                Case matter = item.caseId() == null ? null : matter(item.caseId());
                if (matter != null) {
                    assertThat(Objects.requireNonNull(matter.decision()).date()).isEqualTo(meeting.date());
                    assertThat(matter.dated()).isBefore(meeting.dated());
                }
                for (MeetingDocument document : item.documents()) {
                    String generated = document.generate();
                    if (generated == null) {
                        assertThat(document.file()).isNotNull();
                        continue;
                    }
                    assertThat(document.date())
                            .as("%s of %s", generated, meeting.id())
                            .isNotNull()
                            .isEqualTo(dated(generated, matter, document.municipality()));
                }
            }
        }
    }

    /** The date that the generated paper bears. */
    private @Nullable LocalDate dated(String document, @Nullable Case matter, @Nullable String municipality) {
        return switch (document) {
            case "regional-agreement" ->
                Objects.requireNonNull(example.profile().regionalAgreement()).dated();
            case "letter-of-intent", "local-agreement" ->
                Objects.requireNonNull(example.find(Objects.requireNonNull(municipality), found))
                        .document()
                        .dated();
            case "board-memo" -> Objects.requireNonNull(matter).dated();
            case "cover-letter" ->
                Objects.requireNonNull(Objects.requireNonNull(matter).enclosure())
                        .dated();
            case "minutes-extract" ->
                Objects.requireNonNull(Objects.requireNonNull(matter).decision())
                        .date();
            case "child-rights-assessment" ->
                Objects.requireNonNull(Objects.requireNonNull(matter).childRights())
                        .dated();
            default -> throw new IllegalArgumentException(document);
        };
    }
}
