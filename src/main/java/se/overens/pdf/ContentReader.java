package se.overens.pdf;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.overens.diagnostic.Code;
import se.overens.diagnostic.Nowhere;
import se.overens.pdf.object.ByteSink;
import se.overens.pdf.object.PdfArray;
import se.overens.pdf.object.PdfDictionary;
import se.overens.pdf.object.PdfName;
import se.overens.pdf.object.PdfObject;
import se.overens.pdf.object.PdfStream;

/**
 * What the pages paint: the text of each marked content, and whatever stands in none and is no artifact either
 * (PDF 32000-1, 14.6).
 */
final class ContentReader {
    private static final byte[] NOTHING = {};

    /** Forms in forms; the eighth is only made to do harm. */
    private static final int DEEPEST = 8;

    /** Operators in a file; a page of dense text has about 500. */
    private static final int MOST_OPERATORS = 10_000_000;

    private final Findings findings;
    private final MarkedContents contents = new MarkedContents();
    private final Map<PdfDictionary, FontDecoder> decoders = new LinkedHashMap<>();
    private final Deque<Mark> marks = new ArrayDeque<>();
    private int operators;
    private int page;
    private int unmarked;
    private @Nullable FontDecoder font;

    ContentReader(Findings findings) {
        this.findings = findings;
    }

    /**
     * An open marked content.
     *
     * @param artifact true if it or one around it is an artifact
     * @param content the innermost numbered content, or null
     */
    private record Mark(boolean artifact, MarkedContents.@Nullable Content content) {
        static final Mark NONE = new Mark(false, null);
    }

    /** True if every font of {@code pages} is embedded; adds a finding for each that is not, and for nothing else. */
    static boolean fonts(List<PageTree.PageObject> pages, Findings findings) throws IOException {
        ContentReader reader = new ContentReader(new Findings(Nowhere.NOWHERE));
        reader.run(pages);
        reader.tellFonts(findings);
        return reader.embedsFonts();
    }

    /** Reads all {@code pages}. */
    MarkedContents read(List<PageTree.PageObject> pages) throws IOException {
        run(pages);
        tellFonts(findings);
        return contents;
    }

    private void tellFonts(Findings found) {
        for (FontDecoder decoder : decoders.values()) {
            if (!decoder.embedded()) {
                found.add(Code.STRUCTURE_BROKEN, "font", decoder.name());
            }
        }
    }

    private void run(List<PageTree.PageObject> pages) throws IOException {
        for (PageTree.PageObject object : pages) {
            page = object.number();
            unmarked = 0;
            marks.clear();
            run(joined(object.dictionary()), object.dictionary(), object.resources(), 0);
            if (unmarked > 0) {
                findings.add(Code.STRUCTURE_BROKEN, "unmarked", page, unmarked);
            }
            if (!marks.isEmpty()) {
                findings.add(Code.STRUCTURE_BROKEN, "nesting", page);
            }
        }
    }

    /** True if every font of the pages that were read is in the file. */
    boolean embedsFonts() {
        return decoders.values().stream().allMatch(FontDecoder::embedded);
    }

    private byte[] joined(PdfDictionary dictionary) throws IOException {
        PdfObject base = dictionary.get(PdfName.CONTENTS);
        if (base instanceof PdfStream stream) {
            return stream.plain();
        }
        ByteSink all = new ByteSink(1024);
        if (base instanceof PdfArray array) {
            for (int i = 0; i < array.size(); i++) {
                if (array.get(i) instanceof PdfStream stream) {
                    all.bytes(stream.plain()).text("\n");
                }
            }
        }
        return all.toBytes();
    }

    private void run(byte[] content, PdfDictionary owner, PdfDictionary resources, int depth) throws IOException {
        ContentScanner scanner = new ContentScanner(content);
        Scope scope = new Scope(owner, resources, depth);
        for (int operator = scanner.next(); operator != ContentScanner.END; operator = scanner.next()) {
            if (++operators > MOST_OPERATORS) {
                throw new IOException("more than " + MOST_OPERATORS + " operators");
            }
            apply(operator, scanner, scope);
        }
    }

    /** Where an operator stands: in a page or a form, with its resources, so many forms deep. */
    private record Scope(PdfDictionary owner, PdfDictionary resources, int depth) {
        @Nullable
        PdfDictionary resource(PdfName kind, @Nullable PdfName name) {
            PdfDictionary all = name == null ? null : resources.dictionary(kind);
            return name == null || all == null ? null : all.dictionary(name);
        }
    }

    private void apply(int operator, ContentScanner operands, Scope scope) throws IOException {
        switch (operator) {
            case Operators.TJ, Operators.TJ_SINGLE, '\'', '"' -> paint(operands.shown(), operands.length());
            case Operators.BMC, Operators.BDC -> begin(operands, scope);
            case Operators.EMC -> {
                if (marks.poll() == null) {
                    findings.add(Code.STRUCTURE_BROKEN, "nesting", page);
                }
            }
            case Operators.TF -> select(scope.resource(PdfName.FONT, operands.name(0)));
            case Operators.DO -> paintObject(scope.resource(PdfName.XOBJECT, operands.name(0)), scope);
            case 'S', 's', 'f', 'F', 'B', 'b', 'f' << 8 | '*', 'B' << 8 | '*', 'b' << 8 | '*', 's' << 8 | 'h' ->
                paint(NOTHING, 0);
            case Operators.BI, Operators.EI -> paint(NOTHING, 0);
            default -> {
                // Moves, colours and the like.
            }
        }
    }

    private void begin(ContentScanner operands, Scope scope) {
        PdfName tag = operands.name(0);
        boolean artifact = tag != null && tag.text().equals("Artifact");
        PdfDictionary properties = scope.resource(PdfName.PROPERTIES, operands.name(1));
        int mcid = properties == null ? operands.mcid() : properties.whole(PdfName.MCID, -1);
        Mark around = marks.isEmpty() ? Mark.NONE : marks.getFirst();
        if ((artifact && around.content() != null) || (mcid >= 0 && around.artifact())) {
            findings.add(Code.STRUCTURE_BROKEN, "nesting", page);
        }
        MarkedContents.Content content = around.content();
        if (mcid >= 0 && !artifact) {
            MarkedContents.Content opened = contents.open(scope.owner(), mcid, page);
            if (opened == null) {
                findings.add(Code.STRUCTURE_BROKEN, "repeated", page, mcid);
            } else {
                content = opened;
            }
        }
        marks.push(new Mark(artifact || around.artifact(), content));
    }

    private void select(@Nullable PdfDictionary found) throws IOException {
        font = null;
        if (found != null) {
            font = decoders.get(found);
            if (font == null) {
                font = FontDecoder.of(found);
                decoders.put(found, font);
            }
        }
    }

    private void paintObject(@Nullable PdfDictionary object, Scope scope) throws IOException {
        if (!(object instanceof PdfStream stream) || !PdfName.FORM.equals(object.name(PdfName.SUBTYPE))) {
            paint(NOTHING, 0);
        } else if (scope.depth() < DEEPEST) {
            PdfDictionary own = stream.dictionary(PdfName.RESOURCES);
            run(stream.plain(), stream, own == null ? scope.resources() : own, scope.depth() + 1);
        }
    }

    private void paint(byte[] codes, int length) {
        Mark mark = marks.isEmpty() ? Mark.NONE : marks.getFirst();
        MarkedContents.Content content = mark.content();
        if (content == null && !mark.artifact()) {
            unmarked++;
        } else if (content != null && font != null) {
            font.decode(codes, length, content);
        }
    }
}
