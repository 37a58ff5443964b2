package ascn.cityregistry.calendar.application;

import ascn.cityregistry.calendar.domain.CalendarDate;
import ascn.cityregistry.calendar.domain.CalendarDateKind;
import ascn.cityregistry.calendar.domain.CalendarRuleEdition;
import ascn.cityregistry.calendar.domain.ReportingYear;
import ascn.cityregistry.calendar.persistence.CalendarDateRepository;
import ascn.cityregistry.calendar.persistence.CalendarDateRepository.Filter;
import ascn.cityregistry.calendar.persistence.CalendarDateRepository.Place;
import ascn.cityregistry.calendar.persistence.CalendarRules;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** When a reporting year has its dates, and what is due by when. */
@ApplicationScoped
public class FindCalendar {

    private final CalendarDateRepository calendar;
    private final CalendarRules rules;

    FindCalendar(CalendarDateRepository calendar, CalendarRules rules) {
        this.calendar = calendar;
        this.rules = rules;
    }

    /** The dates of a year as they were known at a moment, with the deadlines that follow from them. */
    @Transactional
    public ReportingYear year(int year, Instant knownAt) {
        return ReportingYear.of(year, calendar.ofYear(year, knownAt), rules.of(year, knownAt));
    }

    /**
     * The date of that id as it was known at a moment.
     *
     * @throws ascn.cityregistry.calendar.domain.CalendarDateNotFound when there was none
     */
    @Transactional
    public CalendarDate get(UUID id, Instant knownAt) {
        return calendar.get(id, knownAt);
    }

    /**
     * A page of dates, by their days.
     *
     * @param year only those of this reporting year, where given
     * @param kind only those of this kind, where given
     * @param knownAt as they were known at this moment
     * @param after last possible day and id of the last date of the page before
     */
    @Transactional
    public List<CalendarDate> list(
            @Nullable Integer year,
            @Nullable CalendarDateKind kind,
            Instant knownAt,
            Optional<List<String>> after,
            int limit) {
        var place = after.map(keys -> new Place(LocalDate.parse(keys.get(0)), UUID.fromString(keys.get(1))));
        return calendar.list(new Filter(year, kind, knownAt), place, limit);
    }

    /**
     * That edition of a rule.
     *
     * @throws ascn.cityregistry.calendar.domain.CalendarRuleNotFound when there is none
     */
    @Transactional
    public CalendarRuleEdition rule(String code, int edition) {
        return rules.get(code, edition);
    }

    /**
     * A page of editions of rules, by code and number.
     *
     * @param code only those of this rule, where given
     * @param year only those that are for this reporting year, where given
     * @param knownAt as they were known at this moment
     * @param after code and number of the last edition of the page before
     */
    @Transactional
    public List<CalendarRuleEdition> rules(
            @Nullable String code, @Nullable Integer year, Instant knownAt, Optional<List<String>> after, int limit) {
        var place = after.map(keys -> new CalendarRules.Place(keys.get(0), Integer.parseInt(keys.get(1))));
        return rules.list(code, year, knownAt, place, limit);
    }
}
