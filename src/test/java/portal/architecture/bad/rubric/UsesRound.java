package portal.architecture.bad.rubric;

import portal.architecture.bad.round.BadEntity;

public record UsesRound(BadEntity round) {}
