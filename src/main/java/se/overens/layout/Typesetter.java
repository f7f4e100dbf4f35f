package se.overens.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.overens.diagnostic.Code;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Diagnostics;
import se.overens.diagnostic.Location;
import se.overens.diagnostic.Nowhere;
import se.overens.document.Document;
import se.overens.document.Theme;
import se.overens.font.Typeface;
import se.overens.layout.flow.Flow;
import se.overens.layout.flow.Row;
import se.overens.layout.page.Letterhead;
import se.overens.layout.page.NoteRule;
import se.overens.layout.page.Paginator;
import se.overens.layout.page.Sheet;

/** Lays out documents. */
public final class Typesetter {
    /** The least text area, in ems of the largest type on each side: less, and not every line would fit. */
    private static final double LEAST_AREA = 10;

    private Typesetter() {}

    /**
     * Sets {@code document} on pages.
     *
     * @return the pages, or null when something cannot be laid out; then {@code diagnostics} says what and where
     */
    public static @Nullable Pages paginate(Document document, Theme theme, Typeface typeface, Diagnostics diagnostics) {
        Diagnostics own = new Diagnostics();
        List<Page> pages = List.of();
        Letterhead letterhead = new Letterhead(document.furniture(), theme, typeface, own);
        if (hasRoom(theme, letterhead)) {
            List<Row> rows = Flow.rows(document, theme, typeface, own);
            List<Sheet> sheets = Paginator.paginate(rows, letterhead::area, noteRule(theme), own);
            pages = pages(sheets, letterhead, theme);
        } else {
            own.add(Diagnostic.of(Code.LAYOUT_FAILED, origin(document)).label("room"));
        }
        diagnostics.addAll(own.list());
        return own.hasErrors() ? null : new Pages(document, pages);
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

    private static List<Page> pages(List<Sheet> sheets, Letterhead letterhead, Theme theme) {
        List<Page> pages = new ArrayList<>();
        for (int i = 0; i < sheets.size(); i++) {
            List<Frame> frames = new ArrayList<>();
            Framing.add(sheets.get(i), theme.colours(), frames);
            Framing.add(letterhead.sheet(i, sheets.size()), theme.colours(), frames);
            pages.add(new Page(i + 1, theme.page().width(), theme.page().height(), frames));
        }
        return pages;
    }
}
