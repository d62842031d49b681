package portal.institution;

import portal.platform.events.RuleBroken;

/** The address of the page where a plan is published begins with http:// or https://. */
public class PublicationUrlNotUsable extends RuleBroken {

    private static final long serialVersionUID = 1L;

    PublicationUrlNotUsable() {}
}
