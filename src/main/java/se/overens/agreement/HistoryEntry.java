package se.overens.agreement;

/**
 * An event in the history of the agreement (händelse).
 *
 * @param year the year (år)
 * @param event what happened, as a sentence (händelse)
 */
public record HistoryEntry(Integer year, String event) {}
