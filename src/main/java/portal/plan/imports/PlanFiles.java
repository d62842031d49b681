package portal.plan.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import portal.plan.PlanDetail;
import portal.platform.access.Actor;
import portal.platform.files.FileStore;
import portal.platform.files.Upload;

/** Keeps uploaded files that can be read, as they came. */
@ApplicationScoped
public class PlanFiles {

    @Inject
    FileStore files;

    @Inject
    Clock clock;

    PlanImport keep(Actor actor, PlanDetail plan, Upload upload) {
        if (upload.size() > FileLimits.BYTES) {
            throw new PlanFileTooLarge();
        }
        PlanFile.read(bytes(upload), plan.window(), DraftChoices.NONE.into(plan.kind()));
        return new PlanImport(plan.id(), files.store(upload).id(), actor, now());
    }

    Instant now() {
        return clock.instant();
    }

    private static byte[] bytes(Upload upload) {
        try (InputStream stream = upload.open()) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
