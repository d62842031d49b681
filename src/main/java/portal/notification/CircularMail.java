package portal.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import portal.circular.CircularCopy;

/** Carries what the secretariat writes to many. */
@ApplicationScoped
class CircularMail {

    @Inject
    Post post;

    void leaves(@Observes CircularCopy copy) {
        post.deliver(copy.to(), copy.text().subject(), copy.text().body());
    }
}
