package se.overens.batch;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the manifest says of one document, for all of its subjects.
 *
 * @param document the name of its template, such as {@code local-agreement}
 * @param title what papers of it are called, such as "Lokalt samverkansavtal"
 * @param alias its Swedish name, such as {@code lokalt-samverkansavtal}
 * @param edition {@code finished}, {@code draft} or {@code publication}
 * @param formats the endings of its files
 * @param program the version of the program that made it
 * @param inputs the SHA-256 of each file of the workspace, by its path there
 * @param templates the SHA-256 of each template file that the document uses, by its name
 * @param whole true if every subject has its entry, and all follow from these inputs
 * @param entries by subject, in the order of the workspace
 */
record Section(
        String document,
        String title,
        String alias,
        String edition,
        List<String> formats,
        String program,
        Map<String, String> inputs,
        Map<String, String> templates,
        boolean whole,
        List<Entry> entries) {
    static final String FINISHED = "finished";
    static final String DRAFT = "draft";
    static final String PUBLICATION = "publication";

    Section {
        formats = List.copyOf(formats);
        inputs = Collections.unmodifiableMap(new LinkedHashMap<>(inputs));
        templates = Collections.unmodifiableMap(new LinkedHashMap<>(templates));
        entries = List.copyOf(entries);
    }

    /** What the manifest knows it by: a copy to publish lies beside its document, a draft takes its place. */
    String key() {
        return edition.equals(PUBLICATION) ? document + " " + PUBLICATION : document;
    }

    /** True if documents of the two may be compared: they differ in nothing but what the workspace says. */
    boolean isOfTheSameKind(Section other) {
        return document.equals(other.document)
                && edition.equals(other.edition)
                && formats.equals(other.formats)
                && program.equals(other.program);
    }

    /** The same with other entries. */
    Section with(boolean isWhole, List<Entry> others) {
        return new Section(document, title, alias, edition, formats, program, inputs, templates, isWhole, others);
    }
}
