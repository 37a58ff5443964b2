package ascn.actionplan.workbook.api;

import ascn.actionplan.plan.domain.PlanId;
import ascn.actionplan.workbook.application.DownloadPlan;
import ascn.actionplan.workbook.application.DownloadPlan.Download;
import ascn.actionplan.workbook.application.DownloadYear;
import ascn.actionplan.workbook.domain.PlanSheets;
import ascn.actionplan.workbook.domain.Table;
import ascn.actionplan.workbook.domain.Workbook;
import ascn.actionplan.workbook.domain.YearList;
import ascn.actionplan.workbook.rendering.CsvWriting;
import ascn.actionplan.workbook.rendering.XlsxWriting;
import ascn.platform.http.conditional.VersionTag;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.Variant;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Plans and yearly lists as files. */
@Path("/api/v1/workbooks")
@Produces({WorkbookFiles.CSV, WorkbookFiles.XLSX})
@Tag(name = WorkbookWords.TAG, description = WorkbookWords.TAG_MEANS)
class WorkbookDownloadResource {

    private static final List<Variant> FORMS = Variant.mediaTypes(
                    MediaType.valueOf(WorkbookFiles.CSV), MediaType.valueOf(WorkbookFiles.XLSX))
            .build();

    private final DownloadPlan downloadPlan;
    private final DownloadYear downloadYear;

    WorkbookDownloadResource(DownloadPlan downloadPlan, DownloadYear downloadYear) {
        this.downloadPlan = downloadPlan;
        this.downloadYear = downloadYear;
    }

    @GET
    @Path("/plans/{city}/{generation}")
    @Operation(
            operationId = "downloadPlanWorkbook",
            summary = "The draft of a plan, or a version of it, as a file to work on",
            description = "An XLSX workbook has the sheets Projects, Milestones, Indicators and Targets; a CSV file has"
                    + " the projects. Either says from which text it was made.")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = {
                @Content(mediaType = WorkbookFiles.CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = WorkbookFiles.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(responseCode = "304", description = "Unchanged since the version named by If-None-Match")
    @APIResponse(responseCode = "404", description = "There is no such plan for you")
    public Response plan(
            @Parameter(description = WorkbookWords.CITY) @PathParam("city") String city,
            @Parameter(description = WorkbookWords.GENERATION) @PathParam("generation") int generation,
            @Parameter(description = "Number of the version; the draft where none is given")
                    @QueryParam("version")
                    @Nullable
                    Integer version,
            Request request) {
        var download = downloadPlan.get(new PlanId(city, generation), version);
        var type = accepted(request);
        var name = download.id().city() + "-plan-" + download.id().generation();
        return answer(type, name, isCsv(type) ? csv(download) : xlsx(download))
                .tag(VersionTag.of(download.rowVersion(), type.getSubtype(), List.of(download.digest())))
                .build();
    }

    private static StreamingOutput csv(Download download) {
        return out -> CsvWriting.write(PlanSheets.projects(download.content(), download.digest()), out);
    }

    private static StreamingOutput xlsx(Download download) {
        var origin = new Table(Workbook.ORIGIN, List.of(Workbook.BASE), Stream.of(List.of(download.digest())));
        return out -> XlsxWriting.write(PlanSheets.of(download.content()), List.of(origin), out);
    }

    @GET
    @Path("/progress")
    @Operation(
            operationId = "downloadYearList",
            summary =
                    "The list of projects of a year as a file: of a city to work on, or of all cities that you may read",
            description = "Of a city that has no entry of the year it has the projects on which the city may report.")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = {
                @Content(mediaType = WorkbookFiles.CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = WorkbookFiles.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(responseCode = "404", description = "There is no such city")
    public Response year(
            @Parameter(description = WorkbookWords.YEAR, required = true) @QueryParam("year") int year,
            @Parameter(description = "Only that of this city") @QueryParam("city") @Nullable String city,
            @Parameter(description = "Only those of the cities of this member state")
                    @QueryParam("memberState")
                    @Nullable
                    String memberState,
            Request request) {
        var type = accepted(request);
        var reader = downloadYear.reader(city, memberState);
        // The first page is read before the answer begins, so that a failure can still be told.
        var rows = new YearPages(downloadYear, year, reader);
        StreamingOutput output = out -> {
            var table = new Table(Workbook.PROJECTS, YearList.HEADINGS, rows.stream());
            if (isCsv(type)) {
                CsvWriting.write(table, out);
            } else {
                XlsxWriting.write(List.of(table), List.of(), out);
            }
        };
        return answer(type, "projects-" + year, output).build();
    }

    private static MediaType accepted(Request request) {
        var accepted = request.selectVariant(FORMS);
        if (accepted == null) {
            throw new NotAcceptableException();
        }
        return accepted.getMediaType();
    }

    private static boolean isCsv(MediaType type) {
        return type.getSubtype().equals("csv");
    }

    private static Response.ResponseBuilder answer(MediaType type, String name, StreamingOutput output) {
        var full = isCsv(type) ? MediaType.valueOf(WorkbookFiles.CSV + ";charset=UTF-8;header=present") : type;
        return Response.ok(output)
                .type(full)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + name + (isCsv(type) ? ".csv" : ".xlsx") + "\"");
    }
}
