package ascn.cityregistry.shepherd.api;

import ascn.cityregistry.shepherd.application.CorrectShepherdTerm;
import ascn.cityregistry.shepherd.application.FindShepherdTerms;
import ascn.cityregistry.shepherd.application.RecordShepherdTerm;
import ascn.cityregistry.shepherd.domain.ShepherdTerm;
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

/** The terms of the shepherd: which member state assists the Chair, and since when. */
@Path("/api/v1/shepherd-terms")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Shepherd", description = "Which member state assists the Chair across several chairmanships")
class ShepherdTermResource {

    private static final String IDEMPOTENCY_KEY = "A new UUID for a new call, the same one to repeat it";
    private static final String IF_MATCH = "The ETag of the term as you have read it";
    private static final String KNOWN_AT = "As the system knew it at that moment; as it is known now without it";

    private static final ListOf<ShepherdTerm, ShepherdTermResponse> TERMS = new ListOf<>(
            ShepherdTermResponse.class,
            ShepherdTermResponse::of,
            term -> List.of(term.days().countsFrom().toString(), term.id().toString()));

    private final RecordShepherdTerm recordShepherdTerm;
    private final CorrectShepherdTerm correctShepherdTerm;
    private final FindShepherdTerms findShepherdTerms;
    private final CurrentActor currentActor;
    private final IdempotentCalls idempotentCalls;
    private final Acts acts;
    private final Lists lists;

    ShepherdTermResource(
            RecordShepherdTerm recordShepherdTerm,
            CorrectShepherdTerm correctShepherdTerm,
            FindShepherdTerms findShepherdTerms,
            CurrentActor currentActor,
            IdempotentCalls idempotentCalls,
            Acts acts,
            Lists lists) {
        this.recordShepherdTerm = recordShepherdTerm;
        this.correctShepherdTerm = correctShepherdTerm;
        this.findShepherdTerms = findShepherdTerms;
        this.currentActor = currentActor;
        this.idempotentCalls = idempotentCalls;
        this.acts = acts;
        this.lists = lists;
    }

    @POST
    @Operation(
            operationId = "recordShepherdTerm",
            summary = "Record which member state is the shepherd in a term, or is to be")
    @APIResponse(
            responseCode = "201",
            description = "The term",
            content = @Content(schema = @Schema(implementation = ShepherdTermResponse.class)))
    public Response record(
            @Parameter(description = IDEMPOTENCY_KEY, required = true) @HeaderParam(IdempotentCalls.HEADER) @Nullable
                    String key,
            @NotNull(message = "is missing") @Valid ShepherdTermRequest request,
            UriInfo uri) {
        var actor = currentActor.get();
        return idempotentCalls.once(
                key,
                request,
                () -> recordShepherdTerm.record(request.toEntry(), actor),
                recorded -> Outcome.created(recorded.id().toString(), uri),
                id -> findShepherdTerms.get(UUID.fromString(id), AskedFor.NOW),
                ShepherdTermResource::told);
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Lists.CSV, Lists.NDJSON})
    @Operation(operationId = "findShepherdTerms", summary = "The terms of the shepherd, by the first day of each")
    @APIResponse(
            responseCode = "200",
            description = "A page of terms, and the header Link leads to the next one; or all of them as a table",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = PageOfShepherdTerms.class)),
                @Content(mediaType = Lists.CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = Lists.NDJSON, schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(responseCode = "304", description = "Unchanged since the version named by If-None-Match")
    public Response all(
            @Parameter(description = "Only those of this member state") @QueryParam("memberState") @Nullable
                    String memberState,
            @Parameter(description = "Only those that count on this day") @QueryParam("asOf") @Nullable LocalDate asOf,
            @Parameter(description = KNOWN_AT) @QueryParam("knownAt") @Nullable Instant knownAt,
            @Parameter(description = "From the link of the page before") @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue(PageLimit.USUAL) PageLimit limit) {
        var asked = acts.askedFor(asOf, knownAt);
        return lists.answer(
                TERMS,
                cursor,
                limit,
                (after, most) -> findShepherdTerms.list(memberState, asOf, asked.knownAt(), after, most));
    }

    @GET
    @Path("/{shepherdTermId}")
    @Operation(operationId = "findShepherdTerm", summary = "One term of the shepherd")
    @APIResponse(
            responseCode = "200",
            description = "The term",
            content = @Content(schema = @Schema(implementation = ShepherdTermResponse.class)))
    @APIResponse(responseCode = "304", description = "Unchanged since the version named by If-None-Match")
    @APIResponse(responseCode = "404", description = "There is no such term, or there was none then")
    public Response one(
            @PathParam("shepherdTermId") UUID shepherdTermId,
            @Parameter(description = KNOWN_AT) @QueryParam("knownAt") @Nullable Instant knownAt) {
        return told(findShepherdTerms.get(
                        shepherdTermId, acts.askedFor(null, knownAt).knownAt()))
                .build();
    }

    @PUT
    @Path("/{shepherdTermId}")
    @Operation(
            operationId = "correctShepherdTerm",
            summary = "Replace what was known of a term by what is known now; the former stays answerable")
    @APIResponse(
            responseCode = "200",
            description = "The term as it is known now",
            content = @Content(schema = @Schema(implementation = ShepherdTermResponse.class)))
    public Response correct(
            @PathParam("shepherdTermId") UUID shepherdTermId,
            @Parameter(description = IF_MATCH, required = true) @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull(message = "is missing") @Valid ShepherdTermCorrectionRequest request) {
        return told(correctShepherdTerm.correct(
                        shepherdTermId,
                        ExpectedVersion.of(ifMatch),
                        request.toEntry(),
                        request.reason(),
                        currentActor.get()))
                .build();
    }

    private static Response.ResponseBuilder told(ShepherdTerm term) {
        return Response.ok(ShepherdTermResponse.of(term), MediaType.APPLICATION_JSON_TYPE)
                .tag(VersionTag.of(term.version(), "json"));
    }

    /** How a page of terms looks; only for the API description. */
    interface PageOfShepherdTerms {
        @Schema(description = "The terms of this page")
        List<ShepherdTermResponse> getItems();

        @Schema(description = "Cursor of the next page, absent on the last", nullable = true)
        String getNext();
    }
}
