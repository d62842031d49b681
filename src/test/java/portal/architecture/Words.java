package portal.architecture;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Names, and the few calls that only one place may make. */
final class Words {

    private static final Pattern FORBIDDEN_NAME =
            Pattern.compile(".*(Manager|Helper|Utils?|Impl|Dto|DTO)|(Base|Common)([A-Z].*)?|.*[a-z]Base");

    private static final Pattern OWN_TRANSACTION =
            Pattern.compile("^import jakarta\\.transaction\\.UserTransaction;$", Pattern.MULTILINE);

    private static final Set<String> ENTITY_MANAGER = Set.of("EntityManager");

    private static final Set<String> CLOCKS = Set.of(
            "java.time.Instant",
            "java.time.LocalDate",
            "java.time.LocalDateTime",
            "java.time.LocalTime",
            "java.time.ZonedDateTime",
            "java.time.OffsetDateTime",
            "java.time.Year",
            "java.time.YearMonth");

    private Words() {}

    static List<Rule> rules() {
        return List.of(
                new Rule("no Manager, Helper, Util, Impl, Dto, Base, Common", "RoundHelper", Words::names),
                new Rule("only platform.time asks the machine for the time", "BadService.today", Words::time),
                new Rule("no pseudo-random numbers", "java.util.Random", Words::random),
                new Rule("tokens come from SecureRandom and not from UUID", "ResetTokens", Words::uuid),
                new Rule("no System.out, no printStackTrace", "BadService.shout", Words::print),
                new Rule("no sleeping", "BadService.nap", Words::sleep),
                new Rule("tests take their transactions from portal.support.inside", "ChanceIT", Words::transactions));
    }

    private static List<String> names(Ground ground) {
        return ground.classes().stream()
                .map(JavaClass::getSimpleName)
                .filter(name -> FORBIDDEN_NAME.matcher(name).matches() && !ENTITY_MANAGER.contains(name))
                .toList();
    }

    private static List<String> time(Ground ground) {
        String home = ground.root() + ".platform.time";
        return calls(ground)
                .filter(access -> !access.getOriginOwner().getPackageName().startsWith(home))
                .filter(access -> !isLauncher(ground, access))
                .filter(access -> readsTheMachinesClock(access.getTarget()))
                .map(JavaAccess::getDescription)
                .toList();
    }

    /** The launcher is a program of its own that waits for others to start: no rule of the field depends on its time. */
    private static boolean isLauncher(Ground ground, JavaAccess<?> access) {
        return ground.featureOf(access.getOriginOwner())
                .filter("launch"::equals)
                .isPresent();
    }

    private static boolean readsTheMachinesClock(AccessTarget target) {
        String owner = target.getOwner().getName();
        if (CLOCKS.contains(owner) && target.getName().equals("now")) {
            return !target.getFullName().contains("java.time.Clock");
        }
        return owner.equals("java.lang.System") && target.getName().equals("currentTimeMillis")
                || owner.equals("java.time.Clock") && target.getName().startsWith("system")
                || target.getFullName().equals("java.util.Date.<init>()")
                || owner.equals("java.util.Calendar") && target.getName().equals("getInstance");
    }

    private static List<String> random(Ground ground) {
        return calls(ground)
                .filter(access -> Set.of("java.util.Random", "java.util.concurrent.ThreadLocalRandom")
                                .contains(access.getTargetOwner().getName())
                        || access.getTarget().getFullName().equals("java.lang.Math.random()"))
                .map(JavaAccess::getDescription)
                .toList();
    }

    private static List<String> uuid(Ground ground) {
        return calls(ground)
                .filter(access -> access.getTargetOwner().getName().equals("java.util.UUID"))
                .filter(access -> access.getOriginOwner().getSimpleName().contains("Token")
                        || access.getOriginOwner().getPackageName().startsWith(ground.root() + ".identity"))
                .map(JavaAccess::getDescription)
                .toList();
    }

    private static List<String> print(Ground ground) {
        return ground.classes().stream()
                .flatMap(type -> type.getAccessesFromSelf().stream())
                .filter(access -> !isLauncher(ground, access))
                .filter(access -> access.getTarget().getFullName().matches("java\\.lang\\.System\\.(out|err)")
                        || access.getTarget().getName().equals("printStackTrace"))
                .map(JavaAccess::getDescription)
                .toList();
    }

    private static List<String> sleep(Ground ground) {
        return calls(ground)
                .filter(access -> access.getTargetOwner().getName().equals("java.lang.Thread")
                        && access.getTarget().getName().equals("sleep"))
                .map(JavaAccess::getDescription)
                .toList();
    }

    /** The server refuses its UserTransaction by chance while other threads are at work: see portal.support.inside. */
    private static List<String> transactions(Ground ground) {
        return Sources.under(ground.tests()).stream()
                .filter(file -> OWN_TRANSACTION.matcher(Sources.text(file)).find())
                .map(String::valueOf)
                .toList();
    }

    private static Stream<JavaAccess<?>> calls(Ground ground) {
        return ground.classes().stream().flatMap(type -> type.getAccessesFromSelf().stream());
    }
}
