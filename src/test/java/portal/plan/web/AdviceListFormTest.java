package portal.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import portal.plan.advice.Advice;
import portal.plan.advice.LastAdvice;

class AdviceListFormTest {

    @Test
    void each_line_is_a_point_without_what_stood_before_it() {
        AdviceListForm form = new AdviceListForm(LastAdvice.NONE);
        form.setPoints(
                " 1. Name deputies \n\n- Count \u2013 and say how\n(3) 40 technicians are too few\n2027 is the year\n•\tShare");

        assertThat(form.getDay()).isNull();
        assertThat(form.lines())
                .containsExactly(
                        "Name deputies",
                        "Count \u2013 and say how",
                        "40 technicians are too few",
                        "2027 is the year",
                        "Share");
    }

    @Test
    void what_is_listed_comes_back_as_it_was() {
        Instant summer = Instant.parse("2023-06-30T23:00:00Z");
        AdviceListForm form = new AdviceListForm(new LastAdvice(List.of(
                new Advice(1, false, summer, "", "Count", null, 0, "", 0),
                new Advice(2, false, summer, "", "Share", null, 0, "", 0))));

        assertThat(form.getDay()).isEqualTo(LocalDate.of(2023, 7, 1));
        assertThat(form.lines()).containsExactly("Count", "Share");
    }
}
