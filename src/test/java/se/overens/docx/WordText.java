package se.overens.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The words of a Word file in reading order: numbers as Word counts them, notes where their marks stand. */
public final class WordText {
    private static final String W = WordPart.MAIN;

    private final StringBuilder out = new StringBuilder();
    private final Map<String, Element> notes = new HashMap<>();
    private final WordNumbers numbers;
    private int noteCount;

    private WordText(WordFile file) {
        numbers = new WordNumbers(file);
        if (file.parts().containsKey("word/footnotes.xml")) {
            for (Element note : all(file.xml("word/footnotes.xml").getDocumentElement(), "footnote")) {
                notes.put(note.getAttributeNS(W, "id"), note);
            }
        }
    }

    /** The words with whatever white space stands between them. */
    public static String of(byte[] docx) {
        WordFile file = WordFile.of(docx);
        WordText text = new WordText(file);
        text.walk(file.xml("word/document.xml").getDocumentElement());
        return text.out.toString();
    }

    private void walk(Node node) {
        for (Node kid = node.getFirstChild(); kid != null; kid = kid.getNextSibling()) {
            if (kid instanceof Element element) {
                read(element);
            }
        }
    }

    private void read(Element element) {
        switch (element.getLocalName()) {
            case "p" -> {
                out.append('\n').append(numbers.next(element)).append(' ');
                walk(element);
                out.append('\n');
            }
            case "t" -> out.append(element.getTextContent());
            case "tab", "br" -> out.append(' ');
            case "noBreakHyphen" -> out.append('\u2011');
            case "footnoteReference" -> {
                out.append(' ').append(++noteCount).append(' ').append(noteCount);
                walk(notes.get(element.getAttributeNS(W, "id")));
            }
            case "instrText", "pPr", "rPr", "sdtPr", "tblPr", "sectPr", "softHyphen" -> {}
            default -> walk(element);
        }
    }

    static List<Element> all(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Node kid = parent.getFirstChild(); kid != null; kid = kid.getNextSibling()) {
            if (kid instanceof Element element && name.equals(element.getLocalName())) {
                found.add(element);
            }
        }
        return found;
    }

    static Element child(Element parent, String name) {
        List<Element> all = all(parent, name);
        return all.isEmpty() ? null : all.get(0);
    }

    /** The value of a child, or {@code otherwise}. */
    static String value(Element parent, String name, String otherwise) {
        Element child = child(parent, name);
        return child == null ? otherwise : child.getAttributeNS(W, "val");
    }
}
