package portal.notification.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import portal.notification.MailQueries;
import portal.notification.MailRow;
import portal.platform.access.CurrentActor;
import portal.platform.faces.Pages;
import portal.platform.faces.RequestParameters;

/** The mail that the made-up round has sent, since there is no mailbox to look into. */
@Named
@RequestScoped
public class MailListPage {

    private static final int SIZE = 20;

    @Inject
    CurrentActor current;

    @Inject
    MailQueries mail;

    @Inject
    RequestParameters parameters;

    private List<MailRow> rows = List.of();
    private Pages pages = new Pages(1, SIZE, 0, "");

    @PostConstruct
    void open() {
        int page = parameters.page();
        rows = mail.outbox(current.get(), (page - 1) * SIZE, SIZE);
        pages = new Pages(page, SIZE, mail.count(current.get()), "/notification/list.xhtml");
    }

    public List<MailRow> getRows() {
        return rows;
    }

    public boolean isNone() {
        return rows.isEmpty();
    }

    public Pages getPages() {
        return pages;
    }
}
