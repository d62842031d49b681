package portal.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import portal.institution.InstitutionQueries;
import portal.letter.LetterListQueries;
import portal.platform.access.Actor;
import portal.platform.access.NotFound;

/** Reads what is published, for anybody, and what is worked on, for the institution itself. */
@ApplicationScoped
public class PublicationQueries {

    @Inject
    PublicationRepository publications;

    @Inject
    PublicationPolicy policy;

    @Inject
    Workbench workbench;

    @Inject
    InstitutionQueries institutions;

    @Inject
    LetterListQueries letters;

    /** The current edition. @throws NotFound when the institution has published none, or has withdrawn it */
    public PublicPage page(long institutionId) {
        return publications
                .current(institutionId)
                .map(edition -> edition.page(institutions.of(institutionId).profile()))
                .map(page -> page.marked(letters.superseded(
                        page.letters().stream().map(PublicFile::fileId).toList())))
                .orElseThrow(NotFound::new);
    }

    /** The stored file behind a file that is published. @throws NotFound when it no longer is */
    public long file(long editionFileId) {
        return publications.currentFile(editionFileId).orElseThrow(NotFound::new);
    }

    /** The page as the institution's editors see it. @throws NotFound for everybody else */
    public Draft draft(Actor actor, long institutionId) {
        policy.mayEdit(actor, institutionId).orNotFound();
        return workbench.draft(
                actor,
                workbench.page(actor, institutionId),
                policy.mayPublish(actor, institutionId).allowed());
    }

    /** The page as it would be published. @throws NotFound as {@link #draft} */
    public PublicPage preview(Actor actor, long institutionId) {
        policy.mayEdit(actor, institutionId).orNotFound();
        return workbench.preview(actor, workbench.page(actor, institutionId));
    }

    public boolean mayPublish(Actor actor, long institutionId) {
        return policy.mayPublish(actor, institutionId).allowed();
    }
}
