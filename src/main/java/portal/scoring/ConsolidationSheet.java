package portal.scoring;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import portal.rubric.CriterionDetail;

/**
 * All that a panel said and agreed about a submission, laid out by the sections of the form.
 *
 * @param uses as what a comment went into the feedback, by its score
 */
public record ConsolidationSheet(
        long submissionId,
        boolean editable,
        boolean ownMissing,
        List<ReviewRow> reviews,
        List<Part> parts,
        Map<Long, Saved> uses) {

    public ConsolidationSheet {
        reviews = List.copyOf(reviews);
        parts = List.copyOf(parts);
        uses = Map.copyOf(uses);
    }

    /** A section with its criteria and the feedback that the institution will read. */
    public record Part(long sectionId, String code, String heading, List<Line> lines, Saved feedback) {

        /** Whether the institution reads feedback on it, as on every section; the submission as a whole has none. */
        public boolean isSection() {
            return sectionId != 0;
        }

        public boolean isWritten() {
            return !feedback.value().isBlank();
        }

        Part withoutFeedback() {
            return new Part(sectionId, code, heading, lines, new Saved("", 0, null, null));
        }
    }

    /**
     * A criterion with the voices of the panel and what was agreed.
     *
     * @param first how far apart the panel was when each had judged alone
     * @param disagreement how far apart it is now
     */
    public record Line(
            CriterionDetail criterion,
            List<Comparison.Voice> voices,
            Disagreement first,
            Disagreement disagreement,
            @Nullable Integer median,
            Saved level,
            Saved reason) {

        public boolean isAgreed() {
            return !level.value().isEmpty();
        }

        /** Whether the panel talks about it, or did until somebody changed his mind. */
        public boolean isToDiscuss() {
            return disagreement.isToDiscuss() || first.isToDiscuss();
        }

        /** Whether the panel has agreed a level, and has said why where it was apart. */
        public boolean isSettled() {
            return isAgreed() && (!isToDiscuss() || !reason.value().isBlank());
        }

        /** Whether the panel has still to talk about it. */
        public boolean isOpen() {
            return isToDiscuss() && !isSettled();
        }
    }

    ConsolidationSheet withoutFeedback() {
        return new ConsolidationSheet(
                submissionId,
                editable,
                ownMissing,
                reviews,
                parts.stream().map(Part::withoutFeedback).toList(),
                Map.of());
    }

    /** All criteria in the order of the form. */
    public List<Line> lines() {
        return parts.stream().flatMap(part -> part.lines().stream()).toList();
    }

    public long agreed() {
        return lines().stream().filter(Line::isAgreed).count();
    }

    public int criteria() {
        return lines().size();
    }

    public long toDiscuss() {
        return lines().stream().filter(Line::isToDiscuss).count();
    }

    /** How many of those to discuss are not settled. */
    public long open() {
        return lines().stream().filter(Line::isOpen).count();
    }

    /** How many sections want feedback. */
    public long sections() {
        return parts.stream().filter(Part::isSection).count();
    }

    public long written() {
        return parts.stream().filter(Part::isWritten).count();
    }

    public long in() {
        return reviews.stream().filter(ReviewRow::isIn).count();
    }

    /** What the criterion or section is called that something is wanted of; a review by its number on the panel, else how many. */
    public String nameOf(Missing missing) {
        return switch (missing.kind()) {
            case PANEL, OFFER, REVIEW -> Long.toString(missing.subjectId());
            case FEEDBACK -> parts.stream()
                    .filter(part -> part.sectionId() == missing.subjectId())
                    .map(Part::heading)
                    .findFirst()
                    .orElse("");
            case LEVEL, COMMENT, CHANGE_REASON, AGREED_LEVEL, REASON -> lines().stream()
                    .map(Line::criterion)
                    .filter(criterion -> criterion.id() == missing.subjectId())
                    .map(criterion -> criterion.code() + " " + criterion.title())
                    .findFirst()
                    .orElse("");
        };
    }
}
