package se.overens.agreement.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.overens.agreement.Municipality;
import se.overens.agreement.RegionProfile;
import se.overens.agreement.Statute;
import se.overens.agreement.matter.Case;
import se.overens.agreement.matter.Meeting;
import se.overens.diagnostic.Code;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Diagnostics;
import se.overens.diagnostic.ValuePath;

/**
 * R14: a statute that a text cites by its number is in force on the paper's date.
 *
 * @param register the statutes
 */
record StatuteRule(Register register) implements Rule {
    private static final Pattern NUMBER = Pattern.compile("(?<![0-9:])(?:1[89]|20)[0-9]{2}:[0-9]{1,4}(?![0-9:])");

    @Override
    public void checkRegion(RegionProfile profile, Diagnostics found) {
        new Search(statutes(profile), profile.document().dated(), found)
                .check(profile.clauses(), ValuePath.ROOT.key("clauses"));
    }

    @Override
    public void checkMunicipality(RegionProfile profile, Municipality municipality, Diagnostics found) {
        List<Statute> statutes = statutes(profile);
        new Search(statutes, municipality.document().dated(), found)
                .check(municipality.additions(), municipality.path().key("additions"));
        for (CentreAt at : CentreAt.of(municipality)) {
            Search search = new Search(statutes, at.centre().document().dated(), found);
            search.check(at.centre().agreement(), at.path().key("agreement"));
            search.check(at.centre().additions(), at.path().key("additions"));
        }
    }

    @Override
    public void checkCase(Case matter, Diagnostics found) {
        new Search(register.statutes(), matter.dated(), found).check(matter, matter.path());
    }

    @Override
    public void checkMeeting(Meeting meeting, Diagnostics found) {
        new Search(register.statutes(), meeting.date(), found).check(meeting, meeting.path());
    }

    /** The registered statutes and, after them, the workspace's own. */
    private List<Statute> statutes(RegionProfile profile) {
        List<Statute> all = new ArrayList<>(register.statutes());
        all.addAll(profile.statutes());
        return all;
    }

    /**
     * A search for numbers of statutes.
     *
     * @param statutes those that are known
     * @param dated the day on which they must be in force; nothing is found without one
     * @param found where findings go
     */
    private record Search(List<Statute> statutes, @Nullable LocalDate dated, Diagnostics found) {
        void check(Object holder, ValuePath path) {
            if (dated != null && statutes.stream().anyMatch(statute -> !isInForce(statute, dated))) {
                TextField.visit(holder, path, field -> check(field, dated));
            }
        }

        private void check(TextField field, LocalDate day) {
            if (field.text().indexOf(':') < 0) {
                return;
            }
            Matcher number = NUMBER.matcher(field.text());
            while (number.find()) {
                List<Statute> meant = statutes.stream()
                        .filter(statute -> number.group().equals(statute.sfs()))
                        .toList();
                if (!meant.isEmpty() && meant.stream().noneMatch(statute -> isInForce(statute, day))) {
                    found.add(finding(meant.get(0), field.path(), day));
                }
            }
        }

        private Diagnostic finding(Statute old, ValuePath place, LocalDate day) {
            Diagnostic finding =
                    Diagnostic.of(Code.OUT_OF_TIME, place).label("statute", old.name() + " (" + old.sfs() + ")", day);
            return statutes.stream()
                    .filter(statute -> statute.key().equals(old.key()) && isInForce(statute, day))
                    .reduce((earlier, later) -> later)
                    .map(now -> finding.hint("statuteNow", now.name() + " (" + now.sfs() + ")"))
                    .orElse(finding);
        }

        private static boolean isInForce(Statute statute, LocalDate day) {
            LocalDate from = statute.validFrom();
            LocalDate to = statute.validTo();
            return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
        }
    }
}
