package portal.platform.faces;

import static portal.platform.access.Role.ADMINISTRATOR;
import static portal.platform.access.Role.BOARD_MEMBER;
import static portal.platform.access.Role.CHAIR;
import static portal.platform.access.Role.INSTITUTION_APPROVER;
import static portal.platform.access.Role.INSTITUTION_EDITOR;
import static portal.platform.access.Role.OBSERVER;
import static portal.platform.access.Role.REVIEWER;
import static portal.platform.access.Role.SECRETARIAT;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import portal.platform.access.CurrentActor;
import portal.platform.access.Role;
import portal.platform.config.Settings;

/** The main navigation: a table of places and of the roles that have something to do there. */
@Named
@RequestScoped
public class Navigation {

    private static final Set<Role> EVERYBODY = Set.of(Role.values());

    static final List<Place> PLACES = List.of(
            new Place("nav.home", "/overview/home.xhtml", EVERYBODY),
            new Place("nav.submissions", "/submission/list.xhtml", Set.of(INSTITUTION_EDITOR, INSTITUTION_APPROVER)),
            new Place("nav.publication", "/publication/edit.xhtml", Set.of(INSTITUTION_EDITOR, INSTITUTION_APPROVER)),
            new Place("nav.overview", "/overview/round.xhtml", Set.of(SECRETARIAT, CHAIR, OBSERVER)),
            new Place("nav.reviews", "/panel/list.xhtml", Set.of(REVIEWER)),
            new Place("nav.observing", "/panel/observe.xhtml", Set.of(OBSERVER)),
            new Place("nav.conflicts", "/panel/conflicts.xhtml", Set.of(CHAIR)),
            new Place("nav.moderation", "/scoring/moderate.xhtml", Set.of(CHAIR)),
            new Place("nav.rounds", "/round/list.xhtml", Set.of(SECRETARIAT)),
            new Place("nav.panels", "/scoring/list.xhtml", Set.of(SECRETARIAT)),
            new Place("nav.letters", "/letter/list.xhtml", Set.of(SECRETARIAT)),
            new Place("nav.signers", "/letter/signers.xhtml", Set.of(ADMINISTRATOR)),
            new Place("nav.board", "/board/list.xhtml", Set.of(BOARD_MEMBER)),
            new Place("nav.institutions", "/institution/list.xhtml", Set.of(SECRETARIAT)),
            new Place("nav.people", "/identity/list.xhtml", Set.of(SECRETARIAT, ADMINISTRATOR)),
            new Place("nav.mail", "/notification/list.xhtml", Set.of(SECRETARIAT), true),
            new Place("nav.guides", "/guide/list.xhtml", EVERYBODY));

    @Inject
    CurrentActor current;

    @Inject
    Settings settings;

    /** A place of the portal and who goes there; some are only for trying the portal out. */
    public record Place(String key, String path, Set<Role> roles, boolean onlyInDemo) {

        Place(String key, String path, Set<Role> roles) {
            this(key, path, roles, false);
        }

        public String getLabel() {
            return Texts.of(key);
        }

        private boolean sharesFolder(String view) {
            return view.startsWith(path.substring(0, path.lastIndexOf('/') + 1));
        }

        /** The page of one thing is named as the list of all, without the last letter. */
        private boolean names(String view) {
            return view.startsWith(path.replaceFirst("s?\\.xhtml$", ""));
        }
    }

    /** "page" where the page shown is this place, "true" where it belongs there, else "false". */
    public String current(Place place) {
        return current(place, FacesContext.getCurrentInstance().getViewRoot().getViewId());
    }

    String current(Place place, String shown) {
        return place.path().equals(shown) ? "page" : Boolean.toString(place.equals(homeOf(shown)));
    }

    /** Where a page belongs that is no place itself: where it is named after one, there, or else to the first of its folder. */
    private @Nullable Place homeOf(String shown) {
        if (PLACES.stream().anyMatch(place -> place.path().equals(shown))) {
            return null;
        }
        List<Place> near =
                getPlaces().stream().filter(place -> place.sharesFolder(shown)).toList();
        return near.stream()
                .filter(place -> place.names(shown))
                .findFirst()
                .or(() -> near.stream().findFirst())
                .orElse(null);
    }

    /** The places of whoever acts, in the order of the work. */
    public List<Place> getPlaces() {
        return PLACES.stream()
                .filter(place -> settings.demo() || !place.onlyInDemo())
                .filter(place -> place.roles().stream().anyMatch(current.get()::holds))
                .toList();
    }
}
