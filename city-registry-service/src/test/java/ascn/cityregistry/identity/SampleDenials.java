package ascn.cityregistry.identity;

import ascn.platform.identity.Denial;
import ascn.platform.identity.DenialListener;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Remembers what it is told, and fails over one operation. */
@Singleton
class SampleDenials implements DenialListener {

    private final List<Denial> denials = new CopyOnWriteArrayList<>();

    @Override
    public void denied(Denial denial) {
        denials.add(denial);
        if ("testAudience".equals(denial.operationId())) {
            throw new IllegalStateException("This listener fails");
        }
    }

    /** Those of one caller. */
    List<Denial> of(String actorId) {
        return denials.stream()
                .filter(denial -> denial.actor().id().equals(actorId))
                .toList();
    }
}
