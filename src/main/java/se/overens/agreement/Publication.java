package se.overens.agreement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What holds when a paper is published (publicering).
 *
 * @param publishable false if it must not be published (får publiceras)
 * @param mask what the publication copy leaves out (maskering); telephone numbers, addresses and personal numbers if
 *     empty
 * @param signedCopyPublic true if the signed copy itself may be published (undertecknat exemplar offentligt)
 * @param originalKeptBy where the signed original is kept (originalet förvaras hos)
 */
public record Publication(
        @Nullable Boolean publishable,
        List<Mask> mask,
        @Nullable Boolean signedCopyPublic,
        @Nullable String originalKeptBy) {
    public Publication {
        mask = List.copyOf(mask);
    }
}
