package ascn.roster;

/**
 * The questions about one day, as SQL, each asked in one place only. All of them read a row {@code asked} with the day and the
 * moment at which it was known.
 */
final class AnswersOfADay {

    /** Two parameters: the day, and the moment. */
    static final String ASKED = "select ?::date as day, ?::timestamptz as known_at";

    /**
     * The entry of the ASEAN Chair calendar on the day (rule C10). While a copy lacks the second of two events that belong
     * together, it may show two: then what was recorded last goes first.
     */
    static final String CHAIRMANSHIP = """
            select entry.* from roster_chairmanship entry, asked
            where %s and entry.since <= asked.day and entry.until > asked.day
            order by entry.recorded_at desc, entry.chairmanship_id limit 1""".formatted(known("entry"));

    /**
     * The term of the shepherd on the day (rules C11, N05). Where ends are not known to the day, two terms may count on one
     * day: then the one that runs for certain goes first, after it the one that began later.
     */
    static final String SHEPHERD_TERM = """
            select term.* from roster_shepherd_term term, asked
            where %s and term.since_by <= asked.day and term.until_by > asked.day
            order by term.until_from > asked.day desc, term.since_by desc, term.recorded_at desc, term.shepherd_term_id
            limit 1""".formatted(known("term"));

    /**
     * The tenure of who acts in the term {@code s} while {@code c} is the entry of the calendar (rule C11): a designated
     * official, else the National Representative. While the state also chairs, that must be another person than the Chair.
     */
    static final String SHEPHERDS_PERSON =
            """
            select person.* from (
                select tenure.*, 1 as choice from roster_tenure tenure where tenure.post = 'SHEPHERD_REPRESENTATIVE'
                union all
                select tenure.*, 2 from roster_tenure tenure where tenure.post = 'NATIONAL_REPRESENTATIVE') person, asked
            where person.subject = s.member_state and %1$s and %2$s
                and (c.member_state is distinct from s.member_state
                    or person.choice = 1 and not exists (
                        select from roster_tenure chair, asked
                        where chair.post = 'NATIONAL_REPRESENTATIVE' and chair.subject = s.member_state
                            and chair.holder = person.holder and %3$s and %4$s))
            order by person.choice, person.recorded_at desc, person.tenure_id limit 1""".formatted(known("person"), runs("person"), known("chair"), runs("chair"));

    private AnswersOfADay() {}

    /** The tenure of a post and subject on the day. */
    static String tenureOf(String post, String subject) {
        return """
                select tenure.* from roster_tenure tenure, asked
                where tenure.post = %s and tenure.subject = %s and %s and %s
                order by tenure.recorded_at desc, tenure.tenure_id limit 1""".formatted(post, subject, known("tenure"), runs("tenure"));
    }

    /** Whether a tenure runs on the day. */
    static String runs(String table) {
        return "%1$s.since <= asked.day and (%1$s.until is null or %1$s.until > asked.day)".formatted(table);
    }

    /** What the system knew at the moment: told before it, and not yet superseded then. */
    static String known(String table) {
        return "%1$s.recorded_at <= asked.known_at and (%1$s.superseded_at is null or %1$s.superseded_at > asked.known_at)"
                .formatted(table);
    }
}
