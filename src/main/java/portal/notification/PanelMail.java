package portal.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import portal.panel.ConflictFound;
import portal.panel.ConflictKind;
import portal.panel.ReviewOffered;
import portal.panel.observing.ObserverInvited;
import portal.platform.access.Role;
import portal.platform.config.Settings;
import portal.scoring.ReviewSubmitted;
import portal.submission.SubmissionSentToSignOff;

/** Tells reviewers of what they are offered, the chair of conflicts to weigh, a lead that all reviews are in, and the board of letters to sign. */
@ApplicationScoped
class PanelMail {

    @Inject
    Post post;

    @Inject
    Addressees addressees;

    @Inject
    DueQueries due;

    @Inject
    Settings settings;

    void offered(@Observes ReviewOffered event) {
        addressees
                .one(event.reviewerId())
                .ifPresent(reviewer -> post.send(
                        reviewer,
                        event.what(),
                        "/panel/respond.xhtml?id=" + event.assignmentId(),
                        settings.url() + "/panel/decline.xhtml?token=" + event.secret()));
    }

    void sitsIn(@Observes ObserverInvited event) {
        addressees
                .one(event.accountId())
                .ifPresent(observer -> post.send(observer, event.what(), "/panel/observe.xhtml"));
    }

    void reviewed(@Observes ReviewSubmitted event) {
        due.leadOfReadyPanel(event.submissionId())
                .flatMap(addressees::one)
                .ifPresent(lead -> post.send(
                        lead, "scoring.all-in", "/scoring/consolidate.xhtml?submission=" + event.submissionId()));
    }

    void toDecide(@Observes ConflictFound event) {
        if (event.kind() == ConflictKind.MINOR) {
            addressees
                    .serving(Role.CHAIR, event.submissionId())
                    .forEach(chair -> post.send(chair, "panel.to-decide", "/panel/conflicts.xhtml"));
        }
    }

    void toSign(@Observes SubmissionSentToSignOff event) {
        addressees
                .serving(Role.BOARD_MEMBER, event.which().submissionId())
                .forEach(member -> post.send(member, event.what(), "/board/list.xhtml"));
    }
}
