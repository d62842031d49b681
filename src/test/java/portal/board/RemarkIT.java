package portal.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import portal.letter.RemarkQueries;
import portal.letter.RemarkService;
import portal.letter.remark.RemarkRow;
import portal.platform.access.AccessRefused;
import portal.platform.access.NotFound;
import portal.support.inside.InsidePortal;

/** What the board said about a letter is settled by those who write it, and by nobody else. */
@InsidePortal
class RemarkIT extends LetterAtTheBoard {

    @Inject
    RemarkService remarks;

    @Inject
    RemarkQueries said;

    @Test
    void a_remark_is_open_until_the_secretariat_settles_it() {
        long remark = remarked();

        remarks.settle(ground.secretariat(), letter, remark);

        assertThat(only().settledBy()).isEqualTo(ground.secretariat().name());
    }

    @Test
    void who_may_sign_and_reads_it_does_not_settle_it() {
        long remark = remarked();

        assertThatThrownBy(() -> remarks.settle(ground.lead(), letter, remark)).isInstanceOf(AccessRefused.class);
        assertThat(only().isSettled()).isFalse();
    }

    @Test
    void to_the_institution_there_is_no_such_letter() {
        long remark = remarked();

        assertThatThrownBy(() -> remarks.settle(ground.editor(), letter, remark))
                .isInstanceOf(NotFound.class);
        assertThat(only().isSettled()).isFalse();
    }

    @Test
    void a_remark_on_another_letter_is_not_settled_by_way_of_this_one() throws Exception {
        long remark = remarked();
        long other = letter;
        theSignersSignNoMore();
        aDraftedLetter();

        assertThatThrownBy(() -> remarks.settle(ground.secretariat(), letter, remark))
                .isInstanceOf(NotFound.class);
        assertThat(said.sheet(ground.secretariat(), other).remarks()).noneMatch(RemarkRow::isSettled);
    }

    private long remarked() {
        letters.sendToSignOff(ground.secretariat(), letter);
        remarks.remark(ground.chair(), letter, "", "Could this be warmer?");
        return only().id();
    }

    private RemarkRow only() {
        return said.sheet(ground.secretariat(), letter).remarks().get(0);
    }
}
