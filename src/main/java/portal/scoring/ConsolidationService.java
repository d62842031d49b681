package portal.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import portal.panel.Membership;
import portal.platform.access.Actor;
import portal.platform.rest.SaveRequest;
import portal.submission.SubmissionService;

/** What the lead reviewer writes down for the panel. */
@ApplicationScoped
@Transactional
public class ConsolidationService {

    @Inject
    ConsolidationAccess access;

    @Inject
    ConsolidationRepository consolidations;

    @Inject
    Instruments instruments;

    @Inject
    SubmissionService submissions;

    @Inject
    Clock clock;

    /** Keeps the level that the panel agreed for a criterion. */
    public Saved agree(Actor actor, long submissionId, long criterionId, SaveRequest wish) {
        Membership lead = access.lead(actor, submissionId);
        Judgement judgement = Judgement.parse(wish.value()).orElseThrow(LevelNotOnScale::new);
        instruments.ofRound(lead.roundId()).require(criterionId, judgement);
        AgreedLevel level = consolidations.withLevels(submissionId).openLevel(criterionId);
        if (level.savedLevel().isChangedBy(wish, access::nameOf)) {
            level.agree(judgement, actor.accountId(), clock.instant());
        }
        return level.savedLevel();
    }

    /** Keeps the reason for an agreed level. */
    public Saved explain(Actor actor, long submissionId, long criterionId, SaveRequest wish) {
        Membership lead = access.lead(actor, submissionId);
        instruments.ofRound(lead.roundId()).require(criterionId, Judgement.NONE);
        AgreedLevel level = consolidations.withLevels(submissionId).openLevel(criterionId);
        if (level.savedReason().isChangedBy(wish, access::nameOf)) {
            level.explain(wish.value(), actor.accountId(), clock.instant());
        }
        return level.savedReason();
    }

    /** Keeps the feedback of a section as it was typed. */
    public Saved write(Actor actor, long submissionId, long sectionId, SaveRequest wish) {
        Membership lead = access.lead(actor, submissionId);
        instruments.ofRound(lead.roundId()).requireSection(sectionId);
        SectionFeedback feedback = consolidations.withFeedback(submissionId).openFeedback(sectionId);
        if (feedback.saved().isChangedBy(wish, access::nameOf)) {
            feedback.write(wish.value(), actor.accountId(), clock.instant());
        }
        return feedback.saved();
    }

    /** Keeps as what a reviewer's comment went into the feedback; nothing takes it out again. */
    public Saved take(Actor actor, long submissionId, long scoreId, SaveRequest wish) {
        access.lead(actor, submissionId);
        access.requireGiven(submissionId, scoreId);
        FeedbackSource source = consolidations.withSources(submissionId).openSource(scoreId);
        if (source.saved().isChangedBy(wish, access::nameOf)) {
            source.take(FeedbackUse.of(wish.value()).orElse(null), actor.accountId(), clock.instant());
        }
        return source.saved();
    }

    /** Closes the panel's work. @throws ConsolidationIncomplete with all that is missing */
    public void consolidate(Actor actor, long submissionId) {
        access.hold(submissionId);
        Membership lead = access.lead(actor, submissionId);
        Consolidation consolidation = consolidations.withLevels(submissionId);
        consolidation.complete(access.missing(consolidation, instruments.ofRound(lead.roundId())), clock.instant());
        submissions.consolidate(actor, submissionId);
    }
}
