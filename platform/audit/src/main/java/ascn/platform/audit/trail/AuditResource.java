package ascn.platform.audit.trail;

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
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
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

    private static final ListOf<AuditEntryView, AuditEntryView> ENTRIES = new ListOf<>(
            AuditEntryView.class,
            Function.identity(),
            entry -> List.of(entry.id().toString()));

    private final FindAuditEntries findAuditEntries;
    private final Lists lists;

    AuditResource(FindAuditEntries findAuditEntries, Lists lists) {
        this.findAuditEntries = findAuditEntries;
        this.lists = lists;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Lists.CSV, Lists.NDJSON})
    @Operation(operationId = "findAuditEntries", summary = "The entries of the audit trail, newest first")
    @APIResponse(
            responseCode = "200",
            description = "A page of entries, and the header Link leads to the next one; or all of them as a table",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = PageOfAuditEntries.class)),
                @Content(mediaType = Lists.CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = Lists.NDJSON, schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(responseCode = "304", description = "Unchanged since the version named by If-None-Match")
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
            @QueryParam("limit") @DefaultValue(PageLimit.USUAL) PageLimit limit) {
        return lists.answer(
                ENTRIES,
                cursor,
                limit,
                (after, most) -> findAuditEntries.find(new TrailQuery(
                        subjectType,
                        subjectId,
                        actor,
                        operation,
                        from,
                        to,
                        after.map(keys -> UUID.fromString(keys.get(0))),
                        most)));
    }

    /** How a page of entries looks; only for the API description. */
    interface PageOfAuditEntries {
        @Schema(description = "The entries of this page")
        List<AuditEntryView> getItems();

        @Schema(description = "Cursor of the next page, absent on the last", nullable = true)
        String getNext();
    }
}
