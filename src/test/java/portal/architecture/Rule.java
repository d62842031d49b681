package portal.architecture;

import java.util.List;
import java.util.function.Function;

/**
 * One rule of the house.
 *
 * @param name the rule as a sentence
 * @param twin a piece of what the rule must report on the bad ground
 * @param check finds the violations on a ground
 */
record Rule(String name, String twin, Function<Ground, List<String>> check) {

    List<String> violations(Ground ground) {
        return check.apply(ground);
    }

    @Override
    public String toString() {
        return name;
    }
}
