package se.overens.batch;

import java.util.ArrayList;
import java.util.List;
import se.overens.csv.SafeCsv;

/** The report as a table that a Swedish spreadsheet opens: {@code report.csv}. */
final class ReportTable {
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
                    lines(entry.missing().stream()
                            .map(Entry.MissingEntry::supplier)
                            .distinct()
                            .toList()),
                    lines(entry.signatures()),
                    String.valueOf(data.count(entry)),
                    lines(entry.findings().stream().map(ReportWords::finding).toList())));
        }
    }

    private static String lines(List<String> texts) {
        return String.join("\n", texts);
    }
}
