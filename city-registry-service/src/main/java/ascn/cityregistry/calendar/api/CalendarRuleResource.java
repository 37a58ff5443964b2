package ascn.cityregistry.calendar.api;

import ascn.cityregistry.calendar.application.FindCalendar;
import ascn.cityregistry.calendar.application.RecordCalendarRule;
import ascn.cityregistry.calendar.domain.CalendarRuleEdition;
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
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The rules by which the deadlines of reporting years are computed back. */
@Path("/api/v1/calendar/rules")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Calendar", description = "The dates of a reporting year, and the deadlines computed back from them")
class CalendarRuleResource {

    private static final String IDEMPOTENCY_KEY = "A new UUID for a new call, the same one to repeat it";
    private static final String KNOWN_AT = "As the system knew it at that moment; as it is known now without it";
    private static final String SLASH = "/";

    private static final ListOf<CalendarRuleEdition, CalendarRuleResponse> RULES = new ListOf<>(
            CalendarRuleResponse.class,
            CalendarRuleResponse::of,
            edition ->
                    List.of(edition.rule().code(), String.valueOf(edition.rule().edition())));

    private final RecordCalendarRule recordCalendarRule;
    private final FindCalendar findCalendar;
    private final CurrentActor currentActor;
    private final IdempotentCalls idempotentCalls;
    private final Acts acts;
    private final Lists lists;

    CalendarRuleResource(
            RecordCalendarRule recordCalendarRule,
            FindCalendar findCalendar,
            CurrentActor currentActor,
            IdempotentCalls idempotentCalls,
            Acts acts,
            Lists lists) {
        this.recordCalendarRule = recordCalendarRule;
        this.findCalendar = findCalendar;
        this.currentActor = currentActor;
        this.idempotentCalls = idempotentCalls;
        this.acts = acts;
        this.lists = lists;
    }

    @POST
    @Operation(
            operationId = "recordCalendarRule",
            summary = "Record another edition of a rule by which a deadline is computed, or a rule that is new")
    @APIResponse(
            responseCode = "201",
            description = "The edition",
            content = @Content(schema = @Schema(implementation = CalendarRuleResponse.class)))
    public Response record(
            @Parameter(description = IDEMPOTENCY_KEY, required = true) @HeaderParam(IdempotentCalls.HEADER) @Nullable
                    String key,
            @NotNull(message = "is missing") @Valid CalendarRuleRequest request,
            UriInfo uri) {
        var actor = currentActor.get();
        return idempotentCalls.once(
                key,
                request,
                () -> recordCalendarRule.record(request.toDecided(), actor),
                recorded -> Outcome.created(
                        recorded.rule().code() + SLASH + recorded.rule().edition(), uri),
                this::edition,
                CalendarRuleResource::told);
    }

    private CalendarRuleEdition edition(String id) {
        var parts = id.split(SLASH, 2);
        return findCalendar.rule(parts[0], Integer.parseInt(parts[1]));
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Lists.CSV, Lists.NDJSON})
    @Operation(
            operationId = "findCalendarRules",
            summary = "All editions of the rules by which deadlines are computed; of two for one year the later holds")
    @APIResponse(
            responseCode = "200",
            description = "A page of editions, and the header Link leads to the next one; or all of them as a table",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = PageOfCalendarRules.class)),
                @Content(mediaType = Lists.CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = Lists.NDJSON, schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(responseCode = "304", description = "Unchanged since the version named by If-None-Match")
    public Response all(
            @Parameter(description = "Only those of this rule") @QueryParam("code") @Nullable String code,
            @Parameter(description = "Only those that are for this reporting year") @QueryParam("year") @Nullable
                    Integer year,
            @Parameter(description = KNOWN_AT) @QueryParam("knownAt") @Nullable Instant knownAt,
            @Parameter(description = "From the link of the page before") @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue(PageLimit.USUAL) PageLimit limit) {
        var asked = acts.askedFor(null, knownAt);
        return lists.answer(
                RULES, cursor, limit, (after, most) -> findCalendar.rules(code, year, asked.knownAt(), after, most));
    }

    @GET
    @Path("/{code}/{edition}")
    @Operation(operationId = "findCalendarRule", summary = "One edition of a rule; it never changes")
    @APIResponse(
            responseCode = "200",
            description = "The edition",
            content = @Content(schema = @Schema(implementation = CalendarRuleResponse.class)))
    @APIResponse(responseCode = "304", description = "Unchanged since the version named by If-None-Match")
    @APIResponse(responseCode = "404", description = "There is no such edition")
    public Response one(@PathParam("code") String code, @PathParam("edition") int edition) {
        return told(findCalendar.rule(code, edition)).build();
    }

    private static Response.ResponseBuilder told(CalendarRuleEdition edition) {
        return Response.ok(CalendarRuleResponse.of(edition), MediaType.APPLICATION_JSON_TYPE)
                .tag(VersionTag.of(edition.rule().edition(), "json"));
    }

    /** How a page of editions looks; only for the API description. */
    interface PageOfCalendarRules {
        @Schema(description = "The entries of this page")
        List<CalendarRuleResponse> getItems();

        @Schema(description = "Cursor of the next page, absent on the last", nullable = true)
        String getNext();
    }
}
