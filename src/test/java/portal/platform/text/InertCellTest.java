package portal.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InertCellTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "=1+1,'=1+1",
                "+44 20,'+44 20",
                "-1,'-1",
                "@SUM(A1),'@SUM(A1)",
                "Harrowmere University,Harrowmere University",
                "a=b,a=b",
                "\"\",\"\""
            })
    void never_begins_a_formula(String text, String cell) {
        assertThat(InertCell.of(text)).isEqualTo(cell);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {"\"\t=1\"", "\"\r=1\"", "\"\n=1\""})
    void white_space_that_spreadsheets_skip_is_not_trusted(String text) {
        assertThat(InertCell.of(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "'", "=1", "'=1", "''=1", "-5%", "\t=1", "a=b", "'quoted'", "'", "it's"})
    void what_was_made_inert_comes_back_as_it_was(String text) {
        assertThat(InertCell.back(InertCell.of(text))).isEqualTo(text);
    }
}
