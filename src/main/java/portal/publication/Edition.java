package portal.publication;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import portal.institution.InstitutionProfile;
import portal.plan.PlanKind;
import portal.platform.files.StoredFile;

/** A page as it was published. It never changes; it ends when a newer one comes or when it is withdrawn. */
@Entity
@Table(name = "edition")
public class Edition {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "institution_id")
    private long institutionId;

    @Column(name = "plan_starts_on")
    private @Nullable LocalDate planStartsOn;

    @Column(name = "plan_ends_on")
    private @Nullable LocalDate planEndsOn;

    @Column(name = "shows_plan")
    private boolean showsPlan;

    @Column(name = "published_by")
    private long publishedBy;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @ElementCollection
    @CollectionTable(name = "edition_text", joinColumns = @JoinColumn(name = "edition_id"))
    @MapKeyColumn(name = "field")
    @MapKeyEnumerated(EnumType.STRING)
    @Lob
    @Column(name = "text")
    private Map<PageField, String> texts = new HashMap<>();

    @OneToMany(mappedBy = "edition", cascade = CascadeType.ALL)
    private List<EditionPlan> plans = new ArrayList<>();

    @OneToMany(mappedBy = "edition", cascade = CascadeType.ALL)
    @OrderBy("id")
    private List<EditionFile> files = new ArrayList<>();

    protected Edition() {}

    /** Freezes what the preview showed. */
    Edition(PublicPage page, long publishedBy, Instant at) {
        this.institutionId = page.institutionId();
        this.publishedBy = publishedBy;
        this.publishedAt = at;
        page.texts().forEach((field, text) -> {
            if (!text.isBlank()) {
                texts.put(field, text);
            }
        });
        for (PublicPlan plan : page.plans()) {
            plans.add(new EditionPlan(this, plans.size(), plan));
        }
        page.plans().stream()
                .map(PublicPlan::plan)
                .filter(plan -> plan.kind() == PlanKind.NEW)
                .findFirst()
                .ifPresent(plan -> {
                    showsPlan = true;
                    planStartsOn = plan.window().start();
                    planEndsOn = plan.window().end();
                });
    }

    void add(@Nullable Long planId, String title, StoredFile file) {
        files.add(new EditionFile(this, planId, title, file));
    }

    void end(Instant at) {
        endedAt = at;
    }

    long id() {
        return id;
    }

    Instant publishedAt() {
        return publishedAt;
    }

    PublicPage page(InstitutionProfile institution) {
        return new PublicPage(
                institutionId,
                institution,
                Map.copyOf(texts),
                plans.stream()
                        .sorted(Comparator.comparingInt(EditionPlan::position))
                        .map(plan -> plan.asPublic(institutionId, files))
                        .toList(),
                files.stream()
                        .filter(EditionFile::isLetter)
                        .map(EditionFile::asPublic)
                        .toList(),
                publishedAt);
    }
}
