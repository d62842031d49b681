package portal.letter.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import portal.letter.pdf.LetterPdf;
import portal.platform.access.Actor;
import portal.platform.access.NotFound;
import portal.platform.time.UkTime;
import portal.round.FormRow;
import portal.round.RoundQueries;

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
    RoundQueries rounds;

    @Inject
    Clock clock;

    /** The versions for each stage that there is a form for. */
    public List<StageTemplates> list(Actor actor) {
        policy.mayKeep(actor).orRefuse();
        return stages(actor).stream()
                .map(stage -> new StageTemplates(stage, rows(stage)))
                .toList();
    }

    private List<Integer> stages(Actor actor) {
        return rounds.forms(actor).stream().map(FormRow::stage).distinct().toList();
    }

    private List<TemplateRow> rows(int stage) {
        return TemplateRow.of(templates.ofStage(stage), templates.frozen(), today());
    }

    /** @throws NotFound when there is none */
    public TemplateDetail detail(Actor actor, long templateId) {
        policy.mayKeep(actor).orRefuse();
        LetterTemplate template = templates.find(templateId);
        return new TemplateDetail(
                rows(template.stage()).stream()
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
