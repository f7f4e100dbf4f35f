package se.overens.yaml;

import se.overens.diagnostic.SourceSpan;

/**
 * A place in a file whose line is looked up only when it is shown.
 *
 * @param line counted from 0
 * @param column counted from 0 in code points
 * @param length in code points, at least 1
 */
record Place(SourceText source, int line, int column, int length) {
    SourceSpan span() {
        return source.span(line, column, length);
    }

    Place withLength(int newLength) {
        return new Place(source, line, column, newLength);
    }
}
