package se.overens.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.overens.agreement.Address;
import se.overens.agreement.Board;
import se.overens.agreement.Contact;
import se.overens.agreement.Municipality;
import se.overens.agreement.RegionProfile;
import se.overens.agreement.Subject;
import se.overens.diagnostic.ValuePath;
import se.overens.document.Furniture.Reference;
import se.overens.workspace.Look.Stationery;

/**
 * What a sender prints around the text of its papers (brevhuvud och sidfot).
 *
 * <p>The theme's belongs to whoever the workspace belongs to. The papers of a municipality's cases and meetings are the
 * municipality's own, and bear its data instead; an agreement of several parties is nobody's alone, and keeps the theme's.
 *
 * @param stationery what is printed
 * @param place where its words stand in the data
 */
record Letterhead(Stationery stationery, ValuePath place) {
    /** Where the words of the theme stand. */
    static final ValuePath THEME = new ValuePath("theme");

    private static final int BEFORE_SPACE = 3;

    /**
     * The letterhead of a paper about {@code subject}.
     *
     * @param theme the workspace's
     * @param unit the part of the organisation that the paper comes from; empty for none
     */
    static Letterhead of(Subject subject, Stationery theme, String unit) {
        Municipality municipality = subject.municipality();
        if (municipality == null || !isOwnPaper(subject)) {
            Stationery named = theme.unit().isEmpty()
                    ? new Stationery(theme.logo(), unit, theme.contact(), theme.addresses(), theme.pageNumber())
                    : theme;
            return new Letterhead(named, THEME);
        }
        Stationery own =
                new Stationery(null, unit, contact(municipality, unit), addresses(municipality), theme.pageNumber());
        return new Letterhead(own, municipality.path());
    }

    /** The organisation whose paper it is. */
    static String sender(Subject subject) {
        String sender = subject.settings().sender();
        return sender != null ? sender : owner(subject.profile());
    }

    /** Whom to ask, as label and value pairs. */
    static List<Reference> contact(String label, Contact who) {
        List<Reference> lines = new ArrayList<>();
        lines.add(new Reference(label, who.name()));
        add(lines, "Telefon", who.phone());
        add(lines, "E-post", who.email());
        return lines;
    }

    private static boolean isOwnPaper(Subject subject) {
        boolean ofMatter = subject.matter() != null || subject.meeting() != null;
        return ofMatter && !sender(subject).equals(owner(subject.profile()));
    }

    /** Whose the workspace is, and its theme. */
    private static String owner(RegionProfile profile) {
        String sender = profile.document().sender();
        return sender != null
                ? sender
                : Objects.requireNonNullElse(profile.region().name(), "");
    }

    /** The board's own contact, else the municipality's. */
    private static List<Reference> contact(Municipality municipality, String unit) {
        Contact who = municipality.boards().stream()
                .filter(board -> board.name().equalsIgnoreCase(unit))
                .map(Board::contact)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(municipality.contact());
        return who == null ? List.of() : contact("Kontakt", who);
    }

    private static List<Reference> addresses(Municipality municipality) {
        Address address = municipality.address();
        List<Reference> lines = new ArrayList<>();
        if (address != null) {
            String town = joined(" ", postcode(address.postcode()), address.city());
            String whole = joined(", ", address.street(), town);
            add(lines, "Postadress", whole.isEmpty() ? null : whole);
            add(lines, "Organisationsnummer", municipality.orgNo());
        }
        return lines;
    }

    /** "46200" as it is printed, "462 00". */
    private static @Nullable String postcode(@Nullable String code) {
        return code == null || !code.matches("[0-9]{5}")
                ? code
                : code.substring(0, BEFORE_SPACE) + " " + code.substring(BEFORE_SPACE);
    }

    private static String joined(String between, @Nullable String first, @Nullable String second) {
        List<String> parts = new ArrayList<>();
        for (String part : new @Nullable String[] {first, second}) {
            if (part != null && !part.isEmpty()) {
                parts.add(part);
            }
        }
        return String.join(between, parts);
    }

    private static void add(List<Reference> lines, String label, @Nullable String text) {
        if (text != null) {
            lines.add(new Reference(label, text));
        }
    }
}
