package se.overens.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The table of {@code docs/architecture.md} against the compiled code. */
@Tag("once")
class ArchitectureTest {
    private static final String ROOT = "se.overens";

    private static JavaClasses classes;
    private static HouseRules rules;

    @BeforeAll
    static void readBoth() throws IOException {
        Path page = Path.of("docs", "architecture.md");
        rules = new HouseRules(PackageTable.read(Files.readAllLines(page, StandardCharsets.UTF_8)), ROOT);
        classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(ROOT);
    }

    @Test
    void everyPackageHasARowAndEveryRowAPackage() {
        assertThat(rules.rowFaults(classes)).isEmpty();
    }

    @Test
    void dependsOnlyOnWhatTheTableAllows() {
        rules.arrows().check(classes);
    }

    @Test
    void hasNoCyclesBetweenPackages() {
        rules.noCycles().check(classes);
    }

    @Test
    void leavesTheStandardStreamsToTheCommandLine() {
        rules.noStandardStreamsBut("cli").check(classes);
    }

    @Test
    void marksEveryPackageForNullChecks() {
        rules.nullMarked().check(classes);
    }

    @Test
    void laysOutWithoutAnyPdfClass() {
        assertThat(classes.stream()
                        .filter(type -> type.getPackageName().startsWith(ROOT + ".layout"))
                        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                        .filter(arrow -> arrow.getTargetClass().getPackageName().startsWith("org.apache.pdfbox"))
                        .map(Object::toString))
                .isEmpty();
    }
}
