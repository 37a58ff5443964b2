package ascn.actionplan.iati.domain;

import ascn.actionplan.project.domain.Aggregation;
import ascn.actionplan.project.domain.IndicatorPromise;
import ascn.actionplan.project.domain.Measured;
import ascn.actionplan.project.domain.ProjectContent;
import ascn.actionplan.project.domain.ProjectStatus;
import ascn.contracts.record.DatePrecision;
import ascn.contracts.record.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A project as an activity of IATI 2.03. Nothing is told that is not on record; where the standard demands it the project is
 * left out, with the {@link Gap} as the reason.
 *
 * @param city slug of the city
 * @param cityName how the city is called
 * @param memberState ISO 3166-1 alpha-2 code of the city's member state
 * @param content what the city tells of the project
 * @param status how it stands
 * @param values what was measured, by the key of the indicator
 */
public record Activity(
        String city,
        String cityName,
        String memberState,
        ProjectContent content,
        ProjectStatus status,
        Map<String, List<Measured>> values) {

    private static final String UNKNOWN = "Not on record";

    /** Keeps the map from changing. */
    public Activity {
        values = Map.copyOf(values);
    }

    /**
     * A text with its code.
     *
     * @param code of the codelist that the element names
     * @param text the text
     */
    public record Coded(String code, String text) {}

    /**
     * A day with its code.
     *
     * @param code of the codelist ActivityDateType
     * @param day the day
     * @param onRecord what the record says, where it does not know the day
     */
    public record CodedDay(
            String code, LocalDate day, @Nullable String onRecord) {}

    /**
     * What an indicator shall be and was in a period.
     *
     * @param from first day of the period
     * @param until last day of the period
     * @param target what it shall be; absent where nothing was promised
     * @param actual what was measured; absent where nothing was told
     */
    public record Period(
            LocalDate from,
            LocalDate until,
            @Nullable String target,
            @Nullable String actual) {}

    /** What IATI demands and the record does not have. */
    public Optional<Gap> gap() {
        if (status == ProjectStatus.NOT_ON_RECORD) {
            return Optional.of(Gap.STATUS_NOT_ON_RECORD);
        }
        return content.from() == null && content.until() == null
                ? Optional.of(Gap.DATE_NOT_ON_RECORD)
                : Optional.empty();
    }

    /** Names it for ever. Neither slugs nor keys hold two hyphens in a row, so that both can be told apart. */
    public String identifier(Publisher publisher) {
        return publisher.reference() + "-" + city + "--" + content.key();
    }

    /**
     * Code of the codelist ActivityStatus: pipeline, implementation, closed. Closed says that the work is complete; that
     * accounts are still open (finalisation) is nowhere on record.
     */
    public String statusCode() {
        return switch (status) {
            case PLANNING -> "1";
            case ONGOING -> "2";
            case COMPLETED -> "4";
            case NOT_ON_RECORD -> throw new IllegalStateException("IATI has no code for what is not on record");
        };
    }

    /** Codes of the codelist DescriptionType with what the city undertakes, what people have of it, whom it includes. */
    public List<Coded> descriptions() {
        var told = new ArrayList<Coded>();
        content.undertaking().text().ifPresent(text -> told.add(new Coded("1", text)));
        content.benefit().text().ifPresent(text -> told.add(new Coded("2", text)));
        content.inclusion().text().ifPresent(text -> told.add(new Coded("3", text)));
        return told.isEmpty() ? List.of(new Coded("1", UNKNOWN)) : List.copyOf(told);
    }

    /** Planned start and planned end. When it did begin and end no source says. */
    public List<CodedDay> days() {
        var days = new ArrayList<CodedDay>();
        var from = content.from();
        if (from != null) {
            days.add(new CodedDay("1", firstDayOf(from), whenVague(from)));
        }
        var until = content.until();
        if (until != null) {
            days.add(new CodedDay("3", until.lastDay(), whenVague(until)));
        }
        return List.copyOf(days);
    }

    private static @Nullable String whenVague(PartialDate date) {
        return date.precision() == DatePrecision.DAY ? null : "On record as " + date;
    }

    /** A limit has no first day; the limit itself is all that is known. */
    private static LocalDate firstDayOf(PartialDate date) {
        return date.precision() == DatePrecision.NOT_LATER_THAN ? date.lastDay() : date.firstDay();
    }

    /** The first day of its budgets; empty where begin or end is not on record, as a budget has a period. */
    public Optional<LocalDate> budgetFrom() {
        return Optional.ofNullable(content.until())
                .flatMap(until -> Optional.ofNullable(content.from()))
                .map(Activity::firstDayOf);
    }

    /** The last day of its budgets, where there is a first one. */
    public Optional<LocalDate> budgetUntil() {
        return budgetFrom()
                .flatMap(from -> Optional.ofNullable(content.until()))
                .map(PartialDate::lastDay);
    }

    /** What an indicator shall be and was, period by period. A promise for what is no period is left out. */
    public List<Period> periodsOf(IndicatorPromise indicator) {
        var targets = new HashMap<PartialDate, String>();
        indicator.targets().forEach(target -> dateOf(target.period())
                .ifPresent(period -> targets.put(period, target.value())));
        var actuals = new HashMap<PartialDate, String>();
        values.getOrDefault(indicator.key(), List.of()).forEach(measured -> actualOf(indicator, measured)
                .ifPresent(actual -> actuals.put(measured.period(), actual)));
        var periods = new ArrayList<>(targets.keySet());
        actuals.keySet().stream().filter(period -> !targets.containsKey(period)).forEach(periods::add);
        return periods.stream()
                .sorted(Comparator.comparing(PartialDate::lastDay).thenComparing(PartialDate::toString))
                .map(period ->
                        new Period(firstDayOf(period), period.lastDay(), targets.get(period), actuals.get(period)))
                .toList();
    }

    private static Optional<PartialDate> dateOf(String written) {
        try {
            return Optional.of(PartialDate.parse(written));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> actualOf(IndicatorPromise indicator, Measured measured) {
        var together = Aggregation.of(indicator.aggregation(), List.of(measured));
        return Optional.ofNullable(together.value())
                .map(value -> value.toPlainString())
                .or(() -> together.words().stream().findFirst());
    }
}
