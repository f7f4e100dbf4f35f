package se.overens.pdf;

import java.util.Map;
import se.overens.diagnostic.Code;
import se.overens.pdf.object.PdfArray;
import se.overens.pdf.object.PdfDictionary;
import se.overens.pdf.object.PdfName;

/** Whether links and fields are read where they stand, and say what they are for (ISO 14289-1, 7.18). */
final class AnnotationRules {
    private static final int HIDDEN = 1 << 1;

    private final Map<PdfDictionary, TreeNode> tagged;
    private final RoleMap roles;
    private final Findings findings;

    /**
     * @param tree the StructTreeRoot
     * @param tagged the element that refers to each annotation
     */
    AnnotationRules(TreeNode tree, Map<PdfDictionary, TreeNode> tagged, Findings findings) {
        this.tagged = tagged;
        this.roles = new RoleMap(tree.dictionary());
        this.findings = findings;
    }

    /** Adds what is wrong with the annotations of {@code page}. */
    void check(PageTree.PageObject page) {
        PdfArray annotations = page.dictionary().array(PdfName.ANNOTS);
        if (annotations == null || annotations.size() == 0) {
            return;
        }
        if (!PdfName.S.equals(page.dictionary().name(PdfName.TABS))) {
            findings.add(Code.TAGS_UNHELPFUL, "tabs", page.number());
        }
        for (int i = 0; i < annotations.size(); i++) {
            if (annotations.get(i) instanceof PdfDictionary annotation) {
                check(annotation, page.number());
            }
        }
    }

    private void check(PdfDictionary annotation, int page) {
        String subtype = String.valueOf(annotation.nameText(PdfName.SUBTYPE));
        if (subtype.equals("Popup") || subtype.equals("PrinterMark")) {
            return;
        }
        TreeNode element = tagged.get(annotation);
        if (element == null) {
            findings.add(Code.STRUCTURE_BROKEN, "annotation", name(annotation));
        } else if ((annotation.whole(PdfName.F, 0) & HIDDEN) == 0) {
            boolean field = subtype.equals("Widget");
            wrapped(annotation, element, field ? "Form" : subtype.equals("Link") ? "Link" : "Annot", page);
            if (field ? !says(annotation, element) : TagRules.isBlank(annotation.text(PdfName.CONTENTS))) {
                findings.add(Code.TAGS_UNHELPFUL, field ? "field" : "contents", page, name(annotation));
            }
        }
    }

    private void wrapped(PdfDictionary annotation, TreeNode element, String wanted, int page) {
        String role = roles.standard(element.role());
        if (!role.equals(wanted)) {
            findings.add(Code.TAGS_UNHELPFUL, "wrapped", page, name(annotation), role, wanted);
        }
    }

    /** A field may be a part of its annotation or stand above it (PDF 32000-1, 12.7.3.1). */
    private static boolean says(PdfDictionary widget, TreeNode element) {
        PdfDictionary field = widget.dictionary(PdfName.PARENT);
        return !TagRules.isBlank(widget.text(PdfName.TU))
                || field != null && !TagRules.isBlank(field.text(PdfName.TU))
                || !TagRules.isBlank(element.dictionary().text(PdfName.ALT));
    }

    /** What to call an annotation: the name of its field, its words, or what it is. */
    static String name(PdfDictionary annotation) {
        String name = annotation.text(PdfName.T);
        if (name == null || name.isBlank()) {
            name = annotation.text(PdfName.CONTENTS);
        }
        return name == null || name.isBlank() ? String.valueOf(annotation.nameText(PdfName.SUBTYPE)) : name;
    }
}
