package portal.architecture.bad.round.web;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import portal.architecture.bad.round.UnspokenRule;

public class BadPage {

    @Inject
    EntityManager manager;

    @Inject
    UnspokenRule one;

    @Inject
    UnspokenRule two;

    @Inject
    UnspokenRule three;

    @Inject
    UnspokenRule four;
}
