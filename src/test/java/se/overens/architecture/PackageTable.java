package se.overens.architecture;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The table of packages in {@code docs/architecture.md}: row by row, in its order. */
final class PackageTable {
    private static final String HEADER = "| package | purpose | may depend on | third party |";
    private static final Pattern NAME = Pattern.compile("`([a-z]+)`( \\(later\\))?");
    private static final Pattern PREFIX = Pattern.compile("`([a-z0-9.]+)`");
    private static final String NOTHING = "–";

    private final Map<String, Row> rows;

    private PackageTable(Map<String, Row> rows) {
        this.rows = rows;
    }

    /**
     * One package.
     *
     * @param uses the packages that it may depend on
     * @param thirdParty prefixes of packages outside the project that it may depend on
     */
    record Row(String name, boolean later, Set<String> uses, List<String> thirdParty) {}

    /** The table of a Markdown page; throws IllegalArgumentException, naming the row, where it makes no sense. */
    static PackageTable read(List<String> page) {
        int header = page.indexOf(HEADER);
        if (header < 0) {
            throw new IllegalArgumentException("no line " + HEADER);
        }
        Map<String, Row> rows = new LinkedHashMap<>();
        for (String line : page.subList(header + 2, page.size())) {
            if (!line.startsWith("|")) {
                break;
            }
            Row row = row(line, rows.keySet());
            if (rows.putIfAbsent(row.name(), row) != null) {
                throw new IllegalArgumentException("two rows for " + row.name());
            }
        }
        rows.values().forEach(row -> {
            if (!rows.keySet().containsAll(row.uses())) {
                throw new IllegalArgumentException("a package without a row in: " + row);
            }
        });
        return new PackageTable(rows);
    }

    Map<String, Row> rows() {
        return rows;
    }

    private static Row row(String line, Set<String> above) {
        List<String> cells = Arrays.stream(line.substring(1).split("\\|", -1))
                .map(String::strip)
                .toList();
        if (cells.size() != 5 || !cells.get(4).isEmpty()) {
            throw new IllegalArgumentException("not four cells: " + line);
        }
        Matcher name = NAME.matcher(cells.get(0));
        if (!name.matches()) {
            throw new IllegalArgumentException("not a package name: " + line);
        }
        return new Row(name.group(1), name.group(2) != null, uses(cells.get(2), above), thirdParty(cells.get(3)));
    }

    private static Set<String> uses(String cell, Set<String> above) {
        return switch (cell) {
            case NOTHING -> Set.of();
            case "all above" -> new LinkedHashSet<>(above);
            default -> new LinkedHashSet<>(Arrays.asList(cell.split(", ")));
        };
    }

    private static List<String> thirdParty(String cell) {
        if (cell.equals(NOTHING)) {
            return List.of();
        }
        return Arrays.stream(cell.split(", "))
                .map(item -> {
                    Matcher prefix = PREFIX.matcher(item);
                    if (!prefix.matches()) {
                        throw new IllegalArgumentException("not a package prefix: " + item);
                    }
                    return prefix.group(1);
                })
                .toList();
    }
}
