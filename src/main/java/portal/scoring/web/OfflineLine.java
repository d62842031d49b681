package portal.scoring.web;

import portal.platform.faces.Texts;
import portal.scoring.Judgement;
import portal.scoring.offline.AnswerPart;
import portal.scoring.offline.OfflineChange;

/** A change of the file as it is shown before it is taken over. */
public record OfflineLine(OfflineChange of) {

    public String what() {
        return Texts.of("scoring.offline.part." + of.part(), of.criterion().code());
    }

    public String now() {
        return words(of.current().value());
    }

    public String then() {
        return words(of.value());
    }

    private String words(String value) {
        if (value.isEmpty()) {
            return Texts.of("scoring.notGiven");
        }
        return of.part() == AnswerPart.COMMENT
                ? value
                : Judgement.parse(value)
                        .map(judgement -> Wording.judgement(of.criterion(), judgement))
                        .orElse(value);
    }

    /** The check box by which the file wins. */
    public String name() {
        return "wins-" + of.id();
    }

    public boolean isConflict() {
        return of.isConflict();
    }
}
