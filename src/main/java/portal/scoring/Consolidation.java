package portal.scoring;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a panel makes of a submission together: an agreed level for each criterion and the feedback of each section, both
 * written by the lead reviewer, and which comments went into that. It is complete when nothing is missing, and does not change afterwards.
 */
@Entity
@Table(name = "consolidation")
public class Consolidation {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "submission_id")
    private long submissionId;

    @Column(name = "completed_at")
    private @Nullable Instant completedAt;

    @Version
    private int version;

    @OneToMany(mappedBy = "consolidation", cascade = CascadeType.PERSIST)
    private List<AgreedLevel> levels = new ArrayList<>();

    @OneToMany(mappedBy = "consolidation", cascade = CascadeType.PERSIST)
    private List<SectionFeedback> feedback = new ArrayList<>();

    @OneToMany(mappedBy = "consolidation", cascade = CascadeType.PERSIST)
    private List<FeedbackSource> sources = new ArrayList<>();

    protected Consolidation() {}

    Consolidation(long submissionId) {
        this.submissionId = submissionId;
    }

    /** The agreed level of a criterion, begun when there is none. */
    AgreedLevel openLevel(long criterionId) {
        requireOpen();
        return level(criterionId).orElseGet(() -> {
            AgreedLevel begun = new AgreedLevel(this, criterionId);
            levels.add(begun);
            return begun;
        });
    }

    /** The feedback of a section, begun when there is none. */
    SectionFeedback openFeedback(long sectionId) {
        requireOpen();
        return feedback(sectionId).orElseGet(() -> {
            SectionFeedback begun = new SectionFeedback(this, sectionId);
            feedback.add(begun);
            return begun;
        });
    }

    /** What became of a reviewer's comment, begun when nothing has yet. */
    FeedbackSource openSource(long scoreId) {
        requireOpen();
        return sources.stream()
                .filter(source -> source.scoreId() == scoreId)
                .findFirst()
                .orElseGet(() -> {
                    FeedbackSource begun = new FeedbackSource(this, scoreId);
                    sources.add(begun);
                    return begun;
                });
    }

    /** What completing would ask for: a level for each criterion, a reason where the panel disagreed, words for each section. */
    List<Missing> missing(Collection<Scale> rubric, Set<Long> disagreed, Collection<Long> sections) {
        Stream<Missing> ofLevels = rubric.stream().flatMap(scale -> missing(scale, disagreed));
        Stream<Missing> ofFeedback = sections.stream()
                .filter(section ->
                        feedback(section).map(SectionFeedback::text).orElse("").isBlank())
                .map(section -> new Missing(Missing.Kind.FEEDBACK, section));
        return Stream.concat(ofLevels, ofFeedback).toList();
    }

    void complete(List<Missing> missing, Instant at) {
        requireOpen();
        if (!missing.isEmpty()) {
            throw new ConsolidationIncomplete(missing);
        }
        completedAt = at;
    }

    private Stream<Missing> missing(Scale scale, Set<Long> disagreed) {
        Optional<AgreedLevel> agreed = level(scale.criterionId());
        if (!agreed.map(AgreedLevel::judgement).orElse(Judgement.NONE).isMade()) {
            return Stream.of(new Missing(Missing.Kind.AGREED_LEVEL, scale.criterionId()));
        }
        boolean silent = agreed.map(AgreedLevel::reason).orElse("").isBlank();
        return silent && disagreed.contains(scale.criterionId())
                ? Stream.of(new Missing(Missing.Kind.REASON, scale.criterionId()))
                : Stream.empty();
    }

    private void requireOpen() {
        if (completedAt != null) {
            throw new ConsolidationIsComplete();
        }
    }

    private Optional<AgreedLevel> level(long criterionId) {
        return levels.stream()
                .filter(level -> level.criterionId() == criterionId)
                .findFirst();
    }

    private Optional<SectionFeedback> feedback(long sectionId) {
        return feedback.stream().filter(text -> text.sectionId() == sectionId).findFirst();
    }

    public long id() {
        return id;
    }

    public long submissionId() {
        return submissionId;
    }

    /** When the panel was done; null while it is at work. */
    public @Nullable Instant completedAt() {
        return completedAt;
    }
}
