package portal.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.util.List;

/** Layers inside a feature: web, then service, queries and policy, then entities. */
final class Layers {

    private static final DescribedPredicate<JavaClass> ENTITY = describe(
            "entities",
            type -> type.isAnnotatedWith(Entity.class)
                    || type.isAnnotatedWith(Embeddable.class)
                    || type.isAnnotatedWith(MappedSuperclass.class));

    private Layers() {}

    static List<Rule> rules() {
        return List.of(
                new Rule(
                        "entities know no Faces, JAX-RS, PDF, table or mail library",
                        "ResponseBuilder",
                        Layers::entities),
                new Rule("entities have no public setters", "setText", Layers::setters),
                new Rule("entities keep their fields private", "BadEntity.text", Layers::openFields),
                new Rule("only web uses web", "BadService.page", Layers::webFromBelow),
                new Rule("no EntityManager in web", "jakarta.persistence.EntityManager", Layers::entityManagerInWeb),
                new Rule("only web and platform know Faces and JAX-RS", "BadService.facesContext", Layers::facesBelow),
                new Rule("entities name their table in small letters", "BadEntity", Layers::unnamedTables),
                new Rule("to-one relations are lazy", "BadEntity.round", Layers::eagerRelations));
    }

    private static List<String> entities(Ground ground) {
        return ground.violations(noClasses()
                .that(ENTITY)
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "jakarta.faces..",
                        "jakarta.ws.rs..",
                        "jakarta.mail..",
                        "org.primefaces..",
                        "org.omnifaces..",
                        "org.apache.pdfbox..",
                        "com.openhtmltopdf..",
                        "org.apache.poi..",
                        "de.siegmar..")));
    }

    private static List<String> setters(Ground ground) {
        return ground.violations(noMethods()
                .that()
                .areDeclaredInClassesThat(ENTITY)
                .and()
                .arePublic()
                .should()
                .haveNameMatching("set[A-Z].*"));
    }

    /** A table without a name becomes the class name in capitals, which a server on Linux does not find. */
    private static List<String> unnamedTables(Ground ground) {
        return ground.classes().stream()
                .filter(type -> type.isAnnotatedWith(Entity.class))
                .filter(type -> type.tryGetAnnotationOfType(Table.class)
                        .filter(table -> table.name().matches("[a-z][a-z_]*"))
                        .isEmpty())
                .map(JavaClass::getSimpleName)
                .toList();
    }

    private static List<String> openFields(Ground ground) {
        return ground.violations(noFields()
                .that()
                .areDeclaredInClassesThat(ENTITY)
                .and()
                .areNotStatic()
                .should()
                .bePublic());
    }

    private static List<String> webFromBelow(Ground ground) {
        return ground.violations(noClasses()
                .that(resideInAPackage(ground.root() + "..").and(DescribedPredicate.not(web(ground))))
                .should()
                .dependOnClassesThat(web(ground)));
    }

    private static List<String> entityManagerInWeb(Ground ground) {
        return ground.violations(noClasses()
                .that(web(ground))
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("jakarta.persistence.EntityManager"));
    }

    private static List<String> facesBelow(Ground ground) {
        return ground.violations(noClasses()
                .that(DescribedPredicate.not(web(ground))
                        .and(DescribedPredicate.not(resideInAnyPackage(ground.root() + ".platform.."))))
                .should()
                .dependOnClassesThat(resideInAnyPackage("jakarta.faces..", "jakarta.ws.rs..", "org.primefaces..")));
    }

    private static List<String> eagerRelations(Ground ground) {
        return ground.violations(fields().that(describe(
                        "to-one relations",
                        field -> field.isAnnotatedWith(ManyToOne.class) || field.isAnnotatedWith(OneToOne.class)))
                .should(Conditions.beLazy()));
    }

    static DescribedPredicate<JavaClass> web(Ground ground) {
        return describe("web", ground::isWeb);
    }
}
