package se.overens.pdf;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;
import se.overens.diagnostic.Nowhere;

/**
 * The tags of a PDF as text that a person reads: one line for each element, indented, with its attributes, and one for
 * each piece of text with its page. A link names the page that it leads to.
 *
 * <pre>
 * Document
 *   H1
 *     1 "Avsiktsförklaring"
 *   P
 *     1 "Enligt "
 *     Link
 *       1 "avsnitt 6"
 *       link "avsnitt 6" to 5
 *   P
 *     1 "Underskrift"
 *     Form
 *       field bvc_laxa "Underskrift för barnhälsovården"
 * </pre>
 */
public final class StructurePrinter {
    private static final COSName ALT = COSName.getPDFName("Alt");

    private final StringBuilder out = new StringBuilder();

    /** The number of each page. */
    private final Map<COSDictionary, Integer> pages = new HashMap<>();

    private StructurePrinter(COSDictionary catalog) {
        PageTree.pages(catalog).forEach(page -> pages.put(page.dictionary(), page.number()));
    }

    /**
     * The outline of a PDF's structure tree, with a line break at its end; empty if the file has none or cannot be
     * read.
     */
    public static String print(byte[] pdf) {
        String printed = PdfGuard.<String>read(pdf, Nowhere.NOWHERE, (catalog, streams, findings) -> {
                    TreeNode tree = StructureCheck.check(catalog, streams, findings, null);
                    StructurePrinter printer = new StructurePrinter(catalog);
                    if (tree != null) {
                        printer.kids(tree, 0);
                    }
                    return printer.out.toString();
                })
                .value();
        return printed == null ? "" : printed;
    }

    private void kids(TreeNode node, int depth) {
        for (TreeNode.Kid kid : node.kids()) {
            out.append("  ".repeat(depth));
            if (kid instanceof TreeNode.Inner inner) {
                element(inner.node(), depth);
            } else if (kid instanceof TreeNode.Content content) {
                out.append(content.page())
                        .append(' ')
                        .append(quoted(content.text()))
                        .append('\n');
            } else if (kid instanceof TreeNode.Annotation annotation) {
                annotation(annotation.dictionary());
            }
        }
    }

    private void element(TreeNode node, int depth) {
        out.append(node.role());
        String id = node.dictionary().getString(COSName.ID);
        if (id != null) {
            out.append(" #").append(id);
        }
        String alt = node.dictionary().getString(ALT);
        if (alt != null) {
            out.append(" Alt=").append(quoted(alt));
        }
        COSBase attributes = node.dictionary().getDictionaryObject(COSName.A);
        if (attributes instanceof COSDictionary one) {
            attributes(one);
        } else if (attributes instanceof COSArray several) {
            for (int i = 0; i < several.size(); i++) {
                if (several.getObject(i) instanceof COSDictionary one) {
                    attributes(one);
                }
            }
        }
        out.append('\n');
        kids(node, depth + 1);
    }

    private void attributes(COSDictionary attributes) {
        for (COSName key : attributes.keySet()) {
            if (!COSName.O.equals(key)) {
                out.append(' ').append(key.getName()).append('=').append(value(attributes.getDictionaryObject(key)));
            }
        }
    }

    private static String value(@Nullable COSBase value) {
        if (value instanceof COSName name) {
            return name.getName();
        }
        if (value instanceof COSArray array) {
            return IntStream.range(0, array.size())
                    .mapToObj(i -> value(array.getObject(i)))
                    .collect(Collectors.joining(" ", "[", "]"));
        }
        if (value instanceof COSNumber number) {
            double points = Math.round(number.floatValue() * 100) / 100.0;
            return points == Math.rint(points) ? String.valueOf((long) points) : String.valueOf(points);
        }
        return value instanceof COSString string ? quoted(string.getString()) : String.valueOf(value);
    }

    private void annotation(COSDictionary dictionary) {
        if (dictionary.containsKey(COSName.FT)) {
            out.append("field ").append(dictionary.getString(COSName.T, "?"));
            out.append(' ').append(quoted(dictionary.getString(COSName.TU, "")));
        } else {
            String subtype = String.valueOf(dictionary.getNameAsString(COSName.SUBTYPE));
            out.append(subtype.toLowerCase(Locale.ROOT));
            out.append(' ').append(quoted(dictionary.getString(COSName.CONTENTS, "")));
            COSArray destination = dictionary.getCOSArray(COSName.DEST);
            Integer page = destination == null || destination.size() == 0 ? null : pages.get(destination.getObject(0));
            if (page != null) {
                out.append(" to ").append(page);
            }
        }
        out.append('\n');
    }

    /** Characters that cannot be seen are written as their numbers. */
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            boolean seen =
                    c == ' ' || (!Character.isISOControl(c) && !Character.isSpaceChar(c) && c != 0xAD && c != 0x2011);
            if (seen) {
                quoted.appendCodePoint(c);
            } else {
                quoted.append("<U+")
                        .append(Integer.toHexString(0x10000 | c).substring(1))
                        .append('>');
            }
        });
        return quoted.append('"').toString();
    }
}
