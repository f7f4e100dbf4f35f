package se.overens.agenda;

import java.nio.file.Path;
import java.util.List;
import se.overens.pdf.Conformance;

/**
 * What came of a request for a pack.
 *
 * @param files where the files are, or would be, the pack first; none after an error
 * @param unchanged how many of them were there already, just so
 * @param pages how many pages the pack has
 * @param papers how many papers it holds, besides the agenda
 * @param conformance what the pack claims
 * @param claims the same by name, such as {@code PDF/A-2a}
 */
public record PackResult(
        List<Path> files, int unchanged, int pages, int papers, Conformance conformance, List<String> claims) {
    /** Nothing was made. */
    static final PackResult NONE = new PackResult(List.of(), 0, 0, 0, Conformance.NONE, List.of());

    public PackResult {
        files = List.copyOf(files);
        claims = List.copyOf(claims);
    }
}
