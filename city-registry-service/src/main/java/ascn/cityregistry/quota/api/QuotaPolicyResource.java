package ascn.cityregistry.quota.api;

import ascn.cityregistry.quota.application.FindQuotas;
import ascn.cityregistry.quota.application.FindQuotas.Moment;
import ascn.cityregistry.quota.application.RecordQuotaPolicy;
import ascn.cityregistry.quota.domain.PlaceInTime;
import ascn.cityregistry.quota.domain.QuotaPolicy;
import ascn.cityregistry.quota.domain.QuotaPolicyId;
import ascn.platform.http.conditional.VersionTag;
import ascn.platform.http.idempotency.IdempotentCalls;
import ascn.platform.http.idempotency.Outcome;
import ascn.platform.http.paging.ListOf;
import ascn.platform.http.paging.Lists;
import ascn.platform.http.paging.PageLimit;
import ascn.platform.http.time.Acts;
import ascn.platform.identity.CurrentActor;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** How many member cities each member state may have, from which day on, by which decision. */
@Path("/api/v1/quota-policies")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Quotas", description = "How many member cities a member state may have, on any day, by which decision")
class QuotaPolicyResource {

    private static final ListOf<QuotaPolicy, QuotaPolicyResponse> POLICIES = new ListOf<>(
            QuotaPolicyResponse.class,
            QuotaPolicyResponse::of,
            policy -> List.of(policy.effectiveFrom().toString(), policy.id().toString()));

    private final RecordQuotaPolicy recordQuotaPolicy;
    private final FindQuotas findQuotas;
    private final CurrentActor currentActor;
    private final IdempotentCalls idempotentCalls;
    private final Lists lists;
    private final Acts acts;

    QuotaPolicyResource(
            RecordQuotaPolicy recordQuotaPolicy,
            FindQuotas findQuotas,
            CurrentActor currentActor,
            IdempotentCalls idempotentCalls,
            Lists lists,
            Acts acts) {
        this.recordQuotaPolicy = recordQuotaPolicy;
        this.findQuotas = findQuotas;
        this.currentActor = currentActor;
        this.idempotentCalls = idempotentCalls;
        this.lists = lists;
        this.acts = acts;
    }

    @POST
    @Operation(operationId = "recordQuotaPolicy", summary = "Record a decision on the quota")
    @APIResponse(
            responseCode = "201",
            description = "The policy",
            content = @Content(schema = @Schema(implementation = QuotaPolicyResponse.class)))
    public Response record(
            @Parameter(description = "A new UUID for a new call, the same one to repeat it", required = true)
                    @HeaderParam(IdempotentCalls.HEADER)
                    @Nullable
                    String key,
            @NotNull(message = "is missing") @Valid QuotaPolicyRequest request,
            UriInfo uri) {
        var actor = currentActor.get();
        return idempotentCalls.once(
                key,
                request,
                () -> recordQuotaPolicy.record(request.toPolicy(), actor),
                recorded -> Outcome.created(recorded.id().toString(), uri),
                id -> findQuotas.policy(new QuotaPolicyId(UUID.fromString(id))),
                QuotaPolicyResource::told);
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Lists.CSV, Lists.NDJSON})
    @Operation(operationId = "findQuotaPolicies", summary = "The quotas, by the day from which they hold")
    @APIResponse(
            responseCode = "200",
            description = "A page of policies, and the header Link leads to the next one; or all of them as a table",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = PageOfQuotaPolicies.class)),
                @Content(mediaType = Lists.CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = Lists.NDJSON, schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(responseCode = "304", description = "Unchanged since the version named by If-None-Match")
    public Response all(
            @Parameter(description = "Only the one in force on this day") @QueryParam("asOf") @Nullable LocalDate asOf,
            @Parameter(description = "As the system knew them at this moment; now without it")
                    @QueryParam("knownAt")
                    @Nullable
                    Instant knownAt,
            @Parameter(description = "From the link of the page before") @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue(PageLimit.USUAL) PageLimit limit) {
        return lists.answer(
                POLICIES,
                cursor,
                limit,
                (after, most) -> findQuotas.policies(
                        new Moment(asOf, knownAt),
                        after.map(keys -> new PlaceInTime(LocalDate.parse(keys.get(0)), UUID.fromString(keys.get(1)))),
                        most));
    }

    @GET
    @Path("/preview")
    @Produces({MediaType.APPLICATION_JSON, Lists.CSV, Lists.NDJSON})
    @Operation(
            operationId = "previewQuota",
            summary = "If the quota became another: how many cities each member state could nominate")
    @APIResponse(
            responseCode = "200",
            description = "Every member state of the day, by name",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(type = SchemaType.ARRAY, implementation = QuotaPreviewResponse.class)),
                @Content(mediaType = Lists.CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = Lists.NDJSON, schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(responseCode = "304", description = "Unchanged since the version named by If-None-Match")
    public Response preview(
            @Parameter(description = "The quota to try", required = true)
                    @QueryParam("citiesPerState")
                    @NotNull(message = "is missing")
                    @Min(value = 0, message = "must be 0 or more")
                    @Max(value = 1000, message = "must be 1000 or less")
                    Integer citiesPerState,
            @Parameter(description = "Day from which it would hold; today without it") @QueryParam("asOf") @Nullable
                    LocalDate asOf) {
        var day = Objects.requireNonNullElseGet(asOf, acts::today);
        var states = findQuotas.ifTheQuotaBecame(citiesPerState, day).stream()
                .map(QuotaPreviewResponse::of)
                .toList();
        return lists.answer(QuotaPreviewResponse.class, states);
    }

    @GET
    @Path("/{quotaPolicyId}")
    @Operation(operationId = "findQuotaPolicy", summary = "One quota policy, be it corrected since or not")
    @APIResponse(
            responseCode = "200",
            description = "The policy",
            content = @Content(schema = @Schema(implementation = QuotaPolicyResponse.class)))
    @APIResponse(responseCode = "304", description = "Unchanged since the version named by If-None-Match")
    @APIResponse(responseCode = "404", description = "No quota policy has that id")
    public Response one(@PathParam("quotaPolicyId") UUID quotaPolicyId) {
        return told(findQuotas.policy(new QuotaPolicyId(quotaPolicyId))).build();
    }

    private static Response.ResponseBuilder told(QuotaPolicy policy) {
        return Response.ok(QuotaPolicyResponse.of(policy)).tag(VersionTag.of(policy.version(), "json"));
    }

    /** How a page of policies looks; only for the API description. */
    interface PageOfQuotaPolicies {
        @Schema(description = "The policies of this page")
        List<QuotaPolicyResponse> getItems();

        @Schema(description = "Cursor of the next page, absent on the last", nullable = true)
        String getNext();
    }
}
