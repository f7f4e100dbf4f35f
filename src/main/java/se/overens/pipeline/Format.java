package se.overens.pipeline;

/** What a document is made as. */
public enum Format {
    PDF("pdf"),
    /** Word. */
    DOCX("docx");

    private final String extension;

    Format(String extension) {
        this.extension = extension;
    }

    /** The file name's ending, which is also the format's name. */
    public String extension() {
        return extension;
    }
}
