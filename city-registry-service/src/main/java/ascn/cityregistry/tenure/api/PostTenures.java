package ascn.cityregistry.tenure.api;

import ascn.cityregistry.tenure.application.FindTenures;
import ascn.cityregistry.tenure.application.InvitedTenure;
import ascn.cityregistry.tenure.application.RecordTenure;
import ascn.cityregistry.tenure.domain.Post;
import ascn.cityregistry.tenure.domain.TenureFacts;
import ascn.platform.http.conditional.VersionTag;
import ascn.platform.http.idempotency.IdempotentCalls;
import ascn.platform.http.idempotency.Outcome;
import ascn.platform.http.paging.Lists;
import ascn.platform.http.time.Acts;
import ascn.platform.identity.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the resources of all posts do alike: record a tenure, and tell who held the post on which days. */
@RequestScoped
class PostTenures {

    private static final int FIRST = 1;

    private final RecordTenure recordTenure;
    private final FindTenures findTenures;
    private final CurrentActor currentActor;
    private final IdempotentCalls idempotentCalls;
    private final Acts acts;
    private final Lists lists;

    PostTenures(
            RecordTenure recordTenure,
            FindTenures findTenures,
            CurrentActor currentActor,
            IdempotentCalls idempotentCalls,
            Acts acts,
            Lists lists) {
        this.recordTenure = recordTenure;
        this.findTenures = findTenures;
        this.currentActor = currentActor;
        this.idempotentCalls = idempotentCalls;
        this.acts = acts;
        this.lists = lists;
    }

    /** A tenure that is somewhere said to have begun. */
    record Begun(Post post, String subject, TenureFacts facts) {}

    /**
     * Records a tenure, once for each key.
     *
     * @param key the header, as it came
     * @param request the body, whose content the key stands for
     */
    Response record(@Nullable String key, Object request, Begun begun, UriInfo uri) {
        var actor = currentActor.get();
        return idempotentCalls.once(
                key,
                request,
                () -> recordTenure.record(begun.post(), begun.subject(), begun.facts(), actor),
                recorded -> outcomeOf(recorded, uri),
                id -> findTenures.invited(UUID.fromString(id), FIRST),
                PostTenures::told);
    }

    /** A tenure is found at an address of its own, not below that of its post. */
    private static Outcome outcomeOf(InvitedTenure recorded, UriInfo uri) {
        var id = recorded.tenure().id().toString();
        var location =
                uri.getBaseUriBuilder().path(TenureResource.PATH).path(id).build();
        return new Outcome(id, Response.Status.CREATED.getStatusCode(), location);
    }

    /** How a tenure is told together with its code. */
    static Response.ResponseBuilder told(InvitedTenure invited) {
        return Response.ok(InvitedTenureResponse.of(invited), MediaType.APPLICATION_JSON_TYPE)
                .tag(VersionTag.of(invited.tenure().version(), "json.invited"));
    }

    /** The tenures of a post and its vacancies, or the one of a day. */
    Response history(Post post, String subject, @Nullable LocalDate asOf, @Nullable Instant knownAt) {
        var asked = acts.askedFor(asOf, knownAt);
        return lists.answer(
                PostPeriodResponse.class,
                PostPeriodResponse.of(findTenures.history(post, subject, asOf, asked.knownAt())));
    }
}
