package portal.platform.faces;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
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

    private static Iterable<Navigation.Place> placesOf(Actor actor) {
        return placesOf(actor, false);
    }

    private static Iterable<Navigation.Place> placesOf(Actor actor, boolean demo) {
        Navigation navigation = new Navigation();
        navigation.settings = new Settings() {
            @Override
            public boolean demo() {
                return demo;
            }
        };
        navigation.current = new CurrentActor();
        navigation.current.become(actor);
        return navigation.getPlaces();
    }
}
