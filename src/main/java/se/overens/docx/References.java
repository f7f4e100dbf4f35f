package se.overens.docx;

import java.util.ArrayDeque;
import java.util.Deque;
import se.overens.document.Link;
import se.overens.document.LinkTarget;
import se.overens.document.Style;
import se.overens.document.Text;

/**
 * References to fields: numbers and quoted words, which Word finds again where they stand. Where no field would say what the
 * reference says, its words lead to their target, and that is all. A place in a pack is in no Word file: its words stand alone.
 */
final class References {
    /** What stands between the number of a clause and that of an item in it. */
    private static final char BETWEEN = '\u00A0';

    private final Story story;
    private final Xml out;
    private final Runs runs;

    References(Story story, Xml out, Runs runs) {
        this.story = story;
        this.out = out;
        this.runs = runs;
    }

    void write(Link link) {
        if (!(link.target() instanceof LinkTarget.Inside inside)) {
            runs.of(link.content());
            return;
        }
        Text only = link.content().size() == 1 && link.content().get(0) instanceof Text text ? text : null;
        if (only == null || !quotes(only, inside.leaf()) && !counts(only, inside.leaf())) {
            leading(inside.leaf(), () -> runs.of(link.content()));
        }
    }

    private void leading(int target, Runnable words) {
        out.open("w:hyperlink", "w:anchor", Story.linked(target), "w:history", "1");
        words.run();
        out.close("w:hyperlink");
    }

    /** Writes a reference that quotes the words of its target, if it is one. */
    private boolean quotes(Text reference, int leaf) {
        Targets.Target target = story.targets.at(leaf);
        String said = reference.leaf().text();
        String words = target.words();
        int at = words == null ? -1 : said.indexOf("”" + words + "”") + 1;
        if (words == null || at <= 0) {
            return false;
        }
        boolean apart = target.kind() == Targets.Kind.SEQUENCE;
        runs.run(said.substring(0, at), reference.style());
        field(apart ? Story.words(leaf) : Story.linked(leaf), "", words, reference.style());
        runs.run(said.substring(at + words.length()), reference.style());
        return true;
    }

    /** Writes a reference that tells the number of its target, if it is one. */
    private boolean counts(Text reference, int leaf) {
        Deque<Integer> steps = new ArrayDeque<>();
        StringBuilder number = new StringBuilder();
        for (int at = leaf; at >= 0; at = story.targets.at(at).outer()) {
            steps.push(at);
            number.insert(0, story.targets.at(at).number()).insert(0, BETWEEN);
        }
        number.deleteCharAt(0);
        String said = reference.leaf().text();
        int at = story.targets.at(leaf).number() == null ? -1 : place(said, number.toString());
        if (at < 0) {
            return false;
        }
        Style style = reference.style();
        runs.run(said.substring(0, at), style);
        for (int step : steps) {
            runs.run(step == steps.getFirst() ? "" : String.valueOf(BETWEEN), style);
            number(step, style);
        }
        suffix(said.substring(at + number.length()), story.targets.at(leaf).attachment(), style);
        return true;
    }

    private void number(int leaf, Style style) {
        Targets.Target target = story.targets.at(leaf);
        String number = String.valueOf(target.number());
        switch (target.kind()) {
            case PARAGRAPH -> field(Story.linked(leaf), " \\r", number, style);
            case SEQUENCE -> field(Story.linked(leaf), "", number, style);
            case LETTER, PLACE -> leading(leaf, () -> runs.run(number, style));
        }
    }

    /** What follows a number: " i bilaga 1", mostly nothing. */
    private void suffix(String said, int attachment, Style style) {
        String number = attachment < 0 ? null : story.targets.at(attachment).number();
        int at = number == null ? -1 : place(said, number);
        if (number == null || at < 0) {
            runs.run(said, style);
            return;
        }
        runs.run(said.substring(0, at), style);
        number(attachment, style);
        runs.run(said.substring(at + number.length()), style);
    }

    private void field(String bookmark, String form, String shown, Style style) {
        runs.beginField("REF " + bookmark + form + " \\h").run(shown, style).endField();
    }

    /** Where a number stands in the words of a reference; -1 when it is not there, or part of another one. */
    private static int place(String words, String number) {
        int at = words.indexOf(number);
        int end = at + number.length();
        boolean apart = at >= 0
                && (at == 0 || !isNumber(words.charAt(at - 1)))
                && (end == words.length() || !isNumber(words.charAt(end)) && words.charAt(end) != BETWEEN);
        return apart ? at : -1;
    }

    private static boolean isNumber(char c) {
        return Character.isDigit(c) || c == '.';
    }
}
