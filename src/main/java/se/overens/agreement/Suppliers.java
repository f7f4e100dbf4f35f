package se.overens.agreement;

import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.overens.agreement.matter.Case;
import se.overens.diagnostic.ValuePath;

/**
 * Who could supply a missing value: the contact of the authority or the company that it is about, else that of the
 * municipality, the region, or the case; where nobody is named, the organisation.
 */
public final class Suppliers {
    private static final Pattern ITEM = Pattern.compile("\\.(boards|parties|signatories|functions)\\[(\\d+)]");

    private final Subject subject;

    private Suppliers(Subject subject) {
        this.subject = subject;
    }

    /** The name of somebody who could say what stands at {@code path} of the data. */
    public static String of(Subject subject, ValuePath path) {
        return new Suppliers(subject).find(path.text());
    }

    private String find(String path) {
        Case matter = subject.matter();
        Municipality municipality = subject.municipality();
        if (matter != null && path.startsWith(matter.path().text())) {
            return person(matter.handler(), Objects.requireNonNullElse(matter.body(), subject.name()));
        } else if (municipality == null || !path.startsWith(municipality.path().text())) {
            return region();
        }
        Matcher item = ITEM.matcher(path);
        if (item.find()) {
            return about(municipality, path, item.group(1), Integer.parseInt(item.group(2)));
        }
        boolean paper = path.contains(".document.") || path.endsWith(".document");
        Contact handler = subject.settings().handler();
        return paper && handler != null ? person(handler, name(municipality)) : own(municipality);
    }

    private String about(Municipality municipality, String path, String list, int index) {
        String reference = switch (list) {
            case "boards" ->
                index < municipality.boards().size()
                        ? municipality.boards().get(index).id()
                        : Party.MUNICIPALITY;
            case "parties" ->
                index < municipality.parties().size()
                        ? municipality.parties().get(index).id()
                        : Party.MUNICIPALITY;
            case "signatories" ->
                index < municipality.signatories().size()
                        ? municipality.signatories().get(index).party()
                        : Party.MUNICIPALITY;
            default -> provider(path, index);
        };
        return byReference(municipality, reference);
    }

    private String provider(String path, int index) {
        Centre centre = subject.centre();
        List<CentreFunction> functions = centre == null ? List.of() : centre.functions();
        boolean known = path.contains(".centres[") && index < functions.size();
        return known ? functions.get(index).provider() : Party.MUNICIPALITY;
    }

    private String byReference(Municipality municipality, String reference) {
        if (reference.equals(Party.REGION)) {
            return region();
        }
        for (Board board : municipality.boards()) {
            if (board.id().equals(reference)) {
                return board.contact() == null && municipality.contact() != null
                        ? own(municipality)
                        : person(board.contact(), board.name());
            }
        }
        for (Party party : municipality.parties()) {
            if (party.id().equals(reference)) {
                return person(party.contact(), Objects.requireNonNullElse(party.name(), party.id()));
            }
        }
        return own(municipality);
    }

    private String own(Municipality municipality) {
        return person(municipality.contact(), name(municipality));
    }

    private String region() {
        Region region = subject.profile().region();
        Contact contact = region.contact();
        return person(
                contact == null ? subject.profile().document().handler() : contact,
                Objects.requireNonNullElse(region.name(), "regionen"));
    }

    private static String name(Municipality municipality) {
        return Objects.requireNonNullElse(municipality.name(), municipality.code());
    }

    private static String person(@Nullable Contact contact, String organisation) {
        if (contact == null) {
            return organisation;
        }
        String title = contact.title();
        return contact.name() + (title == null ? "" : ", " + title) + ", " + organisation;
    }
}
