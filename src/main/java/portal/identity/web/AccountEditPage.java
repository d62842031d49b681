package portal.identity.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import portal.identity.AccountDetail;
import portal.identity.AccountQueries;
import portal.identity.AccountService;
import portal.platform.access.CurrentActor;
import portal.platform.access.NotFound;
import portal.platform.faces.Redirect;
import portal.platform.faces.RequestParameters;

/** Putting somebody's name or e-mail address right. */
@Named
@RequestScoped
public class AccountEditPage {

    @Inject
    CurrentActor current;

    @Inject
    AccountQueries queries;

    @Inject
    AccountService accounts;

    @Inject
    RequestParameters parameters;

    private @Nullable AccountDetail person;
    private String name = "";
    private String email = "";

    @PostConstruct
    void open() {
        AccountDetail found = queries.detail(current.get(), parameters.id("id"));
        if (!found.correctable()) {
            throw new NotFound();
        }
        person = found;
        name = found.name();
        email = found.email();
    }

    public String keep() {
        if (person == null) {
            throw new NotFound();
        }
        accounts.correct(current.get(), person.id(), name, email);
        return Redirect.to("/identity/view")
                .with("id", person.id())
                .saying("identity.corrected")
                .toString();
    }

    public @Nullable AccountDetail getPerson() {
        return person;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
