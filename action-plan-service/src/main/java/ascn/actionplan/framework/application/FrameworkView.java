package ascn.actionplan.framework.application;

import ascn.actionplan.framework.domain.CommentTally;
import ascn.actionplan.framework.domain.Framework;
import ascn.actionplan.framework.domain.FrameworkAct;
import ascn.actionplan.framework.domain.FrameworkContent;
import ascn.actionplan.framework.domain.FrameworkStatus;
import ascn.actionplan.framework.domain.Timeline;
import java.util.List;

/**
 * An edition as it is on a day.
 *
 * @param framework the edition
 * @param status how far the network had brought it
 * @param content what its text said
 * @param digest digest of that text
 * @param acts what had been done to it, in the order in which it was entered
 * @param steps target and actual date of each step
 * @param endorsedBy codes of the member states that had endorsed that text
 * @param notEndorsedBy codes of the member states of that day that had not, while it is put up; empty otherwise
 * @param comments the comments on it as they are counted now
 */
public record FrameworkView(
        Framework framework,
        FrameworkStatus status,
        FrameworkContent content,
        String digest,
        List<FrameworkAct> acts,
        List<Timeline.Step> steps,
        List<String> endorsedBy,
        List<String> notEndorsedBy,
        CommentTally comments) {}
