package vn.ntm.ocop.council.application;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.UnitCode;
import vn.ntm.ledger.version.EntityVersion;
import vn.ntm.ocop.council.domain.CouncilLevel;
import vn.ntm.ocop.council.domain.ScoringKind;

/**
 * A dossier as a council sees it.
 *
 * @param state as the dossier has it
 * @param since the day on which it came into the state
 * @param scoredBy whose council scores it now; nothing if none does
 * @param kind how it is scored unless the council meets
 * @param producer of the product, by its key
 * @param commune of the product
 */
public record ScoredDossier(
        UUID id,
        EntityVersion version,
        String state,
        LocalDate since,
        Optional<CouncilLevel> scoredBy,
        ScoringKind kind,
        String ruleSet,
        int setNo,
        String product,
        @Nullable String producer,
        @Nullable UnitCode commune) {

    /** The sheet that it is scored by, in words. */
    public String sheet() {
        return ruleSet + "/" + setNo;
    }
}
