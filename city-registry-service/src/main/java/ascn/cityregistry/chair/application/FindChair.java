package ascn.cityregistry.chair.application;

import ascn.platform.http.time.AskedFor;
import ascn.roster.ChairOn;
import ascn.roster.Chairs;
import ascn.roster.ShepherdOn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/**
 * Who chairs the network and who is its shepherd: nothing is stored, and the answer is that of the library which every other
 * service asks (rules C08, C09, C11).
 */
@ApplicationScoped
public class FindChair {

    private final Chairs chairs;

    FindChair(Chairs chairs) {
        this.chairs = chairs;
    }

    /** Who chairs the network on a day, as it was known at a moment. */
    @Transactional
    public ChairOn chair(AskedFor asked) {
        return chairs.chairOn(asked.day(), asked.knownAt());
    }

    /** Who acts as shepherd on a day, as it was known at a moment. */
    @Transactional
    public ShepherdOn shepherd(AskedFor asked) {
        return chairs.shepherdOn(asked.day(), asked.knownAt());
    }
}
