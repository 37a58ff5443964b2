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
        var lacks = dossier.status() == DossierStatus.DRAFT
                ? dossier.lacks(capitalToNominate(dossier, acts.today()))
                : List.<RuleViolation>of();
        return new DossierView(dossier, lacks);
    }

    /** The capital on a day, unless it is a member city on that day (rules M03, M04). */
    Optional<CapitalToNominate> capitalToNominate(Dossier dossier, LocalDate day) {
        return memberStates
                .get(dossier.memberState())
                .capitalOn(day)
                .filter(capital -> !cities.isMemberOn(new CityId(capital.cityId()), day))
                .map(capital -> new CapitalToNominate(capital.cityId(), capital.name()));
    }
}
