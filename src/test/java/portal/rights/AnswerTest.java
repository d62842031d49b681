package portal.rights;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerTest {

    @ParameterizedTest
    @ValueSource(ints = {401, 403, 404})
    void a_refusal_is_closed(int status) {
        assertThat(Answer.of(status, null)).isEqualTo(Answer.CLOSED);
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 503, 405, 429, 413, 302, 303})
    void a_page_that_breaks_is_not_closed(int status) {
        assertThat(Answer.of(status, null)).isEqualTo(Answer.BROKEN);
    }

    @Test
    void only_the_way_to_sign_in_is_closed() {
        assertThat(Answer.of(302, "http://localhost/identity/sign-in.xhtml?next=%2F"))
                .isEqualTo(Answer.CLOSED);
        assertThat(Answer.of(302, "http://localhost/submission/view.xhtml?done=submission.submitted"))
                .isEqualTo(Answer.BROKEN);
    }
}
