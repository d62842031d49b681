package portal.architecture.bad.round;

import portal.architecture.bad.overview.BadOverview;
import portal.architecture.bad.rubric.UsesRound;

record RoundHelper(UsesRound back, BadOverview upwards) {}
