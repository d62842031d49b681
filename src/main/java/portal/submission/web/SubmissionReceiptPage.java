package portal.submission.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import portal.platform.access.CurrentActor;
import portal.platform.faces.RequestParameters;
import portal.submission.HistoryQueries;
import portal.submission.Receipt;

/** The receipt: that it was handed in, when, by whom, and what exactly. */
@Named
@RequestScoped
public class SubmissionReceiptPage {

    @Inject
    CurrentActor current;

    @Inject
    HistoryQueries history;

    @Inject
    RequestParameters parameters;

    private Receipt receipt;

    @PostConstruct
    void open() {
        receipt = history.receipt(current.get(), parameters.id("id"));
    }

    public Receipt getReceipt() {
        return receipt;
    }
}
