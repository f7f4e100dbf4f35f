package se.overens.pdf.pack;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** PDFs that tests write object by object, so that they can be as odd as any. */
final class RawPdf {
    private static final String FONT = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>";
    private static final String MEDIA_BOX = "/MediaBox[0 0 595 842]";

    private final List<String> objects = new ArrayList<>();

    private RawPdf() {}

    /** A file of these objects, numbered from 1; the first is the catalog. */
    static byte[] of(List<String> objects) {
        RawPdf pdf = new RawPdf();
        pdf.objects.addAll(objects);
        return pdf.bytes();
    }

    /**
     * A file of one page.
     *
     * @param catalog more entries of the catalog, object 1; the page tree is object 2
     * @param page more entries of the page, object 3; without boxes and resources it gets A4 and the font F
     * @param content the page's content, object 4; the font is object 5
     * @param more further objects, from 6
     */
    static byte[] page(String catalog, String page, String content, String... more) {
        String box = page.contains("/MediaBox") ? "" : MEDIA_BOX;
        String resources = page.contains("/Resources") ? "" : "/Resources<</Font<</F 5 0 R>>>>";
        List<String> objects = new ArrayList<>(List.of(
                "<</Type/Catalog/Pages 2 0 R" + catalog + ">>",
                "<</Type/Pages/Count 1/Kids[3 0 R]>>",
                "<</Type/Page/Parent 2 0 R/Contents 4 0 R" + box + resources + page + ">>",
                stream("", content),
                FONT));
        objects.addAll(List.of(more));
        return of(objects);
    }

    /** A line of text at a place. */
    static String text(double x, double y, String words) {
        return "BT /F 11 Tf 1 0 0 1 " + x + " " + y + " Tm (" + words + ") Tj ET\n";
    }

    /** A stream with these entries. */
    static String stream(String entries, String content) {
        return "<</Length " + content.length() + entries + ">>stream\n" + content + "\nendstream";
    }

    private byte[] bytes() {
        StringBuilder out = new StringBuilder("%PDF-1.7\n%\u00E5\u00E4\u00F6\u00C5\n");
        StringBuilder table = new StringBuilder("0000000000 65535 f \n");
        for (int i = 0; i < objects.size(); i++) {
            table.append(String.valueOf(10_000_000_000L + out.length()).substring(1))
                    .append(" 00000 n \n");
            out.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
        }
        int start = out.length();
        int size = objects.size() + 1;
        out.append("xref\n0 ").append(size).append('\n').append(table);
        out.append("trailer\n<</Root 1 0 R/Size ").append(size).append(">>\nstartxref\n");
        out.append(start).append("\n%%EOF\n");
        return out.toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
