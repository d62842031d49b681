package portal.letter.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import portal.identity.ClientAddress;
import portal.identity.TooManyInquiries;
import portal.letter.Authenticity;
import portal.letter.LetterVerification;
import portal.platform.faces.Redirect;
import portal.platform.faces.RequestParameters;
import portal.platform.files.Sha256;

/** Where anybody finds out whether a letter is genuine: by the code that is printed on it, or by the file. */
@Named
@RequestScoped
public class LetterVerifyPage {

    private static final int TOO_MANY = 429;
    private static final String A_QUARTER_OF_AN_HOUR = "900";

    @Inject
    RequestParameters parameters;

    @Inject
    ClientAddress address;

    @Inject
    LetterVerification verification;

    private String code = "";
    private @Nullable Part file;
    private @Nullable String answer;

    @PostConstruct
    void open() {
        code = parameters.text("code").orElse("");
        if (!code.isEmpty()) {
            answer = answered(() -> verification.ofCode(code, address.get()));
        }
        parameters
                .text("sha256")
                .ifPresent(sha256 -> answer = answered(() -> verification.ofFile(sha256, address.get())));
    }

    /** Answers at an address of its own, which can be kept and passed on; the file is not needed again. */
    public String check() {
        Part part = file;
        if (part == null) {
            throw new LetterFileMissing();
        }
        try (InputStream bytes = part.getInputStream()) {
            return Redirect.to("/letter/verify")
                    .with("sha256", Sha256.of(bytes))
                    .toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The key of the words. Who asks too often is told so with the status that machines understand. */
    private static String answered(Supplier<Authenticity> question) {
        try {
            return question.get().name();
        } catch (TooManyInquiries e) {
            FacesContext faces = FacesContext.getCurrentInstance();
            faces.getExternalContext().setResponseStatus(TOO_MANY);
            faces.getExternalContext().setResponseHeader("Retry-After", A_QUARTER_OF_AN_HOUR);
            return "TOO_MANY";
        }
    }

    public boolean isAnswered() {
        return answer != null;
    }

    public @Nullable String getAnswer() {
        return answer;
    }

    public String getCode() {
        return code;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
