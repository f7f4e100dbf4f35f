package se.overens.agreement.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.overens.agreement.Attachment;
import se.overens.agreement.Board;
import se.overens.agreement.Centre;
import se.overens.agreement.CentreFunction;
import se.overens.agreement.Municipality;
import se.overens.agreement.Party;
import se.overens.agreement.Premises;
import se.overens.agreement.RegionProfile;
import se.overens.agreement.Slug;
import se.overens.agreement.Strategy;
import se.overens.agreement.terms.CostItem;
import se.overens.agreement.terms.Economy;
import se.overens.diagnostic.Code;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Diagnostics;
import se.overens.diagnostic.ValuePath;

/** R22: an id or a centre's name names one thing only, and a centre has each function of a unit once. */
final class DuplicateRule implements Rule {
    @Override
    public void checkRegion(RegionProfile profile, Diagnostics found) {
        new Ids(found).add(profile.strategies(), Strategy::id, ValuePath.ROOT.key("strategies"), "id");
    }

    @Override
    public void checkMunicipality(RegionProfile profile, Municipality municipality, Diagnostics found) {
        ValuePath root = municipality.path();
        Ids parties = new Ids(found);
        parties.used.addAll(List.of(Party.REGION, Party.MUNICIPALITY));
        parties.add(municipality.boards(), Board::id, root.key("boards"), "id");
        parties.add(municipality.parties(), Party::id, root.key("parties"), "id");
        // File names are made of slugs, so two ids with one slug would be one file.
        new Ids(found).add(municipality.centres(), centre -> Slug.of(centre.id()), root.key("centres"), "id");
        new Ids(found).add(municipality.centres(), DuplicateRule::name, root.key("centres"), "name");
        for (CentreAt at : CentreAt.of(municipality)) {
            checkCentre(at, found);
        }
    }

    private static void checkCentre(CentreAt at, Diagnostics found) {
        Centre centre = at.centre();
        new Ids(found)
                .add(centre.functions(), DuplicateRule::described, at.path().key("functions"), "type");
        new Ids(found).add(centre.premises(), Premises::id, at.path().key("premises"), "id");
        new Ids(found).add(centre.agreement().attachments(), Attachment::id, at.agreement("attachments"), "id");
        Economy economy = centre.agreement().economy();
        if (economy != null) {
            new Ids(found)
                    .add(economy.items(), CostItem::id, at.agreement("economy").key("items"), "id");
        }
    }

    private static @Nullable String name(Centre centre) {
        return centre.name() == null ? null : centre.name().strip().toLowerCase(Locale.ROOT);
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

        <T> void add(List<T> items, Function<T, @Nullable String> name, ValuePath list, String key) {
            for (int i = 0; i < items.size(); i++) {
                String id = name.apply(items.get(i));
                if (id != null && !used.add(id)) {
                    diagnostics.add(
                            Diagnostic.of(Code.DUPLICATE_SUBJECT, list.item(i).key(key), id));
                }
            }
        }
    }
}
