package portal.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import portal.institution.InstitutionKind;
import portal.institution.InstitutionProfile;
import portal.institution.InstitutionService;
import portal.institution.Standing;
import portal.platform.access.AccessRefused;
import portal.platform.access.Actor;
import portal.platform.access.Grant;
import portal.platform.access.NotFound;
import portal.platform.access.Role;
import portal.platform.rest.SaveRequest;
import portal.platform.rest.StaleValue;
import portal.support.inside.InsidePortal;

/** An institution writes a page, publishes it and takes it back. */
@InsidePortal
class PublicationIT {

    @Inject
    InstitutionService institutions;

    @Inject
    PublicationService publications;

    @Inject
    PublicationQueries queries;

    @Inject
    RegisterQueries register;

    private String name;
    private long institution;
    private Actor editor;
    private Actor approver;

    @BeforeEach
    void foundOne() {
        name = "College of Test Pages " + System.nanoTime();
        InstitutionProfile profile = new InstitutionProfile(
                name, InstitutionKind.UNIVERSITY, Standing.SIGNATORY, "Isle of Testing", null, "Phase test", null);
        institution = institutions.register(Actor.PORTAL, profile);
        editor = person(Role.INSTITUTION_EDITOR);
        approver = person(Role.INSTITUTION_APPROVER);
    }

    @Test
    void nobody_reads_what_is_not_published() {
        write(PageField.STATEMENT, "We mean to.");

        assertThatThrownBy(() -> queries.page(institution)).isInstanceOf(NotFound.class);
        assertThat(row().isPublished()).isFalse();
        assertThat(row().standing(register.today())).isEqualTo(PlanStanding.NONE);
    }

    @Test
    void a_page_without_a_contact_is_not_published_and_says_what_is_missing() {
        write(PageField.STATEMENT, "We mean to.");

        assertThatThrownBy(this::publish)
                .isInstanceOfSatisfying(PageIncomplete.class, refusal -> assertThat(refusal.parameters()[0].toString())
                        .contains("Name of the contact")
                        .doesNotContain("Statement"));
    }

    @Test
    void what_is_typed_after_it_was_published_waits_for_the_next_time() {
        fill();
        publish();
        write(PageField.STATEMENT, "A later thought.");

        assertThat(queries.page(institution).text(PageField.STATEMENT)).isEqualTo("Something.");
        publish();
        assertThat(queries.page(institution).text(PageField.STATEMENT)).isEqualTo("A later thought.");
        assertThat(row().isPublished()).isTrue();
    }

    @Test
    void what_changed_after_the_preview_is_not_published() {
        fill();
        String seen = queries.preview(approver, institution).fingerprint();
        write(PageField.VISIBILITY, "Typed by somebody else.");

        assertThatThrownBy(() -> publications.publish(approver, institution, seen))
                .isInstanceOf(PageChanged.class);
    }

    @Test
    void what_is_withdrawn_is_gone_and_can_be_published_again() {
        fill();
        publish();
        publications.withdraw(approver, institution);

        assertThatThrownBy(() -> queries.page(institution)).isInstanceOf(NotFound.class);
        publish();
        assertThat(queries.page(institution).text(PageField.STATEMENT)).isEqualTo("Something.");
    }

    @Test
    void an_editor_writes_and_does_not_publish() {
        fill();
        String seen = queries.preview(editor, institution).fingerprint();

        assertThatThrownBy(() -> publications.publish(editor, institution, seen))
                .isInstanceOf(AccessRefused.class);
    }

    @Test
    void nobody_overwrites_what_somebody_else_typed() {
        write(PageField.STATEMENT, "First.");

        assertThatThrownBy(() ->
                        publications.write(editor, institution, PageField.STATEMENT, new SaveRequest("Second.", 0)))
                .isInstanceOf(StaleValue.class);
    }

    @Test
    void the_register_is_searched_by_name_kind_region_phase_and_plan() {
        assertThat(found(
                        new RegisterSearch(name, InstitutionKind.UNIVERSITY, "Isle of Testing", "Phase test", null, 1)))
                .containsExactly(institution);
        assertThat(found(new RegisterSearch(name, null, "", "", PlanStanding.NONE, 1)))
                .containsExactly(institution);
        assertThat(found(new RegisterSearch(name, null, "", "", PlanStanding.CURRENT, 1)))
                .isEmpty();
        assertThat(found(new RegisterSearch(name, null, "", "", PlanStanding.ENDED, 1)))
                .isEmpty();
        assertThat(found(new RegisterSearch(name, InstitutionKind.OTHER_EMPLOYER, "", "", null, 1)))
                .isEmpty();
        assertThat(found(new RegisterSearch("100%", null, "", "", null, 1))).isEmpty();
        assertThat(register.regions()).contains("Isle of Testing");
    }

    private List<Long> found(RegisterSearch search) {
        return register.list(search).rows().stream()
                .map(RegisterRow::institutionId)
                .toList();
    }

    private RegisterRow row() {
        return register.list(new RegisterSearch(name, null, "", "", null, 1))
                .rows()
                .get(0);
    }

    private void fill() {
        for (PageField field : PageField.values()) {
            write(field, field == PageField.CONTACT_EMAIL ? "team@example.org" : "Something.");
        }
    }

    private void write(PageField field, String text) {
        int version = queries.draft(editor, institution).text(field).version();
        publications.write(editor, institution, field, new SaveRequest(text, version));
    }

    private void publish() {
        publications.publish(
                approver, institution, queries.preview(approver, institution).fingerprint());
    }

    /** Played by the first account there is, which every database has. */
    private Actor person(Role role) {
        return new Actor(1, "Test Person", "test.person@example.org", Set.of(new Grant(role, institution)));
    }
}
