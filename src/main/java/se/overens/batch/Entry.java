package se.overens.batch;

import java.util.List;

/**
 * What the manifest says of one subject: nothing in it depends on when and how often the run was made.
 *
 * @param subject its id, such as {@code askersund/solrosen}
 * @param name what people call it, such as "Askersund, Solrosen"
 * @param status {@link Status#MADE}, {@link Status#FAILED} or {@link Status#NOT_APPLICABLE}
 * @param inputs the SHA-256 of all that the document follows from, in hexadecimal
 * @param files what was written
 * @param pages how many pages
 * @param fields the names of its signature fields
 * @param signatures for what it is to be signed, such as "Barnhälsovård (BVC)", a line for each signatory
 * @param missing what a draft has places for, or what a document could not be made without
 * @param findings what is wrong, in Swedish
 */
public record Entry(
        String subject,
        String name,
        Status status,
        String inputs,
        List<FileEntry> files,
        int pages,
        List<String> fields,
        List<String> signatures,
        List<MissingEntry> missing,
        List<FindingEntry> findings) {
    public Entry {
        files = List.copyOf(files);
        fields = List.copyOf(fields);
        signatures = List.copyOf(signatures);
        missing = List.copyOf(missing);
        findings = List.copyOf(findings);
    }

    /** Of a subject for which nothing was made. */
    static Entry without(String subject, String name, Status status) {
        return new Entry(subject, name, status, "", List.of(), 0, List.of(), List.of(), List.of(), List.of());
    }

    /** The same, telling otherwise what is missing and what is wrong. */
    Entry with(List<MissingEntry> otherMissing, List<FindingEntry> otherFindings) {
        return new Entry(subject, name, status, inputs, files, pages, fields, signatures, otherMissing, otherFindings);
    }

    /** True if all is known that reports say of it, also what the manifest leaves out. */
    boolean isTold() {
        return findings.isEmpty()
                ? missing.isEmpty()
                : findings.stream().noneMatch(one -> one.sentence().isEmpty());
    }

    /**
     * A value that is missing.
     *
     * @param name what it is called, such as "diarienummer"
     * @param place the file and the key to add it to
     * @param supplier who could say what it is; empty if only the manifest is left to tell, which names no persons
     */
    public record MissingEntry(String name, String place, String supplier) {}

    /**
     * A finding.
     *
     * @param severity {@code error} or {@code warning}
     * @param code such as {@code OV310}
     * @param place such as {@code municipalities/laxa.yaml:4:3}; empty if it has none
     * @param sentence what is wrong; empty if only the manifest is left to tell, which quotes no values
     */
    public record FindingEntry(String severity, String code, String place, String sentence) {
        /** The same with another sentence. */
        FindingEntry saying(String other) {
            return new FindingEntry(severity, code, place, other);
        }
    }
}
