package ascn.actionplan.monitoring.api;

import ascn.actionplan.monitoring.application.FindMonitoring;
import ascn.actionplan.monitoring.application.FindMonitoring.Asked;
import ascn.actionplan.monitoring.domain.MonitoredCity;
import ascn.actionplan.monitoring.domain.MonitoredMilestone;
import ascn.platform.http.paging.ListOf;
import ascn.platform.http.paging.Lists;
import ascn.platform.http.paging.PageLimit;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** How cities stand with their reports and milestones, on any day. */
@Path("/api/v1/monitoring")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Monitoring", description = "What is due, overdue and silent on a day; cities are not compared")
class MonitoringResource {

    private static final String ON = "The day; today without it";
    private static final String YEAR = "The year whose entries are looked at; that of the day without it";
    private static final String CITY = "Only this city";
    private static final String MEMBER_STATE = "Only the cities of this member state";
    private static final String CURSOR = "From the link of the page before";

    private final FindMonitoring findMonitoring;
    private final Lists lists;

    MonitoringResource(FindMonitoring findMonitoring, Lists lists) {
        this.findMonitoring = findMonitoring;
        this.lists = lists;
    }

    @GET
    @Operation(operationId = "findMonitoring", summary = "How the cities that you may see stand on a day, in sums")
    @APIResponse(
            responseCode = "200",
            description = "The sums, computed for the day by what is known now",
            content = @Content(schema = @Schema(implementation = MonitoringResponse.class)))
    @APIResponse(responseCode = "304", description = "Unchanged since the version named by If-None-Match")
    public MonitoringResponse all(
            @Parameter(description = ON) @QueryParam("on") @Nullable LocalDate on,
            @Parameter(description = YEAR) @QueryParam("year") @Nullable Integer year,
            @Parameter(description = CITY) @QueryParam("city") @Nullable String city,
            @Parameter(description = MEMBER_STATE) @QueryParam("memberState") @Nullable String memberState) {
        return MonitoringResponse.of(findMonitoring.all(new Asked(on, year, city, memberState)));
    }

    @GET
    @Path("/cities")
    @Produces({MediaType.APPLICATION_JSON, Lists.CSV, Lists.NDJSON})
    @Operation(operationId = "findMonitoredCities", summary = "How each city that you may see stands on a day")
    @APIResponse(
            responseCode = "200",
            description = "A page of cities by slug, and the header Link leads to the next one; or all as a table",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = PageOfMonitoredCities.class)),
                @Content(mediaType = Lists.CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = Lists.NDJSON, schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(responseCode = "304", description = "Unchanged since the version named by If-None-Match")
    public Response cities(
            @Parameter(description = ON) @QueryParam("on") @Nullable LocalDate on,
            @Parameter(description = YEAR) @QueryParam("year") @Nullable Integer year,
            @Parameter(description = CITY) @QueryParam("city") @Nullable String city,
            @Parameter(description = MEMBER_STATE) @QueryParam("memberState") @Nullable String memberState,
            @Parameter(description = CURSOR) @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue(PageLimit.USUAL) PageLimit limit) {
        var asked = new Asked(on, year, city, memberState);
        var day = findMonitoring.day(asked);
        var form = new ListOf<MonitoredCity, MonitoredCityResponse>(
                MonitoredCityResponse.class,
                monitored -> MonitoredCityResponse.of(monitored, day),
                monitored -> List.of(monitored.city()));
        return lists.answer(form, cursor, limit, (after, most) -> findMonitoring.cities(asked, day, after, most));
    }

    @GET
    @Path("/milestones")
    @Produces({MediaType.APPLICATION_JSON, Lists.CSV, Lists.NDJSON})
    @Operation(operationId = "findMonitoredMilestones", summary = "Which milestones are due or overdue on a day")
    @APIResponse(
            responseCode = "200",
            description = "A page of milestones, and the header Link leads to the next one; or all as a table",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = PageOfMonitoredMilestones.class)),
                @Content(mediaType = Lists.CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = Lists.NDJSON, schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(responseCode = "304", description = "Unchanged since the version named by If-None-Match")
    public Response milestones(
            @Parameter(description = ON) @QueryParam("on") @Nullable LocalDate on,
            @Parameter(description = "true: only those that are overdue; false: only those of the next 90 days")
                    @QueryParam("overdue")
                    @Nullable
                    Boolean overdue,
            @Parameter(description = CITY) @QueryParam("city") @Nullable String city,
            @Parameter(description = MEMBER_STATE) @QueryParam("memberState") @Nullable String memberState,
            @Parameter(description = CURSOR) @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue(PageLimit.USUAL) PageLimit limit) {
        var asked = new Asked(on, null, city, memberState);
        var day = findMonitoring.day(asked);
        var form = new ListOf<MonitoredMilestone, MonitoredMilestoneResponse>(
                MonitoredMilestoneResponse.class,
                milestone -> MonitoredMilestoneResponse.of(milestone, day.on()),
                milestone -> List.of(milestone.city(), milestone.project(), milestone.milestone()));
        return lists.answer(
                form, cursor, limit, (after, most) -> findMonitoring.milestones(asked, day, overdue, after, most));
    }

    /** How a page of cities looks; only for the API description. */
    interface PageOfMonitoredCities {
        @Schema(description = "The cities of this page")
        List<MonitoredCityResponse> getItems();

        @Schema(description = "Cursor of the next page, absent on the last", nullable = true)
        String getNext();
    }

    /** How a page of milestones looks; only for the API description. */
    interface PageOfMonitoredMilestones {
        @Schema(description = "The milestones of this page")
        List<MonitoredMilestoneResponse> getItems();

        @Schema(description = "Cursor of the next page, absent on the last", nullable = true)
        String getNext();
    }
}
