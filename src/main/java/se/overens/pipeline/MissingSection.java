package se.overens.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.overens.diagnostic.Location;
import se.overens.diagnostic.SourceSpan;
import se.overens.diagnostic.ValuePath;
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

    private final SourceSpan origin;
    private final List<PrintedValue> values;
    private final StringBuilder markup = new StringBuilder();

    private MissingSection(Rendering rendering) {
        this.values = new ArrayList<>(rendering.values());
        this.origin = rendering.lines().get(rendering.lines().size() - 1);
    }

    /** The same with the list; as it is when nothing is missing. */
    static @Nullable Rendering append(@Nullable Rendering rendering, Map<ValuePath, MissingData> missing) {
        if (rendering == null || missing.isEmpty() || rendering.lines().isEmpty()) {
            return rendering;
        }
        MissingSection section = new MissingSection(rendering);
        section.write(missing);
        String whole = rendering.markup() + section.markup;
        List<SourceSpan> lines = new ArrayList<>(rendering.lines());
        long count = whole.chars().filter(c -> c == '\n').count() + 1;
        while (lines.size() < count) {
            lines.add(section.origin);
        }
        return new Rendering(whole, section.values, lines, rendering.numbering(), rendering.missing());
    }

    private void write(Map<ValuePath, MissingData> missing) {
        markup.append("\n\n---\n\n## ");
        token(new PrintedRole(Role.AFTERWORD, origin));
        markup.append(' ').append(HEADING).append("\n\n").append(INTRODUCTION).append("\n\n");
        markup.append("| ").append(String.join(" | ", COLUMNS)).append(" |\n|---|---|---|\n");
        missing.forEach((path, value) -> {
            markup.append("| ");
            text(value.name(), path);
            markup.append(" | ");
            text(value.place(), path);
            markup.append(" | ");
            text(value.supplier(), path);
            markup.append(" |\n");
        });
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
