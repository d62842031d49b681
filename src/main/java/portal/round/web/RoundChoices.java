package portal.round.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import portal.institution.InstitutionQueries;
import portal.platform.access.CurrentActor;
import portal.round.RoundQueries;
import portal.rubric.RubricQueries;

/** What can be chosen in the forms about rounds. */
@Named
@RequestScoped
public class RoundChoices {

    /** Where signatories are; any other zone may be typed into the record of a round by a migration. */
    private static final List<String> ZONES = List.of(
            "Europe/London",
            "Europe/Dublin",
            "Europe/Paris",
            "Africa/Blantyre",
            "America/New_York",
            "Australia/Sydney");

    @Inject
    CurrentActor actor;

    @Inject
    RoundQueries rounds;

    @Inject
    RubricQueries rubrics;

    @Inject
    InstitutionQueries institutions;

    public List<SelectItem> getForms() {
        return rounds.forms(actor.get()).stream()
                .map(form -> new SelectItem(form.id(), form.title() + ", version " + form.versionNo()))
                .toList();
    }

    public List<SelectItem> getRubrics() {
        return rubrics.list(actor.get()).stream()
                .map(rubric -> new SelectItem(rubric.id(), rubric.title() + ", version " + rubric.versionNo()))
                .toList();
    }

    public List<SelectItem> getZones() {
        return Stream.concat(ZONES.stream(), Stream.of("UTC"))
                .map(zone -> new SelectItem(zone, zone))
                .toList();
    }

    public List<SelectItem> getInstitutions() {
        return institutions.names(actor.get()).stream()
                .map(institution -> new SelectItem(institution.id(), institution.name()))
                .toList();
    }
}
