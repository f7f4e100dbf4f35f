package se.overens.docx;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The numbers of paragraphs, counted as Word counts them (ECMA-376, part 1, 17.9). */
final class WordNumbers {
    private static final String W = WordPart.MAIN;

    private final Map<String, Element> definitions = new HashMap<>();
    private final Map<String, Element> lists = new HashMap<>();
    private final Map<String, Element> styles = new HashMap<>();
    private final Map<String, int[]> counters = new HashMap<>();
    private final Set<String> begun = new HashSet<>();

    WordNumbers(WordFile file) {
        for (Element style : WordText.all(file.xml("word/styles.xml").getDocumentElement(), "style")) {
            styles.put(style.getAttributeNS(W, "styleId"), style);
        }
        Element root = file.xml("word/numbering.xml").getDocumentElement();
        for (Element definition : WordText.all(root, "abstractNum")) {
            definitions.put(definition.getAttributeNS(W, "abstractNumId"), definition);
        }
        for (Element list : WordText.all(root, "num")) {
            lists.put(list.getAttributeNS(W, "numId"), list);
        }
    }

    /** What stands before a paragraph; empty for nothing. */
    String next(Element paragraph) {
        Element properties = WordText.child(paragraph, "pPr");
        Element place = properties == null ? null : WordText.child(properties, "numPr");
        if (place == null && properties != null) {
            Element style = styles.get(WordText.value(properties, "pStyle", ""));
            Element own = style == null ? null : WordText.child(style, "pPr");
            place = own == null ? null : WordText.child(own, "numPr");
        }
        if (place == null || WordText.value(place, "numId", "0").equals("0")) {
            return "";
        }
        return count(WordText.value(place, "numId", "0"), Integer.parseInt(WordText.value(place, "ilvl", "0")));
    }

    private String count(String id, int level) {
        Element list = lists.get(id);
        String definition = WordText.value(list, "abstractNumId", "");
        int[] counts = counters.computeIfAbsent(definition, key -> new int[9]);
        if (begun.add(id)) {
            for (Element override : WordText.all(list, "lvlOverride")) {
                int at = Integer.parseInt(override.getAttributeNS(W, "ilvl"));
                counts[at] = -Integer.parseInt(WordText.value(override, "startOverride", "1"));
            }
        }
        for (int i = 0; i < level; i++) {
            counts[i] = counts[i] == 0 ? -1 : counts[i];
        }
        // A level that waits for its first paragraph holds the number that it begins with, negative.
        counts[level] = counts[level] < 0 ? -counts[level] : counts[level] + 1;
        for (int i = level + 1; i < counts.length; i++) {
            counts[i] = 0;
        }
        Element shape = level(definition, level);
        String text = WordText.value(shape, "lvlText", "");
        for (int i = 0; i <= level; i++) {
            String format = WordText.value(level(definition, i), "numFmt", "");
            int number = Math.abs(counts[i]);
            text = text.replace("%" + (i + 1), format.equals("lowerLetter") ? letters(number) : "" + number);
        }
        return text;
    }

    /** a to z, then aa, bb: Word repeats the letter. */
    private static String letters(int number) {
        return Character.toString('a' + (number - 1) % 26).repeat((number - 1) / 26 + 1);
    }

    private Element level(String definition, int level) {
        for (Node node = definitions.get(definition).getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element
                    && element.getAttributeNS(W, "ilvl").equals("" + level)) {
                return element;
            }
        }
        throw new AssertionError("no level " + level + " in " + definition);
    }
}
