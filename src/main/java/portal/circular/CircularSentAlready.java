package portal.circular;

import portal.platform.events.RuleBroken;

/** A circular is sent once, and stays as people got it. */
public class CircularSentAlready extends RuleBroken {}
