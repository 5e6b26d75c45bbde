package vn.ntm.proving.status;

import java.util.Map;
import java.util.OptionalLong;
import vn.ntm.kernel.AsOf;
import vn.ntm.proof.status.ListedStatus;

/** What a service knows of that which it signed. */
public interface PlacedStatuses {

    /** Where its lists are, below its address: what stands before their numbers, with a slash at its end. */
    String path();

    /** The last list on which a place was given; none if nothing was ever signed. */
    OptionalLong lastList();

    /** By place, of all that were given on a list and of which something has become. */
    Map<Integer, ? extends ListedStatus> on(long list, AsOf asOf);
}
