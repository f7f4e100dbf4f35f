package se.overens.pipeline;

/** What a document is made for. */
enum Edition {
    FINISHED(""),
    /** To be completed: it may lack values. */
    DRAFT("UTKAST"),
    /** To be read by all: without contact data and places to sign. */
    PUBLICATION("PUBLICERINGSVERSION");

    private final String mark;

    Edition(String mark) {
        this.mark = mark;
    }

    /** What stands at the top of each page; empty for nothing. */
    String mark() {
        return mark;
    }

    static Edition of(DocumentRequest request) {
        if (request.draft()) {
            return DRAFT;
        }
        return request.publish() ? PUBLICATION : FINISHED;
    }
}
