package portal.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import portal.identity.AccountQueries;
import portal.identity.PersonName;
import portal.platform.access.Role;
import portal.scoring.ConsolidationQueries;

/** Whom the letter on a submission must not name. */
@ApplicationScoped
class LetterNames {

    @Inject
    ConsolidationQueries consolidation;

    @Inject
    AccountQueries accounts;

    ReviewerNames of(long submissionId) {
        return new ReviewerNames(
                consolidation.everAsked(submissionId),
                accounts.holders(Role.REVIEWER).stream().map(PersonName::name).toList());
    }
}
