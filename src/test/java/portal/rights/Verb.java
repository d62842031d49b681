package portal.rights;

import java.util.Set;

/**
 * What can be done on a page by sending one of its forms.
 *
 * @param action as the button names it, without its parameters: {@code boardSignPage.sign}
 * @param view the page, with names of things in braces
 * @param words key of the words on the button
 * @param by the address of one who may, from whose page the form is taken
 * @param may the visitors who may too, so that nothing is tried as one of them
 */
record Verb(String action, String view, String words, String by, Set<Visitor> may) {

    @Override
    public String toString() {
        return action;
    }
}
