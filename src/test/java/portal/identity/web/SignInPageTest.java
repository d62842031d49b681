package portal.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignInPageTest {

    @ParameterizedTest
    @ValueSource(strings = {"/submission/view.xhtml?id=7", "/", "/api/letters/3/pdf", "/round/list.xhtml?words=a%20b"})
    void a_page_of_the_portal_is_gone_on_to(String next) {
        assertThat(SignInPage.isOwnPage(next)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example.org",
                "/\\evil.example.org",
                "https://evil.example.org",
                "evil",
                "/a\r\nSet-Cookie: x=y",
                "/a\\b",
                "",
                "javascript:alert(1)",
                "/identity/sign-in.xhtml"
            })
    void anything_else_is_not(String next) {
        assertThat(SignInPage.isOwnPage(next)).isFalse();
    }
}
