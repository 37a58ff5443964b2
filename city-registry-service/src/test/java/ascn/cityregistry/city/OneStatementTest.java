package ascn.cityregistry.city;

import static ascn.cityregistry.city.CityCalls.candidate;
import static org.assertj.core.api.Assertions.assertThat;

import ascn.cityregistry.city.application.FindCities;
import ascn.cityregistry.city.domain.CityFilter;
import ascn.cityregistry.city.domain.CityFilter.Box;
import ascn.cityregistry.city.domain.CityStatus;
import ascn.cityregistry.city.domain.PlaceInList;
import ascn.cityregistry.city.domain.PopulationBand;
import ascn.platform.http.time.AskedFor;
import ascn.platform.testsupport.RealParts;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

/** A list, a search, a piece of the map and a single city cost one statement each. */
@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class OneStatementTest {

    private static final AskedFor TODAY = new AskedFor(LocalDate.parse("2026-08-01"), AskedFor.NOW);
    private static final CityFilter ALL = new CityFilter(null, null, null, null, null, null, null, null, null);

    @Inject
    FindCities findCities;

    @Inject
    SessionFactory sessions;

    private long statementsOf(Runnable question) {
        var statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        long before = statistics.getPrepareStatementCount();
        question.run();
        long statements = statistics.getPrepareStatementCount() - before;
        statistics.setStatisticsEnabled(false);
        return statements;
    }

    @Test
    void aQuestionIsOneStatement() {
        candidate("Statement City", "PH");
        var search = new CityFilter(
                "PH",
                CityStatus.CANDIDATE,
                null,
                null,
                false,
                "NONE",
                PopulationBand.MIDDLEWEIGHT,
                "statement city",
                null);
        var map = new CityFilter(null, null, null, null, null, null, null, null, new Box(170, -10, -170, 10));
        var after = Optional.of(new PlaceInList("m", "m"));
        var then = new AskedFor(TODAY.day(), Instant.parse("2026-11-01T00:00:00Z"));

        assertThat(statementsOf(() -> findCities.list(ALL, TODAY, Optional.empty(), 100)))
                .isEqualTo(1);
        assertThat(statementsOf(() -> findCities.list(ALL, then, after, 100))).isEqualTo(1);
        assertThat(statementsOf(() -> findCities.list(search, TODAY, after, 100)))
                .isEqualTo(1);
        assertThat(statementsOf(() -> findCities.list(map, TODAY, Optional.empty(), 100)))
                .isEqualTo(1);
        assertThat(statementsOf(() -> findCities.one("statement-city", TODAY))).isEqualTo(1);
    }
}
