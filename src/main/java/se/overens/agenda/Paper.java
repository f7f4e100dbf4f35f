package se.overens.agenda;

import se.overens.pdf.pack.PackPart;
import se.overens.pipeline.PlannedItem;
import se.overens.pipeline.PlannedPaper;

/**
 * A paper with its content.
 *
 * @param item its item
 * @param planned what it is to be
 * @param bytes the single file; not copied, so treat it as read-only
 * @param part the same as a part of the pack
 * @param kind where it comes from
 */
record Paper(PlannedItem item, PlannedPaper planned, byte[] bytes, PackPart part, Kind kind) {
    /** What is stamped on the pages of a signed file, which is only shown. */
    static final String RENDITION = " · återgivning av undertecknat original";

    /** What is stamped on the pages of a withheld paper, which only the members get. */
    private static final String SECRET = " · sekretess";

    /** Where a paper comes from. */
    enum Kind {
        /** Made from the workspace. */
        GENERATED("generated"),
        /** A file of the workspace. */
        FILE("file"),
        /** A page that stands for a withheld paper. */
        WITHHELD("withheld");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** How the manifest calls it. */
        String word() {
            return word;
        }
    }

    /** What it is called in bookmarks: its label or role, and its title. */
    String name() {
        boolean labelled = planned.label() != null;
        String first = labelled ? planned.label() : planned.role();
        return first == null ? planned.title() : name(first, labelled ? " " : ": ", planned.title());
    }

    /** What a paper is called that has a label or a role; one that its title begins with is not said twice. */
    static String name(String first, String separator, String title) {
        return begins(title, first) ? title : first + separator + title;
    }

    /** "Bilaga 1" begins "Bilaga 1 Missiv", but not "Bilaga 10". */
    private static boolean begins(String title, String first) {
        return title.startsWith(first)
                && (title.length() == first.length() || !Character.isLetterOrDigit(title.charAt(first.length())));
    }

    /** True of a withheld paper itself, but not of the page that stands for it. */
    private boolean secret() {
        return planned.withheld() != null && kind != Kind.WITHHELD;
    }

    /** What is stamped on its pages, before their numbers. */
    String stamp() {
        String first = planned.label() == null ? planned.role() : planned.label();
        String words = item.name() + (first == null ? "" : " · " + first) + (secret() ? SECRET : "");
        return part.signed() ? words + RENDITION : words;
    }
}
