package se.overens.pdf.pack;

import java.util.Locale;

/** What is taken out of a part, because it would run or fetch something, or cannot be in a pack. */
enum Removal {
    /** A script. */
    SCRIPT,
    /** An action that starts a program, sends or fetches data, opens another file or plays something. */
    ACTION,
    /** Something that happens by itself, when the file or a page is opened. */
    TRIGGER,
    /** An embedded file. */
    FILE,
    /** A form of XFA. */
    XFA,
    /** Sound, film and the like. */
    MEDIA,
    /** A form field; what it shows stays. */
    FIELD;

    /** The end of the message's key. */
    String suffix() {
        return name().toLowerCase(Locale.ROOT);
    }
}
