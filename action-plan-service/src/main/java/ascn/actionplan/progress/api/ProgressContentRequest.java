package ascn.actionplan.progress.api;

import ascn.actionplan.progress.domain.ProgressContent;
import ascn.actionplan.progress.domain.ProgressLine;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a city reports of a year. A draft may lack what a sent entry needs.
 *
 * @param noUpdate true for the city's own statement that there is nothing new; it then has no lines
 * @param lines one for each project that it reports on
 */
public record ProgressContentRequest(
        @Nullable Boolean noUpdate,

        @NotNull(message = "is missing") @Size(max = 500, message = "has more than 500 entries") @Valid
        List<@NotNull(message = "is missing") ProgressLineRequest> lines) {

    ProgressContent toContent() {
        return content(noUpdate, lines);
    }

    static ProgressContent content(@Nullable Boolean noUpdate, List<ProgressLineRequest> lines) {
        List<ProgressLine> written =
                lines.stream().map(ProgressLineRequest::toLine).toList();
        return new ProgressContent(Boolean.TRUE.equals(noUpdate), written);
    }
}
