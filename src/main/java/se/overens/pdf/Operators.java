package se.overens.pdf;

/** The operators of content streams that somebody asks for, as {@link ContentScanner} gives them (PDF 32000-1, Annex A). */
final class Operators {
    static final int BI = 'B' << 8 | 'I';
    static final int ID = 'I' << 8 | 'D';
    static final int EI = 'E' << 8 | 'I';
    static final int BMC = 'B' << 16 | 'M' << 8 | 'C';
    static final int BDC = 'B' << 16 | 'D' << 8 | 'C';
    static final int EMC = 'E' << 16 | 'M' << 8 | 'C';
    static final int TF = 'T' << 8 | 'f';
    static final int DO = 'D' << 8 | 'o';
    static final int TJ = 'T' << 8 | 'J';
    static final int TJ_SINGLE = 'T' << 8 | 'j';

    private Operators() {}
}
