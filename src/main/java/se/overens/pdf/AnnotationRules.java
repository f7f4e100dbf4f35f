package se.overens.pdf;

import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;
import se.overens.diagnostic.Code;

/** Whether links and fields are read where they stand, and say what they are for (ISO 14289-1, 7.18). */
final class AnnotationRules {
    private static final int HIDDEN = 1 << 1;
    private static final COSName ALT = COSName.getPDFName("Alt");
    private static final COSName TABS = COSName.getPDFName("Tabs");

    private final Map<COSDictionary, TreeNode> tagged;
    private final RoleMap roles;
    private final Findings findings;

    /**
     * @param tree the StructTreeRoot
     * @param tagged the element that refers to each annotation
     */
    AnnotationRules(TreeNode tree, Map<COSDictionary, TreeNode> tagged, Findings findings) {
        this.tagged = tagged;
        this.roles = new RoleMap(tree.dictionary());
        this.findings = findings;
    }

    /** Adds what is wrong with the annotations of {@code page}. */
    void check(PageTree.PageObject page) {
        COSArray annotations = page.dictionary().getCOSArray(COSName.ANNOTS);
        if (annotations == null || annotations.size() == 0) {
            return;
        }
        if (!COSName.S.equals(page.dictionary().getCOSName(TABS))) {
            findings.add(Code.TAGS_UNHELPFUL, "tabs", page.number());
        }
        for (int i = 0; i < annotations.size(); i++) {
            if (annotations.getObject(i) instanceof COSDictionary annotation) {
                check(annotation, page.number());
            }
        }
    }

    private void check(COSDictionary annotation, int page) {
        String subtype = String.valueOf(annotation.getNameAsString(COSName.SUBTYPE));
        if (subtype.equals("Popup") || subtype.equals("PrinterMark")) {
            return;
        }
        TreeNode element = tagged.get(annotation);
        if (element == null) {
            findings.add(Code.STRUCTURE_BROKEN, "annotation", name(annotation));
        } else if ((annotation.getInt(COSName.F, 0) & HIDDEN) == 0) {
            boolean field = subtype.equals("Widget");
            wrapped(annotation, element, field ? "Form" : subtype.equals("Link") ? "Link" : "Annot", page);
            if (field ? !says(annotation, element) : TagRules.isBlank(annotation.getString(COSName.CONTENTS))) {
                findings.add(Code.TAGS_UNHELPFUL, field ? "field" : "contents", page, name(annotation));
            }
        }
    }

    private void wrapped(COSDictionary annotation, TreeNode element, String wanted, int page) {
        String role = roles.standard(element.role());
        if (!role.equals(wanted)) {
            findings.add(Code.TAGS_UNHELPFUL, "wrapped", page, name(annotation), role, wanted);
        }
    }

    /** A field may be a part of its annotation or stand above it (PDF 32000-1, 12.7.3.1). */
    private static boolean says(COSDictionary widget, TreeNode element) {
        COSDictionary field = widget.getCOSDictionary(COSName.PARENT);
        return !TagRules.isBlank(widget.getString(COSName.TU))
                || field != null && !TagRules.isBlank(field.getString(COSName.TU))
                || !TagRules.isBlank(element.dictionary().getString(ALT));
    }

    /** What to call an annotation: the name of its field, its words, or what it is. */
    static String name(COSDictionary annotation) {
        @Nullable String name = annotation.getString(COSName.T);
        if (TagRules.isBlank(name)) {
            name = annotation.getString(COSName.CONTENTS);
        }
        return TagRules.isBlank(name) ? String.valueOf(annotation.getNameAsString(COSName.SUBTYPE)) : name;
    }
}
