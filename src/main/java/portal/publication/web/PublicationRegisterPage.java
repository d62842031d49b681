package portal.publication.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import portal.institution.InstitutionKind;
import portal.platform.faces.Pages;
import portal.platform.faces.RequestParameters;
import portal.platform.faces.Texts;
import portal.publication.PlanStanding;
import portal.publication.RegisterListing;
import portal.publication.RegisterQueries;
import portal.publication.RegisterRow;
import portal.publication.RegisterSearch;

/** The register of signatories, for everybody. */
@Named
@RequestScoped
public class PublicationRegisterPage {

    private static final String ADDRESS = "/publication/register.xhtml";

    @Inject
    RequestParameters parameters;

    @Inject
    RegisterQueries register;

    private RegisterSearch search = new RegisterSearch("", null, "", "", null, 1);
    private RegisterListing listing = new RegisterListing(List.of(), 0);
    private List<Option> kinds = List.of();
    private List<Option> regions = List.of();
    private List<Option> phases = List.of();
    private List<Option> standings = List.of();
    private Pages pages = new Pages(1, RegisterSearch.PAGE_SIZE, 0, ADDRESS);

    /** Something to choose in a filter. */
    public record Option(String value, String label, @Nullable String selected) {}

    @PostConstruct
    void open() {
        search = new RegisterSearch(
                given("words"),
                one(InstitutionKind.values(), "kind"),
                given("region"),
                given("phase"),
                one(PlanStanding.values(), "plan"),
                parameters.page());
        listing = register.list(search);
        pages = new Pages(search.page(), RegisterSearch.PAGE_SIZE, listing.total(), address());
        // a body that only supports the scheme does not sign
        kinds = Stream.of(InstitutionKind.values())
                .filter(kind -> kind != InstitutionKind.SUPPORTING_BODY)
                .map(kind -> option("kind", kind.name(), Texts.of("institution.kind." + kind)))
                .toList();
        regions = register.regions().stream()
                .map(region -> option("region", region, region))
                .toList();
        phases = register.phases().stream()
                .map(phase -> option("phase", phase, phase))
                .toList();
        standings = Stream.of(PlanStanding.values())
                .map(standing -> option("plan", standing.name(), Texts.of("publication.standing." + standing)))
                .toList();
    }

    private String given(String name) {
        return parameters.text(name).orElse("");
    }

    private <E extends Enum<E>> @Nullable E one(E[] values, String name) {
        Optional<E> chosen = Arrays.stream(values)
                .filter(value -> value.name().equals(given(name)))
                .findFirst();
        return chosen.orElse(null);
    }

    private String address() {
        StringBuilder address = new StringBuilder(ADDRESS);
        for (String name : List.of("words", "kind", "region", "phase", "plan")) {
            if (!given(name).isEmpty()) {
                address.append(address.indexOf("?") < 0 ? '?' : '&')
                        .append(name)
                        .append('=')
                        .append(URLEncoder.encode(given(name), StandardCharsets.UTF_8));
            }
        }
        return address.toString();
    }

    public String getWords() {
        return search.words();
    }

    public List<Option> getKinds() {
        return kinds;
    }

    public List<Option> getRegions() {
        return regions;
    }

    public List<Option> getPhases() {
        return phases;
    }

    public List<Option> getStandings() {
        return standings;
    }

    private Option option(String name, String value, String label) {
        return new Option(value, label, given(name).equals(value) ? "selected" : null);
    }

    public List<RegisterRow> getRows() {
        return listing.rows();
    }

    public boolean isNone() {
        return listing.rows().isEmpty();
    }

    public String standing(RegisterRow row) {
        return Texts.of("publication.standing." + row.standing(register.today()));
    }

    public Pages getPages() {
        return pages;
    }
}
