package ascn.actionplan.progress.domain;

import ascn.contracts.record.Act;
import java.util.Optional;

/** What can happen to the yearly entry of a city. */
public sealed interface ProgressEvent {

    /** Whose entry it is. */
    ProgressEntryId id();

    /** The act that made it happen. */
    Act act();

    /**
     * The officer sent the entry.
     *
     * @param memberState code of the city's member state
     * @param content what was sent
     * @param revision which sending it is, from 1
     * @param state where the entry is now
     */
    record ProgressSent(
            ProgressEntryId id, String memberState, ProgressContent content, int revision, ProgressState state, Act act)
            implements ProgressEvent {}

    /** The officer took it back. */
    record ProgressRecalled(ProgressEntryId id, String memberState, int revision, Act act) implements ProgressEvent {}

    /** The National Representative passed it on. */
    record ProgressForwarded(ProgressEntryId id, String memberState, int revision, Act act) implements ProgressEvent {}

    /**
     * It went back to the officer.
     *
     * @param by who gave it back
     * @param figure the one figure that went back, as a JSON Pointer; the whole entry where there is none
     * @param remark the comment or reason
     */
    record ProgressReturned(
            ProgressEntryId id,
            String memberState,
            int revision,
            ProgressStepKind by,
            Optional<String> figure,
            String remark,
            Act act)
            implements ProgressEvent {}

    /**
     * The Secretariat received it: its figures are now those of the projects.
     *
     * @param content what was received
     * @param before what was received before it was returned, where it was
     * @param reported the sending whose day the figures are of
     */
    record ProgressReceived(
            ProgressEntryId id,
            String memberState,
            int revision,
            ProgressContent content,
            Optional<ProgressContent> before,
            Act reported,
            Act act)
            implements ProgressEvent {}
}
