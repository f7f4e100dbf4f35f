package se.overens.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Rows as CSV (RFC 4180): commas, quotes round all that is not empty, lines ended by CRLF.
 *
 * <p>A field that begins with {@code = + - @}, a tab or a carriage return would be run as a formula by a spreadsheet:
 * it gets an apostrophe before it.
 */
public final class SafeCsv {
    private static final String MARK = "'";
    private static final String DANGEROUS = "=+-@\t\r";
    private static final char SPREADSHEET = ';';
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private SafeCsv() {}

    /** The CSV text of {@code rows}, of which the first is the heading. */
    public static String write(List<List<String>> rows) {
        return write(rows, ',');
    }

    /**
     * The same as a Swedish spreadsheet opens it with a double click: semicolons between the fields, since the comma is its
     * decimal sign, and a byte order mark, without which it takes å for two other letters.
     */
    public static String forSpreadsheets(List<List<String>> rows) {
        return BYTE_ORDER_MARK + write(rows, SPREADSHEET);
    }

    /** The rows of a text of {@link #forSpreadsheets}, which give the same text again; none if it is no such text. */
    public static List<List<String>> read(String text) {
        String rows = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        try (CsvReader<CsvRecord> csv =
                CsvReader.builder().fieldSeparator(SPREADSHEET).ofCsvRecord(rows)) {
            return csv.stream()
                    .map(row -> row.getFields().stream().map(SafeCsv::bare).toList())
                    .toList();
        } catch (CsvParseException e) {
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String write(List<List<String>> rows, char separator) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(separator)
                .lineDelimiter(LineDelimiter.CRLF)
                .quoteStrategy(QuoteStrategies.NON_EMPTY)
                .build(text)) {
            for (List<String> row : rows) {
                csv.writeRecord(row.stream().map(SafeCsv::harmless).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static String harmless(String field) {
        return isDangerous(field) ? MARK + field : field;
    }

    private static String bare(String field) {
        return field.startsWith(MARK) && isDangerous(field.substring(1)) ? field.substring(1) : field;
    }

    private static boolean isDangerous(String field) {
        return !field.isEmpty() && DANGEROUS.indexOf(field.charAt(0)) >= 0;
    }
}
