package portal.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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

    private final Map<Long, String> links = new ConcurrentHashMap<>();

    /** Keeps the links that the made-up people would have found in their mail. */
    void keep(@Observes AccountInvited invited) {
        if (settings.demo()) {
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
    }

    private Actor invite(DemoDates dates, String email, String name, Set<Grant> grants) {
        long id = PortalClock.pretending(
                dates.afterDeadline(DAYS_BEFORE_OPENING), () -> accounts.invite(Actor.PORTAL, email, name, grants));
        return new Actor(id, name, email, grants);
    }

    /** These people choose their password now, because the round needs them signed in. */
    void chooseFirst(DemoDates dates, List<Actor> people) {
        people.forEach(person -> choose(dates, person.accountId()));
    }

    /** Everybody else does. It takes a while: passwords are made costly to guess. */
    void chooseOthers(DemoDates dates) {
        new TreeSet<>(links.keySet()).forEach(accountId -> choose(dates, accountId));
    }

    private void choose(DemoDates dates, long accountId) {
        String link = links.remove(accountId);
        if (link != null) {
            PortalClock.pretending(dates.afterDeadline(DAYS_BEFORE_OPENING), () -> passwords.choose(link, PASSWORD));
        }
    }

    /** A grant is written as {@code CHAIR} or {@code REVIEWER@harrowmere}. */
    private static Grant grant(String written, Cast cast) {
        int at = written.indexOf('@');
        return at < 0
                ? new Grant(Role.valueOf(written), null)
                : new Grant(Role.valueOf(written.substring(0, at)), cast.institution(written.substring(at + 1)));
    }
}
