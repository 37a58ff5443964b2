package ascn.cityregistry.dossier.application;

import ascn.cityregistry.city.application.FindCities;
import ascn.cityregistry.city.domain.CityId;
import ascn.cityregistry.dossier.domain.CapitalToNominate;
import ascn.cityregistry.dossier.domain.Dossier;
import ascn.cityregistry.dossier.domain.DossierStatus;
import ascn.cityregistry.memberstate.application.FindMemberStates;
import ascn.contracts.problem.RuleViolation;
import ascn.platform.http.time.Acts;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells what a dossier lacks, which depends on the capital of the day and on who is a member already. */
@ApplicationScoped
class ViewDossier {

    private final FindMemberStates memberStates;
    private final FindCities cities;
    private final Acts acts;

    ViewDossier(FindMemberStates memberStates, FindCities cities, Acts acts) {
        this.memberStates = memberStates;
        this.cities = cities;
        this.acts = acts;
    }

    DossierView of(Dossier dossier) {
        var lacks = dossier.status() == DossierStatus.DRAFT || dossier.status() == DossierStatus.RETURNED
                ? dossier.lacks(capitalToNominate(dossier, acts.today()))
                : List.<RuleViolation>of();
        return new DossierView(dossier, lacks);
    }

    private Optional<CapitalToNominate> capitalToNominate(Dossier dossier, LocalDate day) {
        var capital = capitalOf(dossier, day);
        return capital.isEmpty()
                ? capital
                : unlessMember(
                        capital,
                        day,
                        cities.admissionDaysOf(
                                capital.map(CapitalToNominate::city).stream().toList()));
    }

    /** The capital of its member state on a day (rule M04). */
    Optional<CapitalToNominate> capitalOf(Dossier dossier, LocalDate day) {
        return memberStates
                .get(dossier.memberState())
                .capitalOn(day)
                .map(capital -> new CapitalToNominate(capital.cityId(), capital.name()));
    }

    /**
     * The capital, unless it is a member city on that day (rule M03).
     *
     * @param admissionDays from which day on cities are members
     */
    static Optional<CapitalToNominate> unlessMember(
            Optional<CapitalToNominate> capital, LocalDate day, Map<CityId, LocalDate> admissionDays) {
        return capital.filter(expected ->
                admissionDays.getOrDefault(expected.city(), LocalDate.MAX).isAfter(day));
    }
}
