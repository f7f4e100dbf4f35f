package se.overens.agreement.rule;

import org.jspecify.annotations.Nullable;
import se.overens.agreement.DocumentSettings;
import se.overens.agreement.Mask;
import se.overens.agreement.Municipality;
import se.overens.agreement.Publication;
import se.overens.agreement.RegionProfile;
import se.overens.agreement.Security;
import se.overens.agreement.matter.Case;
import se.overens.agreement.matter.Meeting;
import se.overens.diagnostic.Code;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Diagnostics;
import se.overens.diagnostic.ValuePath;

/** R20: papers that may be published hold no personal identity number, no private telephone number and no secrets. */
final class PrivacyRule implements Rule {
    private static final String PHONE = "phone";

    /** What is wrong with an organisation number is another rule's finding. */
    private static final String NUMBER = "orgNo";

    @Override
    public void checkRegion(RegionProfile profile, Diagnostics found) {
        checkTexts(profile, ValuePath.ROOT, profile.document(), found);
        checkSecurity(profile.document(), ValuePath.ROOT.key("document"), found);
    }

    @Override
    public void checkMunicipality(RegionProfile profile, Municipality municipality, Diagnostics found) {
        checkTexts(municipality, municipality.path(), municipality.document(), found);
        checkSecurity(municipality.document(), municipality.path().key("document"), found);
        for (CentreAt at : CentreAt.of(municipality)) {
            checkSecurity(at.centre().document(), at.path().key("document"), found);
        }
    }

    @Override
    public void checkCase(Case matter, Diagnostics found) {
        checkTexts(matter, matter.path(), null, found);
    }

    @Override
    public void checkMeeting(Meeting meeting, Diagnostics found) {
        checkTexts(meeting, meeting.path(), null, found);
    }

    private static void checkTexts(
            Record record, ValuePath path, @Nullable DocumentSettings settings, Diagnostics found) {
        boolean published = settings != null && isPublished(settings.publication());
        boolean masked = settings == null || isPhoneMasked(settings.publication());
        TextField.visit(record, path, field -> {
            if (!PersonalNumber.mayBeIn(field.text())) {
                return;
            }
            boolean isPhone = field.key().equals(PHONE);
            boolean mayBePersonal = !isPhone && !field.key().equals(NUMBER);
            if (mayBePersonal && PersonalNumber.isIn(field.text())) {
                found.add(Diagnostic.of(Code.PRIVATE_DATA, field.path()).label("personalNumber"));
            } else if (published && !(isPhone && masked) && PersonalNumber.isMobileIn(field.text())) {
                found.add(Diagnostic.of(Code.PRIVATE_DATA, field.path()).label(PHONE));
            }
        });
    }

    private static boolean isPublished(@Nullable Publication publication) {
        return publication != null && Boolean.TRUE.equals(publication.publishable());
    }

    /** Telephone numbers are masked unless the list of what is masked leaves them out. */
    private static boolean isPhoneMasked(@Nullable Publication publication) {
        return publication == null
                || publication.mask().isEmpty()
                || publication.mask().contains(Mask.PHONE);
    }

    private static void checkSecurity(DocumentSettings settings, ValuePath at, Diagnostics found) {
        if (settings.security() == Security.SECRET && isPublished(settings.publication())) {
            found.add(Diagnostic.of(Code.PRIVATE_DATA, at.key("security")).label("secret"));
        }
    }
}
