package portal.plan.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import portal.plan.PlanDetail;
import portal.platform.access.NotFound;
import portal.platform.files.FileStore;

/** Uploaded plan files, in and out. */
@ApplicationScoped
public class PlanImportRepository {

    @PersistenceContext
    EntityManager em;

    @Inject
    FileStore files;

    @Inject
    ImportMemory memory;

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

    /** Reads the kept file with the choices that were made, now and the last time. */
    PlanDraft draft(PlanImport planImport, PlanDetail plan) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            files.write(planImport.fileId(), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        DraftChoices choices =
                planImport.choices().after(memory.of(plan.institutionId())).into(plan.kind());
        return PlanFile.read(bytes.toByteArray(), plan.window(), choices);
    }

    /** What the file said that was brought in last, read as it was then; nothing where there was none. */
    @Nullable
    PlanDraft earlier(PlanDetail plan) {
        return em.createQuery(
                        "select i from PlanImport i where i.planId = :plan and i.confirmedAt is not null"
                                + " order by i.confirmedAt desc, i.id desc",
                        PlanImport.class)
                .setParameter("plan", plan.id())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(last -> draft(last, plan))
                .orElse(null);
    }

    /** Keeps what the tables and columns of a confirmed draft were taken for. */
    void remember(PlanDetail plan, PlanDraft draft) {
        memory.remember(plan.institutionId(), Meanings.of(draft));
    }

    String fileName(PlanImport planImport) {
        return files.find(planImport.fileId()).orElseThrow(NotFound::new).fileName();
    }
}
