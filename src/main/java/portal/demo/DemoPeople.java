package portal.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import portal.identity.AccountInvited;
import portal.identity.AccountService;
import portal.identity.PasswordLinks;
import portal.platform.access.Actor;
import portal.platform.access.Grant;
import portal.platform.access.Role;
import portal.platform.config.Settings;
import portal.platform.time.PortalClock;

/** Invites the made-up people and chooses the one password that all of them share. */
@ApplicationScoped
class DemoPeople {

    /** Printed by the launcher with the sign-ins; worth nothing outside the demo. */
    static final String PASSWORD = "kettle-orchid-lathe-27";

    private static final int DAYS_BEFORE_OPENING = -130;

    @Inject
    Settings settings;

    @Inject
    AccountService accounts;

    @Inject
    PasswordLinks passwords;

    @Inject
    DemoReviewers reviewers;

    private final Map<Long, String> links = new ConcurrentHashMap<>();

    /** Keeps the link that a made-up person would have found in the mail; whom somebody invites meanwhile is real. */
    void keep(@Observes AccountInvited invited) {
        if (settings.demo() && invited.actor().equals(Actor.PORTAL)) {
            links.put(invited.accountId(), invited.token());
        }
    }

    void invite(DemoFiles files, Cast cast) {
        for (NamedCsvRecord row : files.table("people.csv")) {
            Set<Grant> grants = Stream.of(row.getField("grants").split(" "))
                    .map(grant -> grant(grant, cast))
                    .collect(Collectors.toSet());
            cast.joins(
                    row.getField("key"), invite(files.dates(), row.getField("e-mail"), row.getField("name"), grants));
        }
        reviewers.introduce(files, cast);
    }

    private Actor invite(DemoDates dates, String email, String name, Set<Grant> grants) {
        return PortalClock.pretending(dates.afterDeadline(DAYS_BEFORE_OPENING), () -> {
            long id = accounts.invite(Actor.PORTAL, email, name, grants);
            passwords.choose(Objects.requireNonNull(links.remove(id), "no link"), PASSWORD);
            return new Actor(id, name, email, grants);
        });
    }

    /** A grant is written as {@code CHAIR} or {@code REVIEWER@harrowmere}. */
    private static Grant grant(String written, Cast cast) {
        int at = written.indexOf('@');
        return at < 0
                ? new Grant(Role.valueOf(written), null)
                : new Grant(Role.valueOf(written.substring(0, at)), cast.institution(written.substring(at + 1)));
    }
}
