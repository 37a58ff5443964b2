package ascn.cityregistry.tenure.application;

import ascn.cityregistry.tenure.domain.Post;
import ascn.cityregistry.tenure.domain.PostPeriod;
import java.util.List;

/**
 * Who held a post, and when nobody did.
 *
 * @param post the post
 * @param subject what it is of: a member state's code, or for an officer the slug of the city
 * @param memberState code of the member state, for an officer that of the city
 * @param periods tenures and vacancies in the order of their days
 */
public record HistoryOfPost(Post post, String subject, String memberState, List<PostPeriod> periods) {

    static HistoryOfPost empty(Post post, String subject, String memberState) {
        return new HistoryOfPost(post, subject, memberState, List.of());
    }

    HistoryOfPost with(List<PostPeriod> found) {
        return new HistoryOfPost(post, subject, memberState, found);
    }
}
