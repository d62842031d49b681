package portal.panel.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import portal.panel.Profile;
import portal.panel.ReviewerQueries;
import portal.panel.Training;
import portal.plan.Theme;
import portal.platform.access.CurrentActor;
import portal.platform.faces.Moments;
import portal.platform.faces.Texts;

/** What a reviewer's forms offer, and what he chose in words. */
@Named
@RequestScoped
public class ProfileChoices {

    @Inject
    CurrentActor current;

    @Inject
    ReviewerQueries reviewers;

    @Inject
    Moments moments;

    public List<SelectItem> getThemes() {
        return Stream.of(Theme.values())
                .map(theme -> new SelectItem(theme.code(), Texts.of(theme.key())))
                .toList();
    }

    /** The first of them stands for the region of the reviewer's institution. */
    public List<SelectItem> getRegions() {
        Stream<SelectItem> own = Stream.of(new SelectItem("", Texts.of("panel.profile.region.own")));
        return Stream.concat(
                        own, reviewers.regions(current.get()).stream().map(region -> new SelectItem(region, region)))
                .toList();
    }

    public List<SelectItem> getInstitutions() {
        return reviewers.institutions(current.get()).stream()
                .map(institution -> new SelectItem(institution.id(), institution.name()))
                .toList();
    }

    /** A training with its days, in words. */
    public String training(Training training) {
        return Texts.of(
                "panel.training.days." + training.state(), moments.day(training.last()), moments.day(training.until()));
    }

    public String region(Profile said) {
        return said.region().isEmpty() ? Texts.of("panel.profile.region.own") : said.region();
    }

    /** Themes in words, in the order of the pillars. */
    public String words(Set<Theme> themes) {
        return themes.stream().sorted().map(theme -> Texts.of(theme.key())).collect(Collectors.joining(", "));
    }
}
