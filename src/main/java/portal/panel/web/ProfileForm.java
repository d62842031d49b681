package portal.panel.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import portal.panel.Profile;
import portal.plan.Theme;

/** What a reviewer types and ticks about himself. */
public class ProfileForm {

    private boolean technician;
    private String region;

    /** Codes of themes. Faces makes a list of the same kind for what comes back. */
    private List<String> themes;

    private int capacity;
    private @Nullable LocalDate awayUntil;

    ProfileForm(Profile said) {
        technician = said.technician();
        region = said.region();
        themes = new ArrayList<>(said.themes().stream().map(Theme::code).toList());
        capacity = said.capacity();
        awayUntil = said.awayUntil();
    }

    Profile said() {
        Set<Theme> known =
                themes.stream().flatMap(code -> Theme.ofCode(code).stream()).collect(Collectors.toSet());
        return new Profile(technician, region, known, capacity, awayUntil);
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
        this.region = region == null ? "" : region;
    }

    public List<String> getThemes() {
        return themes;
    }

    public void setThemes(@Nullable List<String> themes) {
        this.themes = themes == null ? List.of() : themes;
    }

    public int getCapacity() {
        return capacity;
    }

    public void setCapacity(int capacity) {
        this.capacity = capacity;
    }

    public @Nullable LocalDate getAwayUntil() {
        return awayUntil;
    }

    public void setAwayUntil(@Nullable LocalDate awayUntil) {
        this.awayUntil = awayUntil;
    }
}
