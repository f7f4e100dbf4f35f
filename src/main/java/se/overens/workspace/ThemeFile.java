package se.overens.workspace;

import org.jspecify.annotations.Nullable;

/**
 * What the file {@code theme.yaml} says: how the papers of a workspace look (tema). Everything may be left out.
 *
 * @param base the built-in theme that the file begins with (grundtema); sans if absent
 * @param typeface own font files (typsnitt)
 * @param sizes type sizes in points (storlekar)
 * @param colours colours as {@code "#RRGGBB"} (färger)
 * @param justify true if running text fills the measure (marginaljusterad)
 * @param pageNumber the pattern of the page number, with {@code {n}} and {@code {total}} (sidnummer)
 * @param logo the sender's mark (logotyp)
 * @param header what else stands in the header (sidhuvud)
 * @param footer addresses in the footer of the first page (sidfot)
 */
record ThemeFile(
        @Nullable Base base,
        @Nullable TypefaceFiles typeface,
        Sizes sizes,
        ColourNames colours,
        @Nullable Boolean justify,
        @Nullable String pageNumber,
        @Nullable LogoFile logo,
        Header header,
        Footer footer) {
    /** A built-in theme. */
    enum Base {
        SANS,
        SERIF
    }

    /**
     * Paths of TrueType files within the workspace.
     *
     * @param regular running text (normal)
     * @param bold headings; regular if absent (fet)
     * @param italic emphasis; regular if absent (kursiv)
     * @param boldItalic bold if absent (fet kursiv)
     */
    record TypefaceFiles(
            String regular,
            @Nullable String bold,
            @Nullable String italic,
            @Nullable String boldItalic) {}

    /**
     * Type sizes in points.
     *
     * @param body of running text (brödtext)
     * @param leading from baseline to baseline of running text (radavstånd)
     * @param title of the title (titel)
     * @param heading of headings of level 1 (rubrik)
     * @param note of footnotes, header and footer (not)
     */
    record Sizes(
            @Nullable Double body,
            @Nullable Double leading,
            @Nullable Double title,
            @Nullable Double heading,
            @Nullable Double note) {}

    /**
     * Colours as {@code "#RRGGBB"}.
     *
     * @param text of running text (text)
     * @param heading of the title and of headings (rubrik)
     * @param rule of rules (linje)
     */
    record ColourNames(
            @Nullable String text,
            @Nullable String heading,
            @Nullable String rule) {}

    /**
     * The sender's mark.
     *
     * @param file path of a PNG or JPEG file within the workspace (fil)
     * @param alt what it shows (alternativtext)
     * @param height on the page, in points; 34 if absent (höjd)
     */
    record LogoFile(String file, String alt, @Nullable Double height) {}

    /**
     * What else stands in the header of the first page.
     *
     * @param unit the part of the organisation that the paper comes from (förvaltning, enhet)
     * @param contact who answers questions (handläggare)
     */
    record Header(@Nullable String unit, @Nullable Contact contact) {}

    /**
     * Who answers questions.
     *
     * @param name of the person or the office (namn)
     * @param phone number as it is printed (telefon)
     * @param email address (e-post)
     */
    record Contact(
            String name, @Nullable String phone, @Nullable String email) {}

    /**
     * Addresses, in the order in which they are printed.
     *
     * @param postalAddress (postadress)
     * @param visitingAddress (besöksadress)
     * @param phone the switchboard (växel)
     * @param email address (e-post)
     * @param web address (webb)
     * @param organisationNumber (organisationsnummer)
     * @param bankgiro account (bankgiro)
     */
    record Footer(
            @Nullable String postalAddress,
            @Nullable String visitingAddress,
            @Nullable String phone,
            @Nullable String email,
            @Nullable String web,
            @Nullable String organisationNumber,
            @Nullable String bankgiro) {}
}
