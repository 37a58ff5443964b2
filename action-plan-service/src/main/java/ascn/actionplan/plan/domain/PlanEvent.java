package ascn.actionplan.plan.domain;

import ascn.contracts.record.Act;
import java.util.List;
import java.util.Optional;

/** What can happen to a plan once it leaves the city's desk; drafts tell nothing. */
public sealed interface PlanEvent {

    /** The National Representative was consulted on its draft. */
    record PlanConsulted(PlanId planId, String memberState, Consultation consultation) implements PlanEvent {}

    /**
     * The city put a version forward.
     *
     * @param dropped keys of the projects that the version before had and this one has not
     * @param consultations those that travel with it, oldest first
     * @param sharing how it is shared, where that is settled
     * @param isSharingNew whether it begins to be shared by this submission
     */
    record PlanSubmitted(
            PlanId planId,
            String memberState,
            PlanHorizon horizon,
            int version,
            String digest,
            PlanContent content,
            List<String> dropped,
            List<Consultation> consultations,
            Optional<Sharing> sharing,
            boolean isSharingNew,
            Act act)
            implements PlanEvent {

        /** Keeps the lists from changing under their readers. */
        public PlanSubmitted {
            dropped = List.copyOf(dropped);
            consultations = List.copyOf(consultations);
        }

        /** That it begins to be shared by this submission, where it does. */
        public Optional<PlanShared> shared() {
            return isSharingNew
                    ? sharing.map(begun -> new PlanShared(planId, memberState, version, begun, act))
                    : Optional.empty();
        }
    }

    /** Other members see it from a day on. */
    record PlanShared(PlanId planId, String memberState, int version, Sharing sharing, Act act) implements PlanEvent {}
}
