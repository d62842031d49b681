package portal.board;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import portal.letter.LetterListQueries;
import portal.letter.LetterListing;
import portal.letter.LetterRow;
import portal.letter.LetterSearch;
import portal.letter.LetterState;
import portal.platform.jpa.StatementCount;
import portal.support.inside.InsidePortal;

/** Lists of letters are cut by the database. */
@InsidePortal
class LetterListIT extends LetterAtTheBoard {

    @Inject
    LetterListQueries lists;

    @Test
    void letters_are_found_by_round_and_state_in_two_statements() {
        long round = queries.view(ground.secretariat(), letter).letter().roundId();

        StatementCount.reset();
        LetterListing drafts = lists.list(ground.secretariat(), new LetterSearch(round, LetterState.DRAFT, 1));
        assertThat(StatementCount.executed()).isEqualTo(2);
        assertThat(drafts.rows()).extracting(LetterRow::id).containsExactly(letter);
        assertThat(drafts.total()).isEqualTo(1);
        assertThat(lists.list(ground.secretariat(), new LetterSearch(round, LetterState.ISSUED, 1))
                        .total())
                .isZero();
        assertThat(lists.list(ground.secretariat(), new LetterSearch(round, LetterState.DRAFT, 2))
                        .rows())
                .isEmpty();
    }

    @Test
    void the_board_pages_through_what_went_out() {
        letters.sendToSignOff(ground.secretariat(), letter);
        long before = lists.issued(ground.chair(), 1).total();
        sign(ground.chair());
        sign(ground.lead());

        assertThat(lists.issued(ground.chair(), 1).total()).isEqualTo(before + 1);
        assertThat(lists.issued(ground.chair(), 1000).rows()).isEmpty();
        assertThat(lists.issued(ground.editor(), 1).total()).isZero();
    }
}
