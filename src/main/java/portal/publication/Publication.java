package portal.publication;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import portal.institution.ContactKind;
import portal.institution.InstitutionDetail;
import portal.plan.PlanKind;
import portal.platform.access.Actor;
import portal.platform.rest.SaveReply;
import portal.platform.rest.SaveRequest;

/**
 * The page that an institution is working on. Nobody else sees it before an edition of it is published. Its version counts
 * what was chosen to be shown; each text counts its own changes.
 */
@Entity
@Table(name = "publication")
public class Publication {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "institution_id")
    private long institutionId;

    @Column(name = "shows_letters")
    private boolean showsLetters;

    @ElementCollection
    @CollectionTable(name = "publication_plan", joinColumns = @JoinColumn(name = "publication_id"))
    @Column(name = "plan_id")
    private Set<Long> plans = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "publication_name", joinColumns = @JoinColumn(name = "publication_id"))
    @Column(name = "name")
    private Set<String> names = new HashSet<>();

    @OneToMany(mappedBy = "publication", cascade = CascadeType.ALL)
    private List<PageText> texts = new ArrayList<>();

    private int version;

    protected Publication() {}

    private Publication(long institutionId) {
        this.institutionId = institutionId;
        for (PageField field : PageField.values()) {
            texts.add(new PageText(this, field));
        }
    }

    /** What to begin with: the newest plan that was submitted, the sponsor and the named contact. */
    static Publication proposed(InstitutionDetail institution, List<SubmittedPlan> submitted) {
        Publication page = new Publication(institution.id());
        submitted.stream()
                .map(SubmittedPlan::plan)
                .filter(plan -> plan.kind() == PlanKind.NEW)
                .findFirst()
                .ifPresent(plan -> page.plans.add(plan.id()));
        institution.contacts(ContactKind.SPONSOR).stream().findFirst().ifPresent(sponsor -> {
            page.text(PageField.LEADER_NAME).propose(sponsor.name());
            page.text(PageField.LEADER_ROLE).propose(sponsor.job());
        });
        institution.contacts(ContactKind.NAMED_CONTACT).stream().findFirst().ifPresent(contact -> {
            page.text(PageField.CONTACT_NAME).propose(contact.name());
            page.text(PageField.CONTACT_ROLE).propose(contact.job());
            page.text(PageField.CONTACT_EMAIL).propose(contact.email());
        });
        return page;
    }

    SaveReply write(PageField field, SaveRequest typed, Actor actor, Instant at) {
        if (!field.isProse() && typed.value().length() > PageField.LONGEST_LINE) {
            throw new LineTooLong(PageField.LONGEST_LINE);
        }
        return text(field).write(typed, actor, at);
    }

    private PageText text(PageField field) {
        return texts.stream().filter(one -> one.field() == field).findFirst().orElseThrow();
    }

    /** Says what is shown beside the texts. */
    void choose(Choices chosen) {
        if (version != chosen.version()) {
            throw new OptimisticLockException();
        }
        version++;
        showsLetters = chosen.letters();
        plans.clear();
        plans.addAll(chosen.plans());
        names.clear();
        names.addAll(chosen.names());
    }

    /** What is shown beside the texts. */
    Choices choices() {
        return new Choices(showsLetters, Set.copyOf(plans), Set.copyOf(names), version);
    }

    Map<PageField, Draft.Text> texts() {
        Map<PageField, Draft.Text> written = new EnumMap<>(PageField.class);
        texts.forEach(text -> written.put(text.field(), new Draft.Text(text.field(), text.text(), text.version())));
        return written;
    }

    long institutionId() {
        return institutionId;
    }
}
