package portal.architecture.bad.round;

import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Random;
import portal.architecture.bad.round.web.BadPage;
import portal.platform.access.Actor;

public class BadService {

    @Inject
    BadPage page;

    @Inject
    BadEntity one;

    @Inject
    BadEntity two;

    @Inject
    BadEntity three;

    @Inject
    BadEntity four;

    @Inject
    FacesContext facesContext;

    public int withoutActor(int number) {
        return new Random(number).nextInt();
    }

    public Actor withoutPolicy(Actor actor) {
        return actor;
    }

    LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    void shout() {
        System.out.println(today());
    }

    void nap() throws InterruptedException {
        Thread.sleep(1);
    }
}
