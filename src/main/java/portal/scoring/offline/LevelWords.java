package portal.scoring.offline;

import java.util.ArrayList;
import java.util.List;
import portal.platform.faces.Texts;
import portal.rubric.CriterionDetail;
import portal.scoring.Judgement;

/** Levels as they stand in the list of a workbook: {@code 3 Established}, and the way back to their keys. */
final class LevelWords {

    private LevelWords() {}

    static List<String> of(CriterionDetail criterion) {
        List<String> words = new ArrayList<>();
        criterion
                .levels()
                .forEach(level -> words.add(level.level() + " " + level.name().replace(',', ' ')));
        words.add(Texts.of("scoring.cannotJudge"));
        return words;
    }

    static String of(CriterionDetail criterion, String key) {
        if (key.isEmpty()) {
            return "";
        }
        return of(criterion).stream()
                .filter(words -> words.startsWith(key + " "))
                .findFirst()
                .orElseGet(() -> Texts.of("scoring.cannotJudge"));
    }

    /** A number alone will do. @throws LevelNotReadable when it is none of the list */
    static String key(CriterionDetail criterion, String written) {
        if (written.isEmpty()) {
            return "";
        }
        if (written.equalsIgnoreCase(Texts.of("scoring.cannotJudge"))) {
            return Judgement.CANNOT_JUDGE.key();
        }
        return criterion.levels().stream()
                .map(level -> Integer.toString(level.level()))
                .filter(number -> written.equals(number) || written.equalsIgnoreCase(of(criterion, number)))
                .findFirst()
                .orElseThrow(() -> new LevelNotReadable(criterion.code(), written));
    }
}
