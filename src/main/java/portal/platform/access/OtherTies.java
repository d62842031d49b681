package portal.platform.access;

import java.util.Set;

/** What ties people to institutions that they do not belong to. The feature that knows of such things says so. */
public interface OtherTies {

    /** The institutions to which something else than belonging to them ties the person. */
    Set<Long> of(long accountId);
}
