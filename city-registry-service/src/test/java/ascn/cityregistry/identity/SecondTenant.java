package ascn.cityregistry.identity;

import ascn.platform.testsupport.SecondProvider;
import io.quarkus.oidc.TenantResolver;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Lets a test ask the second provider, by a header. */
@ApplicationScoped
class SecondTenant implements TenantResolver {

    static final String HEADER = "X-Test-Tenant";

    @Override
    public @Nullable String resolve(RoutingContext routing) {
        return SecondProvider.TENANT.equals(routing.request().getHeader(HEADER)) ? SecondProvider.TENANT : null;
    }
}
