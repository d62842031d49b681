package portal.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import portal.plan.PlanDetail;
import portal.plan.PlanHeading;
import portal.plan.exports.ExportedPlan;
import portal.plan.exports.PlanFormat;
import portal.plan.timeframe.PlanWindow;
import portal.platform.access.Actor;
import portal.platform.access.NotFound;
import portal.platform.faces.Moments;
import portal.platform.faces.Texts;
import portal.platform.files.FileKind;
import portal.platform.files.FileStore;
import portal.platform.files.StoredFile;

/** Makes an edition of a page: a frozen copy, with the files that go with it. */
@ApplicationScoped
class Publishing {

    private static final List<PlanFormat> FORMATS =
            List.of(PlanFormat.PDF, PlanFormat.DOCX, PlanFormat.XLSX, PlanFormat.CSV);

    @Inject
    PublicationRepository publications;

    @Inject
    Workbench workbench;

    @Inject
    FileStore files;

    @Inject
    Moments moments;

    @Inject
    Clock clock;

    Publication begin(Actor actor, long institutionId) {
        Publication page = workbench.proposed(actor, institutionId);
        publications.add(page);
        return page;
    }

    void publish(Actor actor, Publication page, String seen) {
        PublicPage shown = workbench.preview(actor, page);
        refuseIncomplete(shown);
        if (!shown.fingerprint().equals(seen)) {
            throw new PageChanged();
        }
        Instant now = clock.instant();
        publications.current(page.institutionId()).ifPresent(before -> before.end(now));
        publications.flush();
        Edition edition = new Edition(shown, actor.accountId(), now);
        publications.add(edition);
        shown.plans().forEach(plan -> addFiles(edition, shown, plan));
        shown.letters().forEach(letter -> edition.add(null, letter.title(), stored(letter)));
        publications.flush();
    }

    private static void refuseIncomplete(PublicPage page) {
        List<PageField> missing = Arrays.stream(PageField.values())
                .filter(PageField::isNeeded)
                .filter(field -> page.text(field).isBlank())
                .toList();
        if (!missing.isEmpty()) {
            throw new PageIncomplete(missing);
        }
        if (!page.text(PageField.CONTACT_EMAIL).strip().matches("[^@\\s<>\"]+@[^@\\s<>\"]+\\.[^@\\s<>\"]+")) {
            throw new ContactNotUsable();
        }
    }

    /** The plan in every format, the one that reads best first. */
    private void addFiles(Edition edition, PublicPage page, PublicPlan plan) {
        String institution = page.institution().name();
        PlanDetail detail = plan.plan();
        PlanWindow window = detail.window();
        String dates = window.isKnown()
                ? Texts.of("publication.file.window", moments.day(window.start()), moments.day(window.end()))
                : "";
        ExportedPlan exported = new ExportedPlan(detail, new PlanHeading(institution, plan.roundName()), dates);
        for (PlanFormat format : FORMATS) {
            StoredFile file = files.store(
                    exported.fileName() + "." + format.ending(),
                    FileKind.valueOf(format.name()),
                    new ByteArrayInputStream(format.write(exported)));
            edition.add(detail.id(), Texts.of("publication.file." + detail.kind(), institution), file);
        }
    }

    private StoredFile stored(PublicFile letter) {
        return files.find(letter.fileId()).orElseThrow(NotFound::new);
    }
}
