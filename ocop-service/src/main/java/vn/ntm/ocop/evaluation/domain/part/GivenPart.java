package vn.ntm.ocop.evaluation.domain.part;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A part that was handed in.
 *
 * @param evidence of which kind, if it is evidence
 * @param reference what it is and where: the number of the paper, or the name of the file
 */
public record GivenPart(
        UUID id,
        DossierPart part,
        @Nullable EvidenceKind evidence,
        PartForm form,
        String reference,
        LocalDate handedInOn) {

    /** @throws IllegalArgumentException if evidence has no kind, or something else has one */
    public GivenPart {
        if ((part == DossierPart.EVIDENCE) != (evidence != null)) {
            throw new IllegalArgumentException(part + " " + evidence);
        }
    }
}
