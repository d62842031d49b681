package portal.notification;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Looks every half hour who is to be reminded, or told that a panel of his talks. */
@ApplicationScoped
class ReminderTimer {

    private static final Logger LOG = Logger.getLogger(ReminderTimer.class.getName());
    private static final int PAUSE_MINUTES = 30;

    @Resource
    ManagedScheduledExecutorService timer;

    @Inject
    DueQueries due;

    @Inject
    ReminderMail mail;

    @Inject
    FactsReminder facts;

    @Inject
    DiscussionMail discussion;

    void start(@Observes @Initialized(ApplicationScoped.class) Object started) {
        timer.scheduleWithFixedDelay(this::remind, 1, PAUSE_MINUTES, TimeUnit.MINUTES);
    }

    void remind() {
        each(due::submissions, mail::remind);
        each(due::reviews, mail::remind);
        each(due::facts, facts::remind);
        each(discussion::news, discussion::tell);
    }

    /** A failure here must neither end the timer nor keep the others from being reminded. */
    private static <T> void each(Supplier<List<T>> owed, Consumer<T> reminding) {
        attempt(() -> owed.get().forEach(one -> attempt(() -> reminding.accept(one))));
    }

    private static void attempt(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.log(Level.INFO, "a reminder is left for later; another node may have sent it", e);
        }
    }
}
