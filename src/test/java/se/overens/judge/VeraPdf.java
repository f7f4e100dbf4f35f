package se.overens.judge;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import se.overens.pdf.Conformance;

/**
 * veraPDF as a judge over PDF/A-2a and PDF/UA-1. Under a Turkish locale it reports faults in the XMP extension schemas that are not there, so its tests
 * have the tag {@code once}.
 */
public final class VeraPdf {
    /** Kept, or the setting would be lost with the logger. */
    private static final Logger LOGGER = Logger.getLogger("org.verapdf");

    static {
        LOGGER.setLevel(Level.OFF);
        VeraGreenfieldFoundryProvider.initialise();
    }

    private VeraPdf() {}

    /** What fails, one line each: profile, clause and test, reason. Empty if the file conforms to both. */
    public static synchronized List<String> failures(byte[] pdf) {
        List<String> failures = new ArrayList<>();
        for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1)) {
            failures.addAll(failures(pdf, flavour));
        }
        return failures;
    }

    /** The same for a file that claims no more than {@code claim}. */
    public static synchronized List<String> failures(byte[] pdf, Conformance claim) {
        List<String> failures = new ArrayList<>();
        PDFAFlavour archive = switch (claim.archive()) {
            case A -> PDFAFlavour.PDFA_2_A;
            case U -> PDFAFlavour.PDFA_2_U;
            case B -> PDFAFlavour.PDFA_2_B;
            case NONE -> null;
        };
        if (archive != null) {
            failures.addAll(failures(pdf, archive));
        }
        if (claim.accessible()) {
            failures.addAll(failures(pdf, PDFAFlavour.PDFUA_1));
        }
        return failures;
    }

    /** The same for a file with files in it that claims PDF/A-3a and PDF/UA-1. */
    public static synchronized List<String> failuresOfPart3(byte[] pdf) {
        List<String> failures = new ArrayList<>(failures(pdf, PDFAFlavour.PDFA_3_A));
        failures.addAll(failures(pdf, PDFAFlavour.PDFUA_1));
        return failures;
    }

    /** The model depends on the flavour that a parser was opened for, so that each needs its own. */
    private static List<String> failures(byte[] pdf, PDFAFlavour flavour) {
        List<String> failures = new ArrayList<>();
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator =
                        Foundries.defaultInstance().createValidator(flavour, 100, false, false, false)) {
            ValidationResult result = validator.validate(parser);
            for (TestAssertion assertion : result.getTestAssertions()) {
                if (assertion.getStatus() == TestAssertion.Status.FAILED) {
                    failures.add(flavour.getId() + " " + assertion.getRuleId().getClause() + "-"
                            + assertion.getRuleId().getTestNumber() + " " + assertion.getMessage());
                }
            }
            if (!result.isCompliant() && failures.isEmpty()) {
                failures.add(flavour.getId() + " does not conform");
            }
        } catch (Exception e) {
            failures.add(flavour.getId() + " " + e);
        }
        return failures;
    }
}
