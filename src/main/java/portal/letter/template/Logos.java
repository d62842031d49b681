package portal.letter.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import portal.letter.pdf.LetterText;
import portal.platform.files.FileKind;
import portal.platform.files.FileStore;
import portal.platform.files.Upload;

/** Keeps the pictures of letterheads. */
@ApplicationScoped
public class Logos {

    @Inject
    FileStore files;

    @Inject
    TemplateRepository templates;

    /** @return the id of the stored picture, which is redrawn to the size of a letterhead */
    long keep(Upload picture) {
        byte[] drawn = Logo.drawn(picture.open());
        return files.store("logo.png", FileKind.PNG, new ByteArrayInputStream(drawn))
                .id();
    }

    Optional<LetterText.Logo> of(LetterTemplate template) {
        return template.logoFileId()
                .map(file -> Logo.printed(
                        bytes(file),
                        "/api/letter-templates/" + template.id() + "/logo",
                        template.text(TemplateField.LOGO_ALTERNATIVE)));
    }

    /** The one of a letter in these words. For those who have asked whether it may be read. */
    public Optional<LetterText.Logo> of(long templateId) {
        return of(templates.find(templateId));
    }

    private byte[] bytes(long fileId) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            files.write(fileId, bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
