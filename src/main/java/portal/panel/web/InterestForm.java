package portal.panel.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import portal.panel.interest.Expression;
import portal.plan.Theme;
import portal.platform.access.Actor;

/** What somebody types who would like to review. */
public class InterestForm {

    private String name;
    private String email;
    private String institution = "";
    private String job = "";
    private boolean technician;
    private String region = "";
    private List<String> themes = new ArrayList<>();
    private String why = "";

    /** Who is signed in need not type what is known. */
    InterestForm(Actor actor) {
        name = actor.isSignedIn() ? actor.name() : "";
        email = actor.isSignedIn() ? actor.email() : "";
    }

    Expression said() {
        Set<Theme> known =
                themes.stream().flatMap(code -> Theme.ofCode(code).stream()).collect(Collectors.toSet());
        return new Expression(name, email, institution, job, technician, region, known, why);
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

    public String getInstitution() {
        return institution;
    }

    public void setInstitution(String institution) {
        this.institution = institution;
    }

    public String getJob() {
        return job;
    }

    public void setJob(String job) {
        this.job = job;
    }

    public boolean isTechnician() {
        return technician;
    }

    public void setTechnician(boolean technician) {
        this.technician = technician;
    }

    public String getRegion() {
        return region;
    }

    public void setRegion(@Nullable String region) {
        this.region = Objects.requireNonNullElse(region, "");
    }

    public List<String> getThemes() {
        return themes;
    }

    public void setThemes(@Nullable List<String> themes) {
        this.themes = themes == null ? List.of() : themes;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
