package ascn.cityregistry.city.domain;

import ascn.contracts.record.Act;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Another name under which a city is known and found (rule M12). */
@Entity
@DiscriminatorValue("ALIAS")
public class CityAlias extends CityFact {

    private String name;

    @Column(name = "alias_id")
    private @Nullable String slug;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected CityAlias() {}

    CityAlias(UUID id, String name, @Nullable String slug, Act act) {
        super(id, act);
        this.name = name;
        this.slug = slug;
    }

    /** The name. */
    public String name() {
        return name;
    }

    /** The slug of the name, where it has one that leads to the city. */
    public Optional<String> slug() {
        return Optional.ofNullable(slug);
    }

    @Override
    protected void describe(SortedMap<String, String> content) {
        content.put("alias", name);
        if (slug != null) {
            content.put("slug", slug);
        }
    }
}
