package portal.overview.web;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import portal.letter.LetterRow;
import portal.overview.OwnSubmission;
import portal.panel.AssignmentRow;

/**
 * What needs the person who is signed in, by role.
 *
 * @param assignments those that want something of the reviewer first
 * @param toBeTrained whether the reviewer cannot be asked before he has been trained
 * @param letters the letters that wait for the board's signatures
 * @param glance the round that is on, for those who oversee it
 */
public record HomeSheet(
        List<OwnSubmission> submissions,
        List<AssignmentRow> assignments,
        boolean toBeTrained,
        List<LetterRow> letters,
        @Nullable RoundGlance glance) {

    static final HomeSheet EMPTY = new HomeSheet(List.of(), List.of(), false, List.of(), null);

    public HomeSheet {
        submissions = List.copyOf(submissions);
        assignments = assignments.stream()
                .sorted(Comparator.comparing(AssignmentRow::isDone))
                .toList();
        letters = List.copyOf(letters);
    }

    public boolean overseeing() {
        return glance != null;
    }

    public boolean quiet() {
        return submissions.isEmpty() && assignments.isEmpty() && letters.isEmpty() && !toBeTrained && !overseeing();
    }
}
