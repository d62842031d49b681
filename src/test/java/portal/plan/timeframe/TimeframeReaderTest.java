package portal.plan.timeframe;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeframeReaderTest {

    private final TimeframeReader reader = new TimeframeReader(new PlanWindow(LocalDate.of(2024, 9, 1), 36));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mar-25|MONTH|2025-03-01|2025-03-31",
                "Sept-26|MONTH|2026-09-01|2026-09-30",
                "Dec 2025|MONTH|2025-12-01|2025-12-31",
                "December 2025|MONTH|2025-12-01|2025-12-31",
                "12/25|MONTH|2025-12-01|2025-12-31",
                "2025-12|MONTH|2025-12-01|2025-12-31",
                "by March 2025|MONTH|2025-03-01|2025-03-31",
                "11 December 2025|EXACT_DATE|2025-12-11|2025-12-11",
                "31/07/2026|EXACT_DATE|2026-07-31|2026-07-31",
                "31st July 2026|EXACT_DATE|2026-07-31|2026-07-31",
                "End of November 2025|END_OF|2025-11-30|2025-11-30",
                "by end Dec 24|END_OF|2024-12-31|2024-12-31",
                "Autumn 2024|TERM|2024-09-01|2024-12-31",
                "Autumn term 2024|TERM|2024-09-01|2024-12-31",
                "Y1|PLAN_YEAR|2024-09-01|2025-08-31",
                "(Y1-3)|PLAN_YEAR|2024-09-01|2027-08-31",
                "Yr1-3|PLAN_YEAR|2024-09-01|2027-08-31",
                "Year Two|PLAN_YEAR|2025-09-01|2026-08-31",
                "Months 1-6|PLAN_YEAR|2024-09-01|2025-02-28",
                "M18|PLAN_YEAR|2026-02-01|2026-02-28",
                "AY24-25|YEAR|2024-08-01|2025-07-31",
                "FY 2024/25|YEAR|2024-04-01|2025-03-31",
                "2026|YEAR|2026-01-01|2026-12-31",
                "2024-2027|RANGE|2024-01-01|2027-12-31",
                "Jan-Jun 2025|RANGE|2025-01-01|2025-06-30",
                "Jan 2025 - Jun 2026|RANGE|2025-01-01|2026-06-30",
            })
    void a_notation_that_says_it_all_is_dated_without_a_question(
            String raw, TimeframeKind kind, LocalDate start, LocalDate end) {
        assertThat(reader.read(raw))
                .extracting(Timeframe::raw, Timeframe::kind, Timeframe::start, Timeframe::end, Timeframe::needsDecision)
                .containsExactly(raw, kind, start, end, false);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Q2 2025|QUARTER|2025-04-01|2025-06-30",
                "2025 Q1|QUARTER|2025-01-01|2025-03-31",
                "For the next round of awards (Autumn 2024).|DEPENDENT|2024-09-01|2024-12-31",
                "Start talks within 3 months (Oct. 24).|RELATIVE|2024-10-01|2024-10-31",
                "Scoping: Dec-24, Implementation TBC|COMPOUND|2024-12-01|",
                "Planning from Jan-26 Survey run in Sept-26|COMPOUND|2026-01-01|2026-09-30",
                "From January 2025|RANGE|2025-01-01|",
            })
    void a_notation_with_a_doubt_keeps_its_dates_and_asks(
            String raw, TimeframeKind kind, LocalDate start, LocalDate end) {
        assertThat(reader.read(raw))
                .extracting(Timeframe::kind, Timeframe::start, Timeframe::end, Timeframe::needsDecision)
                .containsExactly(kind, start, end, true);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TBC|UNDATED",
                "N/A|UNDATED",
                "-|UNDATED",
                "''|UNDATED",
                "Q2|QUARTER",
                "Q3 24/25|QUARTER",
                "2024/25|YEAR",
                "FY25|YEAR",
                "Annually (May)|RECURRING",
                "Termly|RECURRING",
                "Biennial|RECURRING",
                "Quarterly|RECURRING",
                "Short term|HORIZON",
                "Immediate|HORIZON",
                "ASAP|HORIZON",
                "Completed|DONE",
                "Achieved Dec-23|DONE",
                "6 months after launch|RELATIVE",
                "To follow on from the careers work|DEPENDENT",
                "31 June 2025|IMPOSSIBLE",
                "12-May|YEAR_HIDDEN",
                "when we can|DEPENDENT",
                "soonish|UNREAD",
            })
    void what_says_no_date_gets_none(String raw, TimeframeKind kind) {
        assertThat(reader.read(raw))
                .extracting(Timeframe::kind, Timeframe::span, Timeframe::needsDecision)
                .containsExactly(kind, null, true);
    }

    @ParameterizedTest
    @CsvSource({"Ongoing", "Continuous", "Rolling", "BAU", "Throughout", "Embedded", "In place"})
    void what_goes_on_has_no_end_and_no_question(String raw) {
        assertThat(reader.read(raw))
                .extracting(Timeframe::kind, Timeframe::span, Timeframe::needsDecision)
                .containsExactly(TimeframeKind.ONGOING, null, false);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CALENDAR|Q2 2026|2026-04-01|2026-06-30",
                "ACADEMIC|Q3 25/26|2026-02-01|2026-04-30",
                "FINANCIAL|Q1 2026/27|2026-04-01|2026-06-30",
                "ACADEMIC|2025/26|2025-08-01|2026-07-31",
                "FINANCIAL|2025/26|2025-04-01|2026-03-31",
            })
    void quarters_and_years_are_dated_once_somebody_has_said_how_they_are_counted(
            YearKind years, String raw, LocalDate start, LocalDate end) {
        Timeframe timeframe = new TimeframeReader(PlanWindow.UNKNOWN.counting(years)).read(raw);
        assertThat(timeframe)
                .extracting(Timeframe::start, Timeframe::end, Timeframe::needsDecision)
                .containsExactly(start, end, false);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"CALENDAR|2025/26", "ACADEMIC|Q2 2026", "FINANCIAL|Q3"})
    void a_year_that_is_not_written_as_the_plan_counts_is_asked_about(YearKind years, String raw) {
        assertThat(new TimeframeReader(PlanWindow.UNKNOWN.counting(years)).read(raw))
                .extracting(Timeframe::span, Timeframe::needsDecision)
                .containsExactly(null, true);
    }

    @ParameterizedTest
    @CsvSource({
        "Q2 2026,true",
        "Q3 25/26,true",
        "2025/26,true",
        "Q3,false",
        "2026,false",
        "AY25-26,false",
        "soonish,false"
    })
    void it_is_asked_how_years_are_counted_only_where_an_answer_helps(String raw, boolean asked) {
        assertThat(new TimeframeReader(PlanWindow.UNKNOWN).waitsForYears(raw)).isEqualTo(asked);
        assertThat(new TimeframeReader(PlanWindow.UNKNOWN.counting(YearKind.ACADEMIC)).waitsForYears(raw))
                .isFalse();
    }

    @Test
    void a_month_that_a_spreadsheet_swapped_is_proposed_and_not_put_in() {
        Timeframe timeframe = reader.read("26-Jul");
        assertThat(timeframe.kind()).isEqualTo(TimeframeKind.SWAPPED);
        assertThat(timeframe.span()).isNull();
        assertThat(timeframe.proposed())
                .isEqualTo(new Span(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 7, 31), Precision.MONTH));
    }

    @Test
    void a_figure_that_is_no_year_of_the_plan_is_a_day_whose_year_is_hidden() {
        assertThat(reader.read("30-Mar").kind()).isEqualTo(TimeframeKind.YEAR_HIDDEN);
    }

    @Test
    void years_of_the_plan_wait_for_its_first_day() {
        assertThat(new TimeframeReader(PlanWindow.UNKNOWN).read("Y2"))
                .extracting(Timeframe::kind, Timeframe::span, Timeframe::needsDecision)
                .containsExactly(TimeframeKind.PLAN_YEAR, null, true);
    }

    @Test
    void a_start_and_an_end_make_a_range() {
        Timeframe range = reader.between(reader.read("May-25"), reader.read("Jul-26"));
        assertThat(range.raw()).isEqualTo("May-25 – Jul-26");
        assertThat(range.span())
                .isEqualTo(new Span(LocalDate.of(2025, 5, 1), LocalDate.of(2026, 7, 31), Precision.MONTH));
    }

    @Test
    void the_window_knows_what_is_outside() {
        PlanWindow window = new PlanWindow(LocalDate.of(2024, 9, 1), 36);
        assertThat(window.end()).isEqualTo(LocalDate.of(2027, 8, 31));
        assertThat(window.isOutside(LocalDate.of(2027, 12, 31))).isTrue();
        assertThat(window.isOutside(LocalDate.of(2027, 8, 31))).isFalse();
        assertThat(PlanWindow.UNKNOWN.isOutside(LocalDate.of(1999, 1, 1))).isFalse();
    }
}
