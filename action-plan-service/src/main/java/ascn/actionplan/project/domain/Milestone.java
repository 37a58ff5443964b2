package ascn.actionplan.project.domain;

import ascn.actionplan.project.domain.MilestoneFact.Kind;
import ascn.contracts.record.PartialDate;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A milestone with all that was told of it. The date that was promised first is kept for ever, whatever later plans say.
 *
 * @param key names it within its project
 * @param title how it is written
 * @param firstPromised by when it was promised first; null where no date ever was
 * @param planned by when it is promised now; null where no source says
 * @param forecast by when the city expects it, as told last; null where nothing was told
 * @param reached when it was reached; null while it is not
 */
public record Milestone(
        String key,
        String title,
        @Nullable PartialDate firstPromised,
        @Nullable PartialDate planned,
        @Nullable PartialDate forecast,
        @Nullable PartialDate reached) {

    private static final Comparator<MilestoneFact> BY_DAY = Comparator.comparing(
                    (MilestoneFact fact) -> fact.occurredOn().lastDay())
            .thenComparing(MilestoneFact::recordedAt);

    /** The milestone of a promise, by what was told of it. */
    public static Milestone of(MilestonePromise promise, List<MilestoneFact> told) {
        var promises = of(promise.key(), Kind.PROMISED, told);
        return new Milestone(
                promise.key(),
                promise.title(),
                promises.stream().findFirst().map(MilestoneFact::date).orElse(promise.planned()),
                promise.planned(),
                last(of(promise.key(), Kind.FORECAST, told)).orElse(null),
                last(of(promise.key(), Kind.REACHED, told)).orElse(null));
    }

    private static List<MilestoneFact> of(String key, Kind kind, List<MilestoneFact> told) {
        return told.stream()
                .filter(fact -> fact.milestoneKey().equals(key) && fact.kind() == kind)
                .sorted(BY_DAY)
                .toList();
    }

    private static Optional<PartialDate> last(List<MilestoneFact> facts) {
        return facts.isEmpty()
                ? Optional.empty()
                : Optional.of(facts.get(facts.size() - 1).date());
    }

    /** Whether it is late on a day for certain: promised for an earlier one, and not reached. */
    public boolean overdueOn(LocalDate day) {
        return reached == null && planned != null && planned.lastDay().isBefore(day);
    }
}
