package ascn.actionplan.workbook.api;

import ascn.actionplan.progress.application.FindProgress;
import ascn.actionplan.progress.domain.ProgressEntryId;
import ascn.actionplan.workbook.application.CheckYearList;
import ascn.actionplan.workbook.application.ImportYearList;
import ascn.platform.http.idempotency.IdempotentCalls;
import ascn.platform.http.idempotency.Outcome;
import ascn.platform.identity.CurrentActor;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Lists of projects of a year: tried, and imported, by the officer of the city. */
@Path("/api/v1/workbooks")
@Consumes({WorkbookFiles.CSV, WorkbookFiles.XLSX})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = WorkbookWords.TAG, description = WorkbookWords.TAG_MEANS)
class YearListResource {

    private final CheckYearList checkYearList;
    private final ImportYearList importYearList;
    private final FindProgress findProgress;
    private final WorkbookFiles files;
    private final CurrentActor currentActor;
    private final IdempotentCalls idempotentCalls;

    YearListResource(
            CheckYearList checkYearList,
            ImportYearList importYearList,
            FindProgress findProgress,
            WorkbookFiles files,
            CurrentActor currentActor,
            IdempotentCalls idempotentCalls) {
        this.checkYearList = checkYearList;
        this.importYearList = importYearList;
        this.findProgress = findProgress;
        this.files = files;
        this.currentActor = currentActor;
        this.idempotentCalls = idempotentCalls;
    }

    @POST
    @Path("/progress/{city}/{year}/check")
    @Operation(operationId = "checkYearList", summary = "Try a year's list: all findings by cell, and nothing changes")
    @APIResponse(
            responseCode = "200",
            description = WorkbookWords.FOUND,
            content = @Content(schema = @Schema(implementation = WorkbookReportResponse.class)))
    public Response check(
            @Parameter(description = WorkbookWords.CITY) @PathParam("city") String city,
            @Parameter(description = WorkbookWords.YEAR) @PathParam("year") int year,
            @Parameter(description = WorkbookWords.IDEMPOTENCY_KEY, required = true)
                    @HeaderParam(IdempotentCalls.HEADER)
                    @Nullable
                    String key,
            HttpHeaders headers,
            @RequestBody(
                            required = true,
                            content = {
                                @Content(mediaType = WorkbookFiles.CSV, schema = @Schema(type = SchemaType.STRING)),
                                @Content(
                                        mediaType = WorkbookFiles.XLSX,
                                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
                            })
                    InputStream body) {
        return idempotentCalls.ask(key, () -> {
            var rows = new YearRows(files.read(body, headers).workbook());
            return Response.ok(WorkbookReportResponse.of(
                    checkYearList.check(new ProgressEntryId(city, year), rows, currentActor.get())));
        });
    }

    @POST
    @Path("/progress/{city}/{year}/import")
    @Operation(
            operationId = "importYearList",
            summary = "Write a year's list into the city's entry of the year, whole or not at all",
            description =
                    "The list is merged, by project and field, with what was written since it was downloaded. What"
                            + " both have changed differently is a conflict, and is refused with all others. A list that was not"
                            + " downloaded only adds. Where there is no entry, it is opened as a draft.")
    @APIResponse(
            responseCode = "200",
            description = "The entry says what the list says",
            content = @Content(schema = @Schema(implementation = WorkbookImportResponse.class)))
    public Response write(
            @Parameter(description = WorkbookWords.CITY) @PathParam("city") String city,
            @Parameter(description = WorkbookWords.YEAR) @PathParam("year") int year,
            @Parameter(description = WorkbookWords.IDEMPOTENCY_KEY, required = true)
                    @HeaderParam(IdempotentCalls.HEADER)
                    @Nullable
                    String key,
            HttpHeaders headers,
            @RequestBody(
                            required = true,
                            content = {
                                @Content(mediaType = WorkbookFiles.CSV, schema = @Schema(type = SchemaType.STRING)),
                                @Content(
                                        mediaType = WorkbookFiles.XLSX,
                                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
                            })
                    InputStream body) {
        var sent = files.read(body, headers);
        var actor = currentActor.get();
        return idempotentCalls.once(
                key,
                sent.sha256(),
                () -> importYearList.write(new ProgressEntryId(city, year), new YearRows(sent.workbook()), actor),
                written -> Outcome.decided(written.entry().id().toString()),
                kept -> findProgress.get(ProgressEntryId.parse(kept), actor),
                view -> Response.ok(WorkbookImportResponse.of(view)));
    }
}
