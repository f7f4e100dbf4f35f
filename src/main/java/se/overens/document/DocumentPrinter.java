package se.overens.document;

import java.util.List;

/**
 * A document as an outline that people read and compare: one line per block, its text in marks.
 *
 * <p>Bold text stands in {@code **}, italic in {@code *}, a footnote's mark in brackets; the note follows indented.
 */
public final class DocumentPrinter implements BlockVisitor<StringBuilder>, InlineVisitor<StringBuilder> {
    private static final String STEP = "  ";

    private final StringBuilder out = new StringBuilder();
    private final StringBuilder notes = new StringBuilder();
    private String indent = "";

    private DocumentPrinter() {}

    /** The outline of {@code document}; every line ends with LF. */
    public static String print(Document document) {
        DocumentPrinter printer = new DocumentPrinter();
        DocumentInfo info = document.info();
        printer.line("document \"" + info.title() + "\" " + info.language() + ", " + info.organisation() + ", "
                + info.dated());
        Furniture furniture = document.furniture();
        printer.line("furniture \"" + furniture.sender() + "\" / \"" + furniture.cooperation() + "\" / \""
                + furniture.footer() + "\" / " + furniture.pageNumber());
        furniture.reference().forEach(r -> printer.line(STEP + r.label() + ": " + r.value()));
        document.blocks().forEach(b -> b.accept(printer));
        return printer.out.toString();
    }

    @Override
    public StringBuilder title(Title title) {
        return block("title", title.content());
    }

    @Override
    public StringBuilder heading(Heading heading) {
        Leaf label = heading.label();
        return block("heading " + heading.level() + (label == null ? "" : " " + label.text()), heading.content());
    }

    @Override
    public StringBuilder paragraph(Paragraph paragraph) {
        return block("paragraph", paragraph.content());
    }

    @Override
    public StringBuilder list(ListBlock list) {
        line(
                switch (list.numbering()) {
                    case BULLET -> "bulleted list";
                    case DECIMAL, ALPHA -> "numbered list";
                    case CLAUSE -> "clauses";
                });
        for (ListItem item : list.items()) {
            line(STEP + item.label().text());
            String outer = indent;
            indent = outer + STEP + STEP;
            item.blocks().forEach(b -> b.accept(this));
            indent = outer;
        }
        return out;
    }

    @Override
    public StringBuilder table(Table table) {
        line("table " + table.columns());
        Table.Caption caption = table.caption();
        if (caption != null) {
            block(STEP + "caption " + caption.label().text(), caption.content());
        }
        for (TableRow row : table.rows()) {
            line(STEP + row.kind());
            row.cells().forEach(this::cell);
        }
        return out;
    }

    private void cell(TableCell cell) {
        line(STEP + STEP + (cell.header() ? "header cell" : "cell"));
        String outer = indent;
        indent = outer + STEP + STEP + STEP;
        cell.blocks().forEach(b -> b.accept(this));
        indent = outer;
    }

    @Override
    public StringBuilder contents(Contents contents) {
        line("contents " + contents.kind() + " from " + contents.fromPages() + " pages: "
                + contents.heading().text());
        for (ContentsEntry entry : contents.entries()) {
            Leaf label = entry.label();
            line(STEP + entry.level() + " " + (label == null ? "" : label.text() + " ")
                    + entry.words().text() + " … " + entry.page().text() + " → " + entry.target());
        }
        return out;
    }

    @Override
    public StringBuilder localAddition(LocalAddition addition) {
        line("local addition: " + addition.label().text());
        String outer = indent;
        indent = outer + STEP;
        addition.blocks().forEach(b -> b.accept(this));
        indent = outer;
        return out;
    }

    @Override
    public StringBuilder attachmentTitle(AttachmentTitle title) {
        return block("attachment " + title.label().text(), title.content());
    }

    @Override
    public StringBuilder pageBreak(PageBreak pageBreak) {
        line("page break");
        return out;
    }

    @Override
    public StringBuilder signatures(SignatureBlock signatures) {
        line("signatures " + signatures.mode());
        for (SignatureLine signer : signatures.lines()) {
            line(STEP + signer.fieldName() + " (" + signer.tooltip() + "): "
                    + signer.role().text());
            for (SignatureEntry entry : signer.entries()) {
                Leaf value = entry.value();
                line(STEP + STEP + entry.kind() + " " + entry.label().text()
                        + (value == null ? "" : ": " + value.text()));
            }
        }
        return out;
    }

    @Override
    public StringBuilder text(Text text) {
        String mark = switch (text.style()) {
            case REGULAR -> "";
            case BOLD -> "**";
            case ITALIC -> "*";
            case BOLD_ITALIC -> "***";
        };
        out.append(mark).append(text.leaf().text()).append(mark);
        return out;
    }

    @Override
    public StringBuilder placeholder(Placeholder placeholder) {
        return out.append("⟦").append(placeholder.leaf().text()).append("⟧");
    }

    @Override
    public StringBuilder link(Link link) {
        out.append('<');
        link.content().forEach(i -> i.accept(this));
        out.append(" → ").append(shown(link.target())).append('>');
        return out;
    }

    private static String shown(LinkTarget target) {
        return target instanceof LinkTarget.Inside inside
                ? Integer.toString(inside.leaf())
                : "pack " + ((LinkTarget.Pack) target).place();
    }

    @Override
    public StringBuilder footnoteMark(FootnoteMark mark) {
        out.append('[').append(mark.mark().text()).append(']');
        DocumentPrinter note = new DocumentPrinter();
        note.indent = indent + STEP;
        note.block("footnote " + mark.note().label().text(), mark.note().content());
        notes.append(note.out);
        return out;
    }

    @Override
    public StringBuilder lineBreak(LineBreak lineBreak) {
        out.append(" ⏎ ");
        return out;
    }

    private StringBuilder block(String kind, List<Inline> content) {
        out.append(indent).append(kind).append(": ");
        content.forEach(i -> i.accept(this));
        out.append('\n').append(notes);
        notes.setLength(0);
        return out;
    }

    private void line(String text) {
        out.append(indent).append(text).append('\n');
    }
}
