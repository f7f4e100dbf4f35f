package se.overens.pdf.pack;

import java.util.List;

/**
 * What is printed near the upper and lower edges of a page.
 *
 * @param boxes around it, in the page's view
 * @param known false if the page could not be read to its end, so that there may be more
 * @param text true if the page shows any text, wherever
 * @param picture true if the page shows any picture, wherever
 */
record Ink(List<Box> boxes, boolean known, boolean text, boolean picture) {
    Ink {
        boxes = List.copyOf(boxes);
    }

    /** True if nothing is printed in {@code place}. */
    boolean leavesFree(Box place) {
        return known && boxes.stream().noneMatch(place::meets);
    }
}
