package portal.demo;

/** An institution's place in the made-up round, under the key of its folder. */
record Place(String key, long roundId, long institutionId) {}
