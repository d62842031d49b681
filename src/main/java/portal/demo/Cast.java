package portal.demo;

import java.util.HashMap;
import java.util.Map;
import portal.platform.access.Actor;

/** The people and institutions of the made-up round by the keys that the data files use. */
class Cast {

    private final Map<String, Long> institutions = new HashMap<>();
    private final Map<String, Actor> people = new HashMap<>();

    void joins(String institutionKey, long institutionId) {
        institutions.put(institutionKey, institutionId);
    }

    void joins(String personKey, Actor person) {
        people.put(personKey, person);
    }

    long institution(String key) {
        Long id = institutions.get(key);
        if (id == null) {
            throw new IllegalArgumentException("no institution " + key);
        }
        return id;
    }

    Actor person(String key) {
        Actor person = people.get(key);
        if (person == null) {
            throw new IllegalArgumentException("nobody is called " + key);
        }
        return person;
    }

    Actor secretariat() {
        return person("sec1");
    }

    /** Who writes at an institution. */
    Actor editor(String institutionKey) {
        return person("e-" + institutionKey);
    }

    /** Who hands in for an institution; at some it is the person who writes. */
    Actor approver(String institutionKey) {
        return people.getOrDefault("a-" + institutionKey, editor(institutionKey));
    }
}
