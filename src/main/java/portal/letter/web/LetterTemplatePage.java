package portal.letter.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import portal.institution.LetterLanguage;
import portal.letter.template.TemplateDetail;
import portal.letter.template.TemplateField;
import portal.letter.template.TemplateQueries;
import portal.letter.template.TemplateService;
import portal.platform.access.CurrentActor;
import portal.platform.access.NotFound;
import portal.platform.faces.Redirect;
import portal.platform.faces.RequestParameters;

/** One version of a template: its words, which save themselves, and from when it is in use. */
@Named
@RequestScoped
public class LetterTemplatePage {

    private static final String PAGE = "/letter/template";

    @Inject
    CurrentActor current;

    @Inject
    RequestParameters parameters;

    @Inject
    TemplateQueries queries;

    @Inject
    TemplateService templates;

    private @Nullable TemplateDetail template;
    private @Nullable LocalDate from;
    private int stage;
    private LetterLanguage language = LetterLanguage.ENGLISH;

    @PostConstruct
    void open() {
        template = queries.detail(current.get(), parameters.id("id"));
        from = getTemplate().row().from();
        stage = getTemplate().row().stage();
        language = getTemplate().row().language();
    }

    public String putInUse() {
        LocalDate day = from;
        if (day == null) {
            throw new NotFound();
        }
        templates.putInUse(current.get(), id(), day);
        return done(id(), "letter.template-in-use");
    }

    public String withdraw() {
        templates.withdraw(current.get(), id());
        return done(id(), "letter.template-withdrawn");
    }

    public String copy() {
        return done(templates.copy(current.get(), id(), stage, language), "letter.template-begun");
    }

    public String removeLogo() {
        templates.removeLogo(current.get(), id());
        return done(id(), "letter.template-logo-removed");
    }

    public String discard() {
        templates.discard(current.get(), id());
        return Redirect.to("/letter/templates")
                .saying("letter.template-discarded")
                .toString();
    }

    private static String done(long id, String what) {
        return Redirect.to(PAGE).with("id", id).saying(what).toString();
    }

    private long id() {
        return getTemplate().row().id();
    }

    public TemplateDetail getTemplate() {
        if (template == null) {
            throw new NotFound();
        }
        return template;
    }

    public List<TemplateField.Part> getParts() {
        return List.of(TemplateField.Part.values());
    }

    public boolean isReady() {
        return getTemplate().findings().isEmpty();
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public int getStage() {
        return stage;
    }

    public void setStage(int stage) {
        this.stage = stage;
    }

    public LetterLanguage getLanguage() {
        return language;
    }

    public void setLanguage(LetterLanguage language) {
        this.language = language;
    }
}
