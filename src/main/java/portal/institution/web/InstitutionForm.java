package portal.institution.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import portal.institution.InstitutionDetail;
import portal.institution.InstitutionKind;
import portal.institution.InstitutionProfile;
import portal.institution.Standing;

/** What the secretariat types about an institution. */
public class InstitutionForm {

    private @Nullable String name;
    private InstitutionKind kind = InstitutionKind.UNIVERSITY;
    private Standing standing = Standing.SIGNATORY;
    private @Nullable String region;
    private @Nullable LocalDate signedOn;
    private @Nullable String signingPhase;
    private @Nullable String publicationUrl;
    private int version;

    static InstitutionForm of(InstitutionDetail institution) {
        InstitutionProfile profile = institution.profile();
        InstitutionForm form = new InstitutionForm();
        form.name = profile.name();
        form.kind = profile.kind();
        form.standing = profile.standing();
        form.region = profile.region();
        form.signedOn = profile.signedOn();
        form.signingPhase = profile.signingPhase();
        form.publicationUrl = profile.publicationUrl();
        form.version = institution.version();
        return form;
    }

    InstitutionProfile profile() {
        return new InstitutionProfile(
                name == null ? "" : name,
                kind,
                standing,
                region == null ? "" : region,
                signedOn,
                signingPhase,
                publicationUrl);
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public InstitutionKind getKind() {
        return kind;
    }

    public void setKind(InstitutionKind kind) {
        this.kind = kind;
    }

    public Standing getStanding() {
        return standing;
    }

    public void setStanding(Standing standing) {
        this.standing = standing;
    }

    public @Nullable String getRegion() {
        return region;
    }

    public void setRegion(@Nullable String region) {
        this.region = region;
    }

    public @Nullable LocalDate getSignedOn() {
        return signedOn;
    }

    public void setSignedOn(@Nullable LocalDate signedOn) {
        this.signedOn = signedOn;
    }

    public @Nullable String getSigningPhase() {
        return signingPhase;
    }

    public void setSigningPhase(@Nullable String signingPhase) {
        this.signingPhase = signingPhase;
    }

    public @Nullable String getPublicationUrl() {
        return publicationUrl;
    }

    public void setPublicationUrl(@Nullable String publicationUrl) {
        this.publicationUrl = publicationUrl;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
