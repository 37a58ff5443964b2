package ascn.cityregistry.quota.api;

import ascn.cityregistry.quota.application.FindQuotas;
import ascn.cityregistry.quota.application.FindQuotas.Moment;
import ascn.cityregistry.quota.application.RecordQuotaWaiver;
import ascn.cityregistry.quota.domain.PlaceInTime;
import ascn.cityregistry.quota.domain.QuotaWaiver;
import ascn.cityregistry.quota.domain.QuotaWaiverId;
import ascn.platform.http.conditional.VersionTag;
import ascn.platform.http.idempotency.IdempotentCalls;
import ascn.platform.http.idempotency.Outcome;
import ascn.platform.http.paging.ListOf;
import ascn.platform.http.paging.Lists;
import ascn.platform.http.paging.PageLimit;
import ascn.platform.identity.CurrentActor;
import jakarta.validation.Valid;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Decisions that let a member state have more cities than the quota. */
@Path("/api/v1/quota-waivers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Quotas", description = "How many member cities a member state may have, on any day, by which decision")
class QuotaWaiverResource {

    private static final ListOf<QuotaWaiver, QuotaWaiverResponse> WAIVERS = new ListOf<>(
            QuotaWaiverResponse.class,
            QuotaWaiverResponse::of,
            waiver -> List.of(waiver.since().toString(), waiver.id().toString()));

    private final RecordQuotaWaiver recordQuotaWaiver;
    private final FindQuotas findQuotas;
    private final CurrentActor currentActor;
    private final IdempotentCalls idempotentCalls;
    private final Lists lists;

    QuotaWaiverResource(
            RecordQuotaWaiver recordQuotaWaiver,
            FindQuotas findQuotas,
            CurrentActor currentActor,
            IdempotentCalls idempotentCalls,
            Lists lists) {
        this.recordQuotaWaiver = recordQuotaWaiver;
        this.findQuotas = findQuotas;
        this.currentActor = currentActor;
        this.idempotentCalls = idempotentCalls;
        this.lists = lists;
    }

    @POST
    @Operation(
            operationId = "recordQuotaWaiver",
            summary = "Record a decision that lets a member state have more cities than the quota")
    @APIResponse(
            responseCode = "201",
            description = "The waiver",
            content = @Content(schema = @Schema(implementation = QuotaWaiverResponse.class)))
    public Response record(
            @Parameter(description = "A new UUID for a new call, the same one to repeat it", required = true)
                    @HeaderParam(IdempotentCalls.HEADER)
                    @Nullable
                    String key,
            @NotNull(message = "is missing") @Valid QuotaWaiverRequest request,
            UriInfo uri) {
        var actor = currentActor.get();
        return idempotentCalls.once(
                key,
                request,
                () -> recordQuotaWaiver.record(request.toWaiver(), actor),
                recorded -> Outcome.created(recorded.id().toString(), uri),
                id -> findQuotas.waiver(new QuotaWaiverId(UUID.fromString(id))),
                QuotaWaiverResource::told);
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Lists.CSV, Lists.NDJSON})
    @Operation(operationId = "findQuotaWaivers", summary = "The waivers, by the day from which they hold")
    @APIResponse(
            responseCode = "200",
            description = "A page of waivers, and the header Link leads to the next one; or all of them as a table",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = PageOfQuotaWaivers.class)),
                @Content(mediaType = Lists.CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = Lists.NDJSON, schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(responseCode = "304", description = "Unchanged since the version named by If-None-Match")
    public Response all(
            @Parameter(description = "Only those of this member state") @QueryParam("memberState") @Nullable
                    String memberState,
            @Parameter(description = "Only those that hold on this day") @QueryParam("asOf") @Nullable LocalDate asOf,
            @Parameter(description = "As the system knew them at this moment; now without it")
                    @QueryParam("knownAt")
                    @Nullable
                    Instant knownAt,
            @Parameter(description = "From the link of the page before") @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue(PageLimit.USUAL) PageLimit limit) {
        return lists.answer(
                WAIVERS,
                cursor,
                limit,
                (after, most) -> findQuotas.waivers(
                        memberState,
                        new Moment(asOf, knownAt),
                        after.map(keys -> new PlaceInTime(LocalDate.parse(keys.get(0)), UUID.fromString(keys.get(1)))),
                        most));
    }

    @GET
    @Path("/{quotaWaiverId}")
    @Operation(operationId = "findQuotaWaiver", summary = "One waiver, be it corrected since or not")
    @APIResponse(
            responseCode = "200",
            description = "The waiver",
            content = @Content(schema = @Schema(implementation = QuotaWaiverResponse.class)))
    @APIResponse(responseCode = "304", description = "Unchanged since the version named by If-None-Match")
    @APIResponse(responseCode = "404", description = "No waiver has that id")
    public Response one(@PathParam("quotaWaiverId") UUID quotaWaiverId) {
        return told(findQuotas.waiver(new QuotaWaiverId(quotaWaiverId))).build();
    }

    private static Response.ResponseBuilder told(QuotaWaiver waiver) {
        return Response.ok(QuotaWaiverResponse.of(waiver)).tag(VersionTag.of(waiver.version(), "json"));
    }

    /** How a page of waivers looks; only for the API description. */
    interface PageOfQuotaWaivers {
        @Schema(description = "The waivers of this page")
        List<QuotaWaiverResponse> getItems();

        @Schema(description = "Cursor of the next page, absent on the last", nullable = true)
        String getNext();
    }
}
