package se.overens.agreement.terms;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A group in which the parties meet (samverkansgrupp).
 *
 * @param name what it is called (namn)
 * @param members who sits in it (ledamöter)
 * @param chair who chairs it (ordförande)
 * @param meetingsPerYear (möten per år)
 * @param minutes true if minutes are kept (minnesanteckningar)
 * @param quorum who must be there (beslutsförhet)
 * @param tasks what it does (uppgifter)
 */
public record CooperationGroup(
        @Nullable String name,
        List<Member> members,
        @Nullable Chair chair,
        @Nullable Integer meetingsPerYear,
        @Nullable Boolean minutes,
        @Nullable Quorum quorum,
        List<String> tasks) {
    public CooperationGroup {
        members = List.copyOf(members);
        tasks = List.copyOf(tasks);
    }
}
