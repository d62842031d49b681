package portal.scoring.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Objects;
import portal.platform.rest.SaveReply;
import portal.platform.text.WordCount;
import portal.scoring.Saved;

/** Answers a save in the form that the autosave script reads. */
@ApplicationScoped
class Replies {

    @Inject
    Clock clock;

    SaveReply to(Saved saved) {
        return new SaveReply(
                saved.version(),
                Objects.requireNonNullElseGet(saved.at(), clock::instant),
                WordCount.of(saved.value()));
    }
}
