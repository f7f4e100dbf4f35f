package se.overens.pdf.pack;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.Objects;
import java.util.TimeZone;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.ExternalSigningSupport;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.jspecify.annotations.Nullable;
import se.overens.document.SigningMode;
import se.overens.pdf.Samples;
import se.overens.pdf.Typeset;

/** Files as they come from elsewhere, made anew in each run. */
public final class ForeignFiles {
    /** Our own letter with fields to sign in. */
    public static final byte[] LETTER = Typeset.pdf(Samples.letter(SigningMode.FIELDS));

    private static final String FACE = "/liberation/LiberationSans-Regular.ttf";
    private static final PDRectangle A3_LYING = new PDRectangle(PDRectangle.A3.getHeight(), PDRectangle.A3.getWidth());

    private ForeignFiles() {}

    /** A file that was made by another program and is kept with the tests. */
    static byte[] kept(String name) {
        try (InputStream in = ForeignFiles.class.getResourceAsStream("/foreign/" + name + ".pdf")) {
            return Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is done with a new file. */
    private interface Drawing {
        void draw(PDDocument document, PDPage page, PDPageContentStream content) throws IOException;
    }

    /** A new file; PDFBox asks for the machine's fonts already when a form is made. */
    private static byte[] made(PDRectangle size, Drawing drawing) {
        AtomicReference<byte[]> made = new AtomicReference<>();
        SubstituteFonts.during(() -> {
            try (PDDocument document = new PDDocument()) {
                PDPage page = new PDPage(size);
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    drawing.draw(document, page, content);
                }
                made.set(saved(document));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return made.get();
    }

    private static byte[] saved(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    private static void write(PDPageContentStream content, PDFont font, double x, double y, String words)
            throws IOException {
        content.beginText();
        content.setFont(font, 11);
        content.newLineAtOffset((float) x, (float) y);
        content.showText(words);
        content.endText();
    }

    private static PDFont face(PDDocument document) throws IOException {
        try (InputStream in = Objects.requireNonNull(ForeignFiles.class.getResourceAsStream(FACE))) {
            return PDType0Font.load(document, in);
        }
    }

    /** A page of text without tags, its font in the file. */
    static byte[] untagged() {
        return made(PDRectangle.A4, (document, page, content) -> {
            PDFont font = face(document);
            write(content, font, 70, 700, "Protokoll från mötet med föräldrarådet.");
            write(content, font, 70, 680, "Alla var eniga om att öppna tidigare på måndagar.");
        });
    }

    /** The same with titles: that of its information, and that of its metadata as XML. */
    public static byte[] titled(@Nullable String info, @Nullable String xmp) {
        return made(PDRectangle.A4, (document, page, content) -> {
            write(content, face(document), 70, 700, "Protokoll från mötet med föräldrarådet.");
            document.getDocumentInformation().setTitle(info);
            if (xmp != null) {
                String packet =
                        "<x:xmpmeta><rdf:RDF><rdf:Description><dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">" + xmp
                                + "</rdf:li></rdf:Alt></dc:title></rdf:Description></rdf:RDF></x:xmpmeta>";
                PDMetadata metadata = new PDMetadata(document);
                metadata.importXMPMetadata(packet.getBytes(StandardCharsets.UTF_8));
                document.getDocumentCatalog().setMetadata(metadata);
            }
        });
    }

    /** A page that is one picture, with a grey margin where nothing is to be read. */
    static byte[] scanned() {
        return made(PDRectangle.A4, (document, page, content) -> {
            BufferedImage image = new BufferedImage(120, 170, BufferedImage.TYPE_BYTE_GRAY);
            Graphics2D graphics = image.createGraphics();
            graphics.setColor(Color.LIGHT_GRAY);
            graphics.fillRect(0, 0, 120, 170);
            graphics.setColor(Color.BLACK);
            for (int line = 20; line < 150; line += 6) {
                graphics.fillRect(15, line, 90, 2);
            }
            graphics.dispose();
            content.drawImage(LosslessFactory.createFromImage(document, image), 50, 50, 495, 742);
        });
    }

    /** A drawing of a house on a lying A3. */
    static byte[] wide() {
        return made(A3_LYING, (document, page, content) -> {
            write(content, face(document), 100, 700, "Planritning, skala 1:100");
            content.addRect(150, 150, 800, 450);
            content.stroke();
        });
    }

    /** A form that somebody has filled in, without tags. */
    static byte[] filledIn() {
        return made(PDRectangle.A4, (document, page, content) -> {
            write(content, face(document), 70, 700, "Namn:");
            PDAcroForm form = new PDAcroForm(document);
            document.getDocumentCatalog().setAcroForm(form);
            PDResources resources = new PDResources();
            resources.put(COSName.HELV, new PDType1Font(Standard14Fonts.FontName.HELVETICA));
            form.setDefaultResources(resources);
            form.setDefaultAppearance("/Helv 11 Tf 0 g");
            PDTextField field = new PDTextField(form);
            field.setPartialName("namn");
            form.getFields().add(field);
            PDAnnotationWidget widget = field.getWidgets().get(0);
            widget.setRectangle(new PDRectangle(120, 694, 200, 18));
            widget.setPage(page);
            page.getAnnotations().add(widget);
            field.setValue("Exempel Exempelsson");
        });
    }

    /** Our letter, signed in its first field; the signature is well-formed and worth nothing. */
    public static byte[] signed() {
        return signed(false);
    }

    /** The same with the picture of a signature. */
    static byte[] signedVisibly() {
        return signed(true);
    }

    private static byte[] signed(boolean visible) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(LETTER)) {
            PDSignature signature = new PDSignature();
            signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            signature.setSubFilter(PDSignature.SUBFILTER_ADBE_PKCS7_DETACHED);
            GregorianCalendar day = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC));
            day.setTimeInMillis(Instant.parse("2026-11-02T08:00:00Z").toEpochMilli());
            signature.setSignDate(day);
            PDSignatureField field = firstField(document);
            field.getCOSObject().setItem(COSName.V, signature);
            PDAnnotationWidget widget = field.getWidgets().get(0);
            PDRectangle place = widget.getRectangle();
            document.addSignature(signature);
            widget.setRectangle(place);
            if (visible) {
                widget.setAppearance(appearance(document, place));
            }
            field.getCOSObject().setNeedToBeUpdated(true);
            ExternalSigningSupport signing = document.saveIncrementalForExternalSigning(out);
            signing.getContent().readAllBytes();
            signing.setSignature(new byte[] {0x30, 0x03, 0x02, 0x01, 0x01});
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PDSignatureField firstField(PDDocument document) {
        for (PDField field : document.getDocumentCatalog().getAcroForm(null).getFieldTree()) {
            if (field instanceof PDSignatureField signature) {
                return signature;
            }
        }
        throw new IllegalStateException("no field");
    }

    private static PDAppearanceDictionary appearance(PDDocument document, PDRectangle place) throws IOException {
        PDAppearanceStream stream = new PDAppearanceStream(document);
        stream.setBBox(new PDRectangle(100, 40));
        stream.setResources(new PDResources());
        try (PDPageContentStream content =
                new PDPageContentStream(document, stream, stream.getStream().createOutputStream())) {
            content.setLineWidth(2);
            content.moveTo(10, 10);
            content.curveTo(30, 60, 50, -20, 90, 30);
            content.stroke();
        }
        PDAppearanceDictionary dictionary = new PDAppearanceDictionary();
        dictionary.setNormalAppearance(stream);
        return dictionary;
    }

    /** A file that asks for a password: to be opened, or only to be changed. */
    static byte[] locked(boolean opens) {
        try (PDDocument document = Loader.loadPDF(untagged())) {
            document.protect(new StandardProtectionPolicy("agare", opens ? "" : "lasare", new AccessPermission()));
            return saved(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code pdf} with a colour profile for a printing press. */
    static byte[] forPress(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            COSDictionary intent = (COSDictionary) document.getDocumentCatalog()
                    .getCOSObject()
                    .getCOSArray(COSName.OUTPUT_INTENTS)
                    .getObject(0);
            byte[] profile = new byte[128];
            profile[16] = 'C';
            profile[17] = 'M';
            profile[18] = 'Y';
            profile[19] = 'K';
            PDStream stream = new PDStream(document, new ByteArrayInputStream(profile));
            stream.getCOSObject().setInt(COSName.N, 4);
            intent.setItem(COSName.DEST_OUTPUT_PROFILE, stream);
            return saved(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A page that is painted in the same form twice, with a state that is left open. */
    static byte[] shared() {
        return made(PDRectangle.A4, (document, page, content) -> {
            PDFormXObject form = new PDFormXObject(document);
            form.setBBox(new PDRectangle(200, 200));
            form.setResources(new PDResources());
            content.drawForm(form);
            content.drawForm(form);
            write(content, face(document), 70, 700, "Två likadana bilder.");
        });
    }
}
