package vn.ntm.awards.commendation.application;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.commendation.domain.Award;
import vn.ntm.awards.commendation.domain.Commendation;

/**
 * A commendation and the row that holds it.
 *
 * @param award what it came of; absent where it was found in the public record
 * @param annulledOn absent as long as it holds
 */
public record AwardOnFile(
        UUID rowId,
        Commendation commendation,
        @Nullable Award award,
        @Nullable LocalDate annulledOn) {

    public Optional<Award> decidedHere() {
        return Optional.ofNullable(award);
    }
}
