package portal.letter.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import portal.facts.FactText;
import portal.facts.Facts;
import portal.platform.faces.Texts;
import portal.platform.pdf.TaggedPdf;

/** What keeps a version from use: words that are missing, tokens that stand for nothing, what cannot be drawn. */
final class TemplateCheck {

    private final LetterTemplate template;
    private final List<String> findings = new ArrayList<>();

    private TemplateCheck(LetterTemplate template) {
        this.template = template;
    }

    static List<String> of(LetterTemplate template) {
        TemplateCheck check = new TemplateCheck(template);
        for (TemplateField field : TemplateField.values()) {
            check.look(field);
        }
        if (template.logoFileId().isPresent()
                && template.text(TemplateField.LOGO_ALTERNATIVE).isBlank()) {
            check.say("alternative");
        }
        return List.copyOf(check.findings);
    }

    private void look(TemplateField field) {
        Facts facts = MadeUpLetter.facts(template, field);
        String text = template.text(field);
        String label = Texts.of(field.key());
        if (field.isNeeded() && text.isBlank()) {
            say("missing", label);
        }
        field.tokens().stream()
                .filter(token -> !FactText.tokens(text).contains(token))
                .forEach(token -> say("tokenMissing", label, token));
        if (field.isName() && !FactText.tokens(text).isEmpty()) {
            say("tokenInName", label);
        }
        FactText.unknown(text, facts).forEach(token -> say("token", label, token));
        if (FactText.preview(text, facts).matches("(?s).*[{}].*")) {
            say("brace", label);
        }
        Set<String> missing = TaggedPdf.cannotDraw(text);
        if (!missing.isEmpty()) {
            say("drawn", label, String.join(" ", missing));
        }
    }

    private void say(String what, Object... parameters) {
        findings.add(Texts.of("letter.template.finding." + what, parameters));
    }
}
