package ascn.actionplan.workshop.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * Who took part in a workshop, by role.
 *
 * @param role the post or function
 * @param number how many; absent where no source says so
 */
@Embeddable
public record Participants(
        @Enumerated(EnumType.STRING) @Column(name = "role") ParticipantRole role,
        @Column(name = "number") @Nullable Integer number) {}
