package se.overens.agreement.matter;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The review of what is best for the children (prövning av barnets bästa).
 *
 * @param level how thorough (nivå)
 * @param groups which children are concerned (berörda barn)
 * @param articles articles of the convention beside 2, 3, 6 and 12 (artiklar)
 * @param knowledge what is known, as paragraphs (kunskapsunderlag)
 * @param views what children and guardians say, or why nobody was heard, as paragraphs (barns och vårdnadshavares
 *     åsikter)
 * @param options what could be done (handlingsalternativ)
 * @param balance how interests are weighed, as paragraphs (intresseavvägning)
 * @param conclusion what is best for the children (bedömning av barnets bästa)
 * @param measures what makes up for disadvantages (kompenserande åtgärder)
 * @param responsible who answers for it (ansvarig)
 * @param followUp how children are told and how it is followed up, as paragraphs (återkoppling och uppföljning)
 * @param dated (datum)
 */
public record ChildRights(
        @Nullable ReviewLevel level,
        List<ChildGroup> groups,
        List<Integer> articles,
        List<String> knowledge,
        List<String> views,
        List<ReviewOption> options,
        List<String> balance,
        @Nullable String conclusion,
        List<String> measures,
        @Nullable String responsible,
        List<String> followUp,
        @Nullable LocalDate dated) {
    public ChildRights {
        groups = List.copyOf(groups);
        articles = List.copyOf(articles);
        knowledge = List.copyOf(knowledge);
        views = List.copyOf(views);
        options = List.copyOf(options);
        balance = List.copyOf(balance);
        measures = List.copyOf(measures);
        followUp = List.copyOf(followUp);
    }
}
