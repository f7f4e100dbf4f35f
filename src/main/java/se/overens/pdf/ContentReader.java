package se.overens.pdf;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;
import se.overens.diagnostic.Code;

/**
 * What the pages paint: the text of each marked content, and whatever stands in none and is no artifact either
 * (PDF 32000-1, 14.6).
 */
final class ContentReader {
    private static final Set<String> PAINTS = Set.of("S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "sh", "BI", "EI");

    private static final ByteSink NOTHING = new ByteSink(0);

    /** Forms in forms; the eighth is only made to do harm. */
    private static final int DEEPEST = 8;

    /** Operators in a file; a page of dense text has about 500. */
    private static final int MOST_OPERATORS = 10_000_000;

    private final StreamSource streams;
    private final Findings findings;
    private final MarkedContents contents = new MarkedContents();
    private final Map<COSDictionary, FontDecoder> decoders = new LinkedHashMap<>();
    private final Deque<Mark> marks = new ArrayDeque<>();
    private int operators;
    private int page;
    private int unmarked;
    private @Nullable FontDecoder font;

    ContentReader(StreamSource streams, Findings findings) {
        this.streams = streams;
        this.findings = findings;
    }

    /** An open marked content: an artifact, a numbered content, or neither. */
    private record Mark(boolean artifact, MarkedContents.@Nullable Content content) {}

    /** Reads all {@code pages}. */
    MarkedContents read(List<PageTree.PageObject> pages) throws IOException {
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
        for (FontDecoder decoder : decoders.values()) {
            if (!decoder.embedded()) {
                findings.add(Code.STRUCTURE_BROKEN, "font", decoder.name());
            }
        }
        return contents;
    }

    private byte[] joined(COSDictionary dictionary) throws IOException {
        COSBase base = dictionary.getDictionaryObject(COSName.CONTENTS);
        if (base instanceof COSDictionary stream) {
            return streams.read(stream);
        }
        ByteSink all = new ByteSink(1024);
        if (base instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                if (array.getObject(i) instanceof COSDictionary stream) {
                    all.bytes(streams.read(stream)).text("\n");
                }
            }
        }
        return all.toBytes();
    }

    private void run(byte[] content, COSDictionary owner, COSDictionary resources, int depth) throws IOException {
        ContentScanner scanner = new ContentScanner(content);
        Scope scope = new Scope(owner, resources, depth);
        for (String operator = scanner.next(); operator != null; operator = scanner.next()) {
            if (++operators > MOST_OPERATORS) {
                throw new IOException("more than " + MOST_OPERATORS + " operators");
            }
            apply(operator, scanner, scope);
        }
    }

    /** Where an operator stands: in a page or a form, with its resources, so many forms deep. */
    private record Scope(COSDictionary owner, COSDictionary resources, int depth) {
        @Nullable
        COSDictionary resource(COSName kind, @Nullable COSName name) {
            COSDictionary all = name == null ? null : resources.getCOSDictionary(kind);
            return all != null && all.getDictionaryObject(name) instanceof COSDictionary found ? found : null;
        }
    }

    private void apply(String operator, ContentScanner operands, Scope scope) throws IOException {
        switch (operator) {
            case "BMC", "BDC" -> begin(operands, scope);
            case "EMC" -> {
                if (marks.poll() == null) {
                    findings.add(Code.STRUCTURE_BROKEN, "nesting", page);
                }
            }
            case "Tf" -> select(scope.resource(COSName.FONT, operands.name(0)));
            case "Do" -> paintObject(scope.resource(COSName.XOBJECT, operands.name(0)), scope);
            case "TJ", "Tj", "'", "\"" -> paint(operands.shown());
            default -> {
                if (PAINTS.contains(operator)) {
                    paint(NOTHING);
                }
            }
        }
    }

    private void begin(ContentScanner operands, Scope scope) {
        COSName tag = operands.name(0);
        boolean artifact = tag != null && tag.getName().equals("Artifact");
        COSDictionary properties = scope.resource(COSName.PROPERTIES, operands.name(1));
        int mcid = properties == null ? operands.mcid() : properties.getInt(COSName.MCID, -1);
        boolean inArtifact = false;
        boolean inContent = false;
        for (Mark mark : marks) {
            inArtifact |= mark.artifact();
            inContent |= mark.content() != null;
        }
        if ((artifact && inContent) || (mcid >= 0 && inArtifact)) {
            findings.add(Code.STRUCTURE_BROKEN, "nesting", page);
        }
        MarkedContents.Content content = null;
        if (mcid >= 0 && !artifact) {
            content = contents.open(scope.owner(), mcid, page);
            if (content == null) {
                findings.add(Code.STRUCTURE_BROKEN, "repeated", page, mcid);
            }
        }
        marks.push(new Mark(artifact, content));
    }

    private void select(@Nullable COSDictionary found) throws IOException {
        font = null;
        if (found != null) {
            font = decoders.get(found);
            if (font == null) {
                font = FontDecoder.of(found, streams);
                decoders.put(found, font);
            }
        }
    }

    private void paintObject(@Nullable COSDictionary object, Scope scope) throws IOException {
        if (object == null || !COSName.FORM.equals(object.getCOSName(COSName.SUBTYPE))) {
            paint(NOTHING);
        } else if (scope.depth() < DEEPEST) {
            COSDictionary own = object.getCOSDictionary(COSName.RESOURCES);
            run(streams.read(object), object, own == null ? scope.resources() : own, scope.depth() + 1);
        }
    }

    private void paint(ByteSink codes) {
        MarkedContents.Content content = null;
        boolean artifact = false;
        for (Mark mark : marks) {
            artifact |= mark.artifact();
            content = content == null ? mark.content() : content;
        }
        if (content == null && !artifact) {
            unmarked++;
        } else if (content != null && font != null) {
            codes.decode(font, content.text());
        }
    }
}
