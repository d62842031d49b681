package portal.platform.faces;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portal.platform.access.Actor;
import portal.platform.access.CurrentActor;
import portal.platform.access.Grant;
import portal.platform.access.Role;
import portal.platform.config.Settings;

class NavigationTest {

    @Test
    void every_place_is_a_view_and_has_words() {
        assertThat(Navigation.PLACES).allSatisfy(place -> {
            assertThat(Path.of("src/main/webapp", place.path())).exists();
            assertThat(place.getLabel()).isNotEqualTo(place.key());
        });
    }

    @Test
    void every_role_has_somewhere_to_go() {
        assertThat(EnumSet.allOf(Role.class)).allSatisfy(role -> assertThat(
                        placesOf(new Actor(1, "Ros Vale", "ros@example.org", Set.of(new Grant(role, null)))))
                .isNotEmpty());
    }

    @Test
    void somebody_who_is_not_signed_in_has_no_places() {
        assertThat(placesOf(Actor.NOBODY)).isEmpty();
    }

    @Test
    void sent_mail_is_looked_into_where_there_is_no_mailbox() {
        Actor office = new Actor(1, "Ros Vale", "ros@example.org", Set.of(new Grant(Role.SECRETARIAT, null)));
        assertThat(placesOf(office, true)).extracting(Navigation.Place::key).contains("nav.mail");
        assertThat(placesOf(office, false)).extracting(Navigation.Place::key).doesNotContain("nav.mail");
    }

    @ParameterizedTest
    @CsvSource({
        "/letter/list.xhtml, nav.letters, page",
        "/letter/templates.xhtml, nav.letters, true",
        "/letter/edit.xhtml, nav.letters, true",
        "/letter/signers.xhtml, nav.signers, page",
        "/letter/signer.xhtml, nav.signers, true",
        "/scoring/meet.xhtml, nav.panels, true",
        "/identity/view.xhtml, nav.people, true"
    })
    void one_place_at_most_is_marked_as_where_one_is(String shown, String key, String mark) {
        Navigation navigation = of(
                new Actor(
                        1,
                        "Ros Vale",
                        "ros@example.org",
                        Set.of(new Grant(Role.SECRETARIAT, null), new Grant(Role.ADMINISTRATOR, null))),
                false);

        assertThat(navigation.getPlaces())
                .filteredOn(place -> !navigation.current(place, shown).equals("false"))
                .singleElement()
                .satisfies(place -> {
                    assertThat(place.key()).isEqualTo(key);
                    assertThat(navigation.current(place, shown)).isEqualTo(mark);
                });
    }

    @Test
    void who_keeps_signers_alone_is_there_on_all_their_pages() {
        Navigation navigation =
                of(new Actor(1, "Ros Vale", "ros@example.org", Set.of(new Grant(Role.ADMINISTRATOR, null))), false);

        assertThat(navigation.getPlaces())
                .filteredOn(place ->
                        navigation.current(place, "/letter/signer.xhtml").equals("true"))
                .extracting(Navigation.Place::key)
                .containsExactly("nav.signers");
    }

    private static Iterable<Navigation.Place> placesOf(Actor actor) {
        return placesOf(actor, false);
    }

    private static Iterable<Navigation.Place> placesOf(Actor actor, boolean demo) {
        return of(actor, demo).getPlaces();
    }

    private static Navigation of(Actor actor, boolean demo) {
        Navigation navigation = new Navigation();
        navigation.settings = new Settings() {
            @Override
            public boolean demo() {
                return demo;
            }
        };
        navigation.current = new CurrentActor();
        navigation.current.become(actor);
        return navigation;
    }
}
