package portal.institution.web;

import org.jspecify.annotations.Nullable;
import portal.institution.InstitutionDetail;
import portal.institution.LetterAddress;
import portal.institution.LetterLanguage;

/** Whom letters are addressed to, as typed. */
public class LetterAddressForm {

    private @Nullable String name;
    private @Nullable String job;
    private @Nullable String salutation;
    private @Nullable String address;
    private LetterLanguage language = LetterLanguage.ENGLISH;
    private int version;

    static LetterAddressForm of(InstitutionDetail institution) {
        LetterAddressForm form = new LetterAddressForm();
        form.name = institution.letters().name();
        form.job = institution.letters().job();
        form.salutation = institution.letters().salutation();
        form.address = institution.letters().address();
        form.language = institution.letters().language();
        form.version = institution.version();
        return form;
    }

    LetterAddress letters() {
        return new LetterAddress(text(name), text(job), text(salutation), text(address), language);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable String getJob() {
        return job;
    }

    public void setJob(@Nullable String job) {
        this.job = job;
    }

    public @Nullable String getSalutation() {
        return salutation;
    }

    public void setSalutation(@Nullable String salutation) {
        this.salutation = salutation;
    }

    public @Nullable String getAddress() {
        return address;
    }

    public void setAddress(@Nullable String address) {
        this.address = address;
    }

    public LetterLanguage getLanguage() {
        return language;
    }

    public void setLanguage(LetterLanguage language) {
        this.language = language;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
