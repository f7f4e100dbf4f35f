package se.overens.output;

/**
 * What may be replaced.
 *
 * @param force true if {@link Owner#FOREIGN} files may be replaced too ({@code --force})
 * @param ownership whose an existing file is
 */
public record OverwriteRule(boolean force, Ownership ownership) {}
