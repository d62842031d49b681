package portal.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import portal.platform.access.Actor;
import portal.platform.access.Grant;
import portal.platform.access.Role;

/** People whom no other test knows of, and their post. */
@ApplicationScoped
public class MadeUpPeople {

    static final String PASSWORD = "kettle-orchid-lathe-27";
    static final Grant CHAIR = new Grant(Role.CHAIR, null);
    static final Actor ADMINISTRATOR = new Actor(
            -7,
            "Ada Finch",
            "ada@example.org",
            Set.of(new Grant(Role.ADMINISTRATOR, null), new Grant(Role.SECRETARIAT, null)));

    private static final Pattern LINK = Pattern.compile("token=([\\w-]{43})");
    private static final AtomicInteger NUMBER = new AtomicInteger();

    @PersistenceContext
    EntityManager em;

    @Inject
    AccountService accounts;

    @Inject
    PasswordLinks links;

    String email() {
        return "made-up-" + NUMBER.incrementAndGet() + "-" + System.nanoTime() + "@example.org";
    }

    /** To be a chair. */
    Actor invited() {
        String email = email();
        long id = accounts.invite(ADMINISTRATOR, email, "Nell Quarry", Set.of(CHAIR));
        return new Actor(id, "Nell Quarry", email, Set.of(CHAIR));
    }

    /** With the usual password. */
    Actor active() {
        Actor person = invited();
        links.choose(lastLink(person), PASSWORD);
        return person;
    }

    String linkAskedFor(Actor person) {
        links.request(person.email(), Optional.empty());
        return lastLink(person);
    }

    private String lastLink(Actor person) {
        List<String> all = links(person);
        return all.get(all.size() - 1);
    }

    /** The tokens of the links that were mailed to the person, oldest first. */
    List<String> links(Actor person) {
        return mails(person).stream()
                .flatMap(body -> LINK.matcher(body).results())
                .map(match -> match.group(1))
                .toList();
    }

    /** What was mailed to the person, oldest first. */
    @Transactional
    List<String> mails(Actor person) {
        List<?> bodies = em.createNativeQuery("SELECT body FROM outgoing_mail WHERE recipient_email = ? ORDER BY id")
                .setParameter(1, person.email())
                .getResultList();
        return bodies.stream().map(String::valueOf).toList();
    }
}
