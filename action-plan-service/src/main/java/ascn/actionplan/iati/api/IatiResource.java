package ascn.actionplan.iati.api;

import ascn.actionplan.iati.application.ExportActivities;
import ascn.actionplan.iati.rendering.IatiFile;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Projects in the form of the International Aid Transparency Initiative, version 2.03. */
@Path("/api/v1/iati/activities")
@Tag(name = "IATI", description = "Projects in the form of the International Aid Transparency Initiative, version 2.03")
class IatiResource {

    private final ExportActivities exportActivities;

    IatiResource(ExportActivities exportActivities) {
        this.exportActivities = exportActivities;
    }

    @GET
    @Produces(MediaType.APPLICATION_XML)
    @Operation(
            operationId = "exportActivities",
            summary = "The projects that you may see as one file of IATI 2.03 activities")
    @APIResponse(
            responseCode = "200",
            description = "The file, by city and key of the projects. A project without a status or without any date on"
                    + " record is left out; the end of the file says how many",
            content = @Content(mediaType = MediaType.APPLICATION_XML, schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "404", description = "There is nothing that could be exported")
    public Response activities(
            @Parameter(description = "Only projects of this city, by its slug") @QueryParam("city") @Nullable
                    String city,
            @Parameter(description = "Only projects of cities of this member state, by its code")
                    @QueryParam("memberState")
                    @Nullable
                    String memberState) {
        var export = exportActivities.begin(city, memberState);
        StreamingOutput output = out -> {
            var file = new IatiFile(out, export.publisher());
            file.begin(export.generated());
            while (!export.part().isEmpty()) {
                for (var activity : export.part()) {
                    file.write(activity);
                }
                exportActivities.readOn(export);
            }
            file.end(export.leftOut());
        };
        return Response.ok(output, MediaType.APPLICATION_XML_TYPE).build();
    }
}
