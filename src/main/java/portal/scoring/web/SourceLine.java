package portal.scoring.web;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import portal.platform.faces.Texts;
import portal.rubric.CriterionDetail;
import portal.scoring.Comparison;
import portal.scoring.FeedbackUse;
import portal.scoring.GivenChange;
import portal.scoring.GivenScore;
import portal.scoring.Saved;

/** What one of the panel says about a criterion, and as what it went into the feedback. */
public record SourceLine(PeerVoice voice, String code, GivenScore score, Saved use, long submissionId) {

    private static final Saved UNUSED = new Saved("", 0, null, null);

    /** One of the uses that can be chosen. */
    public record Option(String value, String label, @Nullable String selected) {}

    static SourceLine of(CriterionDetail criterion, Comparison.Voice voice, long submissionId, Map<Long, Saved> uses) {
        return new SourceLine(
                PeerVoice.of(criterion, Wording.reviewer(voice.review()), voice.score()),
                criterion.code(),
                voice.score(),
                uses.getOrDefault(voice.score().scoreId(), UNUSED),
                submissionId);
    }

    public boolean isQuotable() {
        return !voice.comment().isBlank();
    }

    public boolean isUsed() {
        return !use.value().isEmpty();
    }

    /** Whether its writer has changed it since it was taken over. */
    public boolean isOutdated() {
        Instant taken = use.at();
        return isUsed()
                && taken != null
                && score.changes().stream().map(GivenChange::at).anyMatch(taken::isBefore);
    }

    public String name() {
        return "use-" + score.scoreId();
    }

    /** The place of the words that are taken over. */
    public String words() {
        return "said-" + score.scoreId();
    }

    public String url() {
        return "/api/consolidations/" + submissionId + "/sources/" + score.scoreId();
    }

    public String label() {
        return Texts.of("scoring.source.label", voice.reviewer(), code);
    }

    public String useLabel() {
        return Texts.of("scoring.source." + (isUsed() ? use.value() : "NONE"));
    }

    /** Beside not being used. */
    public List<Option> options() {
        return Arrays.stream(FeedbackUse.values())
                .map(Enum::name)
                .map(value -> new Option(
                        value, Texts.of("scoring.source." + value), value.equals(use.value()) ? "selected" : null))
                .toList();
    }
}
