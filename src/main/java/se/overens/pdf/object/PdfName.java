package se.overens.pdf.object;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A name (PDF 32000-1, 7.3.5). Those that the standards give a meaning here are there once, with their bytes. */
public final class PdfName extends PdfObject {
    /** Characters that stand in no name as they are, besides white space. */
    private static final String DELIMITERS = "()<>[]{}/%#";

    private static final String DIGITS = "0123456789ABCDEF";

    private static final Map<String, PdfName> KNOWN = new HashMap<>(512);

    public static final PdfName A = known("A");
    public static final PdfName ACRO_FORM = known("AcroForm");
    public static final PdfName ACTUAL_TEXT = known("ActualText");
    public static final PdfName ALT = known("Alt");
    public static final PdfName ANNOT = known("Annot");
    public static final PdfName ANNOTS = known("Annots");
    public static final PdfName AP = known("AP");
    public static final PdfName ASCENT = known("Ascent");
    public static final PdfName AUTHOR = known("Author");
    public static final PdfName BASE_ENCODING = known("BaseEncoding");
    public static final PdfName BASE_FONT = known("BaseFont");
    public static final PdfName BBOX = known("BBox");
    public static final PdfName BITS_PER_COMPONENT = known("BitsPerComponent");
    public static final PdfName BLOCK = known("Block");
    public static final PdfName BORDER = known("Border");
    public static final PdfName C = known("C");
    public static final PdfName CAP_HEIGHT = known("CapHeight");
    public static final PdfName CATALOG = known("Catalog");
    public static final PdfName CIDSYSTEMINFO = known("CIDSystemInfo");
    public static final PdfName CID_FONT_TYPE2 = known("CIDFontType2");
    public static final PdfName CID_TO_GID_MAP = known("CIDToGIDMap");
    public static final PdfName CLASS_MAP = known("ClassMap");
    public static final PdfName COLORSPACE = known("ColorSpace");
    public static final PdfName COLUMNS = known("Columns");
    public static final PdfName COL_SPAN = known("ColSpan");
    public static final PdfName CONTENTS = known("Contents");
    public static final PdfName COUNT = known("Count");
    public static final PdfName CREATION_DATE = known("CreationDate");
    public static final PdfName CREATOR = known("Creator");
    public static final PdfName D = known("D");
    public static final PdfName DCT_DECODE = known("DCTDecode");
    public static final PdfName DECODE_PARMS = known("DecodeParms");
    public static final PdfName DESCENDANT_FONTS = known("DescendantFonts");
    public static final PdfName DESCENT = known("Descent");
    public static final PdfName DEST = known("Dest");
    public static final PdfName DEST_OUTPUT_PROFILE = known("DestOutputProfile");
    public static final PdfName DEVICEGRAY = known("DeviceGray");
    public static final PdfName DEVICERGB = known("DeviceRGB");
    public static final PdfName DIFFERENCES = known("Differences");
    public static final PdfName DISPLAY_DOC_TITLE = known("DisplayDocTitle");
    public static final PdfName ENCODING = known("Encoding");
    public static final PdfName F = known("F");
    public static final PdfName FIELDS = known("Fields");
    public static final PdfName FILTER = known("Filter");
    public static final PdfName FIRST = known("First");
    public static final PdfName FIRST_CHAR = known("FirstChar");
    public static final PdfName FLAGS = known("Flags");
    public static final PdfName FLATE_DECODE = known("FlateDecode");
    public static final PdfName FONT = known("Font");
    public static final PdfName FONT_BBOX = known("FontBBox");
    public static final PdfName FONT_DESCRIPTOR = known("FontDescriptor");
    public static final PdfName FONT_FILE = known("FontFile");
    public static final PdfName FONT_FILE2 = known("FontFile2");
    public static final PdfName FONT_FILE3 = known("FontFile3");
    public static final PdfName FONT_NAME = known("FontName");
    public static final PdfName FORM = known("Form");
    public static final PdfName FT = known("FT");
    public static final PdfName GTS_PDFA1 = known("GTS_PDFA1");
    public static final PdfName HEADERS = known("Headers");
    public static final PdfName HEIGHT = known("Height");
    public static final PdfName HYPHEN = known("hyphen");
    public static final PdfName ID = known("ID");
    public static final PdfName IDENTITY_H = known("Identity-H");
    public static final PdfName ID_TREE = known("IDTree");
    public static final PdfName IMAGE = known("Image");
    public static final PdfName INFO = known("Info");
    public static final PdfName ITALIC_ANGLE = known("ItalicAngle");
    public static final PdfName K = known("K");
    public static final PdfName KIDS = known("Kids");
    public static final PdfName LANG = known("Lang");
    public static final PdfName LAST = known("Last");
    public static final PdfName LAST_CHAR = known("LastChar");
    public static final PdfName LAYOUT = known("Layout");
    public static final PdfName LENGTH = known("Length");
    public static final PdfName LENGTH1 = known("Length1");
    public static final PdfName LINK = known("Link");
    public static final PdfName LIST = known("List");
    public static final PdfName LIST_NUMBERING = known("ListNumbering");
    public static final PdfName MARKED = known("Marked");
    public static final PdfName MARK_INFO = known("MarkInfo");
    public static final PdfName MCID = known("MCID");
    public static final PdfName MCR = known("MCR");
    public static final PdfName MEDIA_BOX = known("MediaBox");
    public static final PdfName METADATA = known("Metadata");
    public static final PdfName MOD_DATE = known("ModDate");
    public static final PdfName N = known("N");
    public static final PdfName NAMES = known("Names");
    public static final PdfName NEXT = known("Next");
    public static final PdfName NUMS = known("Nums");
    public static final PdfName O = known("O");
    public static final PdfName OBJ = known("Obj");
    public static final PdfName OBJR = known("OBJR");
    public static final PdfName OBJ_STM = known("ObjStm");
    public static final PdfName ORDERING = known("Ordering");
    public static final PdfName OUTLINES = known("Outlines");
    public static final PdfName OUTPUT_CONDITION_IDENTIFIER = known("OutputConditionIdentifier");
    public static final PdfName OUTPUT_INTENT = known("OutputIntent");
    public static final PdfName OUTPUT_INTENTS = known("OutputIntents");
    public static final PdfName P = known("P");
    public static final PdfName PAGE = known("Page");
    public static final PdfName PAGES = known("Pages");
    public static final PdfName PAGE_LABELS = known("PageLabels");
    public static final PdfName PARENT = known("Parent");
    public static final PdfName PARENT_TREE = known("ParentTree");
    public static final PdfName PARENT_TREE_NEXT_KEY = known("ParentTreeNextKey");
    public static final PdfName PG = known("Pg");
    public static final PdfName PLACEMENT = known("Placement");
    public static final PdfName PREDICTOR = known("Predictor");
    public static final PdfName PREV = known("Prev");
    public static final PdfName PRODUCER = known("Producer");
    public static final PdfName PROPERTIES = known("Properties");
    public static final PdfName RECT = known("Rect");
    public static final PdfName REGISTRY = known("Registry");
    public static final PdfName RESOURCES = known("Resources");
    public static final PdfName ROLE_MAP = known("RoleMap");
    public static final PdfName ROOT = known("Root");
    public static final PdfName ROW_SPAN = known("RowSpan");
    public static final PdfName S = known("S");
    public static final PdfName SCOPE = known("Scope");
    public static final PdfName SIG = known("Sig");
    public static final PdfName SIG_FLAGS = known("SigFlags");
    public static final PdfName SIZE = known("Size");
    public static final PdfName STEM_V = known("StemV");
    public static final PdfName STM = known("Stm");
    public static final PdfName STRUCT_PARENT = known("StructParent");
    public static final PdfName STRUCT_PARENTS = known("StructParents");
    public static final PdfName STRUCT_TREE_ROOT = known("StructTreeRoot");
    public static final PdfName SUBJECT = known("Subject");
    public static final PdfName SUBTYPE = known("Subtype");
    public static final PdfName SUPPLEMENT = known("Supplement");
    public static final PdfName T = known("T");
    public static final PdfName TABLE = known("Table");
    public static final PdfName TABS = known("Tabs");
    public static final PdfName TITLE = known("Title");
    public static final PdfName TO_UNICODE = known("ToUnicode");
    public static final PdfName TRUE_TYPE = known("TrueType");
    public static final PdfName TU = known("TU");
    public static final PdfName TYPE = known("Type");
    public static final PdfName TYPE0 = known("Type0");
    public static final PdfName VIEWER_PREFERENCES = known("ViewerPreferences");
    public static final PdfName W = known("W");
    public static final PdfName WIDGET = known("Widget");
    public static final PdfName WIDTH = known("Width");
    public static final PdfName WIDTHS = known("Widths");
    public static final PdfName WIN_ANSI_ENCODING = known("WinAnsiEncoding");
    public static final PdfName XML = known("XML");
    public static final PdfName XOBJECT = known("XObject");
    public static final PdfName XREF = known("XRef");
    public static final PdfName XYZ = known("XYZ");

    static {
        for (String role : new String[] {
            "Document",
            "H1",
            "H2",
            "H3",
            "H4",
            "L",
            "LI",
            "Lbl",
            "LBody",
            "TR",
            "TH",
            "TD",
            "Caption",
            "TOC",
            "TOCI",
            "Reference",
            "Note",
            "Div",
            "Sect",
            "Figure",
            "Span",
            "Disc",
            "Decimal",
            "LowerAlpha",
            "Column",
            "Row",
            "Artifact"
        }) {
            known(role);
        }
    }

    private final String text;
    private final boolean known;
    private byte @Nullable [] written;

    private PdfName(String text, boolean known) {
        this.text = text;
        this.known = known;
    }

    private static PdfName known(String text) {
        PdfName name = new PdfName(text, true);
        name.written = written(text);
        KNOWN.put(text, name);
        return name;
    }

    /** The name of these characters. */
    public static PdfName of(String text) {
        PdfName known = KNOWN.get(text);
        return known == null ? new PdfName(text, false) : known;
    }

    /** Its characters. */
    public String text() {
        return text;
    }

    @Override
    public void print(ByteSink out) {
        byte[] bytes = written;
        if (bytes == null) {
            bytes = written(text);
            written = bytes;
        }
        out.bytes(bytes);
    }

    private static byte[] written(String text) {
        ByteSink out = new ByteSink(text.length() + 1);
        out.write('/');
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            if (b > ' ' && b <= '~' && DELIMITERS.indexOf(b) < 0) {
                out.write(b);
            } else {
                out.write('#');
                out.write(DIGITS.charAt((b & 0xFF) >>> 4));
                out.write(DIGITS.charAt(b & 0xF));
            }
        }
        return out.toBytes();
    }

    @Override
    boolean delimited() {
        return true;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof PdfName name && !(known && name.known) && text.equals(name.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return "/" + text;
    }
}
