package se.overens.agenda;

import java.nio.file.Path;

/**
 * Which pack is asked for.
 *
 * @param workspace the folder of the workspace
 * @param meeting the meeting's id
 * @param out the folder that it is written into
 * @param edition for whom it is
 * @param settings how it is written
 */
public record PackRequest(Path workspace, String meeting, Path out, Edition edition, Settings settings) {
    /** For whom a pack is. */
    public enum Edition {
        /** For the members of the board: everything. */
        MEMBERS("members"),
        /** To publish: withheld papers are only named, and contact data is masked. */
        PUBLISHED("published"),
        /** A draft: every page of our own says so. */
        DRAFT("draft");

        private final String word;

        Edition(String word) {
            this.word = word;
        }

        /** How the manifest calls it. */
        public String word() {
            return word;
        }
    }

    /**
     * How a pack is written.
     *
     * @param force true if files of others may be replaced
     * @param dry true if nothing is written
     * @param strict true if a warning is as bad as an error
     * @param embedOriginals true if signed files also lie in the pack
     * @param program the version that is written into the manifest
     */
    public record Settings(boolean force, boolean dry, boolean strict, boolean embedOriginals, String program) {}
}
