package se.overens.pdf.pack;

import java.util.List;
import se.overens.pdf.object.PdfObject;

/**
 * A bookmark.
 *
 * @param title what it says
 * @param destination where it leads
 * @param open true if those under it are seen at once
 * @param kids those under it
 */
record Bookmark(String title, PdfObject destination, boolean open, List<Bookmark> kids) {}
