package portal.platform.faces;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PagesTest {

    @Test
    void a_page_in_the_middle_leads_both_ways_and_keeps_the_filter() {
        Pages pages = new Pages(2, 25, 60, "list.xhtml?state=DRAFT");
        assertThat(pages.getFrom()).isEqualTo(26);
        assertThat(pages.getTo()).isEqualTo(50);
        assertThat(pages.getPrevious()).isEqualTo("list.xhtml?state=DRAFT&page=1");
        assertThat(pages.getNext()).isEqualTo("list.xhtml?state=DRAFT&page=3");
        assertThat(pages.isEarlier() && pages.isLater()).isTrue();
    }

    @Test
    void the_last_page_ends_with_the_list() {
        Pages pages = new Pages(3, 25, 60, "list.xhtml");
        assertThat(pages.getTo()).isEqualTo(60);
        assertThat(pages.isLater()).isFalse();
    }

    @Test
    void a_list_that_fits_has_one_page() {
        Pages pages = new Pages(1, 25, 25, "list.xhtml");
        assertThat(pages.isMany()).isFalse();
        assertThat(pages.getLast()).isEqualTo(1);
    }

    @Test
    void an_empty_list_goes_from_nought_to_nought() {
        Pages pages = new Pages(1, 25, 0, "list.xhtml");
        assertThat(pages.getFrom()).isZero();
        assertThat(pages.getTo()).isZero();
    }
}
