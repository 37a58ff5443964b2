package ascn.actionplan.workbook.application;

import ascn.actionplan.plan.domain.PlanContent;
import ascn.actionplan.workbook.domain.Filled;
import org.jspecify.annotations.Nullable;

/** A file with the projects of a plan. */
public interface PlanReading {

    /** Digest of the text from which it was made; null where it says none. */
    @Nullable
    String base();

    /**
     * What the file says.
     *
     * @param former the text from which it was made, or without one the draft of now
     * @param isWhole whether the file was made from that text: what it has no more is then removed, and what is empty in it
     *     is empty; without one it only adds
     */
    Filled<PlanContent> fill(PlanContent former, boolean isWhole);
}
