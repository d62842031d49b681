package portal.institution;

import java.util.List;

/** An institution as it is read, with its contacts in the order lead, named contact, sponsor, copy. */
public record InstitutionDetail(
        long id, InstitutionProfile profile, LetterAddress letters, List<ContactDetail> contacts, int version) {

    public InstitutionDetail {
        contacts = List.copyOf(contacts);
    }

    public String name() {
        return profile.name();
    }

    public List<ContactDetail> contacts(ContactKind kind) {
        return contacts.stream().filter(contact -> contact.kind() == kind).toList();
    }
}
