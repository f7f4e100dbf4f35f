package se.overens.template;

import freemarker.core.Environment;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.overens.template.PrintedValue.PrintedAnchor;
import se.overens.template.PrintedValue.PrintedContents;
import se.overens.template.PrintedValue.PrintedPackPlace;
import se.overens.template.PrintedValue.PrintedReference;
import se.overens.template.PrintedValue.PrintedReference.Form;
import se.overens.template.PrintedValue.PrintedRole;
import se.overens.template.PrintedValue.PrintedRole.Role;
import se.overens.template.PrintedValue.PrintedTable;
import se.overens.template.PrintedValue.PrintedTablePart;
import se.overens.template.PrintedValue.PrintedTablePart.Part;
import se.overens.template.PrintedValue.PrintedText;

/** The directives by which templates name places, refer to them, and describe tables; {@code docs/templates.md}. */
final class Directives {
    private static final int DEFAULT_LEVELS = 2;

    private Directives() {}

    /** All of them by name. */
    static Map<String, TemplateDirectiveModel> all() {
        Map<String, TemplateDirectiveModel> all = new LinkedHashMap<>();
        all.put("signatures", new SignaturesDirective());
        all.put("local", new LocalDirective());
        all.put("anchor", within(List.of("name"), (given, place) -> List.of(anchor(given.text("name"), place))));
        all.put("ref", within(List.of("name", "form"), (given, place) -> List.of(reference(given, place))));
        all.put("packLink", Directives::packLink);
        all.put(
                "unnumbered",
                within(List.of(), (given, place) -> List.of(new PrintedRole(Role.UNNUMBERED, place.span()))));
        all.put("attachment", within(List.of("name"), Directives::attachment));
        all.put("contents", alone(List.of("of", "heading", "fromPages", "levels"), Directives::contents));
        all.put(
                "table",
                alone(List.of("caption", "name", "numeric", "totals", "rowHeaders"), Directives::table)
                        .closedBy(Part.END));
        all.put("tableRow", alone(List.of("kind"), Directives::row));
        all.put("tableCell", alone(List.of(), (given, place) -> part(Part.CELL, place)));
        return all;
    }

    private static PrintedAnchor anchor(String name, Place place) {
        return new PrintedAnchor(name, place.span());
    }

    private static PrintedReference reference(Parameters given, Place place) throws TemplateException {
        Form form = given.constant("form", Form.FULL, List.of(Form.values()));
        return new PrintedReference(given.text("name"), form, place.span());
    }

    /** A link of the markup whose destination is a token; without a place in a pack, its words alone. */
    private static void packLink(
            Environment environment,
            @SuppressWarnings("rawtypes") Map parameters,
            TemplateModel[] variables,
            @Nullable TemplateDirectiveBody body)
            throws TemplateException, IOException {
        Place place = Place.current();
        String to = new Parameters(parameters, place, List.of("to")).optionalText("to");
        if (body == null) {
            return;
        }
        Writer out = environment.getOut();
        if (to == null || to.isEmpty()) {
            body.render(out);
            return;
        }
        out.write("[");
        body.render(out);
        out.write("](" + place.values().token(new PrintedPackPlace(to, place.span()), 1) + ")");
    }

    private static List<PrintedValue> attachment(Parameters given, Place place) throws TemplateException {
        PrintedRole role = new PrintedRole(Role.ATTACHMENT, place.span());
        String name = given.optionalText("name");
        return name == null ? List.of(role) : List.of(role, anchor(name, place));
    }

    private static PrintedValue contents(Parameters given, Place place) throws TemplateException {
        Of of = given.constant("of", Of.SECTIONS, List.of(Of.values()));
        PrintedText heading = given.printed("heading");
        if (heading == null) {
            throw Undefined.argument("heading");
        }
        int levels = given.number("levels", DEFAULT_LEVELS);
        return new PrintedContents(of == Of.ATTACHMENTS, heading, given.number("fromPages", 1), levels, place.span());
    }

    private enum Of {
        SECTIONS,
        ATTACHMENTS
    }

    private static PrintedValue table(Parameters given, Place place) throws TemplateException {
        return new PrintedTable(
                given.printed("caption"),
                given.optionalText("name"),
                given.numbers("numeric"),
                given.number("totals", 0),
                given.truth("rowHeaders"),
                place.span());
    }

    private static PrintedValue row(Parameters given, Place place) throws TemplateException {
        return part(given.constant("kind", Part.BODY, List.of(Part.HEADER, Part.BODY, Part.TOTAL)), place);
    }

    private static PrintedTablePart part(Part part, Place place) {
        return new PrintedTablePart(part, place.span());
    }

    /** A directive within a line. */
    private static TemplateDirectiveModel within(List<String> known, Words words) {
        return (environment, given, variables, body) -> {
            Place place = Place.current();
            for (PrintedValue value : words.of(new Parameters(given, place, known), place)) {
                environment.getOut().write(place.values().token(value, 1));
            }
        };
    }

    private static Alone alone(List<String> known, Mark mark) {
        return new Alone(known, mark, null);
    }

    /** What a directive within a line prints. */
    private interface Words {
        List<PrintedValue> of(Parameters given, Place place) throws TemplateException;
    }

    /** What a directive on lines of its own prints before its body. */
    private interface Mark {
        PrintedValue of(Parameters given, Place place) throws TemplateException;
    }

    /** A directive whose mark is a paragraph of its own, before its body. */
    private record Alone(
            List<String> known, Mark mark, @Nullable Part end) implements TemplateDirectiveModel {
        Alone closedBy(Part part) {
            return new Alone(known, mark, part);
        }

        @Override
        public void execute(
                Environment environment,
                @SuppressWarnings("rawtypes") Map parameters,
                TemplateModel[] variables,
                @Nullable TemplateDirectiveBody body)
                throws TemplateException, IOException {
            Place place = Place.current();
            Writer out = environment.getOut();
            write(mark.of(new Parameters(parameters, place, known), place), place, out);
            if (body != null) {
                body.render(out);
            }
            if (end != null) {
                write(part(end, place), place, out);
            }
        }

        private static void write(PrintedValue value, Place place, Writer out)
                throws IOException, TemplateModelException {
            out.write("\n\n" + place.values().token(value, 1) + place.marker() + "\n\n");
        }
    }
}
