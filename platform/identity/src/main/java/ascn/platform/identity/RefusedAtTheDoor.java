package ascn.platform.identity;

import io.quarkus.security.ForbiddenException;

/** Carries a refusal from the door to the exception mappers, which answer its cause. */
class RefusedAtTheDoor extends ForbiddenException {

    RefusedAtTheDoor(Throwable refusal) {
        super(refusal);
    }
}
