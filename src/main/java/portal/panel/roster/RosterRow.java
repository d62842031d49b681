package portal.panel.roster;

import java.util.List;

/**
 * A line of a list with what was found in it.
 *
 * @param number the line's place in the list, from 1
 * @param forbids why it cannot be carried out, in words; empty where it can
 * @param weigh what else to think of
 */
public record RosterRow(
        int number,
        String institution,
        String reviewer,
        boolean leading,
        Standing standing,
        List<String> forbids,
        List<String> weigh) {

    /** What carrying out the list means for the line. */
    public enum Standing {
        /** The reviewer will be asked. */
        NEW("READY"),
        /** The reviewer is on the panel already. */
        THERE("CLOSED"),
        REFUSED("CONFLICT");

        private final String tag;

        Standing(String tag) {
            this.tag = tag;
        }

        /** The look of it, one of those that all pages share. */
        public String tag() {
            return tag;
        }
    }
}
