package se.overens.docx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import se.overens.document.ListBlock;
import se.overens.document.ListItem;
import se.overens.document.Theme;

/**
 * The numbering definitions of a document ({@code word/numbering.xml}): Word counts by itself, and comes to our numbers.
 *
 * <p>Headings and clauses share one list, whose counters are followed here; where ours is another number than Word would
 * come to, a list of its own begins with it. In a bilaga the numbers leave out the level of the bilaga.
 */
final class Numbering {
    /** The list of the headings and clauses before the first bilaga; the styles of headings refer to it. */
    static final int SECTIONS = 1;

    /** The room for the numbers of headings and clauses, in ems of the body text. */
    static final double ROOM = 2.6;

    private static final String NUMBER = "[0-9]{1,6}(\\.[0-9]{1,6}){0,3}";
    private static final int LEVELS = 9;
    private static final int LETTERS = 26;

    private final double em;
    private final List<Xml> definitions = new ArrayList<>();
    private final Xml lists = Xml.piece();
    private final Map<String, Integer> known = new HashMap<>();
    private int listCount;
    /** The number of the last paragraph of each level; 0 for none since the level above it went on. */
    private final int[] counts = new int[LEVELS];

    private final int[] starts = new int[LEVELS];
    /** The levels whose number was shown by a paragraph of a level below before they had any. */
    private final boolean[] borrowed = new boolean[LEVELS];

    private int sections = SECTIONS;
    private int outer;
    private int attachmentDefinition = -1;

    /**
     * A paragraph's place in a list.
     *
     * @param list {@code w:numId}
     * @param level from 0
     */
    record Place(int list, int level) {
        /** No number, where a style has one. */
        static final Place NONE = new Place(0, 0);
    }

    Numbering(Theme theme) {
        em = theme.bodySize();
        Arrays.fill(starts, 1);
        define("multilevel", level -> {
            Shape shape = new Shape("decimal", composed(0, level), level < 3 ? "Heading" + (level + 1) : null);
            return level(level, shape, sectionIndent(level), sectionIndent(level));
        });
        list(0, -1, new int[0]);
    }

    private double sectionIndent(int level) {
        return (level < 2 ? ROOM : ROOM + level - 1) * em;
    }

    /** The numbers of a bilaga begin at 1. */
    void attachment() {
        if (attachmentDefinition < 0) {
            attachmentDefinition = define("multilevel", level -> {
                Shape shape = new Shape("decimal", composed(Math.min(1, level), level), null);
                return level(level, shape, sectionIndent(level - 1), sectionIndent(level - 1));
            });
        }
        outer = 1;
        restart(new int[] {1, 1});
    }

    /** True if Word counts to such a number of a heading or a clause. */
    static boolean counts(String label) {
        return label.matches(NUMBER);
    }

    /** The place that gives a heading or a clause the number {@code label}, or null when it is no such number. */
    @Nullable
    Place section(String label) {
        if (!counts(label)) {
            return null;
        }
        String[] parts = label.split("\\.");
        int[] wanted = new int[parts.length + outer];
        wanted[0] = 1;
        for (int i = 0; i < parts.length; i++) {
            wanted[outer + i] = Integer.parseInt(parts[i]);
        }
        int level = wanted.length - 1;
        if (!follows(wanted)) {
            restart(wanted);
        }
        counts[level] = wanted[level];
        for (int i = 0; i < level; i++) {
            borrowed[i] |= counts[i] == 0;
        }
        Arrays.fill(counts, level + 1, LEVELS, 0);
        return new Place(sections, level);
    }

    /** True if Word comes to these numbers next. A level above that was not met yet shows what it begins with. */
    private boolean follows(int[] wanted) {
        int level = wanted.length - 1;
        for (int i = outer; i < level; i++) {
            if (wanted[i] != (counts[i] == 0 ? starts[i] : counts[i])) {
                return false;
            }
        }
        int next = counts[level] == 0 ? starts[level] : counts[level] + 1;
        return wanted[level] == next && !(counts[level] == 0 && borrowed[level]);
    }

    private void restart(int[] first) {
        sections = list(outer == 0 ? 0 : attachmentDefinition, 0, first);
        Arrays.fill(counts, 0);
        Arrays.fill(borrowed, false);
        Arrays.fill(starts, 1);
        System.arraycopy(first, 0, starts, 0, first.length);
    }

    /** The places of the items of a list, whose labels stand {@code left} points from the margin. */
    Place list(ListBlock block, int depth, double left, double hang) {
        ListItem first = block.items().get(0);
        String label = first.label().text();
        int level = Math.min(depth, LEVELS) - 1;
        boolean bullets = block.numbering() == ListBlock.Numbering.BULLET;
        String format = bullets ? "bullet" : block.numbering() == ListBlock.Numbering.ALPHA ? "lowerLetter" : "decimal";
        String shown = bullets ? label : "%" + depth + label.substring(Math.max(0, label.length() - 1));
        String key = format + shown + Units.twips(left) + " " + Units.twips(hang);
        Integer definition = known.get(key);
        if (definition == null) {
            definition = define("hybridMultilevel", at -> {
                String text = bullets || at == level ? shown : "%" + (at + 1) + shown.substring(2);
                return level(at, new Shape(format, text, null), left + hang + (at - level) * hang, hang);
            });
            known.put(key, definition);
            if (bullets) {
                known.put(key + " list", list(definition, -1, new int[0]));
            }
        }
        Integer shared = known.get(key + " list");
        int list = shared == null ? list(definition, level, new int[] {start(block)}) : shared;
        return new Place(list, level);
    }

    private static int start(ListBlock block) {
        String label = block.items().get(0).label().text();
        if (block.numbering() == ListBlock.Numbering.ALPHA) {
            return Math.floorMod(label.charAt(0) - 'a', LETTERS) + 1;
        }
        String digits = label.replaceAll("[^0-9]", "");
        return digits.isEmpty() || digits.length() > 6 ? 1 : Integer.parseInt(digits);
    }

    /** The part. */
    byte[] bytes() {
        Xml out = Xml.part().open("w:numbering", "xmlns:w", WordPart.MAIN);
        definitions.forEach(out::add);
        return out.add(lists).close("w:numbering").bytes();
    }

    private int define(String kind, IntFunction<Xml> levels) {
        int id = definitions.size();
        Xml out = Xml.piece().open("w:abstractNum", "w:abstractNumId", Integer.toString(id));
        out.value("w:nsid", Integer.toHexString(0x4F560000 + id).toUpperCase(Locale.ROOT));
        out.value("w:multiLevelType", kind);
        for (int level = 0; level < LEVELS; level++) {
            out.add(levels.apply(level));
        }
        definitions.add(out.close("w:abstractNum"));
        return id;
    }

    /** A new list of a definition; from level {@code from} on it begins with {@code starts}. */
    private int list(int definition, int from, int[] starts) {
        int id = ++listCount;
        lists.open("w:num", "w:numId", Integer.toString(id)).value("w:abstractNumId", definition);
        for (int i = 0; i < starts.length; i++) {
            lists.open("w:lvlOverride", "w:ilvl", Integer.toString(from + i));
            lists.value("w:startOverride", starts[i]).close("w:lvlOverride");
        }
        lists.close("w:num");
        return id;
    }

    private static String composed(int first, int last) {
        StringBuilder text = new StringBuilder();
        for (int i = first; i <= last; i++) {
            text.append(i == first ? "%" : ".%").append(i + 1);
        }
        return text.toString();
    }

    /**
     * What the numbers of a level look like.
     *
     * @param format {@code w:numFmt}
     * @param text {@code w:lvlText}
     * @param style the paragraph style that always has them, or null
     */
    private record Shape(
            String format, String text, @Nullable String style) {}

    private static Xml level(int level, Shape shape, double left, double hang) {
        Xml out = Xml.piece().open("w:lvl", "w:ilvl", Integer.toString(level));
        out.value("w:start", 1).value("w:numFmt", shape.format());
        if (shape.style() != null) {
            out.value("w:pStyle", shape.style());
        }
        out.value("w:lvlText", shape.text()).value("w:lvlJc", "left");
        String indent = Units.twips(Math.max(0, left));
        out.open("w:pPr").empty("w:ind", "w:left", indent, "w:hanging", Units.twips(Math.max(0, hang)));
        return out.close("w:pPr").close("w:lvl");
    }
}
