package se.overens.agenda;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.overens.agreement.Slug;
import se.overens.agreement.rule.PersonalNumber;
import se.overens.diagnostic.Code;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Diagnostics;
import se.overens.diagnostic.WholeFile;
import se.overens.document.DocumentInfo;
import se.overens.font.Typeface;
import se.overens.output.OutputFolder;
import se.overens.output.OverwriteRule;
import se.overens.pdf.PdfGuard;
import se.overens.pdf.pack.Pack;
import se.overens.pdf.pack.PackEntry;
import se.overens.pdf.pack.PackItem;
import se.overens.pdf.pack.PackPart;
import se.overens.pdf.pack.PackWriter;
import se.overens.pipeline.Pipeline;
import se.overens.pipeline.PlannedItem;

/** Adds papers to an agenda that another system has made: its pages stay as they are, the papers follow them. */
public final class AgendaExtension {
    private static final int LONGEST_NAME = 70;
    private static final String EXTENSION = ".pdf";

    private final AttachRequest request;
    private final Diagnostics findings;
    private final PackWriter writer;

    private AgendaExtension(AttachRequest request, Diagnostics findings) {
        this.request = request;
        this.findings = findings;
        this.writer = new PackWriter(Typeface.SANS.face(false, false));
    }

    /**
     * The agenda with the papers; nothing is written after an error.
     *
     * @param findings gets all that is wrong, and what the reader should know
     */
    public static PackResult attach(AttachRequest request, Diagnostics findings) {
        return new AgendaExtension(request, findings).attach();
    }

    private PackResult attach() {
        PackPart agenda = read(request.agenda());
        if (agenda != null && agenda.signed()) {
            // Adding to it would make the signature invalid.
            findings.add(Diagnostic.of(
                            Code.SIGNED_AGENDA, new WholeFile(request.agenda().toString()))
                    .hint("remedy"));
        }
        // Where the agenda numbers paragraphs, so do the stamps.
        boolean paragraph = agenda != null && agenda.bookmark(request.item()).startsWith("§");
        String name = PlannedItem.name(request.item(), paragraph);
        List<PackEntry> entries = entries(name);
        if (agenda == null || fails()) {
            return PackResult.NONE;
        }
        PackItem item = new PackItem(name, entries);
        Pack pack = writer.extend(info(agenda), agenda, item, request.item(), findings);
        if (pack == null || fails()) {
            return PackResult.NONE;
        }
        Optional<Path> written = write(pack.bytes());
        return written.map(path -> new PackResult(
                        List.of(path), 0, pack.pages(), entries.size(), pack.conformance(), pack.claims()))
                .orElse(PackResult.NONE);
    }

    private boolean fails() {
        return findings.fail(request.settings().strict());
    }

    private List<PackEntry> entries(String item) {
        List<PackEntry> entries = new ArrayList<>();
        int number = request.labels().first();
        for (Path file : request.files()) {
            PackPart part = read(file);
            String label = request.labels().pattern().label(request.item(), number, null);
            number++;
            if (part != null) {
                String stamp = item + " · " + label;
                entries.add(new PackEntry(
                        Paper.name(label, " ", title(part, file)),
                        List.of(),
                        part.signed() ? stamp + Paper.RENDITION : stamp,
                        part));
            }
        }
        return entries;
    }

    private @Nullable PackPart read(Path file) {
        WholeFile where = new WholeFile(file.toString());
        try {
            if (Files.notExists(file)) {
                findings.add(Diagnostic.of(Code.NO_FILE, where, file).hint("path"));
                return null;
            }
            if (!Files.isRegularFile(file)) {
                findings.add(Diagnostic.of(Code.UNREADABLE_FILE, where, file).hint("kind"));
                return null;
            }
            if (Files.size(file) > PdfGuard.LARGEST_FILE) {
                findings.addAll(PdfGuard.tooLarge(where));
                return null;
            }
            PackPart part = writer.read(Files.readAllBytes(file), where, findings);
            if (part != null) {
                findings.addAll(part.findings());
            }
            return part;
        } catch (IOException e) {
            findings.add(Diagnostic.of(Code.UNREADABLE_FILE, where, file));
            return null;
        }
    }

    /** What the agenda says of itself. */
    private DocumentInfo info(PackPart agenda) {
        DocumentInfo said = agenda.info();
        String title = title(agenda, request.agenda());
        return new DocumentInfo(title, said.organisation(), said.subject(), null, said.language());
    }

    /** The title that a file gives itself; its name if it has none, or one that tells who somebody is. */
    private static String title(PackPart part, Path file) {
        String own = part.info().title();
        return own.isEmpty() || PersonalNumber.isIn(own) ? stem(file) : own;
    }

    private static String stem(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.toLowerCase(Locale.ROOT).endsWith(EXTENSION)
                ? name.substring(0, name.length() - EXTENSION.length())
                : name;
    }

    /** True of the agenda itself and of its papers: even with {@code force}, they are the only originals. */
    private boolean isRead(Path target) {
        return Stream.concat(Stream.of(request.agenda()), request.files().stream())
                .anyMatch(file -> isSame(file, target));
    }

    private static boolean isSame(Path file, Path target) {
        try {
            return Files.exists(target) && Files.isSameFile(file, target);
        } catch (IOException e) {
            return false;
        }
    }

    private Optional<Path> write(byte[] bytes) {
        String slug = Slug.of(stem(request.agenda()));
        String name = (slug.isEmpty() ? "kallelse" : slug.substring(0, Math.min(slug.length(), LONGEST_NAME)))
                .replaceFirst("-$", "");
        OutputFolder folder = OutputFolder.at(request.out());
        Path target = folder.path(name + EXTENSION);
        if (isRead(target)) {
            findings.add(Diagnostic.of(Code.WOULD_OVERWRITE, new WholeFile(target.toString()), target)
                    .saying("source")
                    .hint("elsewhere"));
            return Optional.empty();
        }
        OverwriteRule rule = new OverwriteRule(request.settings().force(), Pipeline::ownerOf);
        if (request.settings().dry()) {
            return folder.planned(name + EXTENSION, rule, findings);
        }
        return folder.holds(name + EXTENSION, bytes)
                ? Optional.of(folder.path(name + EXTENSION))
                : folder.write(name + EXTENSION, bytes, rule, findings);
    }
}
