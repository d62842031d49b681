package portal.support;

import java.util.Comparator;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.ClassDescriptor;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Tests inside the container come first: their archive serves the others as well, and one start is enough. Journeys come
 * last, since they take made-up submissions from one state to the next.
 */
public final class TestsInsideFirst implements ClassOrderer {

    @Override
    public void orderClasses(ClassOrdererContext context) {
        context.getClassDescriptors()
                .sort(Comparator.comparing(TestsInsideFirst::isOutside)
                        .thenComparing(TestsInsideFirst::isJourney)
                        .thenComparing(type -> type.getTestClass().getName()));
    }

    private static boolean isJourney(ClassDescriptor type) {
        return type.getTestClass().getPackageName().endsWith(".journey");
    }

    private static boolean isOutside(ClassDescriptor type) {
        return type.findRepeatableAnnotations(ExtendWith.class).stream()
                .noneMatch(with -> java.util.List.of(with.value()).contains(ArquillianExtension.class));
    }
}
