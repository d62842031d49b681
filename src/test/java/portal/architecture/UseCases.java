package portal.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ConversationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.context.SessionScoped;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import portal.platform.access.Actor;

/** Services ask their policy, and pages stay thin. */
final class UseCases {

    /** Service methods that have no actor or no question to ask, each with its reason. */
    static final Map<String, String> EXEMPT = Map.of();

    private UseCases() {}

    static List<Rule> rules() {
        return List.of(
                new Rule("a service method takes the actor first", "BadService.withoutActor", UseCases::actorFirst),
                new Rule("a service method asks its policy", "BadService.withoutPolicy", UseCases::asksPolicy),
                new Rule("services are application scoped and transactional", "BadService", UseCases::serviceScope),
                new Rule("an exemption names a method that exists", "BadService.gone", UseCases::exemptionsExist),
                new Rule("pages are request scoped and named", "BadPage", UseCases::pageScope),
                new Rule("pages have at most four collaborators", "BadPage has 5", UseCases::pageCollaborators),
                new Rule("classes have at most five collaborators", "BadService has 6", UseCases::collaborators),
                new Rule("nothing lives in the session or the view", "SessionThing", UseCases::longScopes));
    }

    private static List<String> actorFirst(Ground ground) {
        return serviceMethods(ground)
                .filter(method -> method.getRawParameterTypes().isEmpty()
                        || !method.getRawParameterTypes().get(0).isEquivalentTo(Actor.class))
                .map(JavaMethod::getFullName)
                .toList();
    }

    private static List<String> asksPolicy(Ground ground) {
        return serviceMethods(ground)
                .filter(method -> !reachesPolicy(method, new HashSet<>()))
                .map(method -> method.getFullName() + " asks no policy")
                .toList();
    }

    /** In the method itself or in what it calls inside its own package. */
    private static boolean reachesPolicy(JavaCodeUnit unit, Set<JavaCodeUnit> seen) {
        if (!seen.add(unit)) {
            return false;
        }
        for (JavaMethodCall call : unit.getMethodCallsFromSelf()) {
            JavaClass owner = call.getTargetOwner();
            if (owner.getSimpleName().endsWith("Policy")) {
                return true;
            }
            boolean samePackage = owner.getPackageName().equals(unit.getOwner().getPackageName());
            if (samePackage
                    && call.getTarget().resolveMember().stream().anyMatch(target -> reachesPolicy(target, seen))) {
                return true;
            }
        }
        return false;
    }

    private static List<String> serviceScope(Ground ground) {
        return services(ground)
                .filter(service -> !service.isAnnotatedWith(ApplicationScoped.class)
                        || !service.isAnnotatedWith(Transactional.class))
                .map(JavaClass::getName)
                .toList();
    }

    private static List<String> exemptionsExist(Ground ground) {
        Set<String> exemptions = ground.root().equals("portal") ? EXEMPT.keySet() : Set.of("BadService.gone");
        Set<String> existing = new HashSet<>();
        services(ground).forEach(service -> service.getMethods().forEach(method -> existing.add(id(method))));
        return exemptions.stream().filter(method -> !existing.contains(method)).toList();
    }

    private static List<String> pageScope(Ground ground) {
        return pages(ground)
                .filter(page -> !page.isAnnotatedWith(RequestScoped.class) || !page.isAnnotatedWith(Named.class))
                .map(JavaClass::getName)
                .toList();
    }

    private static List<String> pageCollaborators(Ground ground) {
        return pages(ground)
                .filter(page -> injected(page) > 4)
                .map(page -> page.getSimpleName() + " has " + injected(page))
                .toList();
    }

    private static List<String> collaborators(Ground ground) {
        return ground.classes().stream()
                .filter(type -> injected(type) > 5)
                .map(type -> type.getSimpleName() + " has " + injected(type))
                .toList();
    }

    private static List<String> longScopes(Ground ground) {
        return ground.classes().stream()
                .filter(type -> Stream.of(
                                SessionScoped.class,
                                ConversationScoped.class,
                                ViewScoped.class,
                                org.omnifaces.cdi.ViewScoped.class)
                        .anyMatch(type::isAnnotatedWith))
                .map(JavaClass::getName)
                .toList();
    }

    private static Stream<JavaClass> pages(Ground ground) {
        return ground.classes().stream().filter(ground::isWeb).filter(type -> type.getSimpleName()
                .endsWith("Page"));
    }

    private static Stream<JavaClass> services(Ground ground) {
        return ground.classes().stream()
                .filter(type -> type.getSimpleName().endsWith("Service") && !type.isInterface())
                .filter(type ->
                        ground.featureOf(type).filter(Arrows.TABLE::containsKey).isPresent());
    }

    private static Stream<JavaMethod> serviceMethods(Ground ground) {
        return services(ground)
                .flatMap(service -> service.getMethods().stream())
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                .filter(method -> !EXEMPT.containsKey(id(method)));
    }

    private static String id(JavaMethod method) {
        return method.getOwner().getSimpleName() + "." + method.getName();
    }

    private static long injected(JavaClass type) {
        return type.getFields().stream()
                .filter(field -> field.isAnnotatedWith(Inject.class) && !field.isAnnotatedWith(ConfigProperty.class))
                .count();
    }
}
