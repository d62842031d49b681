package portal.board;

/** One going of one letter to sign-off, counted from 1. */
record Pass(long letterId, int number) {}
