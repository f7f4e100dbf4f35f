package se.overens.template;

import java.util.List;
import se.overens.diagnostic.SourceSpan;
import se.overens.template.TemplateHeader.Numbering;

/**
 * What a template has printed: markup in which every value is a token.
 *
 * <p>A token is U+E000, the index of its value as digits U+E100 to U+E109, and U+E001.
 *
 * @param markup Markdown text, lines ended by LF
 * @param values the printed values, by the index in their token
 * @param lines for each line of {@code markup} from the first, the line of the template file it comes from; a line that
 *     a macro of a shared file prints comes from that file
 * @param numbering what the template wants to be numbered
 * @param missing the values that a draft lacks: those that it has placeholders for in the order of the text, then others
 *     that the template requires
 */
public record Rendering(
        String markup,
        List<PrintedValue> values,
        List<SourceSpan> lines,
        Numbering numbering,
        List<MissingValue> missing) {
    /** Begins a token. */
    public static final char TOKEN_START = '\uE000';

    /** Ends a token. */
    public static final char TOKEN_END = '\uE001';

    /** The digit zero within a token; the other digits follow it. */
    public static final char TOKEN_ZERO = '\uE100';

    public Rendering {
        values = List.copyOf(values);
        lines = List.copyOf(lines);
        missing = List.copyOf(missing);
    }

    /** The same with other values in the places of these. */
    public Rendering withValues(List<PrintedValue> others) {
        return new Rendering(markup, others, lines, numbering, missing);
    }
}
