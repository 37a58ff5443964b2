package ascn.contracts.event.actionplan;

import ascn.contracts.event.EventType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The National Representative was consulted on the draft of a city's plan (rules P03, P04). A draft tells nothing of itself:
 * neither its text nor that of the comments is here.
 *
 * @param consultationId names the consultation
 * @param city the city's slug
 * @param memberState ISO 3166-1 alpha-2 code of its member state
 * @param generation the generation of plans to which the draft belongs
 * @param draftDigest SHA-256 of the canonical JSON (RFC 8785) of the draft that was read, in hexadecimal digits
 * @param comments how many comments were made; 0 says that there were none
 * @param standing RECORDED or PLANNED (rule N03)
 * @param source where it is written down; absent when it was done by the call itself
 */
@EventType("ascn.action-plan.plan-consulted.v1")
public record PlanConsultedV1(
        UUID consultationId,
        String city,
        String memberState,
        int generation,
        String draftDigest,
        int comments,
        String standing,
        @Nullable String source)
        implements ActionPlanEvent {}
