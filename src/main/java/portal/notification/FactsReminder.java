package portal.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import portal.institution.InstitutionQueries;
import portal.platform.faces.Moments;

/** Reminds institutions that the facts of their letter can still be checked. Each call is a transaction of its own. */
@ApplicationScoped
@Transactional
class FactsReminder {

    @Inject
    Reminders reminders;

    @Inject
    Post post;

    @Inject
    Addressees addressees;

    @Inject
    InstitutionQueries institutions;

    @Inject
    Moments moments;

    void remind(Due.OfFacts due) {
        if (reminders.take(due, due.at())) {
            String institution = institutions.nameOf(due.institutionId());
            addressees
                    .at(due.institutionId())
                    .forEach(person -> post.send(
                            person,
                            "submission.facts-due",
                            FactsMail.PAGE + due.submissionId(),
                            institution,
                            moments.day(due.on())));
        }
    }
}
