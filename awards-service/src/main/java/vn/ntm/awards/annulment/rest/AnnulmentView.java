package vn.ntm.awards.annulment.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.annulment.application.AnnulmentOnFile;
import vn.ntm.awards.annulment.domain.AnnulmentGround;
import vn.ntm.awards.annulment.domain.AnnulmentState;
import vn.ntm.kernel.AsOf;
import vn.ntm.ledger.domain.Decision;

/**
 * An annulment, for those who propose and decide it.
 *
 * @param commendation the key of the commendation in the register
 * @param on the day of the last step
 * @param decision by which it was annulled
 * @param reason of the last step
 * @param document of the last step
 * @param version 1 as it was proposed, 2 as it was decided or refused; the strong ETag
 */
@Schema(name = "Annulment")
record AnnulmentView(
        UUID annulmentId,
        String commendation,
        AnnulmentState state,
        AnnulmentGround ground,
        LocalDate on,
        @Nullable Decision decision,
        @Nullable String reason,
        String document,
        long version,
        Instant recordedAt,
        @JsonUnwrapped @Nullable AsOf asOf) {

    static AnnulmentView of(AnnulmentOnFile onFile, @Nullable AsOf asOf) {
        var annulment = onFile.annulment();
        return new AnnulmentView(
                annulment.id(),
                annulment.commendation(),
                annulment.state(),
                annulment.ground(),
                annulment.on(),
                onFile.decision(),
                onFile.grounds().note(),
                onFile.grounds().source(),
                annulment.version(),
                onFile.recordedAt(),
                asOf);
    }
}
