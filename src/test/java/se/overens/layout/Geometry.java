package se.overens.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import se.overens.document.Theme;

/** What holds of the places of all frames on any page. */
final class Geometry {
    private static final double EPSILON = 1e-4;

    /** The height of capitals, in ems. */
    private static final double CAPITALS = 0.72;

    private Geometry() {}

    /** No two texts or fields share ink: boxes from ascender to descender, raised marks by their own size. */
    static void assertNoOverlap(Page page) {
        List<Box> boxes = new ArrayList<>(boxes(page));
        boxes.sort(Comparator.comparingDouble(Box::top));
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = i + 1; j < boxes.size() && boxes.get(j).top < boxes.get(i).bottom; j++) {
                assertThat(boxes.get(i).meets(boxes.get(j)))
                        .as("page %d: %s meets %s", page.number(), boxes.get(i), boxes.get(j))
                        .isFalse();
            }
        }
    }

    /** No rule and no leader runs through letters. */
    static void assertNothingStruckThrough(Page page) {
        for (Frame frame : page.frames()) {
            if (frame instanceof RuleFrame rule) {
                assertThat(page.frames().stream().filter(other -> isStruck(other, rule)))
                        .as("page %d: struck through by %s", page.number(), rule)
                        .isEmpty();
            }
        }
    }

    private static boolean isStruck(Frame frame, RuleFrame rule) {
        return frame instanceof TextFrame text
                && !text.text().isBlank()
                && rule.y() > text.baseline() - CAPITALS * text.size()
                && rule.y() < text.baseline() + EPSILON
                && rule.x() + EPSILON < text.x() + text.width()
                && text.x() + EPSILON < rule.x() + rule.width();
    }

    /** Content lies within the margins, furniture within left and right margin and the edges of the page. */
    static void assertInside(Page page, Theme theme) {
        var geometry = theme.page();
        double top = page.number() == 1 ? geometry.firstTop() : geometry.top();
        for (Box box : boxes(page)) {
            assertThat(box.left).as("left of %s", box).isGreaterThan(geometry.left() - EPSILON);
            assertThat(box.right).as("right of %s", box).isLessThan(page.width() - geometry.right() + EPSILON);
            assertThat(box.top).as("top of %s", box).isGreaterThan(box.artifact ? 0 : top - EPSILON);
            assertThat(box.bottom)
                    .as("bottom of %s", box)
                    .isLessThan(page.height() - (box.artifact ? 0 : geometry.bottom()) + EPSILON);
        }
    }

    private static List<Box> boxes(Page page) {
        return page.frames().stream().flatMap(Geometry::box).toList();
    }

    private static Stream<Box> box(Frame frame) {
        if (frame instanceof FieldFrame field) {
            return Stream.of(new Box(
                    field.x(),
                    field.y(),
                    field.x() + field.width(),
                    field.y() + field.height(),
                    false,
                    field.line().fieldName()));
        }
        if (frame instanceof TextFrame text) {
            double em = text.size() / text.face().unitsPerEm();
            return Stream.of(new Box(
                    text.x(),
                    text.baseline() - text.face().ascent() * em,
                    text.x() + text.width(),
                    text.baseline() - text.face().descent() * em,
                    text.leaf() == TextFrame.ARTIFACT,
                    text.text()));
        }
        return Stream.empty();
    }

    private record Box(double left, double top, double right, double bottom, boolean artifact, String name) {
        /** Letters may kern into each other by a little. */
        boolean meets(Box other) {
            double kern = 2;
            return left + kern < other.right
                    && other.left + kern < right
                    && top + EPSILON < other.bottom
                    && other.top + EPSILON < bottom;
        }
    }
}
