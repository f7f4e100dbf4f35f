package se.overens.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.overens.WorkspaceFixture;
import se.overens.diagnostic.Code;
import se.overens.diagnostic.Diagnostics;
import se.overens.diagnostic.Severity;

class WorkspaceCheckTest {
    @TempDir
    private Path temp;

    private CheckResult check(boolean draft, int most) {
        Diagnostics found = new Diagnostics();
        Pipeline pipeline = Objects.requireNonNull(Pipeline.open(temp, found));
        assertThat(found.list()).isEmpty();
        return pipeline.check(new CheckRequest(draft, most));
    }

    @Test
    void setsEveryDocumentOfFew() {
        WorkspaceFixture.copyTo(temp);
        CheckResult result = check(false, CheckRequest.ALL);
        assertThat(result.set()).isEqualTo(result.documents()).isGreaterThan(10);
    }

    /** The first of several subjects is never in a sample of two. */
    @Test
    void looksForRequiredValuesOutsideTheSample() {
        WorkspaceFixture.copyTo(temp).replace("askersund", "caseNumber: KS 2026/00123", "caseNumber: \"\"");
        CheckResult result = check(false, 2);
        assertThat(result.set()).isLessThan(result.documents());
        assertThat(result.found()).anySatisfy(found -> {
            assertThat(found.code()).isEqualTo(Code.REQUIRED_VALUE);
            assertThat(found.severity()).isEqualTo(Severity.ERROR);
        });
        assertThat(check(true, 2).found()).anySatisfy(found -> {
            assertThat(found.code()).isEqualTo(Code.REQUIRED_VALUE);
            assertThat(found.severity()).isEqualTo(Severity.WARNING);
        });
    }
}
