package portal.letter.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import portal.institution.LetterLanguage;
import portal.platform.access.Actor;
import portal.platform.events.DomainEvent;
import portal.platform.files.Upload;
import portal.platform.rest.SaveReply;
import portal.platform.rest.SaveRequest;
import portal.platform.time.UkTime;

/** What the secretariat does with the words of letters. Changes of one version wait for each other, and for a letter that takes it. */
@ApplicationScoped
@Transactional
public class TemplateService {

    @Inject
    TemplatePolicy policy;

    @Inject
    TemplateRepository templates;

    @Inject
    Logos logos;

    @Inject
    Event<DomainEvent> events;

    @Inject
    Clock clock;

    /** Prepares a new version for a stage and a language in the words of this one. @return its id */
    public long copy(Actor actor, long templateId, int stage, LetterLanguage language) {
        policy.mayKeep(actor).orRefuse();
        LetterTemplate source = templates.held(templateId);
        List<LetterTemplate> known = templates.versions(stage, language);
        refuseWhilePreparing(known);
        int number =
                1 + known.stream().mapToInt(LetterTemplate::versionNo).max().orElse(0);
        LetterTemplate copy = templates.add(source.copy(stage, language, number));
        events.fire(TemplateChanged.of(actor, "begun", copy, source.versionNo()));
        return copy.id();
    }

    /** Saves a text as it is typed. */
    public SaveReply write(Actor actor, long templateId, TemplateField field, SaveRequest typed) {
        LetterTemplate template = open(actor, templateId);
        TemplateText text = template.one(field);
        String before = text.text();
        SaveReply reply = text.write(typed, actor, clock.instant());
        if (template.isInUseBy(today()) && !before.equals(text.text())) {
            events.fire(TemplateChanged.words(actor, template, before, text.text()));
        }
        return reply;
    }

    /** Sets the picture of the letterhead in place of the one before. */
    public void show(Actor actor, long templateId, Upload picture) {
        LetterTemplate template = open(actor, templateId);
        template.show(logos.keep(picture));
        events.fire(TemplateChanged.of(actor, "logo-set", template, picture.fileName()));
    }

    public void removeLogo(Actor actor, long templateId) {
        LetterTemplate template = open(actor, templateId);
        template.show(null);
        events.fire(TemplateChanged.of(actor, "logo-removed", template, null));
    }

    /**
     * Letters begun or sent to sign-off from that day on are in its words.
     *
     * @throws TemplateNotReady when a check finds something
     * @throws TemplateDayTaken when another version is in use from the same day
     */
    public void putInUse(Actor actor, long templateId, LocalDate from) {
        LetterTemplate template = open(actor, templateId);
        List<String> findings = TemplateCheck.of(template);
        if (!findings.isEmpty()) {
            throw new TemplateNotReady(findings.size());
        }
        templates.versions(template.stage(), template.language()).stream()
                .filter(other -> other.id() != templateId && Objects.equals(other.validFrom(), from))
                .forEach(other -> {
                    throw new TemplateDayTaken(other.versionNo());
                });
        template.putInUse(from, today());
        events.fire(TemplateChanged.of(actor, "in-use", template, from));
    }

    /** Takes back that it is to be in use, and prepares it again. */
    public void withdraw(Actor actor, long templateId) {
        LetterTemplate template = open(actor, templateId);
        refuseWhilePreparing(templates.versions(template.stage(), template.language()));
        template.withdraw(today());
        events.fire(TemplateChanged.of(actor, "withdrawn", template, null));
    }

    /** Throws a version away that was never in use. */
    public void discard(Actor actor, long templateId) {
        LetterTemplate template = open(actor, templateId);
        if (!template.isPrepared()) {
            throw new TemplateInUse();
        }
        events.fire(TemplateChanged.of(actor, "discarded", template, template.versionNo()));
        templates.remove(template);
    }

    private static void refuseWhilePreparing(List<LetterTemplate> versions) {
        versions.stream().filter(LetterTemplate::isPrepared).findFirst().ifPresent(open -> {
            throw new TemplateBeingPrepared(open.versionNo());
        });
    }

    private LetterTemplate open(Actor actor, long templateId) {
        policy.mayKeep(actor).orRefuse();
        LetterTemplate template = templates.held(templateId);
        if (templates.frozen().contains(templateId)) {
            throw new TemplateFrozen();
        }
        return template;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), UkTime.ZONE);
    }
}
