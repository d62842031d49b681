package portal.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import portal.letter.pdf.LetterText;
import portal.letter.seal.Seal;
import portal.letter.seal.SealKey;
import portal.letter.seal.SealKeys;
import portal.letter.seal.TimeStamps;
import portal.platform.config.Settings;
import portal.platform.files.FileKind;
import portal.platform.files.FileStore;
import portal.platform.pdf.Conformity;

/** Makes the PDF of a letter that has its signatures: sets it with a code to check it by, seals it, and has it judged. */
@ApplicationScoped
class LetterPress {

    private static final Logger LOG = Logger.getLogger(LetterPress.class.getName());

    @Inject
    SealKeys keys;

    @Inject
    TimeStamps stamps;

    @Inject
    FileStore files;

    @Inject
    Settings settings;

    /** @throws LetterNotConforming when not everybody could read it, or not in years to come */
    IssuedCopy print(Letter letter, Composition signed, Instant at) {
        SealKey key = keys.current();
        VerificationCode code = VerificationCode.random();
        Composition proven = signed.with(new LetterText.Proof(settings.url() + "/letter/verify.xhtml", code.printed()));
        Composition words = key.test() ? proven.marked(LetterText.Notice.of("letter.notice.test")) : proven;
        byte[] pdf = new Seal(key, stamps).onto(words::pdf, at);
        refuseUnlessConforming(letter, pdf);
        return new IssuedCopy(
                letter,
                words,
                files.store(fileName(words), FileKind.PDF, new ByteArrayInputStream(pdf)),
                new IssuedCopy.Mark(code.characters(), key.owner(), at));
    }

    private static void refuseUnlessConforming(Letter letter, byte[] pdf) {
        List<String> objections = Conformity.objections(pdf);
        if (!objections.isEmpty()) {
            LOG.log(Level.WARNING, () -> "letter " + letter.id() + " is not issued: " + objections);
            throw new LetterNotConforming(objections.size());
        }
    }

    private static String fileName(Composition words) {
        String institution = words.facts().value("institution.name").orElse("");
        return "Feedback letter, " + institution + ".pdf";
    }
}
