package se.overens.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.overens.diagnostic.Code;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Diagnostics;
import se.overens.diagnostic.Location;

/** The files of a workspace that are papers of agreements, cases and meetings. */
public final class PaperFiles {
    /** In bytes; what a bilaga of a thousand scanned pages may have. */
    private static final long LARGEST = 256L << 20;

    /** In bytes: how far readers look for the header (PDF 32000-1, annex H, note 13). */
    private static final int HEAD = 1024;

    private final WorkspaceFiles files;
    private final Diagnostics diagnostics;

    /** The files of the workspace in {@code folder}; findings go to {@code diagnostics}. */
    public PaperFiles(Path folder, Diagnostics diagnostics) {
        this(new WorkspaceFiles(folder, diagnostics), diagnostics);
    }

    PaperFiles(WorkspaceFiles files, Diagnostics diagnostics) {
        this.files = files;
        this.diagnostics = diagnostics;
    }

    /**
     * The content of a PDF file.
     *
     * @param file the path from the workspace, which must not lead out of it
     * @param reviewed the SHA-256 of its content when it was reviewed, in hexadecimal; null if that does not matter
     * @param place where findings are
     * @return null with a finding when there is no such file, it is no PDF, or not the one that was reviewed
     */
    public byte @Nullable [] read(String file, @Nullable String reviewed, Location place) {
        byte[] content = files.readNamed(file, LARGEST, place);
        boolean usable = content != null
                && isPdf(file, content, place)
                && (reviewed == null || isReviewed(file, Sha256.of(content), reviewed, place));
        return usable ? content : null;
    }

    /** Adds a finding when there is no such file, or it is no PDF. */
    void check(String file, Location place) {
        Path path = files.findNamed(file, LARGEST, place);
        if (path != null) {
            try (InputStream in = Files.newInputStream(path)) {
                isPdf(file, in.readNBytes(HEAD), place);
            } catch (IOException e) {
                diagnostics.add(WorkspaceFiles.unusable(file, e, place));
            }
        }
    }

    /**
     * Adds a finding when a file is not the one that was reviewed.
     *
     * @param named where the file is named
     * @param place where it says which one was reviewed
     */
    void check(String file, Location named, String reviewed, Location place) {
        Path path = files.findNamed(file, LARGEST, named);
        if (path != null) {
            try {
                isReviewed(file, Sha256.of(path), reviewed, place);
            } catch (IOException e) {
                diagnostics.add(WorkspaceFiles.unusable(file, e, named));
            }
        }
    }

    private boolean isPdf(String file, byte[] content, Location place) {
        String head = new String(content, 0, Math.min(content.length, HEAD), StandardCharsets.ISO_8859_1);
        boolean is = head.contains("%PDF-");
        if (!is) {
            diagnostics.add(Diagnostic.of(Code.NAMED_FILE, place, file).label("pdf"));
        }
        return is;
    }

    private boolean isReviewed(String file, String now, String reviewed, Location place) {
        boolean is = now.equals(reviewed.strip().toLowerCase(Locale.ROOT));
        if (!is) {
            diagnostics.add(Diagnostic.of(Code.ATTACHMENTS, place)
                    .label("changed", file)
                    .hint("review", now));
        }
        return is;
    }
}
