package portal.scoring.web;

import java.util.List;
import portal.rubric.CriterionDetail;
import portal.scoring.Comparison;
import portal.scoring.GivenScore;

/** What one of the panel says about a criterion, as it is shown, and how it came to that. */
public record PeerVoice(String reviewer, String level, String comment, List<ChangeLine> changes) {

    static List<PeerVoice> of(CriterionDetail criterion, List<Comparison.Voice> voices) {
        return voices.stream()
                .map(voice -> of(criterion, Wording.reviewer(voice.review()), voice.score()))
                .toList();
    }

    static PeerVoice of(CriterionDetail criterion, String reviewer, GivenScore score) {
        return new PeerVoice(
                reviewer,
                Wording.judgement(criterion, score.judgement()),
                score.said(),
                ChangeLine.of(criterion, score));
    }
}
