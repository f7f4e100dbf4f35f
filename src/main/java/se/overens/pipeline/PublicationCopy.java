package se.overens.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.overens.agreement.DocumentSettings;
import se.overens.agreement.Mask;
import se.overens.agreement.Publication;
import se.overens.agreement.Security;
import se.overens.agreement.Subject;
import se.overens.diagnostic.Code;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Diagnostics;
import se.overens.diagnostic.ValuePath;
import se.overens.document.Furniture.Reference;
import se.overens.template.PrintedValue;
import se.overens.template.PrintedValue.PrintedSignatures;
import se.overens.template.PrintedValue.PrintedText;
import se.overens.template.Rendering;

/**
 * What a copy to publish leaves out of a paper: contact data, personal numbers, and the places to sign.
 *
 * @param masks what is left out; all of it when the settings name nothing
 */
record PublicationCopy(Set<Mask> masks) {
    private static final String MASKED = "[maskerat]";
    private static final Pattern EMAIL =
            Pattern.compile("[\\p{L}0-9._%+-]{1,64}@[\\p{L}0-9-]{1,63}(?:\\.[\\p{L}0-9-]{1,63})+");
    /** A Swedish number begins with 0 or +46; organisation numbers and dates never do. */
    private static final Pattern PHONE = Pattern.compile(
            "(?<![0-9/])(?:\\+46|0046|0)[ \\u00A0-]?[0-9]{1,3}(?:[ \\u00A0-]{0,3}[0-9]{2,3}){2,3}(?![0-9])");
    /** The month tells a personal number from an organisation number, whose third digit is at least 2. */
    private static final Pattern PERSONAL_NUMBER =
            Pattern.compile("(?<![0-9-])(?:19|20)?[0-9]{2}(?:0[1-9]|1[0-2])[0-9]{2}[-+]?[0-9]{4}(?![0-9-])");

    /** How the settings of a paper want its copy to be; null with a finding when it must not be published. */
    static @Nullable PublicationCopy of(Subject subject, Diagnostics found) {
        ValuePath document = subject.path().key("document");
        DocumentSettings settings = subject.settings();
        Publication publication = settings.publication();
        if (settings.security() == Security.SECRET) {
            found.add(Diagnostic.of(Code.NOT_PUBLISHABLE, document.key("security"))
                    .hint("security"));
            return null;
        }
        if (publication != null && Boolean.FALSE.equals(publication.publishable())) {
            ValuePath place = document.key("publication").key("publishable");
            found.add(Diagnostic.of(Code.NOT_PUBLISHABLE, place).hint("publishable"));
            return null;
        }
        List<Mask> masks = publication == null ? List.of() : publication.mask();
        return new PublicationCopy(masks.isEmpty() ? Set.of(Mask.values()) : Set.copyOf(masks));
    }

    /** The rendering without what is left out. */
    Rendering of(Rendering rendering) {
        List<PrintedValue> values = new ArrayList<>();
        for (PrintedValue value : rendering.values()) {
            if (value instanceof PrintedText text) {
                values.add(new PrintedText(masked(text), text.origin()));
            } else {
                values.add(value instanceof PrintedSignatures block ? block.forPublication() : value);
            }
        }
        return rendering.withValues(values);
    }

    /** The lines of a header without what is left out; a line of which nothing is left goes with its label. */
    List<Reference> of(List<Reference> lines) {
        return lines.stream()
                .map(line -> new Reference(line.label(), masked(line.value())))
                .filter(line -> !line.value().equals(MASKED))
                .toList();
    }

    /** The name of the copy's file. */
    static String fileName(String name) {
        return name.replaceFirst("(\\.[a-z]+)$", "-publicering$1");
    }

    /** What stands under {@code phone} or {@code email} is left out whatever it looks like. */
    private String masked(PrintedText text) {
        if (text.origin() instanceof ValuePath path) {
            String key = path.lastStep().toLowerCase(Locale.ROOT);
            boolean whole = key.equals("phone") && masks.contains(Mask.PHONE)
                    || key.equals("email") && masks.contains(Mask.EMAIL);
            if (whole) {
                return MASKED;
            }
        }
        return masked(text.text());
    }

    private String masked(String text) {
        String masked = text;
        if (masks.contains(Mask.EMAIL)) {
            masked = EMAIL.matcher(masked).replaceAll(MASKED);
        }
        if (masks.contains(Mask.PERSONAL_NUMBER)) {
            masked = PERSONAL_NUMBER.matcher(masked).replaceAll(MASKED);
        }
        return masks.contains(Mask.PHONE) ? PHONE.matcher(masked).replaceAll(MASKED) : masked;
    }
}
