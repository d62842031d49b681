package portal.round.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import portal.institution.InstitutionQueries;
import portal.platform.access.CurrentActor;
import portal.platform.faces.Moments;
import portal.platform.faces.Texts;
import portal.round.form.FormQueries;
import portal.rubric.RubricQueries;
import portal.rubric.VersionLife;

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
    FormQueries forms;

    @Inject
    Moments moments;

    @Inject
    RubricQueries rubrics;

    @Inject
    InstitutionQueries institutions;

    /** Those that rounds may choose. */
    public List<SelectItem> getForms() {
        return forms.list(actor.get()).stream()
                .filter(form -> !form.life().isDraft())
                .map(form -> new SelectItem(form.id(), label(form.title(), form.versionNo(), form.life())))
                .toList();
    }

    /** Those that rounds may choose. */
    public List<SelectItem> getRubrics() {
        return rubrics.list(actor.get()).stream()
                .filter(rubric -> !rubric.life().isDraft())
                .map(rubric -> new SelectItem(rubric.id(), label(rubric.title(), rubric.versionNo(), rubric.life())))
                .toList();
    }

    /** A version that is meant for later rounds says so. */
    private String label(String title, int versionNo, VersionLife life) {
        return life.isInUseOn(rubrics.today())
                ? Texts.of("round.version", title, versionNo)
                : Texts.of("round.version.later", title, versionNo, moments.day(life.inUseFrom()));
    }

    public List<SelectItem> getZones() {
        return Stream.concat(ZONES.stream(), Stream.of("UTC"))
                .map(zone -> new SelectItem(zone, zone))
                .toList();
    }

    public List<SelectItem> getInstitutions() {
        return institutions.names(actor.get()).stream()
                .filter(institution -> !actor.get().isTiedTo(institution.id()))
                .map(institution -> new SelectItem(institution.id(), institution.name()))
                .toList();
    }
}
