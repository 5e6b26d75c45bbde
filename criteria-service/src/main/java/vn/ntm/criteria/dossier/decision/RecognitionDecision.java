package vn.ntm.criteria.dossier.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.recognition.domain.Level;
import vn.ntm.kernel.ProgrammeYear;
import vn.ntm.kernel.UnitCode;
import vn.ntm.ledger.fact.Provenance;

/**
 * A decision that recognises (18/2022/QĐ-TTg): of the chairman of the provincial People's Committee, or of the Prime Minister.
 *
 * @param round the round (đợt) of the programme year
 */
record RecognitionDecision(
        UUID id,
        String number,
        String issuer,
        LocalDate signedOn,
        @Nullable Integer round,
        Provenance provenance,
        List<Item> items) {

    RecognitionDecision {
        items = List.copyOf(items);
    }

    /** The same, recognising these. */
    RecognitionDecision with(List<Item> recognised) {
        return new RecognitionDecision(id, number, issuer, signedOn, round, provenance, recognised);
    }

    /**
     * What it recognises.
     *
     * @param programmeYear the year for which it counts, not that of the signing
     * @param field the field of excellence of a model commune
     */
    record Item(
            UUID dossier,
            UnitCode unit,
            Level level,
            ProgrammeYear programmeYear,
            @Nullable String field) {}
}
