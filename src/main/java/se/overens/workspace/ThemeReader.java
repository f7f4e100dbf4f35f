package se.overens.workspace;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.overens.diagnostic.Code;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Diagnostics;
import se.overens.diagnostic.Location;
import se.overens.diagnostic.SourceSpan;
import se.overens.diagnostic.ValuePath;
import se.overens.diagnostic.WholeFile;
import se.overens.document.Furniture.Reference;
import se.overens.document.Logo;
import se.overens.document.Picture;
import se.overens.document.Theme;
import se.overens.font.Typeface;
import se.overens.picture.PictureReader;
import se.overens.workspace.Look.Stationery;
import se.overens.workspace.ThemeFile.ColourNames;
import se.overens.workspace.ThemeFile.Footer;
import se.overens.workspace.ThemeFile.LogoFile;
import se.overens.workspace.ThemeFile.Sizes;
import se.overens.yaml.SourceMap;
import se.overens.yaml.YamlDocument;

/** Reads {@code theme.yaml} and the files that it names. */
final class ThemeReader {
    private static final ValuePath ROOT = new ValuePath("theme");
    private static final Pattern COLOUR = Pattern.compile("#[0-9A-Fa-f]{6}");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(n|total)\\}");
    private static final Pattern BRACE = Pattern.compile("[{}]");
    private static final double LOGO_HEIGHT = 34;
    private static final double LOGO_LEAST = 12;
    private static final double LOGO_MOST = 90;

    private final WorkspaceFiles files;
    private final SourceMap places;
    private final Diagnostics diagnostics;

    ThemeReader(WorkspaceFiles files, SourceMap places, Diagnostics diagnostics) {
        this.files = files;
        this.places = places;
        this.diagnostics = diagnostics;
    }

    /** How papers look; plain, with findings, when the file has errors. */
    Look read() {
        byte[] bytes = files.mayHaveTheme() ? files.read(WorkspaceFiles.THEME) : null;
        YamlDocument document = bytes == null ? null : YamlDocument.read(WorkspaceFiles.THEME, bytes, diagnostics);
        ThemeFile file = document == null ? null : document.bind(ThemeFile.class, ROOT, places, diagnostics);
        return file == null ? Look.PLAIN : look(file);
    }

    private Look look(ThemeFile file) {
        boolean serif = file.base() == ThemeFile.Base.SERIF;
        Theme base = serif ? Theme.SERIF : Theme.SANS;
        Sizes sizes = file.sizes();
        double body = size(sizes.body(), base.bodySize(), "body", 8, 16);
        double leading =
                size(sizes.leading(), base.leading() * body / base.bodySize(), "leading", 1.15 * body, 2 * body);
        Theme theme = new Theme(
                serif,
                body,
                leading,
                size(sizes.title(), base.titleSize() * body / base.bodySize(), "title", body, 40),
                size(sizes.heading(), base.headingSize() * body / base.bodySize(), "heading", body, 28),
                size(sizes.note(), base.noteSize() * body / base.bodySize(), "note", 7, body),
                base.page(),
                colours(file.colours(), base.colours()),
                Boolean.TRUE.equals(file.justify()));
        Typeface builtIn = serif ? Typeface.SERIF : Typeface.SANS;
        Typeface own = new TypefaceReader(files, places, diagnostics).read(file.typeface());
        return new Look(theme, own == null ? builtIn : own, stationery(file));
    }

    private double size(@Nullable Double given, double fallback, String key, double least, double most) {
        double rounded = Math.rint(least * 100) / 100;
        if (given != null && (given < rounded || given > most)) {
            add(Diagnostic.of(Code.THEME_VALUE, place(ROOT.key("sizes").key(key)), number(given))
                    .label("size", number(rounded), number(most)));
            return fallback;
        }
        return given == null ? Math.max(least, Math.min(most, fallback)) : given;
    }

    /** As it would be written, whatever digits it has. */
    private static String number(double points) {
        return BigDecimal.valueOf(points).stripTrailingZeros().toPlainString();
    }

    private Theme.Colours colours(ColourNames names, Theme.Colours base) {
        return new Theme.Colours(
                colour(names.text(), base.text(), "text", Contrast.TEXT),
                colour(names.heading(), base.heading(), "heading", Contrast.TEXT),
                colour(names.rule(), base.rule(), "rule", Contrast.MARK));
    }

    private int colour(@Nullable String given, int fallback, String key, double ratio) {
        if (given == null) {
            return fallback;
        }
        Location place = place(ROOT.key("colours").key(key));
        if (!COLOUR.matcher(given).matches()) {
            add(Diagnostic.of(Code.THEME_VALUE, place, given).label("colour"));
            return fallback;
        }
        int colour = Integer.parseInt(given.substring(1), 16);
        double contrast = Contrast.onWhite(colour);
        if (contrast < ratio) {
            String darker = String.format(Locale.ROOT, "#%06X", Contrast.darkened(colour, ratio));
            add(Diagnostic.of(Code.THEME_VALUE, place, given)
                    .label(
                            "contrast",
                            String.format(Locale.ROOT, "%.1f", Math.floor(contrast * 10) / 10),
                            number(ratio))
                    .hint("darker", darker));
            return fallback;
        }
        return colour;
    }

    private Stationery stationery(ThemeFile file) {
        Stationery plain = Stationery.PLAIN;
        String pattern = pageNumber(file.pageNumber());
        String unit = file.header().unit();
        return new Stationery(
                logo(file.logo()),
                unit == null ? "" : unit,
                contact(file.header().contact()),
                addresses(file.footer()),
                pattern == null ? plain.pageNumber() : pattern);
    }

    private @Nullable String pageNumber(@Nullable String pattern) {
        if (pattern == null) {
            return null;
        }
        boolean numbered = pattern.contains("{n}");
        boolean unknown =
                BRACE.matcher(PLACEHOLDER.matcher(pattern).replaceAll("")).find();
        if (numbered && !unknown) {
            return pattern;
        }
        add(Diagnostic.of(Code.THEME_VALUE, place(ROOT.key("pageNumber")), pattern)
                .label(numbered ? "placeholder" : "pageNumber"));
        return null;
    }

    private @Nullable Logo logo(@Nullable LogoFile named) {
        if (named == null) {
            return null;
        }
        ValuePath path = ROOT.key("logo");
        Double height = named.height();
        if (height != null && (height < LOGO_LEAST || height > LOGO_MOST)) {
            add(Diagnostic.of(Code.THEME_VALUE, place(path.key("height")), number(height))
                    .label("size", number(LOGO_LEAST), number(LOGO_MOST)));
        }
        Location place = place(path.key("file"));
        byte[] bytes = files.readNamed(named.file(), PictureReader.LARGEST, place);
        Picture picture = bytes == null ? null : PictureReader.read(named.file(), bytes, place, diagnostics);
        return picture == null ? null : new Logo(picture, named.alt(), height == null ? LOGO_HEIGHT : height);
    }

    private static List<Reference> contact(ThemeFile.@Nullable Contact contact) {
        List<Reference> lines = new ArrayList<>();
        if (contact != null) {
            lines.add(new Reference("Handläggare", contact.name()));
            add("Telefon", contact.phone(), lines);
            add("E-post", contact.email(), lines);
        }
        return lines;
    }

    private static List<Reference> addresses(Footer footer) {
        List<Reference> lines = new ArrayList<>();
        add("Postadress", footer.postalAddress(), lines);
        add("Besöksadress", footer.visitingAddress(), lines);
        add("Växel", footer.phone(), lines);
        add("E-post", footer.email(), lines);
        add("Webb", footer.web(), lines);
        add("Organisationsnummer", footer.organisationNumber(), lines);
        add("Bankgiro", footer.bankgiro(), lines);
        return lines;
    }

    private static void add(String label, @Nullable String value, List<Reference> lines) {
        if (value != null) {
            lines.add(new Reference(label, value));
        }
    }

    private void add(Diagnostic diagnostic) {
        diagnostics.add(diagnostic);
    }

    private Location place(ValuePath path) {
        SourceSpan span = places.nearest(path);
        return span == null ? new WholeFile(WorkspaceFiles.THEME) : span;
    }
}
