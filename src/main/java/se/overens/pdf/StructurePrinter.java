package se.overens.pdf;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.overens.diagnostic.Nowhere;
import se.overens.pdf.object.PdfArray;
import se.overens.pdf.object.PdfDictionary;
import se.overens.pdf.object.PdfName;
import se.overens.pdf.object.PdfNumber;
import se.overens.pdf.object.PdfObject;
import se.overens.pdf.object.PdfString;

/**
 * The tags of a PDF as text that a person reads: one line for each element, indented, with its attributes, and one for
 * each piece of text with its page. A link names the page that it leads to, or the
 * place in the pack.
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
    private final StringBuilder out = new StringBuilder();

    /** The number of each page. */
    private final Map<PdfDictionary, Integer> pages = new HashMap<>();

    private StructurePrinter(PdfDictionary catalog) {
        PageTree.pages(catalog).forEach(page -> pages.put(page.dictionary(), page.number()));
    }

    /**
     * The outline of a PDF's structure tree, with a line break at its end; empty if the file has none or cannot be
     * read.
     */
    public static String print(byte[] pdf) {
        String printed = PdfGuard.<String>read(pdf, Nowhere.NOWHERE, (catalog, findings) -> {
                    TreeNode tree = StructureCheck.check(catalog, findings, null);
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
        for (Kid kid : node.kids()) {
            out.append("  ".repeat(depth));
            if (kid instanceof TreeNode inner) {
                element(inner, depth);
            } else if (kid instanceof MarkedContents.Content content) {
                out.append(content.page())
                        .append(' ')
                        .append(quoted(content.text()))
                        .append('\n');
            } else if (kid instanceof Kid.Annotation annotation) {
                annotation(annotation.dictionary());
            }
        }
    }

    private void element(TreeNode node, int depth) {
        out.append(node.role());
        String id = node.dictionary().text(PdfName.ID);
        if (id != null) {
            out.append(" #").append(id);
        }
        String alt = node.dictionary().text(PdfName.ALT);
        if (alt != null) {
            out.append(" Alt=").append(quoted(alt));
        }
        PdfObject attributes = node.dictionary().get(PdfName.A);
        if (attributes instanceof PdfDictionary one) {
            attributes(one);
        } else if (attributes instanceof PdfArray several) {
            for (int i = 0; i < several.size(); i++) {
                if (several.get(i) instanceof PdfDictionary one) {
                    attributes(one);
                }
            }
        }
        out.append('\n');
        kids(node, depth + 1);
    }

    private void attributes(PdfDictionary attributes) {
        for (int i = 0; i < attributes.size(); i++) {
            PdfName key = attributes.name(i);
            if (!PdfName.O.equals(key)) {
                out.append(' ').append(key.text()).append('=').append(value(attributes.get(key)));
            }
        }
    }

    private static String value(@Nullable PdfObject value) {
        if (value instanceof PdfName name) {
            return name.text();
        }
        if (value instanceof PdfArray array) {
            return IntStream.range(0, array.size())
                    .mapToObj(i -> value(array.get(i)))
                    .collect(Collectors.joining(" ", "[", "]"));
        }
        if (value instanceof PdfNumber number) {
            double points = number.value();
            return points == Math.rint(points) ? String.valueOf((long) points) : String.valueOf(points);
        }
        return value instanceof PdfString string ? quoted(string.text()) : String.valueOf(value);
    }

    private void annotation(PdfDictionary dictionary) {
        if (dictionary.has(PdfName.FT)) {
            out.append("field ").append(text(dictionary, PdfName.T, "?"));
            out.append(' ').append(quoted(text(dictionary, PdfName.TU, "")));
        } else {
            String subtype = String.valueOf(dictionary.nameText(PdfName.SUBTYPE));
            out.append(subtype.toLowerCase(Locale.ROOT));
            out.append(' ').append(quoted(text(dictionary, PdfName.CONTENTS, "")));
            PdfArray destination = dictionary.array(PdfName.DEST);
            Integer page = destination == null || destination.size() == 0 ? null : pages.get(destination.get(0));
            String name = dictionary.text(PdfName.DEST);
            if (page != null || name != null) {
                out.append(" to ").append(page == null ? quoted(String.valueOf(name)) : page);
            }
        }
        out.append('\n');
    }

    private static String text(PdfDictionary dictionary, PdfName name, String other) {
        String text = dictionary.text(name);
        return text == null ? other : text;
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
