package ascn.cityregistry.tenure.api;

import ascn.cityregistry.tenure.api.PostTenures.Begun;
import ascn.cityregistry.tenure.domain.Post;
import ascn.platform.http.idempotency.IdempotentCalls;
import ascn.platform.http.paging.Lists;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
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
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Who acts for a member state as shepherd, other than its National Representative. */
@Path("/api/v1/member-states/{code}/shepherd-representatives")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Posts", description = "Who holds which post, on which days")
class ShepherdRepresentativeResource {

    private static final String IDEMPOTENCY_KEY = "A new UUID for a new call, the same one to repeat it";
    private static final String AS_OF = "Only what is on this day: exactly one tenure or vacancy";
    private static final String KNOWN_AT = "As the system knew it at that moment; as it is known now without it";

    private final PostTenures tenures;

    ShepherdRepresentativeResource(PostTenures tenures) {
        this.tenures = tenures;
    }

    @POST
    @Operation(operationId = "recordShepherdRepresentative", summary = "Record who acts for a member state as shepherd")
    @APIResponse(
            responseCode = "201",
            description = "The tenure, with the code that invites its person: shown to you and kept nowhere",
            content = @Content(schema = @Schema(implementation = InvitedTenureResponse.class)))
    public Response record(
            @PathParam("code") String code,
            @Parameter(description = IDEMPOTENCY_KEY, required = true) @HeaderParam(IdempotentCalls.HEADER) @Nullable
                    String key,
            @NotNull(message = "is missing") @Valid RepresentativeRequest request,
            UriInfo uri) {
        return tenures.record(key, request, new Begun(Post.SHEPHERD_REPRESENTATIVE, code, request.toFacts()), uri);
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Lists.CSV, Lists.NDJSON})
    @Operation(
            operationId = "findShepherdRepresentatives",
            summary = "Who acted for a member state as shepherd, other than its National Representative")
    @APIResponse(
            responseCode = "200",
            description = "The tenures and the vacancies between and after them, in the order of their days",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(type = SchemaType.ARRAY, implementation = PostPeriodResponse.class)),
                @Content(mediaType = Lists.CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = Lists.NDJSON, schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(responseCode = "304", description = "Unchanged since the version named by If-None-Match")
    public Response all(
            @PathParam("code") String code,
            @Parameter(description = AS_OF) @QueryParam("asOf") @Nullable LocalDate asOf,
            @Parameter(description = KNOWN_AT) @QueryParam("knownAt") @Nullable Instant knownAt) {
        return tenures.history(Post.SHEPHERD_REPRESENTATIVE, code, asOf, knownAt);
    }
}
