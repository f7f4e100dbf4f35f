package se.overens.yaml;

import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.events.ScalarEvent;
import se.overens.diagnostic.Code;
import se.overens.diagnostic.Diagnostic;

/** Texts of a file as nodes: in NFC, with the place of their first line, without refused characters. */
final class ScalarReader {
    private final SourceText source;
    private final String text;
    private final Findings findings;
    private final Cursor cursor;

    ScalarReader(SourceText source, String text, Findings findings) {
        this.source = source;
        this.text = text;
        this.findings = findings;
        this.cursor = new Cursor(text);
    }

    YamlNode.Scalar read(ScalarEvent event) {
        int from = cursor.advanceTo(event.getStartMark().getIndex());
        int to = cursor.advanceTo(event.getEndMark().getIndex());
        if (event.isDQuoted()) {
            Escapes.check(source, text.substring(from, to), event.getStartMark(), findings);
        }
        if (event.isPlain() && !findings.isOverwhelmed()) {
            warnOfCutText(event, to);
        }
        boolean block = event.isLiteral() || event.isFolded();
        String value = block ? stripLineBreaks(event.getValue()) : event.getValue();
        return new YamlNode.Scalar(TreeBuilder.nfc(value), event.isPlain(), place(event));
    }

    /** The text's first line; of a block, the first line below its sign; of no text, the hyphen or colon before it. */
    private Place place(ScalarEvent event) {
        Mark start = event.getStartMark();
        Mark end = event.getEndMark();
        if (start.getIndex() == end.getIndex()) {
            return source.place(start.getLine(), Math.max(0, start.getColumn() - 1), 1);
        }
        if (start.getLine() == end.getLine()) {
            return source.place(start.getLine(), start.getColumn(), end.getColumn() - start.getColumn());
        }
        if (event.isLiteral() || event.isFolded()) {
            Place text = source.firstText(start.getLine() + 1, end.getLine() + 1);
            return text == null ? source.place(start.getLine(), start.getColumn(), 1) : text;
        }
        String line = source.line(start.getLine());
        int length = line.stripTrailing().length();
        return source.placeInLine(start.getLine(), source.offset(start.getLine(), start.getColumn()), length);
    }

    /**
     * Warns of {@code caseNumber: Avtal #2}, which means "Avtal". A comment has a space after its sign; one without is
     * taken for text that was meant to be part of the value.
     */
    private void warnOfCutText(ScalarEvent event, int end) {
        int hash = end;
        while (hash < text.length() && (text.charAt(hash) == ' ' || text.charAt(hash) == '\t')) {
            hash++;
        }
        boolean comment = hash > end && hash + 1 < text.length() && text.charAt(hash) == '#';
        if (!comment || " \t\r\n#!-=".indexOf(text.charAt(hash + 1)) >= 0) {
            return;
        }
        int line = event.getEndMark().getLine();
        String content = source.line(line).stripTrailing();
        int column = event.getEndMark().getColumn() + hash - end;
        int from = source.offset(line, column);
        String cut = content.substring(from);
        String kept = event.getStartMark().getLine() == line ? event.getValue() : "…";
        findings.add(Diagnostic.of(
                        Code.COMMENT_CUTS_VALUE,
                        source.placeInLine(line, from, content.length()).span(),
                        Quoted.shorten(cut))
                .label("comment")
                .hint("quote", Quoted.shorten((kept + text.substring(end, hash) + cut).strip()))
                .hint("space"));
    }

    private static String stripLineBreaks(String value) {
        int end = value.length();
        while (end > 0 && value.charAt(end - 1) == '\n') {
            end--;
        }
        return value.substring(0, end);
    }
}
