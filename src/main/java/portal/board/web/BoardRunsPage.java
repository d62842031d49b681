package portal.board.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import portal.board.SigningProgress;
import portal.board.SigningRunQueries;
import portal.platform.access.CurrentActor;

/** What a signer had signed together of late, on the pages that lead to it. */
@Named
@RequestScoped
public class BoardRunsPage {

    @Inject
    CurrentActor current;

    @Inject
    SigningRunQueries runs;

    private List<SigningProgress> latest = List.of();

    @PostConstruct
    void open() {
        latest = runs.latest(current.get());
    }

    public List<SigningProgress> getLatest() {
        return latest;
    }
}
