package vn.ntm.awards.diploma.application;

import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;

/** The places that were given. */
public interface Places {

    /** The place of what is to be signed; whoever asks for the same, and be it at once, gets the same. */
    Place of(String key, String content, Instant at);

    List<Place> on(long list);

    /** The last list on which a place was given; none if nothing was ever signed. */
    OptionalLong lastList();
}
