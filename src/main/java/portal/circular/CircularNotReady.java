package portal.circular;

import portal.platform.events.RuleBroken;

/** A circular leaves only when it has words, no strange blanks, and somebody to go to. */
public class CircularNotReady extends RuleBroken {}
