package vn.ntm.ocop.proof.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;

/** The places that were given. */
public interface Places {

    /** The place of what is to be signed; whoever asks for the same, and be it at once, gets the same. */
    Place of(UUID certificate, String content, LocalDate until, Instant at);

    /** Those on a list, each with the product of its certificate. */
    List<Given> on(long list);

    /** The last list on which a place was given; none if nothing was ever signed. */
    OptionalLong lastList();

    /**
     * A place that was given.
     *
     * @param product the key of the product that the certificate is of
     */
    record Given(Place place, String product) {}
}
