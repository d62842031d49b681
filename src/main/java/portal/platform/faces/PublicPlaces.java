package portal.platform.faces;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The pages of a feature that anybody may read, for those who search the web. The feature that has some answers. */
public interface PublicPlaces {

    /**
     * A page.
     *
     * @param address from the root of the portal
     * @param changed when it was last changed, where anybody knows
     */
    record Place(String address, @Nullable Instant changed) {

        public Place(String address) {
            this(address, null);
        }
    }

    List<Place> places();
}
