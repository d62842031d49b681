package portal.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import portal.platform.access.Actor;
import portal.platform.rest.SaveRequest;
import portal.platform.time.PortalClock;
import portal.publication.Choices;
import portal.publication.PageField;
import portal.publication.PublicationQueries;
import portal.publication.PublicationService;

/** Lets some of the made-up institutions publish a page. */
@ApplicationScoped
class DemoPages {

    private static final int PUBLISHED = 46;

    @Inject
    PublicationService publications;

    @Inject
    PublicationQueries queries;

    void publish(DemoFiles files, Cast cast, Place place) {
        files.table("pages.csv").stream()
                .filter(row -> row.getField("key").equals(place.key()))
                .forEach(row -> PortalClock.pretending(files.dates().afterDeadline(PUBLISHED), () -> {
                    publish(cast.approver(place.key()), place.institutionId(), row);
                    return row;
                }));
    }

    private void publish(Actor approver, long institutionId, NamedCsvRecord row) {
        for (PageField field : PageField.values()) {
            row.findField(field.path())
                    .filter(text -> !text.isBlank())
                    .ifPresent(text -> publications.write(
                            approver,
                            institutionId,
                            field,
                            new SaveRequest(
                                    text,
                                    queries.draft(approver, institutionId)
                                            .text(field)
                                            .version())));
        }
        Choices proposed = queries.draft(approver, institutionId).choices();
        boolean letters = row.getField("letters").equals("shown");
        publications.choose(
                approver, institutionId, new Choices(letters, proposed.plans(), proposed.names(), proposed.version()));
        publications.publish(
                approver,
                institutionId,
                queries.preview(approver, institutionId).fingerprint());
    }
}
