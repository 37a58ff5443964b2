package ascn.actionplan.project.domain;

import ascn.actionplan.catalogue.domain.FocusArea;
import ascn.actionplan.catalogue.domain.Pillar;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which projects a list shows. Whatever is null chooses nothing.
 *
 * @param city only those of this city
 * @param memberState only those of cities of this state
 * @param focusArea only those under this focus area
 * @param sector only those of this sector
 * @param status only those that stand so
 * @param pillar only those that serve this pillar
 * @param actionLine only those that serve this action line
 * @param kind only projects, or only action lines
 * @param text only those whose title holds this text, whatever letters are large
 * @param day title, focus area and status as of this day, and only what was on record for it; as of now without
 */
public record ProjectFilter(
        @Nullable String city,
        @Nullable String memberState,
        @Nullable FocusArea focusArea,
        @Nullable String sector,
        @Nullable ProjectStatus status,
        @Nullable Pillar pillar,
        @Nullable String actionLine,
        @Nullable ProjectKind kind,
        @Nullable String text,
        @Nullable LocalDate day) {}
