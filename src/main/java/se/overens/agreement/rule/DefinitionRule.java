package se.overens.agreement.rule;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.overens.agreement.Centre;
import se.overens.agreement.CentreFunction;
import se.overens.agreement.Classification;
import se.overens.agreement.Colocation;
import se.overens.agreement.Definition;
import se.overens.agreement.FunctionType;
import se.overens.agreement.Municipality;
import se.overens.agreement.RegionProfile;
import se.overens.diagnostic.Code;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Diagnostics;

/** R10: a centre is what it is said to be, by the definition that holds for it. */
final class DefinitionRule implements Rule {
    @Override
    public void checkMunicipality(RegionProfile profile, Municipality municipality, Diagnostics found) {
        for (CentreAt at : CentreAt.of(municipality)) {
            Centre centre = at.centre();
            if (centre.planned() && centre.functions().isEmpty()) {
                continue;
            }
            Definition own = centre.definition();
            Definition definition = own == null ? profile.definition() : own;
            Classification declared = Classification.declared(centre);
            Classification computed = Classification.computed(centre, definition);
            if (computed == null) {
                Diagnostic below =
                        Diagnostic.of(Code.CLASSIFICATION, at.path().key("functions"), centre.id(), definition.word());
                found.add(because(below.label("minimum"), centre));
            } else if (declared != null && declared != computed) {
                Diagnostic otherwise = Diagnostic.of(
                                Code.CLASSIFICATION, at.path().key("classification"), centre.id(), definition.word())
                        .label("declared", computed.word());
                found.add(because(otherwise, centre).hint("auto"));
            }
        }
    }

    /** The finding with what keeps the centre from being a family centre. */
    private static Diagnostic because(Diagnostic finding, Centre centre) {
        List<String> missing = new ArrayList<>();
        for (FunctionType type : FunctionType.BASE) {
            if (centre.functions().stream().noneMatch(function -> isThere(function, type))) {
                missing.add(type.word());
            }
        }
        Diagnostic explained = missing.isEmpty() ? finding : finding.hint("missing", String.join(", ", missing));
        @Nullable Colocation colocation = centre.colocation();
        if (colocation == null) {
            return explained.hint("unknownColocation");
        }
        return colocation == Colocation.FULL ? explained : explained.hint("colocation");
    }

    private static boolean isThere(CentreFunction function, FunctionType type) {
        return function.isBase() && function.type() == type;
    }
}
