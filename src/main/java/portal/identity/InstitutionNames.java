package portal.identity;

import java.util.Map;

/** What the institutions are called at which roles are held. The institution feature knows. */
public interface InstitutionNames {

    /** Every institution's name by its id, in the order of the names. */
    Map<Long, String> byId();
}
