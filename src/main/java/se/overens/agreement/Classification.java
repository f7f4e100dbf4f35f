package se.overens.agreement;

import org.jspecify.annotations.Nullable;

/** What a centre may be called (klassificering). */
public enum Classification {
    /** Familjecentral. */
    FAMILY_CENTRE("familyCentre", "familjecentral"),
    /** Familjecentralsliknande verksamhet: the same way of working, without all that a family centre has. */
    FAMILY_CENTRE_LIKE("familyCentreLike", "familjecentralsliknande verksamhet");

    private final String word;
    private final String noun;

    Classification(String word, String noun) {
        this.word = word;
        this.noun = noun;
    }

    /** The classification as YAML and templates name it, such as {@code familyCentre}. */
    public String word() {
        return word;
    }

    /** The noun in running text, indefinite form. */
    public String noun() {
        return noun;
    }

    /**
     * What the papers call the centre: what its file declares, else what the facts make it, else the lesser of the two.
     *
     * @param regional the region's definition, which the centre's own overrides
     */
    public static Classification of(Centre centre, Definition regional) {
        Classification declared = declared(centre);
        Classification found = declared == null ? computed(centre, regional) : declared;
        return found == null ? FAMILY_CENTRE_LIKE : found;
    }

    /** What the centre's file declares, or null if that is to be found out. */
    public static @Nullable Classification declared(Centre centre) {
        DeclaredClassification declared = centre.classification();
        if (declared == null) {
            return null;
        }
        return switch (declared) {
            case AUTO -> null;
            case FAMILY_CENTRE -> FAMILY_CENTRE;
            case FAMILY_CENTRE_LIKE -> FAMILY_CENTRE_LIKE;
        };
    }

    /** What the facts about a centre make it by its own definition or the region's; null if they do not suffice. */
    public static @Nullable Classification computed(Centre centre, Definition regional) {
        Definition own = centre.definition();
        return (own == null ? regional : own).classify(centre);
    }
}
