package ascn.actionplan.progress.api;

import ascn.actionplan.progress.application.ProgressView;
import ascn.platform.http.conditional.VersionTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** How an entry is told, and the words that the operations on entries share. */
final class ProgressAnswers {

    static final String TAG = "Progress";
    static final String CITY = "Slug of the city, or of another name of it";
    static final String YEAR = "The year that is reported on";
    static final String IDEMPOTENCY_KEY = "A new UUID for a new call, the same one to repeat it";
    static final String IF_MATCH = "The ETag of the entry as you have read it";

    private ProgressAnswers() {}

    /** The entry with its tag. What a draft lacks changes with the projects and the day, so it has a part in the tag. */
    static Response.ResponseBuilder told(ProgressView view) {
        var lacks = view.lacks().stream()
                .map(lack -> lack.slug() + " " + lack.pointer() + " " + lack.detail())
                .toList();
        return Response.ok(ProgressEntryResponse.of(view), MediaType.APPLICATION_JSON_TYPE)
                .tag(VersionTag.of(view.entry().version(), "json", lacks));
    }
}
