package portal.scoring.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import portal.scoring.ReviewRow;

/** Whether a member of the panel has submitted his review, as it is shown. */
public record ReviewStanding(String reviewer, boolean in, @Nullable Instant submittedAt) {

    static List<ReviewStanding> of(List<ReviewRow> reviews) {
        return reviews.stream()
                .map(review -> new ReviewStanding(Wording.reviewer(review), review.isIn(), review.submittedAt()))
                .toList();
    }

    public String state() {
        return in ? "SUBMITTED" : "WAITING";
    }
}
