package ascn.platform.audit.trail;

import ascn.platform.http.paging.Cursor;
import ascn.platform.http.paging.PageLimit;
import ascn.platform.http.paging.PageOf;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What was done and denied in this service. */
@Path("/api/v1/audit")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Audit", description = "What was done and denied in this service, by whom and under which right")
class AuditResource {

    private final FindAuditEntries findAuditEntries;

    AuditResource(FindAuditEntries findAuditEntries) {
        this.findAuditEntries = findAuditEntries;
    }

    @GET
    @Operation(operationId = "findAuditEntries", summary = "The entries of the audit trail, newest first")
    @APIResponse(
            responseCode = "200",
            description = "A page of entries; the header Link leads to the next one",
            content = @Content(schema = @Schema(implementation = PageOfAuditEntries.class)))
    public Response all(
            @Parameter(description = "Only of subjects of this type, for example dossier")
                    @QueryParam("subjectType")
                    @Nullable
                    String subjectType,
            @Parameter(description = "Only of the subject of this id") @QueryParam("subjectId") @Nullable
                    String subjectId,
            @Parameter(description = "Only of the actor of this id") @QueryParam("actor") @Nullable String actor,
            @Parameter(description = "Only of this operation, by its operationId") @QueryParam("operation") @Nullable
                    String operation,
            @Parameter(description = "Only what was recorded at this moment or later") @QueryParam("from") @Nullable
                    Instant from,
            @Parameter(description = "Only what was recorded before this moment") @QueryParam("to") @Nullable
                    Instant to,
            @Parameter(description = "From the link of the page before") @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue(PageLimit.USUAL) PageLimit limit,
            UriInfo uri) {
        var query = new TrailQuery(
                subjectType, subjectId, actor, operation, from, to, Cursor.readId(cursor), limit.plusOne());
        return PageOf.of(
                        findAuditEntries.find(query),
                        limit,
                        entry -> Cursor.of(entry.id().toString()))
                .answer(uri);
    }

    /** How a page of entries looks; only for the API description. */
    interface PageOfAuditEntries {
        @Schema(description = "The entries of this page")
        List<AuditEntryView> getItems();

        @Schema(description = "Cursor of the next page, absent on the last", nullable = true)
        String getNext();
    }
}
