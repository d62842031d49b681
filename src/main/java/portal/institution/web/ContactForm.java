package portal.institution.web;

import org.jspecify.annotations.Nullable;
import portal.institution.ContactDetail;
import portal.institution.ContactKind;

/** A contact as typed. */
public class ContactForm {

    private ContactKind kind = ContactKind.LEAD;
    private @Nullable String name;
    private @Nullable String job;
    private @Nullable String email;

    ContactDetail contact() {
        return new ContactDetail(0, kind, text(name), text(job), text(email));
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    public ContactKind getKind() {
        return kind;
    }

    public void setKind(ContactKind kind) {
        this.kind = kind;
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

    public @Nullable String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String email) {
        this.email = email;
    }
}
