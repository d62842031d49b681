package portal.platform.faces;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.PersistenceException;
import java.sql.SQLIntegrityConstraintViolationException;
import org.junit.jupiter.api.Test;

class FailureTest {

    private static final int DUPLICATE_KEY = 1062;
    private static final int MISSING_PARENT = 1452;
    private static final int NULL_COLUMN = 1048;

    @Test
    void a_key_that_is_there_already_was_written_by_somebody_else() {
        Throwable cause = Failure.cause(wrapped(DUPLICATE_KEY));

        assertThat(Failure.message(cause)).contains(Texts.of("ChangedMeanwhile"));
    }

    @Test
    void any_other_broken_constraint_is_our_fault_and_keeps_its_stack() {
        for (int code : new int[] {MISSING_PARENT, NULL_COLUMN}) {
            Throwable cause = Failure.cause(wrapped(code));

            assertThat(Failure.message(cause)).isEmpty();
            assertThat(Failure.status(cause)).isEqualTo(500);
            assertThat(cause)
                    .isInstanceOf(SQLIntegrityConstraintViolationException.class)
                    .satisfies(told -> assertThat(told.getStackTrace()).isNotEmpty());
        }
    }

    private static Throwable wrapped(int code) {
        return new PersistenceException(
                new IllegalStateException(new SQLIntegrityConstraintViolationException("no", "23000", code)));
    }
}
