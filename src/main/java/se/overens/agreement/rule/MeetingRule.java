package se.overens.agreement.rule;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import se.overens.agreement.AutoNumber;
import se.overens.agreement.TimeOfDay;
import se.overens.agreement.matter.AgendaItem;
import se.overens.agreement.matter.Meeting;
import se.overens.agreement.matter.MeetingDocument;
import se.overens.diagnostic.Code;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Diagnostics;
import se.overens.diagnostic.ValuePath;

/** R13, R17 and R22 at meetings: notice is given before them, they end after they begin, and items, numbered in order, have named papers. */
final class MeetingRule implements Rule {
    @Override
    public void checkMeeting(Meeting meeting, Diagnostics found) {
        LocalDate date = meeting.date();
        if (meeting.dated() != null && meeting.dated().isAfter(date)) {
            found.add(Diagnostic.of(Code.DATES, meeting.path().key("dated")).label("summoned", date));
        }
        TimeOfDay start = meeting.start();
        TimeOfDay end = meeting.end();
        if (start != null && end != null && end.minutes() <= start.minutes()) {
            found.add(Diagnostic.of(Code.DATES, meeting.path().key("end")).label("ends", start));
        }
        Set<Integer> used = new HashSet<>();
        int counted = meeting.firstNumber() - 1;
        for (int i = 0; i < meeting.items().size(); i++) {
            AgendaItem item = meeting.items().get(i);
            if (Boolean.FALSE.equals(item.enabled())) {
                continue;
            }
            counted++;
            ValuePath at = meeting.path().key("items").item(i);
            AutoNumber given = item.no();
            int number = given == null || given.isAuto() ? counted : given.number();
            if (!used.add(number)) {
                found.add(Diagnostic.of(Code.DUPLICATE_SUBJECT, at.key("no"), number));
            } else if (number != counted) {
                found.add(Diagnostic.of(Code.ATTACHMENTS, at.key("no"))
                        .saying("items")
                        .label("item", counted));
            }
            checkPapers(item, date, at, found);
        }
        if (!meeting.hasItems()) {
            found.add(Diagnostic.of(Code.ATTACHMENTS, meeting.path().key("items"))
                    .saying("itemless")
                    .hint("addItem"));
        }
    }

    private static void checkPapers(AgendaItem item, LocalDate date, ValuePath at, Diagnostics found) {
        for (int i = 0; i < item.documents().size(); i++) {
            MeetingDocument document = item.documents().get(i);
            boolean left = Boolean.FALSE.equals(document.enabled());
            if (!left && document.date() != null && document.date().isAfter(date)) {
                ValuePath place = at.key("documents").item(i).key("date");
                found.add(Diagnostic.of(Code.DATES, place).label("laterPaper", date));
            }
            if (!left && document.title() == null && document.generate() == null) {
                found.add(CasePapersRule.untitled(at.key("documents").item(i)));
            }
        }
    }
}
