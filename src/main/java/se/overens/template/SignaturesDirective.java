package se.overens.template;

import freemarker.core.Environment;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import freemarker.template.TemplateSequenceModel;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.overens.agreement.FunctionType;
import se.overens.agreement.Operator;
import se.overens.agreement.Person;
import se.overens.agreement.PersonName;
import se.overens.agreement.Signatory;
import se.overens.agreement.Signing;
import se.overens.diagnostic.Location;
import se.overens.diagnostic.ValuePath;
import se.overens.template.PrintedValue.Labels;
import se.overens.template.PrintedValue.PrintedSignatures;
import se.overens.template.PrintedValue.PrintedText;
import se.overens.template.PrintedValue.Signer;

/**
 * {@code <@signatures of=signatories signing=document.signing place=municipality.id labels={…} roles={…}
 * operators=operators/>}: the place where the document is signed.
 *
 * <p>{@code labels} has a word for each component of {@link Labels}; {@code roles} one for each function, in small
 * letters; {@code place} ends the names of the fields. With {@code lead}, such as "för", each cell is headed by that and its organisation
 * instead of by a role. A signatory without an organisation of its own gets the name of
 * the operator that runs its function, or what {@code organisation} says. A {@link Person} signs too, in no role but
 * {@code roles.none}.
 */
final class SignaturesDirective implements TemplateDirectiveModel {
    /** Begins the names of the fields of those who are no party. */
    private static final String PERSON = "person";

    /** What leaves a line to write on. */
    private static final String BLANK = "blank";

    private static final String NO_SIGNATORIES = "the parameter of needs a list of signatories";

    @Override
    public void execute(
            Environment environment,
            @SuppressWarnings("rawtypes") Map parameters,
            TemplateModel[] loopVariables,
            @Nullable TemplateDirectiveBody body)
            throws TemplateException, IOException {
        Map<?, ?> given = parameters;
        Place place = Place.current();
        TemplateSequenceModel signatories = parameter(given, "of", TemplateSequenceModel.class);
        FieldNames names = new FieldNames(
                parameter(given, "place", TemplateScalarModel.class).getAsString());
        List<Signer> signers = new ArrayList<>();
        for (int i = 0; i < signatories.size(); i++) {
            if (signatories.get(i) instanceof PlaceholderModel unknown) {
                signers.add(unknown(unknown, names));
                continue;
            }
            if (!(signatories.get(i) instanceof DataModels.RecordModel row)) {
                throw new TemplateModelException(NO_SIGNATORIES);
            }
            Signatory who = signatory(row.row());
            PrintedText organisation = organisation(row, who, given, place);
            PrintedText role = role(who, organisation, given, place);
            PrintedText title = printed(row, "title", place);
            signers.add(new Signer(
                    names.of(who),
                    role,
                    name(row, who, place),
                    required(title, row, "title"),
                    organisation,
                    BLANK.equals(who.placeDate()) ? null : printed(row, "placeDate", place)));
        }
        Labels labels = labels(parameter(given, "labels", TemplateHashModel.class));
        PrintedSignatures value = new PrintedSignatures(signing(given), labels, signers, false, place.span());
        environment.getOut().write(place.values().token(value, signers.size()) + place.marker() + "\n");
    }

    private static Signatory signatory(Record row) throws TemplateModelException {
        if (row instanceof Signatory who) {
            return who;
        } else if (row instanceof Person person) {
            return new Signatory(PERSON, List.of(), person.name(), person.title(), null, null, null, null, null, null);
        }
        throw new TemplateModelException(NO_SIGNATORIES);
    }

    /** Who signs is not known yet. */
    private static Signer unknown(PlaceholderModel placeholder, FieldNames names) {
        PrintedText who = placeholder.printed();
        return new Signer(names.unknown(), who, who, who, who, null);
    }

    private static <T> T parameter(Map<?, ?> parameters, String name, Class<T> type) throws TemplateModelException {
        Object given = parameters.get(name);
        if (given == null) {
            throw Undefined.argument(name);
        } else if (!type.isInstance(given)) {
            throw new TemplateModelException("the parameter " + name + " has the wrong kind of value");
        }
        return type.cast(given);
    }

    private static Signing signing(Map<?, ?> parameters) throws TemplateModelException {
        if (parameters.get("signing") instanceof PlaceholderModel) {
            return Signing.INK;
        }
        if (parameter(parameters, "signing", DataModels.TextModel.class).value() instanceof Signing signing) {
            return signing;
        }
        throw new TemplateModelException("the parameter signing needs ink, fields or service");
    }

    private static Labels labels(TemplateHashModel words) throws TemplateModelException {
        return new Labels(
                word(words, "placeAndDate"),
                word(words, "signature"),
                word(words, "name"),
                word(words, "title"),
                word(words, "organisation"),
                word(words, "digital"));
    }

    private static String word(TemplateHashModel words, String key) throws TemplateModelException {
        if (words.get(key) instanceof TemplateScalarModel word) {
            return ValueText.fold(word.getAsString());
        }
        throw new TemplateModelException("the signatures lack the word " + key);
    }

    private static PrintedText role(Signatory who, PrintedText organisation, Map<?, ?> given, Place place)
            throws TemplateModelException {
        if (given.get("lead") instanceof TemplateScalarModel lead && organisation.missing() == null) {
            return new PrintedText(
                    SwedishText.capitalise(lead.getAsString() + " " + organisation.text()), place.span());
        }
        TemplateHashModel roles = parameter(given, "roles", TemplateHashModel.class);
        List<String> words = new ArrayList<>();
        for (FunctionType function : FunctionType.values()) {
            if (who.functions().contains(function)) {
                words.add(word(roles, Records.word(function)));
            }
        }
        if (words.isEmpty()) {
            words.add(word(roles, "none"));
        }
        return new PrintedText(SwedishText.capitalise(SwedishText.enumerate(words)), place.span());
    }

    private static @Nullable PrintedText name(DataModels.RecordModel row, Signatory who, Place place)
            throws TemplateModelException {
        PersonName name = who.name();
        if (name != null && name.isBlank()) {
            return null;
        }
        return required(printed(row, "name", place), row, "name");
    }

    private static PrintedText organisation(DataModels.RecordModel row, Signatory who, Map<?, ?> given, Place place)
            throws TemplateModelException {
        PrintedText own = printed(row, "organisation", place);
        if (own != null) {
            return own;
        } else if (given.get("organisation") instanceof TemplateScalarModel common) {
            String text = common.getAsString();
            ValuePath path = place.values().originOf(text);
            return required(place.values().printed(text, path == null ? place.span() : path), row, "organisation");
        }
        DataModels.@Nullable RecordModel sameParty = null;
        for (DataModels.RecordModel model : operators(given)) {
            Operator operator = (Operator) model.row();
            if (operator.party().equals(who.party())) {
                if (operator.functions().stream().anyMatch(who.functions()::contains)) {
                    return required(printed(model, "name", place), row, "organisation");
                }
                sameParty = sameParty == null ? model : sameParty;
            }
        }
        return required(sameParty == null ? null : printed(sameParty, "principal", place), row, "organisation");
    }

    private static List<DataModels.RecordModel> operators(Map<?, ?> parameters) throws TemplateModelException {
        List<DataModels.RecordModel> found = new ArrayList<>();
        if (parameters.get("operators") instanceof DataModels.ListModel list) {
            for (int i = 0; i < list.size(); i++) {
                if (list.get(i) instanceof DataModels.RecordModel row && row.row() instanceof Operator) {
                    found.add(row);
                }
            }
        }
        return found;
    }

    private static @Nullable PrintedText printed(DataModels.RecordModel row, String name, Place place)
            throws TemplateModelException {
        TemplateModel value = Records.has(row.row(), name) ? row.get(name) : null;
        if (value instanceof PlaceholderModel placeholder) {
            return placeholder.printed();
        }
        if (!(value instanceof DataModels.TextModel model)) {
            return null;
        }
        Location origin = model.path() == null ? place.span() : model.path();
        return place.values().printed(model.text(), origin);
    }

    private static PrintedText required(@Nullable PrintedText text, DataModels.RecordModel row, String name)
            throws TemplateModelException {
        if (text == null && Place.current().values().isDraft()) {
            MissingValue missing = MissingValue.component(row.path(), row.row().getClass(), name);
            return PrintedText.placeholder(missing);
        } else if (text == null) {
            throw Undefined.component(row, name);
        }
        return text;
    }
}
