package portal.letter.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import portal.institution.LetterLanguage;
import portal.letter.pdf.LetterPdf;
import portal.platform.access.Actor;
import portal.platform.access.NotFound;
import portal.platform.time.UkTime;
import portal.round.form.FormQueries;
import portal.rubric.VersionRow;

/** Reads the words of letters, for those who keep them. */
@ApplicationScoped
@Transactional
public class TemplateQueries {

    @Inject
    TemplatePolicy policy;

    @Inject
    TemplateRepository templates;

    @Inject
    LetterSheet sheet;

    @Inject
    FormQueries forms;

    @Inject
    Clock clock;

    /** The versions for each stage that there is a form for: in English, and in other languages where there are any. */
    public List<StageTemplates> list(Actor actor) {
        policy.mayKeep(actor).orRefuse();
        return stages(actor).stream()
                .flatMap(stage -> Arrays.stream(LetterLanguage.values())
                        .map(language -> new StageTemplates(stage, language, rows(stage, language))))
                .filter(versions -> versions.language() == LetterLanguage.ENGLISH
                        || !versions.rows().isEmpty())
                .toList();
    }

    private List<Integer> stages(Actor actor) {
        return forms.list(actor).stream().map(VersionRow::stage).distinct().toList();
    }

    private List<TemplateRow> rows(int stage, LetterLanguage language) {
        return TemplateRow.of(templates.versions(stage, language), templates.frozen(), today());
    }

    /** @throws NotFound when there is none */
    public TemplateDetail detail(Actor actor, long templateId) {
        policy.mayKeep(actor).orRefuse();
        LetterTemplate template = templates.find(templateId);
        return new TemplateDetail(
                rows(template.stage(), template.language()).stream()
                        .filter(row -> row.id() == templateId)
                        .findFirst()
                        .orElseThrow(NotFound::new),
                Arrays.stream(TemplateField.values())
                        .map(template::one)
                        .map(text -> new TemplateDetail.Text(text.field(), text.text(), text.version()))
                        .toList(),
                template.logoFileId().isPresent(),
                TemplateCheck.of(template),
                MadeUpLetter.facts(template).all(),
                stages(actor));
    }

    /** A letter in these words, with made-up facts and feedback, as the PDF that would go out. */
    public byte[] preview(Actor actor, long templateId) {
        policy.mayKeep(actor).orRefuse();
        LetterTemplate template = templates.find(templateId);
        return LetterPdf.render(MadeUpLetter.in(template, sheet, today()));
    }

    /** Asked before a picture is taken in. */
    public void expectLogo(Actor actor) {
        policy.mayKeep(actor).orRefuse();
    }

    /** The stored picture of the letterhead. @throws NotFound when there is none */
    public long logo(Actor actor, long templateId) {
        policy.maySeeLogo(actor).orNotFound();
        return templates.find(templateId).logoFileId().orElseThrow(NotFound::new);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), UkTime.ZONE);
    }
}
