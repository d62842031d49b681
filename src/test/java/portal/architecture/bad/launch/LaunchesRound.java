package portal.architecture.bad.launch;

import portal.architecture.bad.round.BadEntity;

record LaunchesRound(BadEntity round) {}
