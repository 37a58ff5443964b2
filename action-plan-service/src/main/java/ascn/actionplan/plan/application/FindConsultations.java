package ascn.actionplan.plan.application;

import ascn.actionplan.plan.domain.Consultation;
import ascn.actionplan.plan.domain.ConsultationNotFound;
import ascn.actionplan.plan.domain.PlanId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** What National Representatives said of a plan; it stays with the city, its representative and the Secretariat. */
@ApplicationScoped
public class FindConsultations {

    private final FindPlans findPlans;

    FindConsultations(FindPlans findPlans) {
        this.findPlans = findPlans;
    }

    /**
     * One consultation.
     *
     * @throws ascn.actionplan.plan.domain.PlanNotFound when there is no such plan for the caller
     * @throws ConsultationNotFound when it has no such consultation
     */
    @Transactional
    public Consultation get(PlanId plan, UUID id) {
        return findPlans.consultations(plan).stream()
                .filter(consultation -> consultation.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ConsultationNotFound(id.toString()));
    }
}
