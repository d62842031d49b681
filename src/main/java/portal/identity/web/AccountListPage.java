package portal.identity.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import portal.identity.AccountQueries;
import portal.identity.AccountRow;
import portal.platform.access.CurrentActor;
import portal.platform.faces.Pages;
import portal.platform.faces.RequestParameters;

/** The people of the portal, for those who run it. */
@Named
@RequestScoped
public class AccountListPage {

    private static final int SIZE = 50;

    @Inject
    CurrentActor current;

    @Inject
    AccountQueries accounts;

    @Inject
    RequestParameters parameters;

    private String words = "";
    private List<AccountRow> rows = List.of();
    private Pages pages = new Pages(1, SIZE, 0, "");

    @PostConstruct
    void open() {
        words = parameters.text("words").orElse("");
        int page = parameters.page();
        rows = accounts.people(current.get(), words, (page - 1) * SIZE, SIZE);
        String address = "/identity/list.xhtml?words=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
        pages = new Pages(page, SIZE, accounts.count(current.get(), words), address);
    }

    public String getWords() {
        return words;
    }

    public List<AccountRow> getRows() {
        return rows;
    }

    public boolean isNone() {
        return rows.isEmpty();
    }

    public Pages getPages() {
        return pages;
    }
}
