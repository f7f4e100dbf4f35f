package se.overens.template;

import freemarker.core.Environment;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import freemarker.template.TemplateSequenceModel;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.overens.agreement.Addition;
import se.overens.agreement.Section;
import se.overens.template.PrintedValue.PrintedLocal;
import se.overens.template.PrintedValue.PrintedLocal.Edge;
import se.overens.template.TemplateHeader.Numbering;

/**
 * {@code <@local section="economy"/>}: what the region adds to a section, as text like any other, and then what the
 * municipality and the centre add, marked as local. In a document with numbered clauses, each paragraph is a clause.
 */
final class LocalDirective implements TemplateDirectiveModel {
    private static final String CLAUSES = "clauses";
    private static final String ADDITIONS = "additions";

    /** What leads a list that has no text of its own: bullets alone would belong to whatever stands before them. */
    private static final String BULLETS_ONLY = "Dessutom gäller följande:";

    /** Two lists after each other stay two when their bullets differ. */
    private static final List<String> BULLETS = List.of("*", "+");

    @Override
    public void execute(
            Environment environment,
            @SuppressWarnings("rawtypes") Map parameters,
            TemplateModel[] variables,
            @Nullable TemplateDirectiveBody body)
            throws TemplateException, IOException {
        Place place = Place.current();
        Parameters given = new Parameters(parameters, place, List.of("section"));
        given.text("section");
        Section section = given.constant("section", Section.PARTIES, List.of(Section.values()));
        place.values().local(section);
        boolean clauses = numbering(environment) == Numbering.CLAUSES;
        Writer out = environment.getOut();
        write(of(environment, CLAUSES, section), clauses, place, out);
        List<DataModels.RecordModel> additions = of(environment, ADDITIONS, section);
        if (additions.isEmpty()) {
            return;
        }
        edge(additions.size() > 1 ? Edge.SEVERAL : Edge.ONE, place, out);
        write(additions, clauses, place, out);
        edge(Edge.END, place, out);
    }

    private static @Nullable Numbering numbering(Environment environment) {
        Object numbering = environment.getMainTemplate().getCustomAttribute("numbering");
        return Records.word(Numbering.CLAUSES).equals(numbering) ? Numbering.CLAUSES : null;
    }

    /** The additions to a section that a variable holds; none when there is no such variable. */
    private static List<DataModels.RecordModel> of(Environment environment, String variable, Section section)
            throws TemplateModelException {
        List<DataModels.RecordModel> found = new ArrayList<>();
        if (environment.getDataModel().get(variable) instanceof TemplateSequenceModel all) {
            for (int i = 0; i < all.size(); i++) {
                if (all.get(i) instanceof DataModels.RecordModel row
                        && row.row() instanceof Addition addition
                        && addition.section() == section) {
                    found.add(row);
                }
            }
        }
        return found;
    }

    private static void edge(Edge edge, Place place, Writer out) throws IOException {
        String token = place.values().token(new PrintedLocal(edge, place.span()), 1);
        out.write("\n\n" + token + place.marker() + "\n\n");
    }

    private static void write(List<DataModels.RecordModel> additions, boolean clauses, Place place, Writer out)
            throws IOException, TemplateException {
        for (int i = 0; i < additions.size(); i++) {
            String bullet = BULLETS.get(i % BULLETS.size());
            write(additions.get(i), clauses, bullet, place, out);
        }
    }

    private static void write(DataModels.RecordModel addition, boolean clauses, String bullet, Place place, Writer out)
            throws IOException, TemplateException {
        String lead = addition.get("text") instanceof TemplateScalarModel text ? token(text, place) : BULLETS_ONLY;
        out.write("\n\n" + (clauses ? "1. " : "") + lead + place.marker() + "\n\n");
        String indent = clauses ? "   " : "";
        if (addition.get("bullets") instanceof TemplateSequenceModel bullets && bullets.size() > 0) {
            for (int i = 0; i < bullets.size(); i++) {
                TemplateScalarModel text = (TemplateScalarModel) bullets.get(i);
                boolean ends = i + 1 == bullets.size() && !SwedishText.isEnded(text.getAsString());
                out.write(indent + bullet + " " + token(text, place) + (ends ? "." : "") + place.marker() + "\n");
            }
            out.write("\n");
        }
    }

    private static String token(TemplateScalarModel text, Place place) throws TemplateModelException, IOException {
        return place.values().token(text.getAsString(), place);
    }
}
