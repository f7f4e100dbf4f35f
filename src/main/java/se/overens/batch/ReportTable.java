package se.overens.batch;

import java.util.ArrayList;
import java.util.List;
import se.overens.csv.SafeCsv;

/** The report as a table that a Swedish spreadsheet opens: {@code report.csv}. */
final class ReportTable {
    private static final List<String> HEADS = List.of(
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

    static String of(Section section, ReportData data) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEADS);
        for (Entry entry : section.entries()) {
            rows.add(List.of(
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
        return SafeCsv.forSpreadsheets(rows);
    }

    private static String lines(List<String> texts) {
        return String.join("\n", texts);
    }
}
