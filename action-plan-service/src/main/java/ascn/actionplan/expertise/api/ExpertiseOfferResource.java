package ascn.actionplan.expertise.api;

import ascn.actionplan.expertise.application.FindExpertise;
import ascn.actionplan.expertise.application.OfferExpertise;
import ascn.actionplan.expertise.domain.ExpertiseKind;
import ascn.actionplan.expertise.domain.ExpertiseOffer;
import ascn.platform.http.conditional.ExpectedVersion;
import ascn.platform.http.conditional.VersionTag;
import ascn.platform.http.idempotency.IdempotentCalls;
import ascn.platform.http.idempotency.Outcome;
import ascn.platform.http.paging.ListOf;
import ascn.platform.http.paging.Lists;
import ascn.platform.http.paging.PageLimit;
import ascn.platform.http.time.Acts;
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

/** What cities offer to other cities: experts by function, data, facilities. */
@Path("/api/v1/expertise-offers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
        name = "Offers of expertise",
        description = "Experts by function, data and facilities that cities offer to each other")
class ExpertiseOfferResource {

    private static final String IDEMPOTENCY_KEY = "A new UUID for a new call, the same one to repeat it";
    private static final ListOf<ExpertiseOffer, ExpertiseOfferResponse> OFFERS = new ListOf<>(
            ExpertiseOfferResponse.class,
            ExpertiseOfferResponse::of,
            offer -> List.of(offer.city(), offer.id().toString()));

    private final OfferExpertise offerExpertise;
    private final FindExpertise findExpertise;
    private final CurrentActor currentActor;
    private final IdempotentCalls idempotentCalls;
    private final Lists lists;
    private final Acts acts;

    ExpertiseOfferResource(
            OfferExpertise offerExpertise,
            FindExpertise findExpertise,
            CurrentActor currentActor,
            IdempotentCalls idempotentCalls,
            Lists lists,
            Acts acts) {
        this.offerExpertise = offerExpertise;
        this.findExpertise = findExpertise;
        this.currentActor = currentActor;
        this.idempotentCalls = idempotentCalls;
        this.lists = lists;
        this.acts = acts;
    }

    @POST
    @Operation(
            operationId = "offerExpertise",
            summary = "Offer an expert by function, data or a facility of the own city")
    @APIResponse(
            responseCode = "201",
            description = "The offer",
            content = @Content(schema = @Schema(implementation = ExpertiseOfferResponse.class)))
    public Response offer(
            @Parameter(description = IDEMPOTENCY_KEY, required = true) @HeaderParam(IdempotentCalls.HEADER) @Nullable
                    String key,
            @NotNull(message = "is missing") @Valid ExpertiseOfferRequest request,
            UriInfo uri) {
        var actor = currentActor.get();
        return idempotentCalls.once(
                key,
                request,
                () -> offerExpertise.offer(request.city(), request.toFacts(), request.dated(), actor),
                offered -> Outcome.created(offered.id().toString(), uri),
                id -> findExpertise.offer(UUID.fromString(id)),
                ExpertiseOfferResource::told);
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Lists.CSV, Lists.NDJSON})
    @Operation(operationId = "findExpertiseOffers", summary = "What cities offer to other cities, by city")
    @APIResponse(
            responseCode = "200",
            description = "A page of open offers, and the header Link leads to the next one; or all of them as a table",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = PageOfExpertiseOffers.class)),
                @Content(mediaType = Lists.CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = Lists.NDJSON, schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(responseCode = "304", description = "Unchanged since the version named by If-None-Match")
    public Response all(
            @Parameter(description = "Only those of this city, by its slug") @QueryParam("city") @Nullable String city,
            @Parameter(description = "Only those of cities of this member state, by its code")
                    @QueryParam("memberState")
                    @Nullable
                    String memberState,
            @Parameter(description = "Only this kind") @QueryParam("kind") @Nullable ExpertiseKind kind,
            @Parameter(description = "Only those of this sector, by its code") @QueryParam("sector") @Nullable
                    String sector,
            @Parameter(description = "Those that are open on this day; today without") @QueryParam("asOf") @Nullable
                    LocalDate asOf,
            @Parameter(description = "From the link of the page before") @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue(PageLimit.USUAL) PageLimit limit) {
        var question = new FindExpertise.Question(city, memberState, kind, sector);
        var asked = acts.askedFor(asOf, null);
        return lists.answer(OFFERS, cursor, limit, (after, most) -> findExpertise.offers(question, asked, after, most));
    }

    @GET
    @Path("/{offerId}")
    @Operation(operationId = "findExpertiseOffer", summary = "One offer, open or not")
    @APIResponse(
            responseCode = "200",
            description = "The offer",
            content = @Content(schema = @Schema(implementation = ExpertiseOfferResponse.class)))
    @APIResponse(responseCode = "304", description = "Unchanged since the version named by If-None-Match")
    @APIResponse(responseCode = "404", description = "There is no such offer")
    public Response one(@PathParam("offerId") UUID offerId) {
        return told(findExpertise.offer(offerId)).build();
    }

    @POST
    @Path("/{offerId}/withdrawal")
    @Operation(operationId = "withdrawExpertiseOffer", summary = "Take an offer of the own city back")
    @APIResponse(
            responseCode = "200",
            description = "The withdrawn offer",
            content = @Content(schema = @Schema(implementation = ExpertiseOfferResponse.class)))
    public Response withdraw(
            @PathParam("offerId") UUID offerId,
            @Parameter(description = IDEMPOTENCY_KEY, required = true) @HeaderParam(IdempotentCalls.HEADER) @Nullable
                    String key,
            @Parameter(description = "The ETag of the offer as you have read it", required = true)
                    @HeaderParam("If-Match")
                    @Nullable
                    String ifMatch,
            @NotNull(message = "is missing") @Valid ExpertiseWithdrawalRequest request) {
        var actor = currentActor.get();
        return idempotentCalls.once(
                key,
                request,
                () -> offerExpertise.withdraw(
                        offerId, ExpectedVersion.of(ifMatch), request.reason(), request.dated(), actor),
                withdrawn -> Outcome.decided(withdrawn.id().toString()),
                id -> findExpertise.offer(UUID.fromString(id)),
                ExpertiseOfferResource::told);
    }

    private static Response.ResponseBuilder told(ExpertiseOffer offer) {
        return Response.ok(ExpertiseOfferResponse.of(offer), MediaType.APPLICATION_JSON_TYPE)
                .tag(VersionTag.of(offer.version(), "json"));
    }

    /** How a page of offers looks; only for the API description. */
    interface PageOfExpertiseOffers {
        @Schema(description = "The offers of this page")
        List<ExpertiseOfferResponse> getItems();

        @Schema(description = "Cursor of the next page, absent on the last", nullable = true)
        String getNext();
    }
}
