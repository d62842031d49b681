package portal.architecture.bad.board.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import portal.architecture.bad.round.web.BadPage;

@Named
@RequestScoped
public class BoardPage {

    @Inject
    BadPage foreign;
}
