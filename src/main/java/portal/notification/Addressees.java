package portal.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import portal.identity.AccountQueries;
import portal.identity.PersonName;
import portal.panel.Ties;
import portal.platform.access.Role;

/** Whom a message goes to. */
@ApplicationScoped
class Addressees {

    @Inject
    AccountQueries people;

    @Inject
    Ties ties;

    /** The editors and approvers of an institution, each once. */
    Set<PersonName> at(long institutionId) {
        Set<PersonName> everybody = new LinkedHashSet<>(people.holdersAt(Role.INSTITUTION_APPROVER, institutionId));
        everybody.addAll(people.holdersAt(Role.INSTITUTION_EDITOR, institutionId));
        return everybody;
    }

    /** For what is about no submission. */
    List<PersonName> secretariat() {
        return people.holders(Role.SECRETARIAT);
    }

    /** Everybody who holds a role where a submission is concerned: nobody who is tied to its institution. */
    List<PersonName> serving(Role role, long submissionId) {
        Set<Long> tied = ties.toInstitutionOf(submissionId);
        return people.holders(role).stream()
                .filter(person -> !tied.contains(person.id()))
                .toList();
    }

    Optional<PersonName> one(long accountId) {
        return Optional.ofNullable(people.names(Set.of(accountId)).get(accountId));
    }
}
