package se.overens.layout;

import java.util.List;
import se.overens.document.Theme;
import se.overens.layout.flow.Piece;
import se.overens.layout.flow.Piece.FieldPiece;
import se.overens.layout.flow.Piece.RulePiece;
import se.overens.layout.flow.Piece.TextPiece;
import se.overens.layout.inline.Run;
import se.overens.layout.page.Placed;
import se.overens.layout.page.Sheet;

/** Placed pieces as frames. */
final class Framing {
    private Framing() {}

    static void add(Sheet sheet, Theme.Colours colours, List<Frame> frames) {
        for (Placed placed : sheet.pieces()) {
            frames.add(frame(placed, colours));
        }
    }

    private static Frame frame(Placed placed, Theme.Colours colours) {
        Piece piece = placed.piece();
        if (piece instanceof TextPiece text) {
            Run run = text.run();
            return new TextFrame(
                    run.leaf() == Run.NO_LEAF ? TextFrame.ARTIFACT : run.leaf(),
                    run.start(),
                    run.end(),
                    run.text(),
                    placed.x() + text.x(),
                    placed.y() + text.baseline(),
                    run.width(),
                    run.face(),
                    run.size(),
                    0,
                    colours.text());
        }
        if (piece instanceof RulePiece rule) {
            return new RuleFrame(
                    placed.x() + rule.x(),
                    placed.y() + rule.y(),
                    rule.width(),
                    rule.thickness(),
                    colours.rule(),
                    false);
        }
        FieldPiece field = (FieldPiece) piece;
        return new FieldFrame(
                field.line(), placed.x() + field.x(), placed.y() + field.y(), field.width(), field.height());
    }
}
