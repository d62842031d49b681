package portal.circular;

import portal.identity.PersonName;

/** One message of a circular that leaves; whoever carries mail takes it. */
public record CircularCopy(PersonName to, CircularText text) {}
