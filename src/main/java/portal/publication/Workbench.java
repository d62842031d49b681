package portal.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import portal.institution.InstitutionDetail;
import portal.institution.InstitutionQueries;
import portal.letter.LetterListQueries;
import portal.platform.access.Actor;

/** Lays out what a page is made of: its texts, the plans that were submitted, the letters that were issued. */
@ApplicationScoped
class Workbench {

    @Inject
    PublicationRepository publications;

    @Inject
    InstitutionQueries institutions;

    @Inject
    SubmittedPlans submitted;

    @Inject
    LetterListQueries letters;

    @Inject
    Clock clock;

    /** The page that is worked on; one that nobody has begun yet is proposed. */
    Publication page(Actor actor, long institutionId) {
        return publications.of(institutionId).orElseGet(() -> proposed(actor, institutionId));
    }

    /** With the newest plan, the contact and the sponsor that the portal knows already. */
    Publication proposed(Actor actor, long institutionId) {
        return Publication.proposed(institutions.of(institutionId), submitted.of(actor, institutionId));
    }

    Draft draft(Actor actor, Publication page, boolean mayPublish) {
        InstitutionDetail institution = institutions.of(page.institutionId());
        List<SubmittedPlan> plans = submitted.of(actor, page.institutionId());
        Redaction redaction = redaction(page, institution);
        return new Draft(
                page.institutionId(),
                institution.name(),
                page.texts(),
                page.choices(),
                plans,
                plans.stream()
                        .flatMap(plan -> redaction.names(plan.plan()).stream())
                        .distinct()
                        .sorted()
                        .toList(),
                letters.issuedTo(actor, page.institutionId()).size(),
                publications.wasEverPublished(page.institutionId()),
                publications
                        .current(page.institutionId())
                        .map(Edition::publishedAt)
                        .orElse(null),
                mayPublish);
    }

    /** The page as everybody would read it if it were published now. */
    PublicPage preview(Actor actor, Publication page) {
        InstitutionDetail institution = institutions.of(page.institutionId());
        Redaction redaction = redaction(page, institution);
        Choices choices = page.choices();
        Map<PageField, String> texts = new EnumMap<>(PageField.class);
        page.texts().forEach((field, text) -> texts.put(field, text.text()));
        return new PublicPage(
                page.institutionId(),
                institution.profile(),
                texts,
                submitted.of(actor, page.institutionId()).stream()
                        .filter(one -> choices.plans().contains(one.plan().id()))
                        .map(one ->
                                new PublicPlan(redaction.of(one.plan()), one.roundName(), one.submittedAt(), List.of()))
                        .toList(),
                choices.letters() ? letters(actor, page.institutionId()) : List.of(),
                clock.instant());
    }

    private List<PublicFile> letters(Actor actor, long institutionId) {
        return letters.issuedTo(actor, institutionId).stream()
                .map(letter -> new PublicFile(0, letter.fileId(), letter.roundName(), letter.fileName(), letter.size()))
                .toList();
    }

    private Redaction redaction(Publication page, InstitutionDetail institution) {
        Set<String> known = new HashSet<>(publications.people(page.institutionId()));
        institution.contacts().forEach(contact -> known.add(contact.name()));
        return new Redaction(page.choices().names(), known);
    }
}
