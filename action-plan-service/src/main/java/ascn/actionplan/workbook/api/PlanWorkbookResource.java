package ascn.actionplan.workbook.api;

import ascn.actionplan.plan.application.FindPlans;
import ascn.actionplan.plan.domain.PlanId;
import ascn.actionplan.workbook.application.CheckPlanWorkbook;
import ascn.actionplan.workbook.application.ImportPlanWorkbook;
import ascn.platform.http.idempotency.IdempotentCalls;
import ascn.platform.http.idempotency.Outcome;
import ascn.platform.identity.CurrentActor;
import jakarta.validation.Validator;
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

/** Files that say what a plan shall say: tried, and imported, by the officer of the city. */
@Path("/api/v1/workbooks")
@Consumes({WorkbookFiles.CSV, WorkbookFiles.XLSX})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = WorkbookWords.TAG, description = WorkbookWords.TAG_MEANS)
class PlanWorkbookResource {

    private final CheckPlanWorkbook checkPlanWorkbook;
    private final ImportPlanWorkbook importPlanWorkbook;
    private final FindPlans findPlans;
    private final WorkbookFiles files;
    private final Validator validator;
    private final CurrentActor currentActor;
    private final IdempotentCalls idempotentCalls;

    PlanWorkbookResource(
            CheckPlanWorkbook checkPlanWorkbook,
            ImportPlanWorkbook importPlanWorkbook,
            FindPlans findPlans,
            WorkbookFiles files,
            Validator validator,
            CurrentActor currentActor,
            IdempotentCalls idempotentCalls) {
        this.checkPlanWorkbook = checkPlanWorkbook;
        this.importPlanWorkbook = importPlanWorkbook;
        this.findPlans = findPlans;
        this.files = files;
        this.validator = validator;
        this.currentActor = currentActor;
        this.idempotentCalls = idempotentCalls;
    }

    @POST
    @Path("/plans/{city}/{generation}/check")
    @Operation(operationId = "checkPlanWorkbook", summary = "Try a file: all findings by cell, and nothing changes")
    @APIResponse(
            responseCode = "200",
            description = WorkbookWords.FOUND,
            content = @Content(schema = @Schema(implementation = WorkbookReportResponse.class)))
    public Response check(
            @Parameter(description = WorkbookWords.CITY) @PathParam("city") String city,
            @Parameter(description = WorkbookWords.GENERATION) @PathParam("generation") int generation,
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
            var rows = new PlanRows(files.read(body, headers).workbook(), validator);
            return Response.ok(WorkbookReportResponse.of(
                    checkPlanWorkbook.check(new PlanId(city, generation), rows, currentActor.get())));
        });
    }

    @POST
    @Path("/plans/{city}/{generation}/import")
    @Operation(
            operationId = "importPlanWorkbook",
            summary = "Write a file into the draft of a plan, whole or not at all",
            description = "The file is merged, by keys and fields, with what was written since it was downloaded. What"
                    + " both have changed differently is a conflict, and is refused with all others.")
    @APIResponse(
            responseCode = "200",
            description = "The draft says what the file says",
            content = @Content(schema = @Schema(implementation = WorkbookImportResponse.class)))
    public Response write(
            @Parameter(description = WorkbookWords.CITY) @PathParam("city") String city,
            @Parameter(description = WorkbookWords.GENERATION) @PathParam("generation") int generation,
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
        var id = new PlanId(city, generation);
        return idempotentCalls.once(
                key,
                sent.sha256(),
                () -> importPlanWorkbook.write(id, new PlanRows(sent.workbook(), validator), currentActor.get()),
                written -> Outcome.decided(written.plan().id().toString()),
                kept -> findPlans.draft(PlanId.parse(kept)),
                view -> Response.ok(WorkbookImportResponse.of(view)));
    }
}
