package se.overens.agreement;

import org.jspecify.annotations.Nullable;

/**
 * A heading of a board memo (rubrik i tjänsteskrivelsen).
 *
 * @param part what stands below it (del)
 * @param heading the words of the heading (rubrik)
 */
public record MemoSection(MemoPart part, @Nullable String heading) {}
