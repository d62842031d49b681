package portal.round;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An assessment round. It is planned, and may be planned anew as often as needed; opening it fixes stage, form and rubric.
 * After that its dates may still move: for everybody by a new plan, for one institution by an extension.
 */
@Entity(name = "AssessmentRound")
@Table(name = "assessment_round")
public class Round {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String name;

    private int stage;

    @Column(name = "form_version_id")
    private long formVersionId;

    @Column(name = "rubric_id")
    private long rubricId;

    @Column(name = "opens_at")
    private Instant opensAt;

    @Column(name = "deadline_at")
    private Instant deadlineAt;

    private String zone;

    @Column(name = "grace_minutes")
    private int graceMinutes;

    @Column(name = "review_due_on")
    private LocalDate reviewDueOn;

    @Column(name = "sign_off_due_on")
    private LocalDate signOffDueOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "peers_see_scores")
    private PeersSeeScores peersSeeScores;

    @Column(name = "peers_see_names")
    private boolean peersSeeNames;

    @Column(name = "factual_check_days")
    private int factualCheckDays;

    @Column(name = "opened_at")
    private @Nullable Instant openedAt;

    @OneToMany(mappedBy = "round", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<DeadlineExtension> extensions = new ArrayList<>();

    @Version
    private int version;

    protected Round() {}

    static Round plan(RoundPlan plan) {
        Round round = new Round();
        round.take(plan);
        return round;
    }

    /**
     * @throws RoundAlreadyOpen when it would change what institutions were asked for or reviewers were told
     * @throws DeadlineInThePast when it would cut an open round off
     */
    void revise(RoundPlan plan, Instant now) {
        if (isOpened()) {
            if (!plan.keepsTheWordOf(plan())) {
                throw new RoundAlreadyOpen(name);
            }
            if (!plan.deadlineAt().equals(deadlineAt) && !plan.deadlineAt().isAfter(now)) {
                throw new DeadlineInThePast();
            }
        }
        take(plan);
    }

    private void take(RoundPlan plan) {
        if (plan.name().isBlank()) {
            throw new RoundNameMissing();
        }
        if (!plan.isInOrder()) {
            throw new DatesOutOfOrder();
        }
        if (!plan.isCheckLongEnough()) {
            throw new FactualCheckDaysWrong();
        }
        name = plan.name().strip();
        stage = plan.stage();
        formVersionId = plan.formVersionId();
        rubricId = plan.rubricId();
        opensAt = plan.opensAt();
        deadlineAt = plan.deadlineAt();
        zone = plan.zone().getId();
        graceMinutes = (int) plan.grace().toMinutes();
        reviewDueOn = plan.reviewDueOn();
        signOffDueOn = plan.signOffDueOn();
        peersSeeScores = plan.peersSeeScores();
        peersSeeNames = plan.peersSeeNames();
        factualCheckDays = plan.factualCheckDays();
    }

    void open(Instant now) {
        if (isOpened()) {
            throw new RoundAlreadyOpen(name);
        }
        if (!now.isBefore(deadlineAt)) {
            throw new DeadlineInThePast();
        }
        openedAt = now;
    }

    /** Gives one institution longer. @throws ExtensionTooEarly when it is not longer than for everybody, or already over */
    void extend(long institutionId, Instant newDeadline, String reason, Instant now) {
        if (!isOpened()) {
            throw new RoundNotOpen(name);
        }
        if (!newDeadline.isAfter(deadlineAt) || !newDeadline.isAfter(now)) {
            throw new ExtensionTooEarly();
        }
        if (reason.isBlank()) {
            throw new ExtensionReasonMissing();
        }
        extension(institutionId)
                .ifPresentOrElse(
                        extension -> extension.replace(newDeadline, reason, now),
                        () -> extensions.add(new DeadlineExtension(this, institutionId, newDeadline, reason, now)));
    }

    private Optional<DeadlineExtension> extension(long institutionId) {
        return extensions.stream()
                .filter(extension -> extension.isFor(institutionId))
                .findFirst();
    }

    Deadline deadline() {
        return new Deadline(deadlineAt, ZoneId.of(zone), Duration.ofMinutes(graceMinutes), false);
    }

    Deadline deadlineFor(long institutionId) {
        return extension(institutionId)
                .map(extension -> Deadline.later(deadlineAt, extension.deadlineAt()))
                .filter(own -> own.isAfter(deadlineAt))
                .map(own -> new Deadline(own, ZoneId.of(zone), Duration.ofMinutes(graceMinutes), true))
                .orElseGet(this::deadline);
    }

    boolean isOpened() {
        return openedAt != null;
    }

    boolean hasVersion(int expected) {
        return version == expected;
    }

    long id() {
        return id == null ? 0 : id;
    }

    String name() {
        return name;
    }

    long formVersionId() {
        return formVersionId;
    }

    long rubricId() {
        return rubricId;
    }

    RoundPlan plan() {
        return new RoundPlan(
                name,
                stage,
                formVersionId,
                rubricId,
                opensAt,
                deadlineAt,
                ZoneId.of(zone),
                Duration.ofMinutes(graceMinutes),
                reviewDueOn,
                signOffDueOn,
                peersSeeScores,
                peersSeeNames,
                factualCheckDays);
    }

    RoundDetail detail() {
        return new RoundDetail(id(), plan(), deadline(), openedAt, version);
    }
}
