package ascn.platform.events.inbox;

import ascn.platform.http.conditional.PreparedAnswers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;

/** Transactions whose effect the next read shows: answers that were prepared before it are forgotten. */
@Singleton
class ShownTransactions implements Transactions {

    private final PreparedAnswers prepared;

    ShownTransactions(PreparedAnswers prepared) {
        this.prepared = prepared;
    }

    @Override
    public void inNew(Runnable work) {
        QuarkusTransaction.requiringNew().run(work);
        prepared.forget();
    }
}
