package se.overens.output;

import java.util.Optional;
import java.util.regex.Pattern;

/** The names that are safe in every file system, shell and archive that a paper may travel through. */
final class FileNames {
    /** In bytes, which for these characters are also characters; far below the 255 of Linux and Windows. */
    static final int LONGEST = 80;

    private static final Pattern SAFE = Pattern.compile("[a-z0-9]+(-+[a-z0-9]+)*(\\.md)?\\.[a-z0-9]{1,5}");

    /** Device names, which Windows takes for the device whatever their extension. */
    private static final Pattern WINDOWS_DEVICE = Pattern.compile("(con|prn|aux|nul|com[0-9]|lpt[0-9])\\..*");

    private FileNames() {}

    /** What is wrong with {@code name}, as the suffix of a hint of OV701, or empty if it is safe. */
    static Optional<String> flaw(String name) {
        if (name.length() > LONGEST) {
            return Optional.of("long");
        }
        if (!SAFE.matcher(name).matches()) {
            return Optional.of("name");
        }
        return WINDOWS_DEVICE.matcher(name).matches() ? Optional.of("reserved") : Optional.empty();
    }
}
