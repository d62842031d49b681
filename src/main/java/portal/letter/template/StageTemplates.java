package portal.letter.template;

import java.util.List;
import portal.institution.LetterLanguage;

/** The versions for one stage in one language, the newest first. */
public record StageTemplates(int stage, LetterLanguage language, List<TemplateRow> rows) {

    public StageTemplates {
        rows = List.copyOf(rows);
    }

    /** Whether a letter of the stage can be begun today; where one language has no words, it is begun in English. */
    public boolean isCovered() {
        return language != LetterLanguage.ENGLISH || rows.stream().anyMatch(TemplateRow::isInUse);
    }
}
