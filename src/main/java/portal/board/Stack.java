package portal.board;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import portal.letter.LetterRow;

/** The letters that wait for one signer, in the order in which they are read, and which of them were ticked as read. */
public record Stack(List<Sheet> sheets) {

    /** One letter. @param words the SHA-256 of those that were ticked as read; nothing where it was not */
    public record Sheet(LetterRow letter, @Nullable String words) {

        public boolean isRead() {
            return words != null;
        }

        public long id() {
            return letter.id();
        }
    }

    public List<Sheet> read() {
        return sheets.stream().filter(Sheet::isRead).toList();
    }

    public List<Sheet> unread() {
        return sheets.stream().filter(sheet -> !sheet.isRead()).toList();
    }

    public Optional<Sheet> of(long letterId) {
        return sheets.stream().filter(sheet -> sheet.id() == letterId).findFirst();
    }

    /** The next that is unread after this one or, at the end, from the beginning; never this one. */
    public Optional<Long> nextAfter(long letterId) {
        int here = place(letterId).orElse(-1);
        return IntStream.range(1, sheets.size() + 1)
                .mapToObj(step -> sheets.get((here + step) % sheets.size()))
                .filter(sheet -> !sheet.isRead() && sheet.id() != letterId)
                .map(Sheet::id)
                .findFirst();
    }

    /** Counted from 1. */
    public int number(long letterId) {
        return place(letterId).orElse(-1) + 1;
    }

    private OptionalInt place(long letterId) {
        return IntStream.range(0, sheets.size())
                .filter(place -> sheets.get(place).id() == letterId)
                .findFirst();
    }
}
