package portal.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import portal.institution.InstitutionQueries;
import portal.round.RoundQueries;

/** Mails all editors and approvers of an institution about a round. */
@ApplicationScoped
class InstitutionPost {

    @Inject
    Post post;

    @Inject
    Addressees addressees;

    @Inject
    InstitutionQueries institutions;

    @Inject
    RoundQueries rounds;

    /** In the words of the key parameter 2 is the institution, 3 the round; what there is to say more follows. */
    void send(long institutionId, long roundId, String key, String path, Object... more) {
        String institution = institutions.nameOf(institutionId);
        String round = rounds.of(roundId).name();
        Object[] words =
                Stream.concat(Stream.of(institution, round), Stream.of(more)).toArray();
        addressees.at(institutionId).forEach(person -> post.send(person, key, path, words));
    }
}
