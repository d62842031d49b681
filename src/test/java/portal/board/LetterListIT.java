package portal.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import portal.letter.LetterListQueries;
import portal.letter.LetterListing;
import portal.letter.LetterRow;
import portal.letter.LetterSearch;
import portal.letter.LetterState;
import portal.letter.SectionAcross;
import portal.letter.SectionAcrossQueries;
import portal.platform.access.AccessRefused;
import portal.platform.access.NotFound;
import portal.platform.jpa.StatementCount;
import portal.support.inside.InsidePortal;

/** Lists of letters are cut by the database. */
@InsidePortal
class LetterListIT extends LetterAtTheBoard {

    @Inject
    LetterListQueries lists;

    @Inject
    SectionAcrossQueries across;

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
    void a_section_is_read_in_all_letters_of_a_round_that_the_reader_is_free_of() {
        long round = queries.view(ground.secretariat(), letter).letter().roundId();

        StatementCount.reset();
        SectionAcross first = across.of(ground.secretariat(), round, Optional.empty());
        assertThat(StatementCount.executed()).isLessThanOrEqualTo(4);
        assertThat(first.lines()).extracting(SectionAcross.Line::letterId).containsExactly(letter);
        SectionAcross.Heading last = first.headings().get(first.headings().size() - 1);
        assertThat(across.of(ground.secretariat(), round, Optional.of(last.sectionId()))
                        .shown())
                .isEqualTo(last);
        assertThatThrownBy(() -> across.of(ground.secretariat(), round, Optional.of(-1L)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> across.of(ground.editor(), round, Optional.empty()))
                .isInstanceOf(AccessRefused.class);
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
