package se.overens.agreement.rule;

import org.jspecify.annotations.Nullable;
import se.overens.agreement.Municipality;
import se.overens.agreement.RegionProfile;
import se.overens.agreement.RegionalAgreement;
import se.overens.agreement.WorkingGroup;
import se.overens.agreement.terms.Chair;
import se.overens.agreement.terms.CooperationGroup;
import se.overens.agreement.terms.Governance;
import se.overens.diagnostic.Code;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Diagnostics;
import se.overens.diagnostic.ValuePath;

/** R15: groups meet, their chairs are members, and every principal sits in the steering group. */
final class GroupRule implements Rule {
    @Override
    public void checkRegion(RegionProfile profile, Diagnostics found) {
        RegionalAgreement agreement = profile.regionalAgreement();
        WorkingGroup group = agreement == null ? null : agreement.workingGroup();
        if (group != null) {
            ValuePath at = ValuePath.ROOT.key("regionalAgreement").key("workingGroup");
            checkMeetings(group.meetingsPerYear(), at, found);
        }
    }

    @Override
    public void checkMunicipality(RegionProfile profile, Municipality municipality, Diagnostics found) {
        Parties parties = new Parties(profile, municipality);
        for (CentreAt at : CentreAt.of(municipality)) {
            Governance governance = at.centre().agreement().governance();
            if (governance != null) {
                ValuePath place = at.agreement("governance");
                check(governance.steeringGroup(), place.key("steeringGroup"), parties, found);
                check(governance.managementGroup(), place.key("managementGroup"), parties, found);
                check(governance.workingGroup(), place.key("workingGroup"), parties, found);
                if (governance.steeringGroup() != null) {
                    checkPrincipals(governance.steeringGroup(), place.key("steeringGroup"), parties, found);
                }
            }
        }
    }

    private static void check(@Nullable CooperationGroup group, ValuePath at, Parties parties, Diagnostics found) {
        if (group == null) {
            return;
        }
        checkMeetings(group.meetingsPerYear(), at, found);
        Chair chair = group.chair();
        if (chair != null && !group.members().isEmpty() && !isMember(group, chair.first(), parties)) {
            found.add(Diagnostic.of(Code.GROUP_INCOMPLETE, at.key("chair").key("first"))
                    .label("chair", chair.first()));
        }
    }

    private static void checkMeetings(@Nullable Integer meetings, ValuePath at, Diagnostics found) {
        if (meetings != null && meetings < 1) {
            found.add(Diagnostic.of(Code.GROUP_INCOMPLETE, at.key("meetingsPerYear"))
                    .label("meetings"));
        }
    }

    private static void checkPrincipals(CooperationGroup group, ValuePath at, Parties parties, Diagnostics found) {
        for (String principal : parties.principals()) {
            if (!group.members().isEmpty() && !isMember(group, principal, parties)) {
                found.add(
                        Diagnostic.of(Code.GROUP_INCOMPLETE, at.key("members")).label("principal", principal));
            }
        }
    }

    private static boolean isMember(CooperationGroup group, String reference, Parties parties) {
        return group.members().stream().anyMatch(member -> parties.isOnePerson(member.party(), reference));
    }
}
