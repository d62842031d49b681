package portal.circular;

import portal.identity.PersonName;

/**
 * Somebody to whom a circular goes, with what is filled in.
 *
 * @param institution empty for reviewers
 * @param deadline in words
 * @param path of the page where this person goes on
 * @param leftOut whether this person is to get none after all
 */
public record Recipient(PersonName person, String institution, String deadline, String path, boolean leftOut) {

    public long accountId() {
        return person.id();
    }
}
