package portal.architecture.bad.platform;

import portal.architecture.bad.round.BadEntity;

record KnowsRound(BadEntity round) {}
