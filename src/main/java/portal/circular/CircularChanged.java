package portal.circular;

import portal.platform.events.RuleBroken;

/** What leaves is what was looked at: neither the words nor the people have changed since. */
public class CircularChanged extends RuleBroken {}
