package se.overens.document;

import org.jspecify.annotations.Nullable;

/**
 * An entry of a table of contents.
 *
 * @param level of the heading, 1 to 3; 1 for a bilaga
 * @param target id of the first leaf of the heading that the entry leads to
 * @param label the heading's number or "Bilaga 1", or null for a heading without one
 * @param words the heading's words
 * @param page the number of the heading's page; its text is empty until layout has found it
 */
public record ContentsEntry(int level, int target, @Nullable Leaf label, Leaf words, Leaf page) {}
