package ascn.cityregistry.chairmanship.api;

import ascn.cityregistry.chairmanship.application.CorrectChairmanship;
import ascn.cityregistry.chairmanship.application.FindChairmanships;
import ascn.cityregistry.chairmanship.application.RecordChairmanship;
import ascn.cityregistry.chairmanship.domain.Chairmanship;
import ascn.platform.http.conditional.ExpectedVersion;
import ascn.platform.http.conditional.VersionTag;
import ascn.platform.http.idempotency.IdempotentCalls;
import ascn.platform.http.idempotency.Outcome;
import ascn.platform.http.paging.ListOf;
import ascn.platform.http.paging.Lists;
import ascn.platform.http.paging.PageLimit;
import ascn.platform.http.time.Acts;
import ascn.platform.http.time.AskedFor;
import ascn.platform.identity.CurrentActor;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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

/** The ASEAN Chair calendar: which member state chairs, on which days. */
@Path("/api/v1/chairmanships")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Chairmanships", description = "The ASEAN Chair calendar: which member state chairs, on which days")
class ChairmanshipResource {

    private static final String IDEMPOTENCY_KEY = "A new UUID for a new call, the same one to repeat it";
    private static final String IF_MATCH = "The ETag of the entry as you have read it";
    private static final String KNOWN_AT = "As the system knew it at that moment; as it is known now without it";

    private static final ListOf<Chairmanship, ChairmanshipResponse> CALENDAR = new ListOf<>(
            ChairmanshipResponse.class,
            ChairmanshipResponse::of,
            entry -> List.of(entry.period().from().toString(), entry.id().toString()));

    private final RecordChairmanship recordChairmanship;
    private final CorrectChairmanship correctChairmanship;
    private final FindChairmanships findChairmanships;
    private final CurrentActor currentActor;
    private final IdempotentCalls idempotentCalls;
    private final Acts acts;
    private final Lists lists;

    ChairmanshipResource(
            RecordChairmanship recordChairmanship,
            CorrectChairmanship correctChairmanship,
            FindChairmanships findChairmanships,
            CurrentActor currentActor,
            IdempotentCalls idempotentCalls,
            Acts acts,
            Lists lists) {
        this.recordChairmanship = recordChairmanship;
        this.correctChairmanship = correctChairmanship;
        this.findChairmanships = findChairmanships;
        this.currentActor = currentActor;
        this.idempotentCalls = idempotentCalls;
        this.acts = acts;
        this.lists = lists;
    }

    @POST
    @Operation(operationId = "recordChairmanship", summary = "Record which member state chairs ASEAN, or is to")
    @APIResponse(
            responseCode = "201",
            description = "The entry of the calendar",
            content = @Content(schema = @Schema(implementation = ChairmanshipResponse.class)))
    public Response record(
            @Parameter(description = IDEMPOTENCY_KEY, required = true) @HeaderParam(IdempotentCalls.HEADER) @Nullable
                    String key,
            @NotNull(message = "is missing") @Valid ChairmanshipRequest request,
            UriInfo uri) {
        var actor = currentActor.get();
        return idempotentCalls.once(
                key,
                request,
                () -> recordChairmanship.record(request.toEntry(), actor),
                recorded -> Outcome.created(recorded.id().toString(), uri),
                id -> findChairmanships.get(UUID.fromString(id), AskedFor.NOW),
                ChairmanshipResource::told);
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Lists.CSV, Lists.NDJSON})
    @Operation(operationId = "findChairmanships", summary = "The ASEAN Chair calendar, by the first day of each entry")
    @APIResponse(
            responseCode = "200",
            description = "A page of entries, and the header Link leads to the next one; or all of them as a table",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = PageOfChairmanships.class)),
                @Content(mediaType = Lists.CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = Lists.NDJSON, schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(responseCode = "304", description = "Unchanged since the version named by If-None-Match")
    public Response all(
            @Parameter(description = "Only those of this member state") @QueryParam("memberState") @Nullable
                    String memberState,
            @Parameter(description = "Only the entry of this day") @QueryParam("asOf") @Nullable LocalDate asOf,
            @Parameter(description = KNOWN_AT) @QueryParam("knownAt") @Nullable Instant knownAt,
            @Parameter(description = "From the link of the page before") @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue(PageLimit.USUAL) PageLimit limit) {
        var asked = acts.askedFor(asOf, knownAt);
        return lists.answer(
                CALENDAR,
                cursor,
                limit,
                (after, most) -> findChairmanships.list(memberState, asOf, asked.knownAt(), after, most));
    }

    @GET
    @Path("/{chairmanshipId}")
    @Operation(operationId = "findChairmanship", summary = "One entry of the ASEAN Chair calendar")
    @APIResponse(
            responseCode = "200",
            description = "The entry",
            content = @Content(schema = @Schema(implementation = ChairmanshipResponse.class)))
    @APIResponse(responseCode = "304", description = "Unchanged since the version named by If-None-Match")
    @APIResponse(responseCode = "404", description = "There is no such entry, or there was none then")
    public Response one(
            @PathParam("chairmanshipId") UUID chairmanshipId,
            @Parameter(description = KNOWN_AT) @QueryParam("knownAt") @Nullable Instant knownAt) {
        return told(findChairmanships.get(
                        chairmanshipId, acts.askedFor(null, knownAt).knownAt()))
                .build();
    }

    @PUT
    @Path("/{chairmanshipId}")
    @Operation(
            operationId = "correctChairmanship",
            summary = "Replace what was known of an entry by what is known now; the former stays answerable")
    @APIResponse(
            responseCode = "200",
            description = "The entry as it is known now",
            content = @Content(schema = @Schema(implementation = ChairmanshipResponse.class)))
    public Response correct(
            @PathParam("chairmanshipId") UUID chairmanshipId,
            @Parameter(description = IF_MATCH, required = true) @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull(message = "is missing") @Valid ChairmanshipCorrectionRequest request) {
        return told(correctChairmanship.correct(
                        chairmanshipId,
                        ExpectedVersion.of(ifMatch),
                        request.toEntry(),
                        request.reason(),
                        currentActor.get()))
                .build();
    }

    private static Response.ResponseBuilder told(Chairmanship entry) {
        return Response.ok(ChairmanshipResponse.of(entry), MediaType.APPLICATION_JSON_TYPE)
                .tag(VersionTag.of(entry.version(), "json"));
    }

    /** How a page of the calendar looks; only for the API description. */
    interface PageOfChairmanships {
        @Schema(description = "The entries of this page")
        List<ChairmanshipResponse> getItems();

        @Schema(description = "Cursor of the next page, absent on the last", nullable = true)
        String getNext();
    }
}
