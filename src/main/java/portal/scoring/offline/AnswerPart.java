package portal.scoring.offline;

import portal.scoring.ReviewSheet;
import portal.scoring.Saved;

/** The two things that a reviewer says about a criterion. */
public enum AnswerPart {
    LEVEL {
        @Override
        Saved of(ReviewSheet.Line line) {
            return line.level();
        }
    },
    COMMENT {
        @Override
        Saved of(ReviewSheet.Line line) {
            return line.comment();
        }
    };

    /** As it stands in the portal. */
    abstract Saved of(ReviewSheet.Line line);
}
