package portal.board;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import portal.identity.AccountQueries;
import portal.platform.access.AccessRefused;
import portal.platform.access.NotFound;
import portal.platform.events.RuleBroken;
import portal.platform.faces.Texts;

/**
 * Signs what people have confirmed, one letter after the other. Each node does; a letter belongs to the one that has locked its
 * line, and is anybody's again when that one has vanished.
 */
@ApplicationScoped
class SigningTimer {

    private static final Logger LOG = Logger.getLogger(SigningTimer.class.getName());

    /** More than there are nodes, so that each finds one that no other holds. */
    private static final int CANDIDATES = 8;

    @Resource
    ManagedScheduledExecutorService timer;

    @Inject
    SigningRunRepository runs;

    @Inject
    OneLine one;

    @Inject
    AccountQueries accounts;

    void start(@Observes @Initialized(ApplicationScoped.class) Object started) {
        timer.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS);
    }

    /** Until nothing is left that could be settled now. A failure here must not end the timer. */
    void look() {
        try {
            boolean going = true;
            while (going) {
                going = runs.due(CANDIDATES).stream().anyMatch(this::settle);
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "what is to be signed could not be read; it is tried again", e);
        }
    }

    /** With the rights that the signer has at this moment. @return whether this letter needs no other attempt */
    private boolean settle(SigningRunRepository.Due due) {
        try {
            return one.sign(accounts.acting(due.accountId()).orElseThrow(NotALetterSigner::new), due.lineId());
        } catch (RuleBroken rule) {
            one.refuse(due.lineId(), Texts.of(rule));
            return true;
        } catch (NotFound | AccessRefused gone) {
            one.refuse(due.lineId(), Texts.of("board.run.notYours"));
            return true;
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, e, () -> "line " + due.lineId() + " was not signed; it is tried again");
            one.failed(due.lineId(), Texts.of("board.run.trouble"));
            return false;
        }
    }
}
