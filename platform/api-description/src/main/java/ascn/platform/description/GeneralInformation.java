package ascn.platform.description;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/** Where the service is found and how callers identify; title, licence and contact are settings. */
final class GeneralInformation {

    private GeneralInformation() {}

    static void addTo(OpenAPI description) {
        // Relative: right in every deployment, behind every proxy, and for the page that tries the API out.
        var server = OASFactory.createServer()
                .url("/")
                .description("The deployment this description comes from: local, staging or production");
        server.addExtension("x-internal", false);
        description.setServers(List.of(server));
        var schemes = description.getComponents().getSecuritySchemes();
        if (schemes != null && schemes.containsKey("bearer")) {
            schemes.get("bearer")
                    .setDescription("An access token of the deployment's OpenID Connect provider for the audience ascn,"
                            + " checked as RFC8725 asks: fixed algorithms, issuer, audience and expiry");
        }
    }
}
