package ascn.deploy.sample.play;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.NameBasedGenerator;
import java.util.UUID;

/**
 * The name of a step as an {@code Idempotency-Key}: its UUIDv5 in a namespace of ours. A step that is sent again, also by
 * another run of the program, has the same key and therefore one effect.
 */
final class StepKey {

    private static final UUID NAMESPACE = UUID.fromString("5f0c7a52-7d0e-4f0b-9d55-0f1f2d1b6a3e");
    private static final NameBasedGenerator KEYS = Generators.nameBasedGenerator(NAMESPACE);

    private StepKey() {}

    static String of(String step) {
        return KEYS.generate(step).toString();
    }
}
