package portal.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import portal.platform.access.NotFound;
import portal.scoring.service.RoundServed;
import portal.scoring.service.ServedQueries;
import portal.support.inside.InsidePortal;

/** What reviewers have done, counted in the real portal. */
@InsidePortal
class ServedIT {

    @Inject
    PanelOfTwo panel;

    @Inject
    ServedQueries served;

    @Test
    void what_was_submitted_counts_and_leading_is_told_apart() throws Exception {
        panel.rolledBack(() -> {
            assertThat(served.own(panel.lead).isNone()).isTrue();
            panel.bothSubmit();

            assertThat(served.own(panel.lead).rounds())
                    .extracting(RoundServed::reviews, RoundServed::led)
                    .containsExactly(tuple(1L, 1L));
            assertThat(served.own(panel.member).led()).isZero();
            assertThat(served.own(panel.anotherReviewer()).isNone()).isTrue();
            assertThatThrownBy(() -> served.own(panel.secretariat)).isInstanceOf(NotFound.class);
        });
    }
}
