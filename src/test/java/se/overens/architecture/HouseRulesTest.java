package se.overens.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The rules find what they are there to find: each is broken once in {@code fixture}. */
@Tag("once")
class HouseRulesTest {
    private static final String ROOT = "se.overens.architecture.fixture";

    private final JavaClasses classes = new ClassFileImporter().importPackages(ROOT);
    private final HouseRules rules = rules("| `messy` | x | – | – |", "| `tidy` | x | messy | – |");

    @Test
    void findAnArrowThatIsNotInTheTable() {
        assertThat(violations(rules.arrows()))
                .anySatisfy(line -> assertThat(line)
                        .startsWith("messy may not depend on tidy")
                        .contains("Messy.back()", "(Messy.java:"))
                .anySatisfy(line -> assertThat(line).startsWith("messy may not depend on unlisted"))
                .noneSatisfy(line -> assertThat(line).startsWith("tidy"));
    }

    @Test
    void findAForeignLibrary() {
        assertThat(violations(rules.arrows()))
                .anySatisfy(line -> assertThat(line)
                        .startsWith("messy may not use org.commonmark.node")
                        .contains("Messy.walk(", "(Messy.java:"));
    }

    @Test
    void takeALibraryOrAnArrowThatIsInTheTable() {
        HouseRules wide = rules(
                "| `unlisted` | x | – | – |",
                "| `tidy` | x | messy | – |",
                "| `messy` | x | tidy, unlisted | `org.commonmark` |");
        assertThat(violations(wide.arrows())).isEmpty();
    }

    @Test
    void doNotTakeALibraryForItsNeighbour() {
        HouseRules near = rules("| `messy` | x | – | `org.commonmark.nod` |", "| `tidy` | x | messy | – |");
        assertThat(violations(near.arrows()))
                .anySatisfy(line -> assertThat(line).startsWith("messy may not use org.commonmark.node"));
    }

    @Test
    void findACycle() {
        assertThat(String.join("\n", violations(rules.noCycles()))).contains("Cycle", "messy", "tidy");
    }

    @Test
    void findAStandardStream() {
        assertThat(violations(rules.noStandardStreamsBut("tidy")))
                .anySatisfy(line -> assertThat(line).contains("System.out", "(Messy.java:"));
        assertThat(violations(rules.noStandardStreamsBut("messy"))).isEmpty();
    }

    @Test
    void findAPackageThatIsNotNullMarked() {
        assertThat(violations(rules.nullMarked()))
                .contains(ROOT + ".messy is not @NullMarked")
                .doesNotContain(ROOT + ".tidy is not @NullMarked");
    }

    @Test
    void findPackagesWithoutARowAndRowsWithoutAPackage() {
        HouseRules wrong = rules(
                "| `messy` (later) | x | – | – |",
                "| `tidy` | x | – | – |",
                "| `gone` | x | – | – |",
                "| `soon` (later) | x | – | – |");
        assertThat(wrong.rowFaults(classes))
                .containsExactly(
                        "marked later, but here: messy",
                        "package without a row: unlisted",
                        "row without a package: gone");
    }

    @Test
    void refuseATableThatMakesNoSense() {
        assertThatThrownBy(() -> PackageTable.read(List.of("no table"))).hasMessageContaining("no line");
        assertThatThrownBy(() -> rules("| `a` | x | – |")).hasMessageContaining("not four cells");
        assertThatThrownBy(() -> rules("| a | x | – | – |")).hasMessageContaining("not a package name");
        assertThatThrownBy(() -> rules("| `a` | x | b | – |")).hasMessageContaining("without a row");
        assertThatThrownBy(() -> rules("| `a` | x | – | POI |")).hasMessageContaining("not a package prefix");
        assertThatThrownBy(() -> rules("| `a` | x | – | – |", "| `a` | x | – | – |"))
                .hasMessageContaining("two rows");
    }

    @Test
    void readAllAboveAsTheRowsAbove() {
        PackageTable table = rules("| `a` | x | – | – |", "| `b` | x | a | – |", "| `c` | x | all above | `p.q`, `r` |")
                .table();
        assertThat(table.rows().get("c").uses()).containsExactly("a", "b");
        assertThat(table.rows().get("c").thirdParty()).containsExactly("p.q", "r");
    }

    private List<String> violations(ArchRule rule) {
        return rule.evaluate(classes).getFailureReport().getDetails();
    }

    private static HouseRules rules(String... rows) {
        List<String> page = new java.util.ArrayList<>(
                List.of("# Any page", "| package | purpose | may depend on | third party |", "|---|---|---|---|"));
        page.addAll(List.of(rows));
        page.add("after the table");
        return new HouseRules(PackageTable.read(page), ROOT);
    }
}
