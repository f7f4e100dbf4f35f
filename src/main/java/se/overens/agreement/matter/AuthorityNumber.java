package se.overens.agreement.matter;

/**
 * A case number at another authority (diarienummer hos en annan myndighet).
 *
 * @param body the authority (organ)
 * @param number (diarienummer)
 */
public record AuthorityNumber(String body, String number) {}
