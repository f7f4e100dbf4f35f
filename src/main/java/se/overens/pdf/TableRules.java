package se.overens.pdf;

import java.util.ArrayList;
import java.util.List;
import se.overens.diagnostic.Code;
import se.overens.pdf.object.PdfName;
import se.overens.pdf.object.PdfNumber;

/** Whether whoever moves through a table is told which row and column a cell is in (ISO 14289-1, 7.5). */
final class TableRules {
    /** A wider cell is only made to do harm. */
    private static final int WIDEST = 10_000;

    private final RoleMap roles;
    private final Attributes attributes;
    private final Findings findings;

    TableRules(RoleMap roles, Attributes attributes, Findings findings) {
        this.roles = roles;
        this.attributes = attributes;
        this.findings = findings;
    }

    /** Adds what is wrong with {@code table}, which begins on {@code page}. */
    void check(TreeNode table, int page) {
        List<List<TreeNode>> rows = new ArrayList<>();
        rows(table, rows);
        headers(rows, page);
        columns(rows, page);
    }

    private void rows(TreeNode group, List<List<TreeNode>> rows) {
        for (Kid kid : group.kids()) {
            if (kid instanceof TreeNode inner) {
                switch (roles.standard(inner.role())) {
                    case "TR" -> rows.add(cells(inner));
                    case "THead", "TBody", "TFoot", "NonStruct" -> rows(inner, rows);
                    default -> {
                        // Captions have no columns.
                    }
                }
            }
        }
    }

    private static List<TreeNode> cells(TreeNode row) {
        List<TreeNode> cells = new ArrayList<>();
        for (Kid kid : row.kids()) {
            if (kid instanceof TreeNode inner) {
                cells.add(inner);
            }
        }
        return cells;
    }

    /** Cells may name their header cells themselves; then these need no scope. */
    private void headers(List<List<TreeNode>> rows, int page) {
        boolean unscoped = false;
        for (List<TreeNode> row : rows) {
            for (TreeNode cell : row) {
                if (attributes.value(cell.dictionary(), PdfName.HEADERS) != null) {
                    return;
                }
                boolean header = roles.standard(cell.role()).equals("TH");
                unscoped |= header && !(attributes.value(cell.dictionary(), PdfName.SCOPE) instanceof PdfName);
            }
        }
        if (unscoped) {
            findings.add(Code.TAGS_UNHELPFUL, "scope", page);
        }
    }

    /** Rows must span equally many columns, together with the cells of rows above that reach into them. */
    private void columns(List<List<TreeNode>> rows, int page) {
        int[] ending = new int[rows.size() + 1];
        int reaching = 0;
        int first = 0;
        for (int i = 0; i < rows.size(); i++) {
            reaching -= ending[i];
            int width = reaching;
            for (TreeNode cell : rows.get(i)) {
                int columns = span(cell, PdfName.COL_SPAN);
                int below = span(cell, PdfName.ROW_SPAN) - 1;
                width += columns;
                if (below > 0) {
                    reaching += columns;
                    ending[Math.min(rows.size(), i + 1 + below)] += columns;
                }
            }
            first = i == 0 ? width : first;
            if (width != first) {
                findings.add(Code.TAGS_UNHELPFUL, "columns", page, i + 1, width, first);
                return;
            }
        }
    }

    private int span(TreeNode cell, PdfName name) {
        return attributes.value(cell.dictionary(), name) instanceof PdfNumber number
                ? Math.max(1, Math.min(WIDEST, number.whole()))
                : 1;
    }
}
