package portal.institution.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import portal.institution.InstitutionListing;
import portal.institution.InstitutionQueries;
import portal.institution.InstitutionRow;
import portal.institution.InstitutionSearch;
import portal.institution.InstitutionSearch.Sort;
import portal.platform.access.CurrentActor;
import portal.platform.faces.Pages;
import portal.platform.faces.RequestParameters;

/** All institutions, for the secretariat. */
@Named
@RequestScoped
public class InstitutionListPage {

    @Inject
    CurrentActor actor;

    @Inject
    InstitutionQueries institutions;

    @Inject
    RequestParameters parameters;

    private String words = "";
    private Sort sort = Sort.NAME;
    private InstitutionListing listing = new InstitutionListing(List.of(), 0);
    private Pages pages = new Pages(1, InstitutionSearch.PAGE_SIZE, 0, "");

    @PostConstruct
    void open() {
        words = parameters.text("words").orElse("");
        sort = parameters.text("sort").flatMap(InstitutionListPage::sort).orElse(Sort.NAME);
        int page = parameters.page();
        listing = institutions.list(actor.get(), new InstitutionSearch(words, sort, page));
        pages = new Pages(page, InstitutionSearch.PAGE_SIZE, listing.total(), getAddress() + "&sort=" + sort);
    }

    private static Optional<Sort> sort(String name) {
        return Stream.of(Sort.values())
                .filter(value -> value.name().equals(name))
                .findFirst();
    }

    /** The address of the list as filtered, to which a column adds its sort. */
    public String getAddress() {
        return "/institution/list.xhtml?words=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    /** For {@code aria-sort} of a column. */
    public String sorted(String column) {
        return sort.name().equals(column) ? "ascending" : "none";
    }

    public String getWords() {
        return words;
    }

    public List<InstitutionRow> getRows() {
        return listing.rows();
    }

    public boolean isNone() {
        return listing.rows().isEmpty();
    }

    public Pages getPages() {
        return pages;
    }
}
