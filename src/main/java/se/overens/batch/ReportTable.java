package se.overens.batch;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import se.overens.batch.Entry.FindingEntry;
import se.overens.batch.Entry.MissingEntry;
import se.overens.csv.SafeCsv;

/** The report as a table that a Swedish spreadsheet opens: {@code report.csv}. */
final class ReportTable {
    private static final int ID = 1;
    private static final int SUPPLIERS = 7;
    private static final int FINDINGS = 10;
    private static final List<String> HEADS = List.of(
            "Dokument",
            "Id",
            "Namn",
            "Läge",
            "Sidor",
            "Filer",
            "Saknas",
            "Kan lämnas av",
            "Underskrifter",
            "Avvikelser",
            "Anmärkningar");

    private ReportTable() {}

    static String of(ReportData data) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEADS);
        data.sections().forEach(section -> add(section, data, rows));
        return SafeCsv.forSpreadsheets(rows);
    }

    private static void add(Section section, ReportData data, List<List<String>> rows) {
        for (Entry entry : section.entries()) {
            rows.add(List.of(
                    ReportWords.title(section),
                    entry.subject(),
                    entry.name(),
                    ReportWords.status(entry),
                    entry.pages() == 0 ? "" : String.valueOf(entry.pages()),
                    lines(entry.files().stream().map(FileEntry::name).toList()),
                    lines(entry.missing().stream()
                            .map(one -> one.name() + " (" + one.place() + ")")
                            .toList()),
                    lines(entry.missing().stream().map(MissingEntry::supplier).toList()),
                    lines(entry.signatures()),
                    String.valueOf(data.count(entry)),
                    lines(entry.findings().stream().map(ReportWords::finding).toList())));
        }
    }

    /**
     * What a table says that the manifest leaves out: who could supply a value, and the sentences of findings.
     *
     * @param sections what the manifest knew when the table was written
     * @return the same, with those of its entries completed that are in the table as it would be written of them
     */
    static List<Section> words(String table, List<Section> sections) {
        List<List<String>> rows = SafeCsv.read(table);
        int entries =
                sections.stream().mapToInt(section -> section.entries().size()).sum();
        if (rows.size() != entries + 1) {
            return sections;
        }
        Iterator<List<String>> next = rows.subList(1, rows.size()).iterator();
        return sections.stream()
                .map(section -> section.with(
                        section.whole(),
                        section.entries().stream()
                                .map(entry -> words(next.next(), entry))
                                .toList()))
                .toList();
    }

    private static Entry words(List<String> row, Entry entry) {
        if (row.size() != HEADS.size() || !row.get(ID).equals(entry.subject())) {
            return entry;
        }
        List<String> suppliers = List.of(row.get(SUPPLIERS).split("\n", -1));
        List<String> findings = List.of(row.get(FINDINGS).split("\n", -1));
        boolean fits = findings.size() == entry.findings().size()
                && (entry.missing().isEmpty()
                        || suppliers.size() == entry.missing().size());
        if (!fits) {
            return entry;
        }
        List<MissingEntry> missing = new ArrayList<>();
        for (int i = 0; i < entry.missing().size(); i++) {
            MissingEntry one = entry.missing().get(i);
            missing.add(new MissingEntry(one.name(), one.place(), suppliers.get(i)));
        }
        List<FindingEntry> found = new ArrayList<>();
        for (int i = 0; i < findings.size(); i++) {
            String sentence =
                    ReportWords.sentenceOf(findings.get(i), entry.findings().get(i));
            if (sentence.isEmpty()) {
                return entry;
            }
            found.add(entry.findings().get(i).saying(sentence));
        }
        return entry.with(missing, found);
    }

    private static String lines(List<String> texts) {
        return String.join("\n", texts);
    }
}
