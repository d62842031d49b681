package portal.identity.factor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import portal.platform.access.Actor;
import portal.platform.config.Settings;
import portal.platform.events.DomainEvent;

/** Offers, confirms, checks and ends second factors; the services of identity ask who may. */
@ApplicationScoped
public class SecondFactors {

    private static final int RECOVERY_LENGTH = 12;

    @Inject
    SecondFactorRepository factors;

    @Inject
    FactorKey key;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    @Inject
    Event<DomainEvent> events;

    public boolean isSetUp(long accountId) {
        return factors.find(accountId).flatMap(SecondFactor::secret).isPresent();
    }

    public FactorView of(long accountId) {
        return factors.find(accountId).map(this::view).orElse(FactorView.NONE);
    }

    private FactorView view(SecondFactor factor) {
        return new FactorView(
                factor.confirmedAt().orElse(null),
                factor.recoveryLeft(),
                offered(factor).orElse(null),
                settings.demo() ? madeUpCode(factor) : "");
    }

    /** None either where it was kept under an older key: then it is offered anew. */
    private Optional<FactorSecret> offered(SecondFactor factor) {
        try {
            return factor.offered().map(kept -> key.open(factor.accountId(), kept));
        } catch (FactorUnreadable | FactorKeyMissing e) {
            return Optional.empty();
        }
    }

    /** The one of now or, where that has been taken, the next. */
    private String madeUpCode(SecondFactor factor) {
        long step = Math.max(FactorSecret.step(clock.instant()), factor.lastStep() + 1);
        return FactorSecret.madeUp(factor.accountId()).code(step);
    }

    /** Offers a secret to the first device. @throws FactorAlreadySet when one is in force */
    public void begin(long accountId) {
        if (isSetUp(accountId)) {
            throw new FactorAlreadySet();
        }
        offer(accountId);
    }

    /** Offers a secret to a device; asked again it offers the same one, so that a second window shows no other. */
    public void offer(long accountId) {
        SecondFactor known = factors.held(accountId).orElse(null);
        if (known == null) {
            factors.add(new SecondFactor(accountId, fresh(accountId)));
        } else if (offered(known).isEmpty()) {
            known.offer(fresh(accountId));
        }
    }

    private String fresh(long accountId) {
        return key.close(accountId, settings.demo() ? FactorSecret.madeUp(accountId) : FactorSecret.fresh());
    }

    /** Until the transaction ends nobody else takes a code of theirs. */
    public void hold(Actor actor) {
        factors.held(actor.accountId());
    }

    /** Whether the device with the secret on offer shows this code; then it is the second factor from now on. */
    public boolean confirm(Actor actor, String code) {
        SecondFactor factor = factors.held(actor.accountId()).orElseThrow(FactorMissing::new);
        Instant now = clock.instant();
        OptionalLong step = offered(factor).orElseThrow(FactorMissing::new).stepOf(digits(code), now);
        step.ifPresent(known -> {
            factor.confirm(known, now);
            events.fire(SecondFactorChanged.of(actor, "set-up", factor));
        });
        return step.isPresent();
    }

    /** Makes recovery codes, to be shown this once; those before are worth nothing any more. */
    public List<String> recovery(Actor actor) {
        SecondFactor factor = factors.held(actor.accountId()).orElseThrow(FactorMissing::new);
        List<String> codes = RecoveryCode.fresh();
        factor.replaceRecovery(
                codes.stream().map(code -> key.hash(factor.accountId(), code)).toList());
        events.fire(SecondFactorChanged.of(actor, "codes-made", factor));
        return codes.stream().map(SecondFactors::grouped).toList();
    }

    /**
     * Takes a code of the app or a recovery code, once.
     *
     * @return whether it is right and was not used before
     * @throws FactorMissing when none is set up
     */
    public boolean take(Actor actor, String code) {
        SecondFactor factor = factors.held(actor.accountId()).orElseThrow(FactorMissing::new);
        String secret = factor.secret().orElseThrow(FactorMissing::new);
        String digits = digits(code);
        if (digits.length() == RECOVERY_LENGTH) {
            return useRecovery(actor, factor, digits);
        }
        return factor.take(key.open(factor.accountId(), secret).stepOf(digits, clock.instant()));
    }

    private boolean useRecovery(Actor actor, SecondFactor factor, String code) {
        boolean used = factor.useRecovery(key.hash(factor.accountId(), code), clock.instant());
        if (used) {
            events.fire(SecondFactorChanged.of(actor, "code-used", factor));
        }
        return used;
    }

    /** Ends it, so that another device can be set up. */
    public void reset(Actor actor, long accountId) {
        SecondFactor factor = factors.held(accountId).orElseThrow(FactorMissing::new);
        factors.remove(factor);
        events.fire(SecondFactorChanged.of(actor, "reset", factor));
    }

    private static String digits(String typed) {
        return typed.replaceAll("[\\s-]", "");
    }

    private static String grouped(String code) {
        return String.join(" ", code.split("(?<=\\G.{4})"));
    }
}
