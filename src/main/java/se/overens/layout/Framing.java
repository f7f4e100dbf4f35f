package se.overens.layout;

import java.util.List;
import java.util.Map;
import se.overens.document.Theme;
import se.overens.layout.flow.Piece;
import se.overens.layout.flow.Piece.FieldPiece;
import se.overens.layout.flow.Piece.LogoPiece;
import se.overens.layout.flow.Piece.PagePiece;
import se.overens.layout.flow.Piece.RulePiece;
import se.overens.layout.flow.Piece.TextPiece;
import se.overens.layout.inline.Run;
import se.overens.layout.page.Placed;
import se.overens.layout.page.Sheet;

/** Placed pieces as frames. */
final class Framing {
    private final Theme.Colours colours;
    private final Map<Integer, Integer> pageOfLeaf;

    /**
     * @param pageOfLeaf the page number of each leaf that a {@link PagePiece} asks for
     */
    Framing(Theme.Colours colours, Map<Integer, Integer> pageOfLeaf) {
        this.colours = colours;
        this.pageOfLeaf = pageOfLeaf;
    }

    void add(Sheet sheet, List<Frame> frames) {
        for (Placed placed : sheet.pieces()) {
            frames.add(frame(placed));
        }
    }

    private Frame frame(Placed placed) {
        Piece piece = placed.piece().moved(placed.x(), placed.y());
        if (piece instanceof TextPiece text) {
            return text(text);
        }
        if (piece instanceof RulePiece rule) {
            return new RuleFrame(rule.x(), rule.y(), rule.width(), rule.thickness(), colours.rule(), rule.dotted());
        }
        if (piece instanceof PagePiece number) {
            return number(number);
        }
        if (piece instanceof LogoPiece logo) {
            return new ImageFrame(logo.logo(), logo.x(), logo.y(), logo.width(), logo.height());
        }
        FieldPiece field = (FieldPiece) piece;
        return new FieldFrame(field.line(), field.x(), field.y(), field.width(), field.height());
    }

    private static TextFrame text(TextPiece piece) {
        Run run = piece.run();
        return new TextFrame(
                run.leaf(),
                run.start(),
                run.end(),
                run.text(),
                piece.x(),
                piece.baseline(),
                run.width(),
                run.face(),
                run.size(),
                run.wordSpace(),
                piece.colour());
    }

    private TextFrame number(PagePiece piece) {
        String number = String.valueOf(pageOfLeaf.get(piece.target()));
        double width = piece.face().width(number, piece.size());
        return new TextFrame(
                piece.leaf(),
                0,
                number.length(),
                number,
                piece.right() - width,
                piece.baseline(),
                width,
                piece.face(),
                piece.size(),
                0,
                colours.text());
    }
}
