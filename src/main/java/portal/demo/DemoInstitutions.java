package portal.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import portal.institution.ContactDetail;
import portal.institution.ContactKind;
import portal.institution.InstitutionKind;
import portal.institution.InstitutionProfile;
import portal.institution.InstitutionQueries;
import portal.institution.InstitutionService;
import portal.institution.LetterAddress;
import portal.institution.LetterLanguage;
import portal.institution.Standing;
import portal.platform.access.Actor;
import portal.platform.time.PortalClock;

/** Registers the made-up institutions with their contacts and the person their letter goes to. */
@ApplicationScoped
class DemoInstitutions {

    private static final int DAYS_BEFORE_OPENING = -140;

    @Inject
    InstitutionService institutions;

    @Inject
    InstitutionQueries queries;

    void register(DemoFiles files, Cast cast) {
        for (NamedCsvRecord row : files.table("institutions.csv")) {
            long id = PortalClock.pretending(files.dates().afterDeadline(DAYS_BEFORE_OPENING), () -> register(row));
            cast.joins(row.getField("key"), id);
        }
    }

    private long register(NamedCsvRecord row) {
        String page = "https://" + row.getField("key") + ".example.org/technicians";
        InstitutionProfile profile = new InstitutionProfile(
                row.getField("name"),
                InstitutionKind.valueOf(row.getField("kind")),
                Standing.SIGNATORY,
                row.getField("region"),
                LocalDate.parse(row.getField("signed")),
                row.getField("phase"),
                page);
        long id = institutions.register(Actor.PORTAL, profile);
        name(id, ContactKind.LEAD, row.getField("lead"), row.getField("lead job"), row.getField("lead e-mail"));
        name(id, ContactKind.SPONSOR, row.getField("sponsor"), "", "");
        LetterAddress letters = new LetterAddress(
                row.getField("addressee"),
                row.getField("job"),
                row.getField("salutation"),
                row.getField("address").replace("|", "\n"),
                LetterLanguage.ENGLISH);
        institutions.addressLetters(Actor.PORTAL, id, letters, queries.of(id).version());
        return id;
    }

    private void name(long institutionId, ContactKind kind, String name, String job, String email) {
        institutions.nameContact(Actor.PORTAL, institutionId, new ContactDetail(0, kind, name, job, email));
    }
}
