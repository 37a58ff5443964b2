package ascn.cityregistry.tenure.application;

import ascn.cityregistry.city.application.OfficersOfCities;
import ascn.cityregistry.city.domain.CityEvent.CityMerged;
import ascn.cityregistry.city.domain.CityEvent.CityWithdrawn;
import ascn.cityregistry.tenure.domain.Post;
import ascn.cityregistry.tenure.domain.Tenure;
import ascn.cityregistry.tenure.messaging.TenureAnnouncer;
import ascn.cityregistry.tenure.persistence.TenureRepository;
import ascn.contracts.record.Act;
import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/**
 * The officer's tenure ends with the membership of the city, and is ended or handed over when the record turns out to be
 * another city (ADR 0054). The audit entry is that of the act on the city.
 */
@ApplicationScoped
class FollowCities implements OfficersOfCities {

    private final NoArgGenerator ids = Generators.timeBasedEpochGenerator();
    private final TenureRepository tenures;
    private final TenureAnnouncer announcer;

    FollowCities(TenureRepository tenures, TenureAnnouncer announcer) {
        this.tenures = tenures;
        this.announcer = announcer;
    }

    @Override
    public void withdrawn(CityWithdrawn withdrawn) {
        var act = withdrawn.act();
        var day = act.occurredOn().lastDay();
        tenures.lockTenures();
        // One that began on that day or later is no tenure of a member's officer, and what is written down of it stays.
        tenures.on(Post.CHIEF_SMART_CITY_OFFICER, withdrawn.cityId().slug(), day)
                .filter(tenure -> tenure.facts().since().isBefore(day))
                .ifPresent(tenure -> end(tenure, day, sourceOf(withdrawn), act));
    }

    private static String sourceOf(CityWithdrawn withdrawn) {
        var act = withdrawn.act();
        return act.source().orElse("The city was withdrawn by its member state on " + act.occurredOn());
    }

    @Override
    public void merged(CityMerged merged) {
        var act = merged.act();
        var day = act.occurredOn().lastDay();
        tenures.lockTenures();
        tenures.on(Post.CHIEF_SMART_CITY_OFFICER, merged.cityId().slug(), day)
                .filter(tenure -> tenure.facts().until() == null)
                .ifPresent(tenure -> endOrHandOver(tenure, merged, day));
    }

    private void endOrHandOver(Tenure tenure, CityMerged merged, LocalDate day) {
        var act = merged.act();
        var source = act.source()
                .orElse("The record was merged into that of " + merged.into().slug());
        var firstDay = tenure.facts().since();
        // A tenure has at least one day, also one that began on the day of the merger.
        end(tenure, firstDay.isBefore(day) ? day : firstDay.plusDays(1), source, act);
        if (tenures.on(Post.CHIEF_SMART_CITY_OFFICER, merged.into().slug(), day).isEmpty()) {
            handOver(tenure, merged.into().slug(), day, source, act);
        }
    }

    private void end(Tenure tenure, LocalDate day, String source, Act act) {
        var former = tenure.asItIs(ids.generate(), act.recordedAt());
        var ended = tenure.endWithCity(day, source, act);
        tenures.keep(former);
        tenures.flush();
        announcer.announce(ended);
    }

    private void handOver(Tenure tenure, String city, LocalDate day, String source, Act act) {
        var recorded = tenure.handOver(ids.generate(), city, day, source, act);
        var next = Tenure.from(recorded);
        tenures.persistAndFlush(next);
        announcer.announce(recorded);
        tenure.holder().ifPresent(holder -> {
            var accepted = next.keepHolder(holder, act);
            tenures.flush();
            announcer.announce(accepted);
        });
    }
}
