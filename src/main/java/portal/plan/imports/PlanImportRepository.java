package portal.plan.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import portal.plan.timeframe.PlanWindow;
import portal.platform.access.NotFound;
import portal.platform.files.FileStore;

/** Uploaded plan files, in and out. */
@ApplicationScoped
public class PlanImportRepository {

    @PersistenceContext
    EntityManager em;

    @Inject
    FileStore files;

    PlanImport add(PlanImport planImport) {
        em.persist(planImport);
        em.flush();
        return planImport;
    }

    /** How much room the files take that were ever uploaded into the plan. */
    long bytesOf(long planId) {
        Number bytes = em.createQuery(
                        "select sum(f.size) from PlanImport i join StoredFile f on f.id = i.fileId"
                                + " where i.planId = :plan",
                        Number.class)
                .setParameter("plan", planId)
                .getSingleResult();
        return bytes == null ? 0 : bytes.longValue();
    }

    PlanImport find(long importId) {
        PlanImport found = em.find(PlanImport.class, importId);
        if (found == null) {
            throw new NotFound();
        }
        return found;
    }

    /** Held until the end of the transaction, so that a file is brought in once. */
    PlanImport held(long importId) {
        PlanImport found = find(importId);
        em.refresh(found, LockModeType.PESSIMISTIC_WRITE);
        return found;
    }

    /** Reads the kept file with the choices that were made. */
    PlanDraft draft(PlanImport planImport, PlanWindow window) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            files.write(planImport.fileId(), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return PlanFile.read(bytes.toByteArray(), window, planImport.choices());
    }

    String fileName(PlanImport planImport) {
        return files.find(planImport.fileId()).orElseThrow(NotFound::new).fileName();
    }
}
