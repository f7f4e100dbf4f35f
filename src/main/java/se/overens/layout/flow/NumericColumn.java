package se.overens.layout.flow;

import java.util.List;
import se.overens.layout.flow.Piece.TextPiece;
import se.overens.layout.inline.Run;

/** A column of figures, whose decimal commas stand under each other. */
final class NumericColumn {
    /** Sums of widths are inexact by less than this, in points. */
    private static final double SLACK = 1e-6;

    /** The widest of what stands from the decimal comma on, or after the last figure, in points. */
    private double tail;

    /** The widest of what stands before that, in points. */
    private double whole;

    /** Takes the cell of a row into account, when it is a single line. */
    void take(List<Row> cell) {
        double own = cell.size() == 1 ? tail(cell.get(0)) : -1;
        if (own >= 0) {
            tail = Math.max(tail, own);
            whole = Math.max(whole, width(cell.get(0)) - own);
        }
    }

    /** The width of a column in which all commas stand under each other, in points. */
    double width() {
        return whole + tail;
    }

    /** The room that the line leaves free at the right edge of the column, in points. */
    double after(Row line) {
        double own = tail(line);
        return own < 0 ? 0 : Math.max(0, tail - own);
    }

    /** The width of a line, in points. */
    static double width(Row line) {
        double right = 0;
        for (Piece piece : line.pieces()) {
            if (piece instanceof TextPiece text) {
                right = Math.max(right, text.x() + text.run().width());
            }
        }
        return right > SLACK ? right : 0;
    }

    /** The width of what follows the whole number of a line; negative for a line without figures. */
    private static double tail(Row line) {
        double right = width(line);
        for (Piece piece : line.pieces()) {
            if (piece instanceof TextPiece text) {
                int end = endOfWhole(text.run().text());
                if (end > 0) {
                    Run run = text.run();
                    return right - text.x() - run.face().width(run.text().substring(0, end), run.size());
                }
            }
        }
        return -1;
    }

    /** The offset of the decimal comma, or after the last figure; 0 when there is no figure. */
    private static int endOfWhole(String text) {
        int end = 0;
        for (int i = 0; i < text.length(); i++) {
            boolean comma = text.charAt(i) == ','
                    && end == i
                    && i > 0
                    && i + 1 < text.length()
                    && Character.isDigit(text.charAt(i + 1));
            if (comma) {
                return i;
            }
            end = Character.isDigit(text.charAt(i)) ? i + 1 : end;
        }
        return end;
    }
}
