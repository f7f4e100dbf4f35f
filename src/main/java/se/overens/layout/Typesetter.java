package se.overens.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.overens.diagnostic.Code;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Diagnostics;
import se.overens.diagnostic.Location;
import se.overens.diagnostic.Nowhere;
import se.overens.document.Document;
import se.overens.document.TableGrid;
import se.overens.document.Theme;
import se.overens.font.Typeface;
import se.overens.layout.flow.Flow;
import se.overens.layout.flow.Row;
import se.overens.layout.flow.TableGrids;
import se.overens.layout.inline.LineMemory;
import se.overens.layout.inline.LineSetter;
import se.overens.layout.page.Letterhead;
import se.overens.layout.page.NoteRule;
import se.overens.layout.page.Paginator;
import se.overens.layout.page.Sheet;

/**
 * Lays out documents in one theme, and keeps the lines of paragraphs, which many documents have in common. Thread-safe.
 */
public final class Typesetter {
    /** The least text area, in ems of the largest type on each side: less, and not every line would fit. */
    private static final double LEAST_AREA = 10;

    private final Theme theme;
    private final Typeface typeface;
    private final LineMemory memory = new LineMemory();

    public Typesetter(Theme theme, Typeface typeface) {
        this.theme = theme;
        this.typeface = typeface;
    }

    /**
     * Sets {@code document} on pages.
     *
     * @return the pages, or null when something cannot be laid out; then {@code diagnostics} says what and where
     */
    public @Nullable Pages paginate(Document document, Diagnostics diagnostics) {
        Diagnostics own = new Diagnostics();
        Letterhead letterhead = new Letterhead(document.furniture(), theme, setter(own));
        Pages pages = null;
        if (hasRoom(theme, letterhead)) {
            pages = pages(document, letterhead, own);
        } else {
            own.add(Diagnostic.of(Code.LAYOUT_FAILED, origin(document)).label("room"));
        }
        diagnostics.addAll(own.list());
        return own.hasErrors() ? null : pages;
    }

    /** The columns of each table of a document that has been set, in reading order. */
    public List<TableGrid> tableGrids(Document document) {
        return TableGrids.of(document, theme, setter(new Diagnostics()));
    }

    private LineSetter setter(Diagnostics findings) {
        return new LineSetter(typeface, memory, findings);
    }

    /** A document that is too short for its table of contents is set once more without it. */
    private Pages pages(Document document, Letterhead letterhead, Diagnostics diagnostics) {
        Diagnostics first = new Diagnostics();
        List<Sheet> sheets = sheets(document, letterhead, first);
        int count = sheets.size();
        Document fitting = PageNumbers.without(document, contents -> contents.fromPages() > count);
        if (fitting.blocks().size() < document.blocks().size()) {
            return pages(fitting, sheets(fitting, letterhead, diagnostics), letterhead);
        }
        diagnostics.addAll(first.list());
        return pages(document, sheets, letterhead);
    }

    private List<Sheet> sheets(Document document, Letterhead letterhead, Diagnostics findings) {
        double height = Math.min(letterhead.area(0).height(), letterhead.area(1).height());
        List<Row> rows = Flow.rows(document, theme, setter(findings), height);
        return Paginator.paginate(rows, letterhead::area, noteRule(theme), findings);
    }

    private Pages pages(Document document, List<Sheet> sheets, Letterhead letterhead) {
        Map<Integer, Integer> numbers = PageNumbers.hasAny(document) ? PageNumbers.of(sheets) : Map.of();
        Framing framing = new Framing(theme.colours(), numbers);
        List<Page> pages = new ArrayList<>();
        for (int i = 0; i < sheets.size(); i++) {
            List<Frame> frames = new ArrayList<>();
            framing.add(sheets.get(i), frames);
            framing.add(letterhead.sheet(i, sheets.size()), frames);
            pages.add(new Page(i + 1, theme.page().width(), theme.page().height(), frames));
        }
        return new Pages(PageNumbers.filled(document, numbers), pages);
    }

    private static boolean hasRoom(Theme theme, Letterhead letterhead) {
        double largest = Math.max(
                Math.max(theme.bodySize(), theme.noteSize()), Math.max(theme.titleSize(), theme.headingSize()));
        double measure =
                theme.page().width() - theme.page().left() - theme.page().right();
        double height = Math.min(letterhead.area(0).height(), letterhead.area(1).height());
        return Math.min(measure, height) >= LEAST_AREA * Math.max(largest, theme.leading());
    }

    private static Location origin(Document document) {
        return document.blocks().isEmpty()
                ? Nowhere.NOWHERE
                : document.blocks().get(0).origin();
    }

    private static NoteRule noteRule(Theme theme) {
        return new NoteRule(theme.leading(), theme.noteSize() / 2, 8 * theme.bodySize());
    }
}
