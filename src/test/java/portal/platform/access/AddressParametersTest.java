package portal.platform.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressParametersTest {

    @Test
    void names_and_values_are_read_as_they_were_meant() {
        AddressParameters address = AddressParameters.of(request("id=5&words=Ada+%26+Bo&done"));
        assertThat(address.first("id")).contains("5");
        assertThat(address.first("words")).contains("Ada & Bo");
        assertThat(address.first("done")).contains("");
        assertThat(address.first("other")).isEmpty();
        assertThat(AddressParameters.of(request(null)).names()).isEmpty();
    }

    @Test
    void what_was_typed_comes_after_what_the_address_says() {
        HttpServletRequest both = request("reviewer=17&reviewer=18", "17", "18", "23");
        assertThat(AddressParameters.of(both).typed(both, "reviewer")).contains("23");
    }

    @Test
    void an_address_cannot_tick_a_box_that_was_left_empty() {
        HttpServletRequest left = request("leading=on", "on");
        assertThat(AddressParameters.of(left).typed(left, "leading")).isEmpty();
        HttpServletRequest ticked = request(null, "on");
        assertThat(AddressParameters.of(ticked).typed(ticked, "leading")).contains("on");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jakarta.faces.ViewState=stateless",
                "jakarta%2Efaces.ViewState",
                "id=5&held:j_idt9=held:j_idt9",
                "id=5&held%3Aj_idt9=",
                "primefaces.nonce=1",
                "jakarta.faces.partial.ajax=true",
                "words=%zz"
            })
    void an_address_that_names_a_field_or_button_presses_nothing(String query) {
        assertThat(SameOriginFilter.pressesButton(request(query))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"id=5&done=identity.invited", "ln=primefaces&v=15.0.13", "next=/plan/view.xhtml?a:b=1", ""})
    void other_addresses_are_left_alone(String query) {
        assertThat(SameOriginFilter.pressesButton(request(query))).isFalse();
    }

    @Test
    void a_broken_address_is_told_apart() {
        assertThatThrownBy(() -> AddressParameters.of(request("words=%zz")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static HttpServletRequest request(@Nullable String query, String... values) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                AddressParametersTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getQueryString" -> query;
                    case "getParameterValues" -> values.length == 0 ? null : values;
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
