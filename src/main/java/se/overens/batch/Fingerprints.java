package se.overens.batch;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.overens.workspace.Sha256;
import se.overens.workspace.WorkspaceInputs;

/**
 * What documents follow from, as a hash: the program, the edition and the formats, the templates, and the files of the
 * workspace.
 *
 * <p>A document about a municipality follows from the files that all share and from that municipality's own; the others'
 * count by name only, since rules look at what there is. Any other document follows from all files.
 */
final class Fingerprints {
    private final Section section;
    private final byte[] shared;

    Fingerprints(Section section) {
        this.section = section;
        MessageDigest digest = Sha256.begin();
        put(digest, section.program(), section.document(), section.edition());
        section.formats().forEach(format -> put(digest, format));
        section.templates().forEach((name, hash) -> put(digest, name, hash));
        section.inputs().forEach((name, hash) -> put(digest, name, isShared(name) ? hash : ""));
        this.shared = digest.digest();
    }

    /** Of the document about a municipality, or about something else if {@code id} is null. */
    String of(@Nullable String id) {
        MessageDigest digest = Sha256.begin();
        digest.update(shared);
        for (Map.Entry<String, String> input : section.inputs().entrySet()) {
            String name = input.getKey();
            boolean own = WorkspaceInputs.isOfMunicipality(name)
                    && WorkspaceInputs.id(name).equals(id);
            if (id == null || own) {
                put(digest, name, input.getValue());
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static boolean isShared(String name) {
        return !WorkspaceInputs.isOfMunicipality(name) && !WorkspaceInputs.isOfMatter(name);
    }

    private static void put(MessageDigest digest, String... texts) {
        for (String text : texts) {
            digest.update(text.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }
    }
}
