package ascn.platform.testsupport;

import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;
import java.util.List;

/** Sets {@link DescribedAnswers} on every Quarkus test that has this library; no test can forget it. */
public final class DescribedAnswersEverywhere implements QuarkusTestBeforeEachCallback {

    @Override
    public void beforeEach(QuarkusTestMethodContext context) {
        RestAssured.replaceFiltersWith(List.of(new DescribedAnswers(DescribedApi::running)));
    }
}
