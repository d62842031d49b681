package portal.architecture;

import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;

final class Conditions {

    private Conditions() {}

    static ArchCondition<JavaField> beLazy() {
        return new ArchCondition<>("be lazy") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                boolean eager = field.tryGetAnnotationOfType(ManyToOne.class)
                                .map(relation -> relation.fetch() == FetchType.EAGER)
                                .orElse(false)
                        || field.tryGetAnnotationOfType(OneToOne.class)
                                .map(relation -> relation.fetch() == FetchType.EAGER)
                                .orElse(false);
                if (eager) {
                    events.add(SimpleConditionEvent.violated(field, field.getFullName() + " is fetched eagerly"));
                }
            }
        };
    }
}
