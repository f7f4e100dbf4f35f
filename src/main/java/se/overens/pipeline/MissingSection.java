package se.overens.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.overens.agreement.Centre;
import se.overens.agreement.Municipality;
import se.overens.agreement.Subject;
import se.overens.agreement.Suppliers;
import se.overens.diagnostic.Location;
import se.overens.diagnostic.SourceSpan;
import se.overens.diagnostic.ValuePath;
import se.overens.template.MissingValue;
import se.overens.template.PrintedValue;
import se.overens.template.PrintedValue.PrintedRole;
import se.overens.template.PrintedValue.PrintedRole.Role;
import se.overens.template.PrintedValue.PrintedText;
import se.overens.template.Rendering;

/** The list at the end of a draft: what is missing, where it is to be added, and who could supply it. */
final class MissingSection {
    private static final String HEADING = "Uppgifter som saknas";
    private static final String INTRODUCTION =
            "Det här är ett utkast. Innan dokumentet kan bli färdigt behöver de här uppgifterna läggas till:";
    private static final List<String> COLUMNS = List.of("Uppgift", "Läggs till i", "Kan lämnas av");

    /** What a centre has from its municipality. */
    private static final Pattern LAYERED = Pattern.compile("\\.(?:document|agreement|facts)\\b");

    private final Subject subject;
    private final SourceSpan origin;
    private final List<PrintedValue> values;
    private final StringBuilder markup = new StringBuilder();

    private MissingSection(Rendering rendering, Subject subject) {
        this.subject = subject;
        this.values = new ArrayList<>(rendering.values());
        this.origin = rendering.lines().get(rendering.lines().size() - 1);
    }

    /** The same with the list; as it is when nothing is missing. */
    static @Nullable Rendering append(@Nullable Rendering rendering, Subject subject) {
        if (rendering == null
                || rendering.missing().isEmpty()
                || rendering.lines().isEmpty()) {
            return rendering;
        }
        MissingSection section = new MissingSection(rendering, subject);
        section.write(rendering.missing());
        String whole = rendering.markup() + section.markup;
        List<SourceSpan> lines = new ArrayList<>(rendering.lines());
        long count = whole.chars().filter(c -> c == '\n').count() + 1;
        while (lines.size() < count) {
            lines.add(section.origin);
        }
        return new Rendering(whole, section.values, lines, rendering.numbering(), rendering.missing());
    }

    private void write(List<MissingValue> missing) {
        markup.append("\n\n---\n\n## ");
        token(new PrintedRole(Role.AFTERWORD, origin));
        markup.append(' ').append(HEADING).append("\n\n").append(INTRODUCTION).append("\n\n");
        markup.append("| ").append(String.join(" | ", COLUMNS)).append(" |\n|---|---|---|\n");
        for (MissingValue value : missing) {
            ValuePath path = value.path();
            markup.append("| ");
            text(capitalised(value.name()), path);
            markup.append(" | ");
            text(place(path), path);
            markup.append(" | ");
            text(Suppliers.of(subject, path), path);
            markup.append(" |\n");
        }
    }

    private static String capitalised(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /** The file and the key, such as "municipalities/laxa.yaml: centres[solrosen].premises". */
    private String place(ValuePath path) {
        Municipality municipality = subject.municipality();
        if (municipality == null || !path.text().startsWith(municipality.path().text() + ".")) {
            String[] steps = path.text().split("\\.", 3);
            boolean ownFile = steps.length == 3 && (steps[0].equals("cases") || steps[0].equals("meetings"));
            return ownFile ? steps[0] + "/" + steps[1] + ".yaml: " + steps[2] : "overens.yaml: " + path.text();
        }
        String key = path.text().substring(municipality.path().text().length() + 1);
        for (int i = 0; i < municipality.centres().size(); i++) {
            Centre centre = municipality.centres().get(i);
            String position = "centres[" + i + "]";
            if (key.startsWith(position)) {
                String inner = key.substring(position.length());
                boolean shared = municipality.centres().size() == 1
                        && LAYERED.matcher(inner).lookingAt();
                key = shared ? inner.substring(1) : "centres[" + centre.id() + "]" + inner;
            }
        }
        return "municipalities/" + municipality.id() + ".yaml: " + key;
    }

    private void text(String text, Location place) {
        token(new PrintedText(text, place));
    }

    private void token(PrintedValue value) {
        markup.append(Rendering.TOKEN_START);
        for (char digit : String.valueOf(values.size()).toCharArray()) {
            markup.append((char) (Rendering.TOKEN_ZERO + digit - '0'));
        }
        markup.append(Rendering.TOKEN_END);
        values.add(value);
    }
}
