package vn.ntm.ocop.evaluation.application.parts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.ntm.ocop.evaluation.domain.part.DossierPart;
import vn.ntm.ocop.evaluation.domain.part.EvidenceKind;
import vn.ntm.ocop.evaluation.domain.part.PartForm;

/**
 * What somebody says was handed in.
 *
 * @param on the day; today if absent
 */
public record HandedIn(
        DossierPart part,
        @Nullable EvidenceKind evidence,
        PartForm form,
        String reference,
        @Nullable LocalDate on,
        String reason,
        String document) {}
