package ascn.platform.identity;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.quarkus.vertx.http.runtime.security.SecurityHandlerPriorities;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;

/**
 * Asks for permission as soon as the token has been checked, before anything looks at the body: 401, then 403, then all the
 * rest. Only posts may be a question to the database; it is asked on a worker thread.
 */
@ApplicationScoped
class Door {

    /** Where the permission waits for the request scope to begin. */
    static final String PERMISSION = "ascn.permission";

    private static final int BEFORE_AUTHENTICATION = SecurityHandlerPriorities.AUTHENTICATION + 10;
    private static final int AFTER_AUTHENTICATION = SecurityHandlerPriorities.AUTHORIZATION - 10;

    private static final Logger LOG = Logger.getLogger(Door.class);
    private static final SecurityIdentity ANONYMOUS =
            QuarkusSecurityIdentity.builder().setAnonymous(true).build();

    private final OperationIndex operations;
    private final PermissionCheck check;
    private final Actors actors;
    private final Denials denials;

    Door(OperationIndex operations, PermissionCheck check, Actors actors, Denials denials) {
        this.operations = operations;
        this.check = check;
        this.actors = actors;
        this.denials = denials;
    }

    void register(@Observes Filters filters) {
        filters.register(Door::oneTokenOnly, BEFORE_AUTHENTICATION);
        filters.register(this::ask, AFTER_AUTHENTICATION);
    }

    /** Of two tokens a proxy may have checked the one and this service would read the other. */
    private static void oneTokenOnly(RoutingContext routing) {
        if (routing.request().headers().getAll(HttpHeaders.AUTHORIZATION).size() > 1) {
            routing.fail(new AuthenticationFailedException("More than one Authorization header"));
        } else {
            routing.next();
        }
    }

    private void ask(RoutingContext routing) {
        operations
                .find(routing.request().method().name(), routing.normalizedPath())
                .ifPresentOrElse(operation -> ask(routing, operation, identityOf(routing)), routing::next);
    }

    private void ask(RoutingContext routing, String operation, SecurityIdentity identity) {
        try {
            var byToken = check.byToken(operation, identity);
            if (byToken.isPresent()) {
                letIn(routing, byToken.get());
                return;
            }
        } catch (UnauthorizedException missing) {
            routing.fail(new RefusedAtTheDoor(missing));
            return;
        } catch (NotPermitted refused) {
            LOG.debugf("%s at the door", refused.slug()); // It is told below, where the thread may block.
        }
        routing.vertx()
                .executeBlocking(() -> decide(routing, operation, identity), false)
                .onSuccess(permission -> letIn(routing, permission))
                .onFailure(refusal -> routing.fail(new RefusedAtTheDoor(refusal)));
    }

    private Permission decide(RoutingContext routing, String operation, SecurityIdentity identity) {
        try {
            return check.check(operation, identity);
        } catch (NotPermitted refused) {
            denials.tell(new Denial(operation, actors.of(identity), refused.slug(), routing.normalizedPath()));
            throw refused;
        }
    }

    private static void letIn(RoutingContext routing, Permission permission) {
        routing.put(PERMISSION, permission);
        routing.next();
    }

    private static SecurityIdentity identityOf(RoutingContext routing) {
        return routing.user() instanceof QuarkusHttpUser user ? user.getSecurityIdentity() : ANONYMOUS;
    }
}
