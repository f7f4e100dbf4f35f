package se.overens.picture;

/** Why a picture cannot be used. */
final class BadPicture extends Exception {
    private static final long serialVersionUID = 1;

    /** The suffix of the finding's label. */
    private final String which;

    BadPicture(String which) {
        super(which);
        this.which = which;
    }

    String which() {
        return which;
    }
}
