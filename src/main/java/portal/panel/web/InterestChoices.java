package portal.panel.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import portal.institution.InstitutionName;
import portal.panel.interest.InterestQueries;
import portal.platform.access.CurrentActor;

/** What the forms about offers to review give to choose from. */
@Named
@RequestScoped
public class InterestChoices {

    @Inject
    CurrentActor current;

    @Inject
    InterestQueries interests;

    /** Names to complete what is typed; another may be typed as well. */
    public List<String> getNames() {
        return interests.institutions(current.get()).stream()
                .map(InstitutionName::name)
                .toList();
    }

    public List<SelectItem> getInstitutions() {
        return interests.institutions(current.get()).stream()
                .map(institution -> new SelectItem(institution.id(), institution.name()))
                .toList();
    }

    public List<SelectItem> getRegions() {
        return interests.regions().stream()
                .map(region -> new SelectItem(region, region))
                .toList();
    }
}
