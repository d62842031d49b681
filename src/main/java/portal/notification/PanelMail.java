package portal.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Set;
import portal.identity.AccountQueries;
import portal.identity.PersonName;
import portal.panel.AssignmentDeclined;
import portal.panel.ConflictFound;
import portal.panel.ReviewOffered;
import portal.platform.access.Role;
import portal.submission.SubmissionSentToSignOff;

/** Tells reviewers of what they are offered, the secretariat of what was declined, and the board of letters to sign. */
@ApplicationScoped
class PanelMail {

    @Inject
    Post post;

    @Inject
    AccountQueries people;

    void offered(@Observes ReviewOffered event) {
        PersonName reviewer = people.names(Set.of(event.reviewerId())).get(event.reviewerId());
        if (reviewer != null) {
            post.send(reviewer, event.what(), "/panel/respond.xhtml?id=" + event.assignmentId());
        }
    }

    void declined(@Observes AssignmentDeclined event) {
        tellSecretariat(event.what(), event.submissionId());
    }

    void conflicted(@Observes ConflictFound event) {
        tellSecretariat(event.what(), event.submissionId());
    }

    void toSign(@Observes SubmissionSentToSignOff event) {
        people.holders(Role.BOARD_MEMBER).forEach(member -> post.send(member, event.what(), "/board/list.xhtml"));
    }

    private void tellSecretariat(String key, long submissionId) {
        people.holders(Role.SECRETARIAT)
                .forEach(member -> post.send(member, key, "/panel/assign.xhtml?submission=" + submissionId));
    }
}
