package portal.panel.observing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionManager;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import portal.identity.PersonName;
import portal.panel.PanelFixture;
import portal.platform.access.Actor;
import portal.platform.access.Grant;
import portal.platform.access.NotFound;
import portal.platform.access.Role;
import portal.submission.SubmissionState;
import portal.support.inside.InsidePortal;

/** Who sits in with a panel, and from when on something is open to him. */
@InsidePortal
class ObserverIT {

    @PersistenceContext
    EntityManager em;

    @Inject
    TransactionManager transaction;

    @Inject
    ObserverService observers;

    @Inject
    ObserverQueries queries;

    private PanelFixture made;
    private Actor office;
    private Actor observer;
    private long institution;
    private long submission;

    @BeforeEach
    void makePanel() throws Exception {
        transaction.begin();
        made = new PanelFixture(em);
        office = made.secretariat();
        observer = made.person(new Grant(Role.OBSERVER, null));
        institution = made.institution();
        submission = made.submission(institution, SubmissionState.UNDER_REVIEW);
    }

    @AfterEach
    void rollBack() throws Exception {
        transaction.rollback();
    }

    @Test
    void nothing_is_open_before_the_declaration() {
        observers.invite(office, submission, observer.accountId());

        assertThat(queries.observes(observer, submission)).isFalse();
        observers.accept(observer, submission);
        assertThat(queries.observes(observer, submission)).isTrue();
        assertThat(queries.observes(observer, made.roundId(), institution)).isTrue();
        assertThat(queries.observes(made.person(new Grant(Role.OBSERVER, null)), submission))
                .isFalse();
    }

    @Test
    void nothing_is_open_before_the_review_begins() {
        long early = made.submission();
        observers.invite(office, early, observer.accountId());
        observers.accept(observer, early);

        assertThat(queries.observes(observer, early)).isFalse();
        assertThat(queries.mine(observer)).singleElement().satisfies(panel -> assertThat(panel.isEarly())
                .isTrue());
    }

    @Test
    void who_is_tied_to_the_institution_cannot_be_invited_and_loses_what_was_open() {
        observers.invite(office, submission, observer.accountId());
        observers.accept(observer, submission);
        Actor member = new Actor(
                observer.accountId(),
                observer.name(),
                observer.email(),
                Set.of(new Grant(Role.OBSERVER, null), new Grant(Role.INSTITUTION_EDITOR, institution)));
        assertThat(queries.observes(member, submission)).isFalse();
        assertThat(queries.mine(member)).isEmpty();

        Actor tied = made.person(new Grant(Role.OBSERVER, null));
        em.createNativeQuery("INSERT INTO role_grant (account_id, role, institution_id, granted_at)"
                        + " VALUES (?1, 'INSTITUTION_EDITOR', ?2, '2026-01-01')")
                .setParameter(1, tied.accountId())
                .setParameter(2, institution)
                .executeUpdate();
        assertThatThrownBy(() -> observers.invite(office, submission, tied.accountId()))
                .isInstanceOf(CannotObserve.class);
    }

    @Test
    void only_observers_are_invited_and_each_once() {
        assertThatThrownBy(() ->
                        observers.invite(office, submission, made.reviewer().accountId()))
                .isInstanceOf(CannotObserve.class);
        observers.invite(office, submission, observer.accountId());

        assertThat(queries.candidates(office, submission))
                .extracting(PersonName::id)
                .doesNotContain(observer.accountId());
        assertThatThrownBy(() -> observers.invite(office, submission, observer.accountId()))
                .isInstanceOf(CannotObserve.class);
    }

    @Test
    void who_declines_or_is_withdrawn_sees_nothing_of_it_any_more() {
        observers.invite(office, submission, observer.accountId());
        observers.decline(observer, submission);
        em.flush();
        assertThat(queries.mine(observer)).isEmpty();
        assertThatThrownBy(() -> observers.accept(observer, submission)).isInstanceOf(NotFound.class);

        observers.invite(office, submission, observer.accountId());
        observers.accept(observer, submission);
        observers.withdraw(office, submission, observer.accountId());
        em.flush();
        assertThat(queries.observes(observer, submission)).isFalse();
    }
}
