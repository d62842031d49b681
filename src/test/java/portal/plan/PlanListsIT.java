package portal.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionManager;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import portal.plan.imports.Confirmation;
import portal.plan.imports.PlanImportService;
import portal.platform.access.AccessRefused;
import portal.platform.access.Actor;
import portal.platform.access.Grant;
import portal.platform.access.NotFound;
import portal.platform.access.Role;
import portal.platform.files.FileKind;
import portal.platform.files.Upload;
import portal.platform.rest.SaveRequest;
import portal.platform.rest.StaleValue;
import portal.support.inside.InsidePortal;

/** Owners, links and the lists beside a plan in the real database; everything is rolled back. */
@InsidePortal
class PlanListsIT {

    private static final String PAGE =
            """
            <!DOCTYPE html>
            <meta charset="utf-8">
            <table><tr><th>No<th>Action<th>Lead<th>Linked to
            <tr><td>1<td>Lend tools<td>TLGs HR<td>Visibility; R4; Courge</table>
            <h2>Glossary</h2>
            <table><tr><td>Abbreviation<td>Meaning<td>Contact
            <tr><td>TLG<td>Technical leads group<td>Ann Bell<tr><td>HR<td>Human Resources<td></table>
            """;

    @PersistenceContext
    EntityManager em;

    @Inject
    TransactionManager transaction;

    @Inject
    PlanOpening opening;

    @Inject
    PlanService plans;

    @Inject
    PlanListService lists;

    @Inject
    PlanQueries queries;

    @Inject
    FrameworkQueries frameworks;

    @Inject
    PlanImportService imports;

    private long institution;
    private long round;
    private Actor ann;
    private long plan;

    @BeforeEach
    void openPlans() throws Exception {
        transaction.begin();
        em.createNativeQuery("INSERT INTO institution (name, kind, standing, region)"
                        + " VALUES ('Lists University', 'UNIVERSITY', 'SIGNATORY', 'North')")
                .executeUpdate();
        institution = lastId();
        em.createNativeQuery(
                        "INSERT INTO assessment_round (name, stage, form_version_id, rubric_id, opens_at, deadline_at,"
                                + " zone, review_due_on, sign_off_due_on, peers_see_scores, peers_see_names) SELECT 'Round"
                                + " of lists', f.stage, f.id, r.id, UTC_DATE() - INTERVAL 9 DAY, UTC_DATE() + INTERVAL 9"
                                + " DAY, 'Europe/London', UTC_DATE() + INTERVAL 19 DAY, UTC_DATE() + INTERVAL 29 DAY,"
                                + " 'AFTER_OWN_SUBMIT', 0 FROM form_version f JOIN rubric r ON r.stage = f.stage LIMIT 1")
                .executeUpdate();
        round = lastId();
        ann = new Actor(-21, "Ann", "ann@example.org", Set.of(new Grant(Role.INSTITUTION_EDITOR, institution)));
        opening.openFor(ann, round, institution, null);
        plan = queries.of(ann, round, institution).next().id();
    }

    @AfterEach
    void rollBack() throws Exception {
        transaction.rollback();
    }

    @Test
    void cells_are_taken_apart_whenever_they_are_written() {
        long action = plans.addAction(ann, plan);
        write(action, ActionField.OWNER, "Deans; HR and Estates");
        write(action, ActionField.LINKS, "visibility; TALENT R10; N8-3b; Strategy 2030");
        assertThat(row().parts())
                .isEqualTo(new Parts(
                        List.of("Deans", "HR", "Estates"),
                        Set.of(Theme.VISIBILITY),
                        List.of(
                                new Part(PartKind.TALENT, "R10"),
                                new Part(PartKind.N8, "3"),
                                new Part(PartKind.OTHER, "Strategy 2030"))));
        write(action, ActionField.OWNER, "Estates");
        write(action, ActionField.THEME_V, "false");
        write(action, ActionField.LINKS, "R2");
        assertThat(row().parts())
                .isEqualTo(new Parts(List.of("Estates"), Set.of(), List.of(new Part(PartKind.TALENT, "R2"))));
        write(action, ActionField.OWNER, "");
        write(action, ActionField.LINKS, "");
        assertThat(row().parts()).isEqualTo(Parts.NONE);
    }

    @Test
    void one_owner_is_accountable() {
        write(plans.addAction(ann, plan), ActionField.OWNER, "Deans; HR");
        em.flush();
        List<?> accountable = em.createNativeQuery(
                        "SELECT words FROM plan_action_part WHERE accountable AND action_id = " + row().id())
                .getResultList();
        assertThat(accountable).hasToString("[Deans]");
    }

    @Test
    void what_is_listed_tells_owners_and_links_apart_at_once() {
        long action = plans.addAction(ann, plan);
        write(action, ActionField.OWNER, "TLGs HR");
        write(action, ActionField.LINKS, "Courge");
        int version = row().version();
        list(EntryKind.GLOSSARY, "TLG", "Technical leads group");
        long hr = list(EntryKind.GLOSSARY, "HR", "Human Resources");
        list(EntryKind.VALUE, "Courage", "We speak up");
        assertThat(row().owners()).containsExactly("TLGs", "HR");
        assertThat(row().parts().links()).containsExactly(new Part(PartKind.VALUE, "Courage"));
        assertThat(row())
                .extracting(ActionRow::owner, ActionRow::links, ActionRow::version)
                .containsExactly("TLGs HR", "Courge", version);
        assertThat(detail().lists().meaning("tlgs")).isEqualTo("Technical leads group");
        lists.remove(ann, plan, hr);
        assertThat(row().owners()).containsExactly("TLGs HR");
    }

    @Test
    void two_people_in_one_line_do_not_lose_each_others_work() {
        long entry = lists.add(ann, plan, EntryKind.GLOSSARY);
        lists.save(ann, plan, entry, EntryField.NAME, new SaveRequest("HR", 1));
        lists.save(ann, plan, entry, EntryField.MEANING, new SaveRequest("Human Resources", 1));
        assertThatThrownBy(() -> lists.save(ann, plan, entry, EntryField.NAME, new SaveRequest("H.R.", 1)))
                .isInstanceOf(StaleValue.class);
        assertThat(detail().lists().entries())
                .extracting(ListEntry::name, ListEntry::meaning)
                .containsExactly(tuple("HR", "Human Resources"));
    }

    @Test
    void a_file_brings_its_glossary_and_a_file_that_comes_again_changes_what_it_says_otherwise() {
        imports.confirm(ann, upload(PAGE), new Confirmation(Confirmation.Way.REPLACE));
        assertThat(row().owners()).containsExactly("TLGs", "HR");
        assertThat(row().themes()).containsExactly(Theme.VISIBILITY);
        assertThat(detail().lists().of(EntryKind.GLOSSARY))
                .extracting(ListEntry::name, ListEntry::contact)
                .containsExactly(tuple("TLG", "Ann Bell"), tuple("HR", ""));
        long again = upload(PAGE.replace("Technical leads group", "Technical leaders"));
        imports.confirm(ann, again, new Confirmation(Confirmation.Way.MERGE, false, Map.of()));
        assertThat(detail().lists().meaning("TLG")).isEqualTo("Technical leaders");
        assertThat(detail().lists().entries()).hasSize(2);
    }

    @Test
    void both_plans_of_the_next_round_have_the_lists_of_the_plan_before() {
        list(EntryKind.GLOSSARY, "HR", "Human Resources");
        write(plans.addAction(ann, plan), ActionField.OWNER, "HR");
        em.flush();
        em.createNativeQuery(
                        "INSERT INTO assessment_round (name, stage, form_version_id, rubric_id, opens_at, deadline_at,"
                                + " zone, review_due_on, sign_off_due_on, peers_see_scores, peers_see_names) SELECT"
                                + " 'Round after lists', stage, form_version_id, rubric_id, opens_at, deadline_at, zone,"
                                + " review_due_on, sign_off_due_on, peers_see_scores, peers_see_names FROM"
                                + " assessment_round WHERE id = " + round)
                .executeUpdate();
        long after = lastId();
        opening.openFor(ann, after, institution, round);
        em.flush();
        em.clear();
        PlansOfSubmission both = queries.of(ann, after, institution);
        assertThat(both.previous().actions()).extracting(ActionRow::owners).containsExactly(List.of("HR"));
        assertThat(Stream.of(both.previous(), both.next()).map(PlanDetail::id).map(id -> queries.detail(ann, id)))
                .allSatisfy(detail -> assertThat(detail.lists().meaning("HR")).isEqualTo("Human Resources"));
    }

    @Test
    void lists_are_kept_by_those_who_keep_the_plan_and_while_it_can_be_written() {
        long entry = lists.add(ann, plan, EntryKind.GLOSSARY);
        Actor eve = new Actor(-22, "Eve", "eve@example.org", Set.of(new Grant(Role.INSTITUTION_EDITOR, 0L)));
        Actor office = new Actor(-23, "Oz", "oz@example.org", Set.of(new Grant(Role.SECRETARIAT, null)));
        assertThatThrownBy(() -> lists.remove(eve, plan, entry)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> lists.remove(office, plan, entry)).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> lists.remove(ann, plan, entry + 1)).isInstanceOf(NotFound.class);
        plans.freeze(ann, round, institution, Instant.parse("2026-11-21T14:03:00Z"));
        assertThatThrownBy(() -> lists.remove(ann, plan, entry)).isInstanceOf(PlanFrozen.class);
    }

    @Test
    void every_framework_has_its_items_with_a_title() {
        Frameworks all = frameworks.all();
        assertThat(all.of(PartKind.PILLAR)).hasSize(Theme.values().length);
        assertThat(all.of(PartKind.TALENT)).hasSize(16);
        assertThat(all.of(PartKind.N8)).hasSize(10);
        assertThat(all.title(new Part(PartKind.TALENT, "R16"))).isNotEmpty();
        assertThat(all.title(new Part(PartKind.OTHER, "R16"))).isEmpty();
    }

    private long list(EntryKind kind, String name, String meaning) {
        long entry = lists.add(ann, plan, kind);
        lists.save(ann, plan, entry, EntryField.NAME, new SaveRequest(name, 99));
        lists.save(ann, plan, entry, EntryField.MEANING, new SaveRequest(meaning, 99));
        return entry;
    }

    private void write(long action, ActionField field, String value) {
        plans.saveField(ann, plan, action, field, new SaveRequest(value, 99));
    }

    private long upload(String page) {
        byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
        try (Upload upload = Upload.receive("plan.html", new ByteArrayInputStream(bytes), FileKind.TABLES)) {
            return imports.upload(ann, plan, upload);
        }
    }

    private ActionRow row() {
        return detail().actions().get(0);
    }

    private PlanDetail detail() {
        em.flush();
        em.clear();
        return queries.detail(ann, plan);
    }

    private long lastId() {
        return ((Number) em.createNativeQuery("SELECT LAST_INSERT_ID()").getSingleResult()).longValue();
    }
}
