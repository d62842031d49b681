package portal.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import portal.identity.AccountQueries;
import portal.identity.PersonName;
import portal.platform.access.Role;

/** Whom a message goes to. */
@ApplicationScoped
class Addressees {

    @Inject
    AccountQueries people;

    /** The editors and approvers of an institution, each once. */
    Set<PersonName> at(long institutionId) {
        Set<PersonName> everybody = new LinkedHashSet<>(people.holdersAt(Role.INSTITUTION_APPROVER, institutionId));
        everybody.addAll(people.holdersAt(Role.INSTITUTION_EDITOR, institutionId));
        return everybody;
    }

    List<PersonName> secretariat() {
        return people.holders(Role.SECRETARIAT);
    }

    List<PersonName> chairs() {
        return people.holders(Role.CHAIR);
    }

    List<PersonName> board() {
        return people.holders(Role.BOARD_MEMBER);
    }

    Optional<PersonName> one(long accountId) {
        return Optional.ofNullable(people.names(Set.of(accountId)).get(accountId));
    }
}
