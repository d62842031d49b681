package portal.circular;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import portal.platform.config.Settings;
import portal.platform.faces.Texts;

/** Fills the blanks of a circular in for one person. */
@ApplicationScoped
class Filling {

    @Inject
    Settings settings;

    CircularText forOne(Circular circular, String round, Recipient recipient) {
        Map<Blank, String> values = Map.of(
                Blank.NAME,
                recipient.person().name(),
                Blank.INSTITUTION,
                recipient.institution(),
                Blank.ROUND,
                round,
                Blank.DEADLINE,
                recipient.deadline(),
                Blank.LINK,
                settings.url() + recipient.path());
        return new CircularText(
                new Wording(circular.subject()).filled(values),
                new Wording(circular.body()).filled(values) + "\n\n" + Texts.of("mail.signature", settings.url()));
    }
}
