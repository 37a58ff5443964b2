package ascn.actionplan.expertise.application;

import ascn.actionplan.expertise.domain.ExpertiseOffer;
import ascn.actionplan.expertise.domain.ExpertiseRequest;
import ascn.platform.audit.AuditedState;
import ascn.platform.audit.Subject;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the audit entries of offers and requests vouch for: all that they hold. They name functions, never persons. */
record ExpertiseState(String type, String id, SortedMap<String, String> content, List<String> sectors)
        implements AuditedState {

    static ExpertiseState of(ExpertiseOffer offer) {
        var facts = offer.facts();
        var withdrawal = offer.withdrawal();
        var content = new TreeMap<String, String>();
        put(content, "city", offer.city());
        put(content, "memberState", offer.memberState());
        put(content, "kind", facts.kind());
        put(content, "title", facts.title());
        put(content, "description", facts.description());
        put(content, "from", facts.from());
        put(content, "until", facts.until());
        put(content, "conditions", facts.conditions());
        put(content, "offeredOn", offer.offeredOn());
        put(content, "source", offer.source());
        if (withdrawal != null) {
            put(content, "withdrawnOn", withdrawal.on());
            put(content, "withdrawalReason", withdrawal.reason());
            put(content, "withdrawalSource", withdrawal.source());
        }
        return new ExpertiseState("expertise-offer", offer.id().toString(), content, facts.sectors());
    }

    static ExpertiseState of(ExpertiseRequest request) {
        var answer = request.answer();
        var content = new TreeMap<String, String>();
        put(content, "offerId", request.offerId());
        put(content, "offeringCity", request.offeringCity());
        put(content, "city", request.city());
        put(content, "memberState", request.memberState());
        put(content, "purpose", request.purpose());
        put(content, "askedOn", request.askedOn());
        put(content, "source", request.source());
        if (answer != null) {
            put(content, "answer", answer.kind());
            put(content, "answerText", answer.text());
            put(content, "answeredOn", answer.on());
            put(content, "answerSource", answer.source());
        }
        return new ExpertiseState("expertise-request", request.id().toString(), content, List.of());
    }

    private static void put(TreeMap<String, String> content, String name, @Nullable Object value) {
        if (value != null) {
            content.put(name, value.toString());
        }
    }

    @Override
    public Subject subject() {
        return new Subject(type, id);
    }
}
