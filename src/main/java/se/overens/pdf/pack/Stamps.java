package se.overens.pdf.pack;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.overens.font.Face;
import se.overens.layout.TextFrame;
import se.overens.pdf.ContentStream;
import se.overens.pdf.FontTable;

/**
 * Stamps in the margins: where nothing is printed, and on all pages of a part in the same place as far as there is room.
 * Lengths in points.
 */
final class Stamps {
    private static final double SIZE = 8;

    private static final int COLOUR = 0x404040;

    /** From the side of the page. */
    private static final double SIDE = 34;

    /** From the upper or lower edge to the nearest part of the letters. */
    private static final double[] EDGES = {16, 10, 24};

    /** What stays free around a stamp. */
    private static final double AIR = 3;

    private final Face face;
    private final FontTable fonts = new FontTable();
    private final double ascent;
    private final double descent;

    Stamps(Face face) {
        this.face = face;
        this.ascent = SIZE * face.ascent() / face.unitsPerEm();
        this.descent = -SIZE * face.descent() / face.unitsPerEm();
    }

    /** The fonts that were used. */
    FontTable fonts() {
        return fonts;
    }

    /** Where a stamp can be: the box of its letters, in the page's view. */
    private interface Place {
        Box box(View view, double width);
    }

    /** The places in the order in which they are tried: right before left, above before below. */
    private List<Place> places() {
        List<Place> places = new ArrayList<>();
        for (double edge : EDGES) {
            for (boolean above : new boolean[] {true, false}) {
                for (boolean right : new boolean[] {true, false}) {
                    places.add((view, width) -> box(view, width, above ? view.height() - edge : edge, above, right));
                }
            }
        }
        return places;
    }

    private Box box(View view, double width, double edge, boolean above, boolean right) {
        double left = right ? view.width() - SIDE - width : SIDE;
        double bottom = above ? edge - ascent - descent : edge;
        return new Box(left, bottom, left + width, bottom + ascent + descent);
    }

    /**
     * The operators that stamp each page of a part; null for a page without room.
     *
     * @param texts what is stamped on each page
     */
    List<byte @Nullable []> paint(List<PageCopy> pages, List<String> texts) {
        List<Place> places = places();
        @Nullable Place common = null;
        for (Place place : places) {
            boolean everywhere = true;
            for (int i = 0; i < pages.size() && everywhere; i++) {
                everywhere = !pages.get(i).ink().known() || isFree(place, pages.get(i), texts.get(i));
            }
            common = common == null && everywhere ? place : common;
        }
        List<byte @Nullable []> painted = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            Place place = common;
            for (int j = 0; j < places.size() && (place == null || !isFree(place, pages.get(i), texts.get(i))); j++) {
                place = places.get(j);
            }
            boolean room = place != null && isFree(place, pages.get(i), texts.get(i));
            painted.add(room && place != null ? paint(place, pages.get(i).view(), texts.get(i)) : null);
        }
        return painted;
    }

    private boolean isFree(Place place, PageCopy page, String text) {
        Box box = place.box(page.view(), face.width(text, SIZE)).grown(AIR);
        View view = page.view();
        boolean onPage =
                box.left() >= 0 && box.bottom() >= 0 && box.right() <= view.width() && box.top() <= view.height();
        return onPage && page.ink().leavesFree(box);
    }

    private byte[] paint(Place place, View view, String text) {
        double width = face.width(text, SIZE);
        Box box = place.box(view, width);
        double baseline = view.height() - box.bottom() - descent;
        TextFrame frame = new TextFrame(
                TextFrame.ARTIFACT, 0, text.length(), text, box.left(), baseline, width, face, SIZE, 0, COLOUR);
        ContentStream stream = new ContentStream(view.height());
        stream.show(frame, text, fonts.of(face));
        stream.endText();
        return stream.toBytes();
    }
}
