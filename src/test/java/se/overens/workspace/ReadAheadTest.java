package se.overens.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.overens.diagnostic.Code;
import se.overens.diagnostic.Diagnostic;
import se.overens.workspace.ReadAhead.Parsed;

class ReadAheadTest {
    @TempDir
    private Path folder;

    @Test
    void givesTheFilesInOrderEachWithItsOwnFindings() throws IOException {
        Files.writeString(folder.resolve("a.yaml"), "name: A\n");
        Files.writeString(folder.resolve("b.yaml"), "name: [A\n");
        Files.writeString(folder.resolve("d.yaml"), "name: D\n");
        ReadAhead ahead = new ReadAhead(folder, List.of("a.yaml", "b.yaml", "c.yaml", "d.yaml"));

        assertThat(codes(ahead.next())).isEmpty();
        assertThat(codes(ahead.next())).containsExactly(Code.YAML_SYNTAX);
        Parsed missing = ahead.next();
        assertThat(missing.document()).isNull();
        assertThat(codes(missing)).containsExactly(Code.UNREADABLE_FILE);
        Parsed last = ahead.next();
        assertThat(last.document()).isNotNull();
        assertThat(codes(last)).isEmpty();
    }

    private static List<Code> codes(Parsed parsed) {
        return parsed.found().stream().map(Diagnostic::code).toList();
    }
}
