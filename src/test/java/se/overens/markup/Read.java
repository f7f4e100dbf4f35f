package se.overens.markup;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Diagnostics;
import se.overens.diagnostic.SourceSpan;
import se.overens.document.Document;
import se.overens.document.DocumentInfo;
import se.overens.document.Furniture;
import se.overens.template.Mall;
import se.overens.template.Rendering;

/** Reads small markups for tests. */
final class Read {
    private static final DocumentInfo INFO = new DocumentInfo("T", "O", "S", null, "sv-SE");
    private static final Furniture FURNITURE =
            new Furniture("", "", "", List.of(), List.of(), "", List.of(), "", null, "");

    private Read() {}

    /** The document, which must be without errors. */
    static Document document(@Nullable Rendering rendering) {
        Diagnostics diagnostics = new Diagnostics();
        Document document = rendering == null ? null : MarkupReader.read(rendering, INFO, FURNITURE, diagnostics);
        return Objects.requireNonNull(document, () -> diagnostics.list().toString());
    }

    /** The document that a template of plain markup gives, as lines of text. */
    static String plain(String markup) {
        return Plain.of(document(Mall.of(markup).rendered()));
    }

    /** The findings in a template, as {@code code line key}. */
    static List<String> findings(Mall mall) {
        Diagnostics diagnostics = new Diagnostics();
        MarkupReader.read(mall.rendered(), INFO, FURNITURE, diagnostics);
        return diagnostics.list().stream().map(Read::show).toList();
    }

    private static String show(Diagnostic found) {
        String line = found.location() instanceof SourceSpan span ? " " + span.line() : " " + found.location();
        String label = found.label() == null ? "" : " " + found.label().key().replaceAll("^OV\\d+\\.", "");
        String hint =
                found.hints().isEmpty() ? "" : " " + found.hints().get(0).key().replaceAll("^OV\\d+\\.", "");
        return found.code().id() + line + label + hint;
    }
}
