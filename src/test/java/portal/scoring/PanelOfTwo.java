package portal.scoring;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionManager;
import portal.panel.AnswerService;
import portal.panel.PanelFixture;
import portal.panel.PanelService;
import portal.platform.access.Actor;
import portal.platform.rest.SaveRequest;

/** A lead and a member who have begun to read a submission; whatever is done with them is rolled back. */
@Dependent
class PanelOfTwo {

    @PersistenceContext
    EntityManager em;

    @Inject
    TransactionManager transaction;

    @Inject
    PanelService panels;

    @Inject
    AnswerService answers;

    @Inject
    ReviewService reviews;

    @Inject
    ReviewQueries queries;

    Actor secretariat = Actor.NOBODY;
    Actor lead = Actor.NOBODY;
    Actor member = Actor.NOBODY;
    long submission;
    long leadPlace;
    long memberPlace;

    /** Gives the work a panel of its own. */
    void rolledBack(Runnable work) throws Exception {
        transaction.begin();
        try {
            begin();
            work.run();
        } finally {
            transaction.rollback();
        }
    }

    private void begin() {
        PanelFixture made = new PanelFixture(em);
        secretariat = made.secretariat();
        lead = made.reviewer();
        member = made.reviewer();
        submission = made.submission();
        leadPlace = panels.assign(secretariat, submission, lead.accountId(), true);
        memberPlace = panels.assign(secretariat, submission, member.accountId(), false);
        answers.accept(lead, leadPlace, true);
        answers.accept(member, memberPlace, true);
        em.flush();
        panels.startReview(secretariat, submission);
        em.flush();
    }

    /** A reviewer whom nobody has asked. */
    Actor anotherReviewer() {
        return new PanelFixture(em).reviewer();
    }

    ReviewSheet leadSheet() {
        return queries.sheet(lead, leadPlace);
    }

    ReviewSheet memberSheet() {
        return queries.sheet(member, memberPlace);
    }

    /** The same level and comment for every criterion. */
    void score(Actor actor, ReviewSheet sheet, String level, String comment) {
        for (ReviewSheet.Line line : sheet.lines()) {
            long criterion = line.criterion().id();
            reviews.judge(actor, sheet.reviewId(), criterion, new SaveRequest(level, 0));
            reviews.comment(actor, sheet.reviewId(), criterion, new SaveRequest(comment, 0));
        }
        em.flush();
    }

    void leadSubmits() {
        reviews.submit(lead, leadSheet().reviewId());
        em.flush();
    }

    void memberSubmits() {
        reviews.submit(member, memberSheet().reviewId());
        em.flush();
    }

    /** The lead says 3 and the member 1, throughout. */
    void bothSubmit() {
        score(lead, leadSheet(), "3", "words");
        score(member, memberSheet(), "1", "words");
        leadSubmits();
        memberSubmits();
    }
}
