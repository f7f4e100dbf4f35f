package se.overens.pipeline;

import se.overens.agreement.Classification;
import se.overens.agreement.RegionProfile;
import se.overens.agreement.words.NounForms;
import se.overens.agreement.words.Words;

/**
 * The nouns of a region in all their forms.
 *
 * @param profile the region's file
 */
record RegionWords(RegionProfile profile) {
    private static final String AGREEMENT = "samverkansavtal";

    /** What the region calls an agreement. */
    NounForms agreement() {
        return NounForms.of(profile.words().agreement(), AGREEMENT);
    }

    /** What the region calls a centre of this kind. */
    NounForms centre(Classification classification) {
        Words words = profile.words();
        return NounForms.of(
                classification == Classification.FAMILY_CENTRE ? words.centre() : words.centreLike(),
                classification.noun());
    }
}
