package ascn.cityregistry.tenure.api;

import ascn.cityregistry.tenure.application.HistoryOfPost;
import ascn.cityregistry.tenure.domain.Designation;
import ascn.cityregistry.tenure.domain.KnownTenure;
import ascn.cityregistry.tenure.domain.Post;
import ascn.cityregistry.tenure.domain.PostPeriod;
import ascn.contracts.record.OnRecord;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Days on which a post is held, or on which it is vacant.
 *
 * @param post the post
 * @param subject what it is of: a member state's code, or for an officer the slug of the city
 * @param memberState ISO 3166-1 alpha-2 code of the member state, for an officer that of the city
 * @param vacant whether nobody is on record for these days; then nothing of a tenure is given
 * @param since the first day; absent for a vacancy before everything on record
 * @param until the day after the last; absent while there is no end
 * @param tenureId names the tenure
 * @param startOnRecord whether a source gives its start; if not, it is NOT_ON_RECORD
 * @param body the body behind the post, or NOT_ON_RECORD
 * @param designation from which post an officer of a city comes; absent for other posts
 * @param equivalentPost the title of that post, where the designation is EQUIVALENT
 * @param sample whether an account of the sample network stands for the post
 * @param source where the tenure is written down
 * @param endSource where its end is written down, where it was ended later
 * @param recordedAt when the system was told of the tenure
 */
public record PostPeriodResponse(
        Post post,
        String subject,
        String memberState,
        boolean vacant,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        @Nullable UUID tenureId,
        @Nullable Boolean startOnRecord,
        @Nullable OnRecord body,
        @Nullable Designation designation,
        @Nullable String equivalentPost,
        @Nullable Boolean sample,
        @Nullable String source,
        @Nullable String endSource,
        @Nullable Instant recordedAt) {

    static List<PostPeriodResponse> of(HistoryOfPost history) {
        return history.periods().stream().map(period -> of(history, period)).toList();
    }

    private static PostPeriodResponse of(HistoryOfPost history, PostPeriod period) {
        var tenure = period.tenure();
        return new PostPeriodResponse(
                history.post(),
                history.subject(),
                history.memberState(),
                period.isVacant(),
                period.since(),
                period.until(),
                valueOf(tenure, KnownTenure::id),
                valueOf(tenure, held -> held.facts().startOnRecord()),
                valueOf(tenure, held -> OnRecord.parse(held.facts().body())),
                tenure.flatMap(held -> Optional.ofNullable(held.facts().designation()))
                        .orElse(null),
                tenure.flatMap(held -> Optional.ofNullable(held.facts().equivalentPost()))
                        .orElse(null),
                valueOf(tenure, held -> held.facts().sample()),
                valueOf(tenure, held -> held.facts().source()),
                tenure.flatMap(KnownTenure::endSource).orElse(null),
                valueOf(tenure, KnownTenure::recordedAt));
    }

    private static <T> @Nullable T valueOf(Optional<KnownTenure> tenure, Function<KnownTenure, T> value) {
        return tenure.map(value).orElse(null);
    }
}
