package ascn.actionplan.framework.domain;

import ascn.actionplan.framework.domain.FrameworkEvent.FrameworkEndorsed;
import ascn.actionplan.framework.domain.FrameworkEvent.FrameworkEndorsedByMemberState;
import java.util.Optional;

/**
 * What the endorsement of a member state made of an edition.
 *
 * @param byMemberState the endorsement itself
 * @param whole that the edition is endorsed, where it was the last one missing (rule F04)
 */
public record Endorsement(FrameworkEndorsedByMemberState byMemberState, Optional<FrameworkEndorsed> whole) {}
