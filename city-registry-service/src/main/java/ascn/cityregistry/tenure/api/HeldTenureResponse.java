package ascn.cityregistry.tenure.api;

import ascn.cityregistry.tenure.domain.Designation;
import ascn.cityregistry.tenure.domain.KnownTenure;
import ascn.cityregistry.tenure.domain.Post;
import ascn.cityregistry.tenure.domain.Tenure;
import ascn.contracts.record.OnRecord;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A tenure as its holder and the Secretariat see it.
 *
 * @param id names the tenure
 * @param post the post
 * @param subject what the post is of: a member state's code, or for an officer the slug of the city
 * @param memberState ISO 3166-1 alpha-2 code of the member state, for an officer that of the city
 * @param since the first day on which acts of the post are judged by this tenure
 * @param startOnRecord whether a source gives that day as its start; if not, the start is NOT_ON_RECORD
 * @param until the day after its last; absent while it has no end
 * @param body the body behind the post, or NOT_ON_RECORD
 * @param designation from which post an officer of a city comes; absent for other posts
 * @param equivalentPost the title of that post, where the designation is EQUIVALENT
 * @param sample whether an account of the sample network stands for the post
 * @param source where the tenure is written down
 * @param recordedAt when the system was told of it
 * @param holder actor id of the person who accepted it; absent while nobody has
 * @param acceptedAt when the person accepted it
 */
public record HeldTenureResponse(
        UUID id,
        Post post,
        String subject,
        String memberState,
        LocalDate since,
        boolean startOnRecord,
        @Nullable LocalDate until,
        OnRecord body,
        @Nullable Designation designation,
        @Nullable String equivalentPost,
        boolean sample,
        String source,
        Instant recordedAt,
        @Nullable String holder,
        @Nullable Instant acceptedAt) {

    static HeldTenureResponse of(KnownTenure tenure, Instant knownAt) {
        var facts = tenure.facts();
        return new HeldTenureResponse(
                tenure.id(),
                tenure.post(),
                tenure.subject(),
                tenure.memberState(),
                facts.since(),
                facts.startOnRecord(),
                facts.until(),
                OnRecord.parse(facts.body()),
                facts.designation(),
                facts.equivalentPost(),
                facts.sample(),
                facts.source(),
                tenure.recordedAt(),
                tenure.holder(knownAt).orElse(null),
                tenure.acceptedAt(knownAt).orElse(null));
    }

    static HeldTenureResponse of(Tenure tenure) {
        var facts = tenure.facts();
        return new HeldTenureResponse(
                tenure.id(),
                tenure.post(),
                tenure.subject(),
                tenure.memberState(),
                facts.since(),
                facts.startOnRecord(),
                facts.until(),
                OnRecord.parse(facts.body()),
                facts.designation(),
                facts.equivalentPost(),
                facts.sample(),
                facts.source(),
                tenure.recordedAt(),
                tenure.holder().orElse(null),
                tenure.acceptedAt().orElse(null));
    }
}
