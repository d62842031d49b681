package portal.institution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import portal.platform.access.Actor;
import portal.platform.access.NotFound;
import portal.platform.events.DomainEvent;

/** What can be done with the record of an institution. */
@ApplicationScoped
@Transactional
public class InstitutionService {

    @Inject
    InstitutionRepository institutions;

    @Inject
    InstitutionPolicy policy;

    @Inject
    Event<DomainEvent> events;

    /** @return the number of the new institution */
    public long register(Actor actor, InstitutionProfile profile) {
        policy.mayRevise(actor).orRefuse();
        refuseTakenName(profile.name(), 0);
        Institution institution = Institution.register(profile);
        institutions.add(institution);
        events.fire(new InstitutionRegistered(actor, institution.id(), institution.name()));
        return institution.id();
    }

    /** @param version the version that the actor had before his eyes */
    public void revise(Actor actor, long institutionId, InstitutionProfile profile, int version) {
        policy.mayRevise(actor).orRefuse();
        refuseTakenName(profile.name(), institutionId);
        Institution institution = load(institutionId, version);
        InstitutionProfile before = institution.detail().profile();
        institution.revise(profile);
        events.fire(InstitutionRevised.profile(actor, institutionId, before, profile));
    }

    /** @param version the version that the actor had before his eyes */
    public void addressLetters(Actor actor, long institutionId, LetterAddress letters, int version) {
        policy.mayCorrespond(actor, institutionId).orNotFound();
        Institution institution = load(institutionId, version);
        LetterAddress before = institution.detail().letters();
        institution.addressLettersTo(letters);
        events.fire(InstitutionRevised.letters(actor, institutionId, before, letters));
    }

    /** Adds a contact; the number in the detail is ignored. */
    public void nameContact(Actor actor, long institutionId, ContactDetail contact) {
        policy.mayCorrespond(actor, institutionId).orNotFound();
        load(institutionId).nameContact(contact.kind(), contact.name(), contact.job(), contact.email());
        events.fire(ContactChanged.named(actor, institutionId, contact.name()));
    }

    public void dropContact(Actor actor, long institutionId, long contactId) {
        policy.mayCorrespond(actor, institutionId).orNotFound();
        Institution institution = load(institutionId);
        String name = institution.detail().contacts().stream()
                .filter(contact -> contact.id() == contactId)
                .map(ContactDetail::name)
                .findFirst()
                .orElseThrow(NotFound::new);
        institution.dropContact(contactId);
        events.fire(ContactChanged.dropped(actor, institutionId, name));
    }

    private void refuseTakenName(String name, long exceptId) {
        if (institutions.isNameTaken(name, exceptId)) {
            throw new InstitutionNameTaken();
        }
    }

    private Institution load(long institutionId) {
        return institutions.find(institutionId).orElseThrow(NotFound::new);
    }

    private Institution load(long institutionId, int version) {
        Institution institution = load(institutionId);
        if (!institution.hasVersion(version)) {
            throw new OptimisticLockException();
        }
        return institution;
    }
}
