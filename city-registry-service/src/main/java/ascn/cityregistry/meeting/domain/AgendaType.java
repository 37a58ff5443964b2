package ascn.cityregistry.meeting.domain;

/** What an item of the agenda is about. Open outcomes of earlier meetings are no type: they are derived and come first. */
public enum AgendaType {
    /** The member states endorse an edition of the ASEAN Smart Cities Framework. */
    ENDORSE_ASCF,
    /** The cities share their action plans. */
    SHARE_PLANS,
    /** The cities meet private-sector solution providers. */
    MEET_PROVIDERS,
    /** The meeting discusses the progress of the action plans. */
    REVIEW_PROGRESS,
    /** Cities are admitted or leave. */
    MEMBERSHIP,
    /** A shepherd is elected or renewed. */
    SHEPHERD,
    /** Anything else. */
    OTHER
}
