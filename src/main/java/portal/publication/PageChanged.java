package portal.publication;

import portal.platform.events.RuleBroken;

/** Somebody changed the page after the preview that was to be published. */
public class PageChanged extends RuleBroken {

    private static final long serialVersionUID = 1L;
}
