package se.overens.agreement.terms;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who leads the cooperation, and how (organisation och ledning).
 *
 * @param steeringGroup (styrgrupp)
 * @param managementGroup (ledningsgrupp)
 * @param workingGroup the staff's meeting (arbetsgrupp, personalmöte)
 * @param decisionRule how groups decide (beslutsordning)
 * @param escalation who takes over what a group cannot agree on, in order (eskalering)
 */
public record Governance(
        @Nullable CooperationGroup steeringGroup,
        @Nullable CooperationGroup managementGroup,
        @Nullable CooperationGroup workingGroup,
        @Nullable DecisionRule decisionRule,
        List<EscalationStep> escalation) {
    public Governance {
        escalation = List.copyOf(escalation);
    }
}
