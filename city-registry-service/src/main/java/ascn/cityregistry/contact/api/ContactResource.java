package ascn.cityregistry.contact.api;

import ascn.cityregistry.contact.application.EraseContact;
import ascn.cityregistry.contact.application.ReadContact;
import ascn.cityregistry.contact.application.WriteContact;
import ascn.cityregistry.contact.domain.Contact;
import ascn.platform.http.conditional.ExpectedVersion;
import ascn.platform.http.conditional.VersionTag;
import ascn.platform.identity.CurrentActor;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** How the holder of a post is reached: personal data, for few, with a trace of every look. */
@Path("/api/v1/tenures/{tenureId}/contact")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Contact data", description = "How the holder of a post is reached: personal data, for few")
class ContactResource {

    private static final String IF_MATCH = "The ETag of the contact data as you have read them";
    private static final String IF_MATCH_OF_OTHERS = IF_MATCH + "; none where there are none yet";
    private static final String NOT_YOURS = "You may read these contact data, not change them";

    private final ReadContact readContact;
    private final WriteContact writeContact;
    private final EraseContact eraseContact;
    private final CurrentActor currentActor;

    ContactResource(
            ReadContact readContact, WriteContact writeContact, EraseContact eraseContact, CurrentActor currentActor) {
        this.readContact = readContact;
        this.writeContact = writeContact;
        this.eraseContact = eraseContact;
        this.currentActor = currentActor;
    }

    @GET
    @Operation(operationId = "readContact", summary = "How the holder of a post is reached; the look is recorded")
    @APIResponse(
            responseCode = "200",
            description = "The contact data",
            content = @Content(schema = @Schema(implementation = ContactResponse.class)))
    @APIResponse(responseCode = "304", description = "Unchanged since the version named by If-None-Match")
    @APIResponse(responseCode = "404", description = "There are none, or none for you")
    public Response read(@PathParam("tenureId") UUID tenureId) {
        return told(readContact.read(tenureId, currentActor.get()));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "writeContact", summary = "Write how the holder of a post is reached")
    @APIResponse(
            responseCode = "200",
            description = "The contact data as they are now",
            content = @Content(schema = @Schema(implementation = ContactResponse.class)))
    @APIResponse(responseCode = "403", description = NOT_YOURS)
    public Response write(
            @PathParam("tenureId") UUID tenureId,
            @Parameter(description = IF_MATCH_OF_OTHERS) @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull(message = "is missing") @Valid ContactRequest request) {
        var expected = Optional.ofNullable(ifMatch).map(ExpectedVersion::of);
        return told(writeContact.write(tenureId, expected, request.toData(), currentActor.get()));
    }

    @DELETE
    @Operation(operationId = "eraseContact", summary = "Erase the contact data; nothing of them stays")
    @APIResponse(responseCode = "204", description = "They are gone")
    @APIResponse(responseCode = "403", description = NOT_YOURS)
    public Response erase(
            @PathParam("tenureId") UUID tenureId,
            @Parameter(description = IF_MATCH, required = true) @HeaderParam("If-Match") @Nullable String ifMatch) {
        eraseContact.erase(tenureId, ExpectedVersion.of(ifMatch), currentActor.get());
        return Response.noContent().build();
    }

    private static Response told(Contact contact) {
        return VersionTag.answer(VersionTag.of(contact.version(), "json"), ContactResponse.of(contact));
    }
}
