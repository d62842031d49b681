package portal.scoring.web;

import java.util.List;
import java.util.Map;
import portal.platform.faces.Choice;
import portal.platform.faces.Texts;
import portal.rubric.CriterionDetail;
import portal.scoring.ConsolidationSheet;
import portal.scoring.Disagreement;
import portal.scoring.Saved;

/** One criterion on the lead reviewer's page: what the panel said, how far apart it is, and what was agreed. */
public record AgreedForm(ConsolidationSheet.Line line, long submissionId, Map<Long, Saved> uses) {

    public CriterionDetail criterion() {
        return line.criterion();
    }

    public String levelName() {
        return "level-" + criterion().id();
    }

    public String reasonName() {
        return "reason-" + criterion().id();
    }

    /** Where the level and the reason are saved: this, and the name of the part. */
    public String url() {
        return "/api/consolidations/" + submissionId + "/levels/" + criterion().id();
    }

    public List<Choice> choices() {
        return Wording.shortChoices(criterion());
    }

    public List<PeerVoice> voices() {
        return PeerVoice.of(criterion(), line.voices());
    }

    /** The same, with what became of each comment in the feedback. */
    public List<SourceLine> sources() {
        return line.voices().stream()
                .map(voice -> SourceLine.of(criterion(), voice, submissionId, uses))
                .toList();
    }

    public boolean isToDiscuss() {
        return line.isToDiscuss();
    }

    /** Where the panel stands on this criterion, in a few words. */
    public String stand() {
        Disagreement disagreement = line.disagreement();
        if (line.voices().isEmpty()) {
            return Texts.of("scoring.stand.none");
        }
        if (line.first().isToDiscuss() && !disagreement.isToDiscuss()) {
            return Texts.of("scoring.stand.closer");
        }
        if (disagreement.scoreAgainstCannotJudge()) {
            return Texts.of("scoring.stand.gap");
        }
        if (line.median() == null) {
            return Texts.of("scoring.stand.cannotJudge");
        }
        return Texts.of(
                disagreement.spread() == 0 ? "scoring.stand.agree" : "scoring.stand.spread",
                line.median(),
                disagreement.spread());
    }
}
