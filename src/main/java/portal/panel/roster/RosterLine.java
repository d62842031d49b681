package portal.panel.roster;

/**
 * A place on a panel as a list names it.
 *
 * @param beyond why the reviewer is asked for more than he takes; empty where he is not
 * @param answer how the place stands, in words; read by nobody when the list comes back
 */
record RosterLine(String institution, String reviewer, String email, boolean leading, String beyond, String answer) {}
