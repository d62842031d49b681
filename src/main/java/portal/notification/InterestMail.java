package portal.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import portal.identity.PersonName;
import portal.panel.interest.InterestDeclined;
import portal.panel.interest.InterestExpressed;
import portal.panel.interest.InterestForgotten;
import portal.platform.faces.Texts;

/**
 * Thanks whoever offers to review, tells the secretariat, and carries its kind words where it declines. The first mail goes to an
 * address that anybody may have typed, so nothing that was typed is in it.
 */
@ApplicationScoped
class InterestMail {

    private static final long NO_ACCOUNT = 0;

    @Inject
    Post post;

    @Inject
    Addressees addressees;

    @Inject
    Outbox outbox;

    void expressed(@Observes InterestExpressed event) {
        PersonName somebody = new PersonName(NO_ACCOUNT, Texts.of("mail.somebody"), event.email());
        post.send(somebody, event.what(), "/guide/view.xhtml?name=the-process");
        addressees
                .secretariat()
                .forEach(member ->
                        post.send(member, "panel.interest", "/panel/interested.xhtml?id=" + event.interestId()));
    }

    void declined(@Observes InterestDeclined event) {
        PersonName person = new PersonName(NO_ACCOUNT, event.name(), event.email());
        post.send(person, event.what(), "/guide/list.xhtml", event.words());
    }

    void forgotten(@Observes InterestForgotten event) {
        outbox.forget(event.email());
    }
}
