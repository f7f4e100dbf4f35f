package se.overens.agreement.terms;

import org.jspecify.annotations.Nullable;

/**
 * Who chairs a group (ordförande).
 *
 * @param rotation how often the chair moves to the next party (växling); never if absent
 * @param first the party that has it first, or always (första)
 */
public record Chair(@Nullable Rotation rotation, String first) {}
