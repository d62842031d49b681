package portal.institution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionManager;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import portal.institution.InstitutionSearch.Sort;
import portal.institution.recognition.RecognitionKind;
import portal.institution.recognition.RecognitionRow;
import portal.institution.recognition.RecognitionService;
import portal.institution.recognition.RecognitionText;
import portal.platform.access.AccessRefused;
import portal.platform.access.Actor;
import portal.platform.access.NotFound;
import portal.platform.jpa.StatementCount;
import portal.support.inside.InsidePortal;

@InsidePortal
class InstitutionQueriesIT {

    private static final int STATEMENTS = 2;

    @PersistenceContext
    EntityManager em;

    @Inject
    TransactionManager transaction;

    @Inject
    InstitutionService institutions;

    @Inject
    InstitutionQueries queries;

    @Inject
    RecognitionService recognitions;

    @BeforeEach
    void begin() throws Exception {
        transaction.begin();
    }

    @AfterEach
    void rollBack() throws Exception {
        transaction.rollback();
    }

    @Test
    void a_list_of_three_takes_as_many_statements_as_a_list_of_one() {
        register("Quarrow one");
        assertThat(list("quarrow").rows()).hasSize(1);
        assertThat(StatementCount.executed()).isEqualTo(STATEMENTS);

        register("Quarrow two");
        register("Quarrow three");
        assertThat(list("quarrow").rows())
                .extracting(InstitutionRow::name)
                .containsExactly("Quarrow one", "Quarrow three", "Quarrow two");
        assertThat(StatementCount.executed()).isEqualTo(STATEMENTS);
    }

    @Test
    void a_wildcard_that_was_typed_means_itself() {
        register("Quarrow 100% one");
        register("Quarrow 1000");

        assertThat(list("100%").rows()).extracting(InstitutionRow::name).containsExactly("Quarrow 100% one");
        assertThat(list("w_1").rows()).isEmpty();
    }

    @Test
    void an_institution_is_read_with_its_contacts() {
        long id = register("Quarrow one");
        institutions.nameContact(
                Actor.PORTAL, id, new ContactDetail(0, ContactKind.LEAD, "Ama Okafor", "", "ama@example.org"));
        em.flush();
        em.clear();

        InstitutionDetail institution = queries.detail(Actor.PORTAL, id);

        assertThat(institution.name()).isEqualTo("Quarrow one");
        assertThat(institution.contacts(ContactKind.LEAD))
                .singleElement()
                .extracting(ContactDetail::name)
                .isEqualTo("Ama Okafor");

        institutions.dropContact(Actor.PORTAL, id, institution.contacts().get(0).id());
        em.flush();
        em.clear();
        assertThat(queries.detail(Actor.PORTAL, id).contacts()).isEmpty();
    }

    @Test
    void what_an_institution_was_given_is_kept_by_the_secretariat_alone() {
        long id = register("Quarrow one");
        RecognitionText plaque =
                new RecognitionText(RecognitionKind.PLAQUE, " The board ", LocalDate.of(2026, 11, 2), "Its first plan");
        recognitions.give(Actor.PORTAL, id, plaque);
        recognitions.give(Actor.PORTAL, id, plaque);
        RecognitionRow first = recognitions.of(Actor.PORTAL, id).get(0);
        assertThat(first.givenBy()).isEqualTo("The board");
        recognitions.remove(Actor.PORTAL, id, first.id());
        RecognitionRow second = recognitions.of(Actor.PORTAL, id).get(0);
        assertThat(second.id()).isNotEqualTo(first.id());

        assertThatThrownBy(() -> recognitions.remove(Actor.PORTAL, id + 1, second.id()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> recognitions.remove(Actor.NOBODY, id, second.id()))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> recognitions.give(Actor.NOBODY, id, plaque)).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> recognitions.of(Actor.NOBODY, id)).isInstanceOf(NotFound.class);
    }

    private InstitutionListing list(String words) {
        em.flush();
        StatementCount.reset();
        return queries.list(Actor.PORTAL, new InstitutionSearch(words, Sort.NAME, 1));
    }

    private long register(String name) {
        return institutions.register(
                Actor.PORTAL,
                new InstitutionProfile(
                        name, InstitutionKind.UNIVERSITY, Standing.SIGNATORY, "Wales", null, null, null));
    }
}
