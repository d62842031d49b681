package portal.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TrainingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void a_training_holds_for_a_year_and_not_a_day_longer() {
        assertThat(state(TODAY)).isEqualTo(Training.State.CURRENT);
        assertThat(state(TODAY.minusYears(1).plusDays(1))).isEqualTo(Training.State.CURRENT);
        assertThat(state(TODAY.minusYears(1))).isEqualTo(Training.State.LAPSED);
        assertThat(state(null)).isEqualTo(Training.State.NONE);
        assertThat(new Training(TODAY, TODAY).until()).isEqualTo("2027-11-22");
    }

    @Test
    void an_institution_counts_for_three_years_after_leaving() {
        assertThat(left(TODAY)).isTrue();
        assertThat(left(TODAY.minusYears(3).plusDays(1))).isTrue();
        assertThat(left(TODAY.minusYears(3))).isFalse();
    }

    @Test
    void somebody_is_away_until_the_day_he_gave() {
        assertThat(profile(4, TODAY.plusDays(1)).isAway(TODAY)).isTrue();
        assertThat(profile(4, TODAY).isAway(TODAY)).isFalse();
        assertThat(profile(4, null).isAway(TODAY)).isFalse();
    }

    @Test
    void nobody_takes_fewer_than_none_or_more_than_twenty() {
        assertThat(profile(0, null).capacity()).isZero();
        assertThat(profile(20, null).capacity()).isEqualTo(20);
        assertThatThrownBy(() -> profile(-1, null)).isInstanceOf(CapacityNotPossible.class);
        assertThatThrownBy(() -> profile(21, null)).isInstanceOf(CapacityNotPossible.class);
    }

    private static Training.State state(@Nullable LocalDate last) {
        return new Training(last, TODAY).state();
    }

    private static boolean left(LocalDate endedOn) {
        return new PastInstitution(1, 2, endedOn).counts(TODAY);
    }

    private static Profile profile(int capacity, @Nullable LocalDate awayUntil) {
        return new Profile(false, "", Set.of(), capacity, awayUntil);
    }
}
