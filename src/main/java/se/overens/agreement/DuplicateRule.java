package se.overens.agreement;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import se.overens.diagnostic.Code;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Diagnostics;
import se.overens.diagnostic.ValuePath;

/** An id names one thing only, and a centre has each function of a unit once. */
final class DuplicateRule implements Rule {
    @Override
    public void check(RegionProfile profile, Municipality municipality, Diagnostics diagnostics) {
        ValuePath root = municipality.path();
        new Ids(diagnostics).add(profile.strategies(), Strategy::id, ValuePath.ROOT.key("strategies"), "id");
        Ids parties = new Ids(diagnostics);
        parties.used.addAll(List.of(Party.REGION, Party.MUNICIPALITY));
        parties.add(municipality.boards(), Board::id, root.key("boards"), "id");
        parties.add(municipality.parties(), Party::id, root.key("parties"), "id");
        // File names are made of slugs, so two ids with one slug would be one file.
        new Ids(diagnostics).add(municipality.centres(), centre -> Slug.of(centre.id()), root.key("centres"), "id");
        for (int i = 0; i < municipality.centres().size(); i++) {
            ValuePath functions = root.key("centres").item(i).key("functions");
            new Ids(diagnostics)
                    .add(municipality.centres().get(i).functions(), DuplicateRule::described, functions, "type");
        }
    }

    private static String described(CentreFunction function) {
        String name = function.label() == null ? function.type().word() : function.label();
        String unit = function.unit() == null ? "" : ", " + function.unit();
        return name + " (" + function.provider() + unit + ")";
    }

    /** The names that one list, or two that share their names, have used so far. */
    private static final class Ids {
        private final Set<String> used = new HashSet<>();
        private final Diagnostics diagnostics;

        Ids(Diagnostics diagnostics) {
            this.diagnostics = diagnostics;
        }

        <T> void add(List<T> items, Function<T, String> name, ValuePath list, String key) {
            for (int i = 0; i < items.size(); i++) {
                String id = name.apply(items.get(i));
                if (!used.add(id)) {
                    diagnostics.add(
                            Diagnostic.of(Code.DUPLICATE_SUBJECT, list.item(i).key(key), id));
                }
            }
        }
    }
}
