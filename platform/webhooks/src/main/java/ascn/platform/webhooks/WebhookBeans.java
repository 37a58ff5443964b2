package ascn.platform.webhooks;

import ascn.platform.webhooks.destination.AddressRules;
import ascn.platform.webhooks.destination.DestinationGuard;
import ascn.platform.webhooks.destination.NameResolver;
import ascn.platform.webhooks.destination.PortRules;
import ascn.platform.webhooks.destination.TimedResolver;
import ascn.platform.webhooks.signing.SecretBox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;

/** Puts the guard, the secret box and the offered types into a Quarkus service. */
@ApplicationScoped
class WebhookBeans {

    @Produces
    @Singleton
    OfferedTypes offeredTypes(@Any Instance<WebhookSource> sources) {
        return new OfferedTypes(sources);
    }

    @Produces
    @Singleton
    SecretBox secretBox(WebhooksConfig config) {
        return new SecretBox(config.secretKeys());
    }

    @Produces
    @Singleton
    TimedResolver resolver(WebhooksConfig config) {
        return new TimedResolver(NameResolver.OF_THE_SYSTEM, config.connectTimeout());
    }

    void close(@Disposes TimedResolver resolver) {
        resolver.close();
    }

    @Produces
    @Singleton
    DestinationGuard guard(WebhooksConfig config, TimedResolver resolver) {
        return new DestinationGuard(
                new AddressRules(config.allowedNetworks().orElse(List.of())),
                new PortRules(config.allowedPorts()),
                resolver);
    }
}
