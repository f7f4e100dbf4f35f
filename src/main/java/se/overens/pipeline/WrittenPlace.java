package se.overens.pipeline;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.overens.agreement.Centre;
import se.overens.agreement.Municipality;
import se.overens.agreement.ParentAgreement;
import se.overens.agreement.RegionalAgreement;
import se.overens.agreement.Subject;
import se.overens.agreement.matter.Meeting;
import se.overens.diagnostic.Code;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Diagnostics;
import se.overens.diagnostic.Location;
import se.overens.diagnostic.Message;
import se.overens.diagnostic.SourceSpan;
import se.overens.diagnostic.ValuePath;
import se.overens.diagnostic.WholeFile;
import se.overens.yaml.SourceMap;

/**
 * Where somebody writes the value that a template prints: a template has what is layered, completed and worked out, a file
 * what is known once.
 *
 * @param path in the workspace's data
 * @param file from the workspace's folder, such as {@code municipalities/laxa.yaml}
 * @param key the keys in the file, such as {@code centres[solrosen].premises}; items of lists are counted from 0
 */
record WrittenPlace(ValuePath path, String file, String key) {
    private static final String PROFILE = "overens.yaml";
    private static final ValuePath REGIONAL = ValuePath.ROOT.key("regionalAgreement");
    private static final Pattern OWN_FILE = Pattern.compile("(municipalities|cases|meetings)\\.([^.\\[]+)(?:\\.(.+))?");
    private static final Pattern CENTRE = Pattern.compile("centres\\[(\\d+)]");

    /** What region, municipality and centre lay over each other. */
    private static final Pattern LAYERED = Pattern.compile("(?:document|agreement|facts)\\b.*");

    /** What may hold for all municipalities; a part of an item follows the list, and each paper has its own number. */
    private static final Pattern SHARED =
            Pattern.compile("(?:centres\\[[^]]*]\\.)?((?:document|agreement|facts)\\.(?!caseNumber)[^\\[]+)");

    /** From an operator of a centre to the function that it runs. */
    private static final Pattern OPERATOR = Pattern.compile("(.*\\.functions\\[\\d+])\\.(name|principal|party)");

    /** What a document stands under, by what the regional agreement calls it. */
    private static final Map<String, String> PARENT =
            Map.of("adoptedOn", "adoptedBy[0].date", "adoptedBy", "adoptedBy[0].body");

    /** One paper of a meeting: where it is not known which, the first. */
    private static final String PAPER = "paper.";

    private static final Map<String, String> CASE_PAPER =
            Map.of("caseNumber", "number", "dated", "dated", "handler", "handler");
    private static final List<String> REGIONAL_PAPER = List.of("caseNumber", "dated");

    /** The place of what lies at {@code path} of the data that a document about {@code subject} is made of. */
    static WrittenPlace of(Subject subject, ValuePath path, SourceMap places) {
        ValuePath written = written(subject, path, places);
        Matcher own = OWN_FILE.matcher(written.text());
        if (own.matches()) {
            String key = Objects.requireNonNullElse(own.group(3), "");
            return new WrittenPlace(written, own.group(1) + "/" + own.group(2) + ".yaml", named(subject, key));
        }
        boolean none = written.text().startsWith("municipalities[");
        return new WrittenPlace(written, none ? "municipalities" : PROFILE, written.text());
    }

    /** Adds each of {@code lacking}, findings about values that are not there, with the key and the file to add it to. */
    static void tell(Subject subject, SourceMap places, Diagnostics lacking, Diagnostics found) {
        for (Diagnostic one : lacking.list()) {
            boolean value = one.code() == Code.REQUIRED_VALUE;
            if (value && isOfNoItem(subject, one.location())) {
                continue;
            }
            found.add(
                    value && one.location() instanceof ValuePath path
                            ? of(subject, path, places).told(one, places)
                            : one);
        }
    }

    /** True of what an item of a meeting without items would say: a rule tells that there is none. */
    private static boolean isOfNoItem(Subject subject, Location at) {
        Meeting meeting = subject.meeting();
        return meeting != null
                && !meeting.hasItems()
                && at instanceof ValuePath path
                && path.text().startsWith(meeting.path().key("items").text());
    }

    private Diagnostic told(Diagnostic finding, SourceMap places) {
        Message sentence = Message.of(finding.code().id(), key);
        Diagnostic told = new Diagnostic(
                        finding.code(), finding.severity(), place(places), sentence, null, finding.hints())
                .label("add", key, file);
        Matcher shared = SHARED.matcher(key);
        return !file.equals(PROFILE) && shared.matches() ? told.hint("shared", shared.group(1), PROFILE) : told;
    }

    /** The nearest mapping or list in the file, else the file. */
    Location place(SourceMap places) {
        for (ValuePath at = path; ; at = at.parent()) {
            SourceSpan span = places.find(at);
            if (span != null && span.file().equals(file)) {
                return span;
            } else if (at.equals(ValuePath.ROOT)) {
                return new WholeFile(file);
            }
        }
    }

    /** A centre is told by its id. */
    private static String named(Subject subject, String key) {
        Matcher position = CENTRE.matcher(key);
        Municipality municipality = subject.municipality();
        if (municipality == null || !position.lookingAt()) {
            return key;
        }
        Centre centre = municipality.centres().get(Integer.parseInt(position.group(1)));
        return "centres[" + centre.id() + "]" + key.substring(position.end());
    }

    private static ValuePath written(Subject subject, ValuePath path, SourceMap places) {
        Municipality municipality = subject.municipality();
        String text = path.text();
        Matcher operator = OPERATOR.matcher(text);
        if (operator.matches()) {
            ValuePath function = new ValuePath(operator.group(1));
            boolean unit = operator.group(2).equals("name") && places.find(function) != null;
            return function.key(unit ? "unit" : "provider");
        } else if (municipality != null && path.equals(municipality.path().key("caseNumber"))) {
            return written(subject, municipality.path().key("document").key("caseNumber"), places);
        }
        if (subject.meeting() != null && text.startsWith(PAPER)) {
            ValuePath item = subject.meeting().path().key("items").item(0);
            return item.key("documents").item(0).key(text.substring(PAPER.length()));
        }
        ValuePath matter = matter(subject);
        if (matter != null && text.matches("(municipality|centre)\\b.*")) {
            return matter.key(text.replaceFirst("\\W.*", ""));
        }
        for (ValuePath layer : layers(subject)) {
            String inner = inside(layer, text);
            if (LAYERED.matcher(inner).matches()) {
                ValuePath paper = inner.startsWith("document.") ? paper(subject, inner.substring(9)) : null;
                return paper == null ? layer(subject, inner, places) : paper;
            }
        }
        return path;
    }

    private static @Nullable ValuePath matter(Subject subject) {
        if (subject.matter() != null) {
            return subject.matter().path();
        }
        return subject.meeting() == null ? null : subject.meeting().path();
    }

    /** Where settings of the paper come from another record than the settings, such as a case's number; else null. */
    private static @Nullable ValuePath paper(Subject subject, String key) {
        RegionalAgreement regional = subject.profile().regionalAgreement();
        ParentAgreement parent = subject.settings().parent();
        String title = parent == null ? null : parent.title();
        boolean usual = title == null || regional != null && title.equals(regional.title());
        if (key.equals("parent") || key.startsWith("parent.") && usual) {
            String inner = key.substring(Math.min(key.length(), "parent.".length()));
            return inner.isEmpty() ? REGIONAL : REGIONAL.key(PARENT.getOrDefault(inner, inner));
        }
        String first = key.replaceFirst("\\W.*", "");
        if (subject.matter() != null && CASE_PAPER.containsKey(first)) {
            return subject.matter().path().key(CASE_PAPER.get(first) + key.substring(first.length()));
        } else if (subject.meeting() != null && key.equals("dated")) {
            return subject.meeting().path().key(key);
        }
        boolean ofRegion = subject.municipality() == null && subject.matter() == null && subject.meeting() == null;
        return ofRegion && regional != null && REGIONAL_PAPER.contains(key) ? REGIONAL.key(key) : null;
    }

    /** The layer that a value belongs to: what gives the record or item that it is part of, else the municipality's. */
    private static ValuePath layer(Subject subject, String inner, SourceMap places) {
        List<ValuePath> layers = layers(subject);
        ValuePath last = layers.get(layers.size() - 1);
        int end = inner.startsWith("document.parent.") ? "document.parent".length() : inner.lastIndexOf(']') + 1;
        SourceSpan whole = end == 0 ? null : places.find(last.key(inner.substring(0, end)));
        for (ValuePath layer : layers) {
            if (whole != null && whole.equals(places.find(layer.key(inner.substring(0, end))))) {
                return layer.key(inner);
            }
        }
        Municipality municipality = subject.municipality();
        boolean shared = municipality != null && municipality.centres().size() == 1;
        return (shared && municipality != null ? municipality.path() : last).key(inner);
    }

    /** The paths of the layers of the subject's data: the root, the municipality, the centre. */
    private static List<ValuePath> layers(Subject subject) {
        Municipality municipality = subject.municipality();
        if (municipality == null) {
            return List.of(ValuePath.ROOT);
        } else if (subject.centre() == null) {
            return List.of(ValuePath.ROOT, municipality.path());
        }
        return List.of(ValuePath.ROOT, municipality.path(), subject.path());
    }

    private static String inside(ValuePath layer, String text) {
        if (layer.equals(ValuePath.ROOT)) {
            return text;
        }
        return text.startsWith(layer.text() + ".") ? text.substring(layer.text().length() + 1) : "";
    }
}
