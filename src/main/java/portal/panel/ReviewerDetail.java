package portal.panel;

import java.util.List;

/** A reviewer as he and the secretariat see him. */
public record ReviewerDetail(long reviewerId, String name, Profile profile, Training training, List<PastRow> past) {

    public ReviewerDetail {
        past = List.copyOf(past);
    }
}
