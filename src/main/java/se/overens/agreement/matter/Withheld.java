package se.overens.agreement.matter;

/**
 * Why a paper is withheld from the public (sekretess).
 *
 * @param ground the section of the law, such as "26 kap. 1 § OSL" (grund)
 */
public record Withheld(String ground) {}
