package se.overens.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import se.overens.diagnostic.Code;

/** Whether whoever moves through a table is told which row and column a cell is in (ISO 14289-1, 7.5). */
final class TableRules {
    private static final COSName SCOPE = COSName.getPDFName("Scope");
    private static final COSName HEADERS = COSName.getPDFName("Headers");
    private static final COSName COLUMN_SPAN = COSName.getPDFName("ColSpan");
    private static final COSName ROW_SPAN = COSName.getPDFName("RowSpan");

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
        for (TreeNode.Kid kid : group.kids()) {
            if (kid instanceof TreeNode.Inner inner) {
                switch (roles.standard(inner.node().role())) {
                    case "TR" -> rows.add(cells(inner.node()));
                    case "THead", "TBody", "TFoot", "NonStruct" -> rows(inner.node(), rows);
                    default -> {
                        // Captions have no columns.
                    }
                }
            }
        }
    }

    private static List<TreeNode> cells(TreeNode row) {
        List<TreeNode> cells = new ArrayList<>();
        for (TreeNode.Kid kid : row.kids()) {
            if (kid instanceof TreeNode.Inner inner) {
                cells.add(inner.node());
            }
        }
        return cells;
    }

    /** Cells may name their header cells themselves; then these need no scope. */
    private void headers(List<List<TreeNode>> rows, int page) {
        boolean unscoped = false;
        for (List<TreeNode> row : rows) {
            for (TreeNode cell : row) {
                if (attributes.value(cell.dictionary(), HEADERS) != null) {
                    return;
                }
                boolean header = roles.standard(cell.role()).equals("TH");
                unscoped |= header && !(attributes.value(cell.dictionary(), SCOPE) instanceof COSName);
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
                int columns = span(cell, COLUMN_SPAN);
                int below = span(cell, ROW_SPAN) - 1;
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

    private int span(TreeNode cell, COSName name) {
        return attributes.value(cell.dictionary(), name) instanceof COSNumber number
                ? Math.max(1, Math.min(WIDEST, number.intValue()))
                : 1;
    }
}
