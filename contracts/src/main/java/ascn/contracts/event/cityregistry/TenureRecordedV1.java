package ascn.contracts.event.cityregistry;

import ascn.contracts.event.EventType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A post has a holder in a period (rules N06, C01). Who that is, is told when the person accepts.
 *
 * @param tenureId the tenure
 * @param post the post: NATIONAL_REPRESENTATIVE, CHIEF_SMART_CITY_OFFICER or SHEPHERD_REPRESENTATIVE
 * @param subject what the post is of: a member state's code, or for an officer the slug of the city
 * @param memberState ISO 3166-1 alpha-2 code of the member state, for an officer that of the city
 * @param since the first day on which acts of the post are judged by this tenure
 * @param startOnRecord whether a source gives that start; if not, it is NOT_ON_RECORD (rule N04)
 * @param until the day after its last; absent while it has no end
 * @param body the body behind the post, or NOT_ON_RECORD (rule N02)
 * @param designation what the officer of a city is (rule C02); absent for other posts
 * @param equivalentPost the equivalent post, where the designation is EQUIVALENT
 * @param sample whether an account of the sample network stands for the post (rule N04)
 * @param source where the tenure is written down
 */
@EventType("ascn.city-registry.tenure-recorded.v1")
public record TenureRecordedV1(
        UUID tenureId,
        String post,
        String subject,
        String memberState,
        String since,
        boolean startOnRecord,
        @Nullable String until,
        String body,
        @Nullable String designation,
        @Nullable String equivalentPost,
        boolean sample,
        String source)
        implements CityRegistryEvent {}
