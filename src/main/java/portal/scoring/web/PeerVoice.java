package portal.scoring.web;

import java.util.List;
import portal.rubric.CriterionDetail;
import portal.scoring.Comparison;

/** What one of the panel said about a criterion, as it is shown. */
public record PeerVoice(String reviewer, String level, String comment) {

    static List<PeerVoice> of(CriterionDetail criterion, List<Comparison.Voice> voices) {
        return voices.stream()
                .map(voice -> new PeerVoice(
                        Wording.reviewer(voice.review()),
                        Wording.judgement(criterion, voice.score().judgement()),
                        voice.score().comment()))
                .toList();
    }
}
