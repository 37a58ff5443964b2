package ascn.platform.http.problem;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The pages that the type of a problem document leads to. */
@Path("/problems")
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
@Tag(name = "Problems", description = "What each kind of problem means")
class ProblemPageResource {

    private final ProblemCatalogue catalogue;

    ProblemPageResource(ProblemCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GET
    @Path("/{slug}")
    @Operation(operationId = "explainProblem", summary = "What a kind of problem means")
    @APIResponse(responseCode = "200", description = "A page for people")
    public String explain(@PathParam("slug") String slug) {
        return catalogue
                .explanationOf(slug)
                .map(row -> page(slug, row))
                .orElseThrow(() -> ProblemException.of("not-found", 404, "No problem of that name is known here"));
    }

    private static String page(String slug, Map<String, String> row) {
        var rows = row.entrySet().stream()
                .map(cell -> "<dt>" + escaped(cell.getKey()) + "</dt><dd>" + escaped(cell.getValue()) + "</dd>")
                .collect(Collectors.joining("\n"));
        var title = escaped(Problem.titleOf(slug));
        return """
                <!doctype html>
                <html lang="en">
                <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s</title></head>
                <body><main><h1>%s</h1>
                <dl>
                %s
                </dl></main></body>
                </html>
                """.formatted(title, title, rows);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
