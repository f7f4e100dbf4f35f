package se.overens.template;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.overens.agreement.FunctionType;
import se.overens.agreement.Signatory;

/**
 * Names of signature fields, such as {@code bvc_laxa}: ASCII, no dots, each once.
 *
 * <p>They are stable between versions: somebody's signing routine knows them. One person for two functions gets both,
 * child health first ({@code bvc_bmm_laxa}), whatever their order in the data; the second field of the same name ends
 * in {@code _2}.
 */
final class FieldNames {
    private static final List<FunctionType> ORDER = List.of(
            FunctionType.CHILD_HEALTH,
            FunctionType.MIDWIFERY,
            FunctionType.OPEN_PRESCHOOL,
            FunctionType.PREVENTIVE_SOCIAL,
            FunctionType.OTHER);

    private static final String UNKNOWN = "undertecknare_";

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern FOREIGN = Pattern.compile("[^a-z0-9_-]+");

    private final String place;
    private final Set<String> taken = new HashSet<>();

    /** Names that end in {@code place}, the id of a municipality or a centre. */
    FieldNames(String place) {
        this.place = ascii(place);
    }

    /** The name of the next field. */
    String of(Signatory who) {
        String functions = ORDER.stream()
                .filter(who.functions()::contains)
                .map(FunctionType::fieldName)
                .collect(Collectors.joining("_"));
        return unique((functions.isEmpty() ? ascii(who.party()) : functions) + "_" + place);
    }

    /** The name of the next field, when it is not known who signs. */
    String unknown() {
        return unique(UNKNOWN + place);
    }

    private String unique(String name) {
        String unique = name;
        for (int n = 2; !taken.add(unique); n++) {
            unique = name + "_" + n;
        }
        return unique;
    }

    private static String ascii(String text) {
        String parted = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        return FOREIGN.matcher(MARKS.matcher(parted).replaceAll("")).replaceAll("-");
    }
}
