package se.overens.pipeline;

import java.util.Locale;
import java.util.Objects;
import se.overens.agreement.Classification;
import se.overens.agreement.RegionProfile;
import se.overens.agreement.RegionalAgreement;
import se.overens.agreement.words.NounForms;
import se.overens.agreement.words.Words;

/**
 * The nouns of a region in all their forms.
 *
 * @param profile the region's file
 */
record RegionWords(RegionProfile profile) {
    private static final String AGREEMENT = "samverkansavtal";
    private static final String REGIONAL = "överenskommelse";

    /** What the region calls an agreement. */
    NounForms agreement() {
        return NounForms.of(profile.words().agreement(), AGREEMENT);
    }

    /** What the region and its municipalities call the agreement between them: its noun, else how its title begins. */
    NounForms regional() {
        RegionalAgreement agreement = profile.regionalAgreement();
        if (agreement == null || agreement.noun() != null) {
            return NounForms.of(agreement == null ? null : agreement.noun(), REGIONAL);
        }
        String title = Objects.requireNonNullElse(agreement.title(), "");
        String first = title.toLowerCase(Locale.ROOT).split(" ", 2)[0];
        return NounForms.of(null, first.endsWith("avtal") ? first : REGIONAL);
    }

    /** The title of that agreement, such as "regional överenskommelse". */
    String regionalAgreement() {
        NounForms noun = regional();
        boolean named = noun.word().toLowerCase(Locale.ROOT).startsWith("regional");
        return named ? noun.word() : (noun.gender().equals("neuter") ? "regionalt " : "regional ") + noun.word();
    }

    /** What the region calls a centre of this kind. */
    NounForms centre(Classification classification) {
        Words words = profile.words();
        return NounForms.of(
                classification == Classification.FAMILY_CENTRE ? words.centre() : words.centreLike(),
                classification.noun());
    }
}
