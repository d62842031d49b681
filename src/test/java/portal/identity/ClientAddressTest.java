package portal.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClientAddressTest {

    @Test
    void the_proxy_says_last_whom_it_speaks_for() {
        assertThat(ClientAddress.last(List.of("198.51.100.7"))).contains("198.51.100.7");
        assertThat(ClientAddress.last(List.of("made up, 198.51.100.7"))).contains("198.51.100.7");
        assertThat(ClientAddress.last(List.of("made up", "203.0.113.9 , 2001:db8::7")))
                .contains("2001:db8::7");
    }

    @Test
    void without_its_word_nobody_knows() {
        assertThat(ClientAddress.last(List.of())).isEmpty();
        assertThat(ClientAddress.last(List.of("198.51.100.7, "))).isEmpty();
    }
}
