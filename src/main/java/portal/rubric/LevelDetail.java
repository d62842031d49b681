package portal.rubric;

/** One level of a criterion: its number, its name and the sentence that tells it from its neighbours. */
public record LevelDetail(int level, String name, String descriptor) {}
