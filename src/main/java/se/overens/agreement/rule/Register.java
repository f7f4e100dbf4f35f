package se.overens.agreement.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.overens.agreement.Statute;

/** What rules need to know of Sweden: its regions, its municipalities, its statutes. */
public interface Register {
    /** True if a region or a municipality has this code of Statistics Sweden. */
    boolean knows(String code);

    /** The organisation number of the region or municipality with this code, or null if it is not registered. */
    @Nullable
    String orgNo(String code);

    /** The ids of the municipalities in a county, by its code of two digits. */
    List<String> municipalitiesOf(String county);

    /** The statutes, those no longer in force among them. */
    List<Statute> statutes();
}
