package vn.ntm.ocop.evaluation.rest.part;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.ocop.evaluation.application.DossierParts;
import vn.ntm.ocop.evaluation.application.EvaluationOnFile;
import vn.ntm.ocop.evaluation.domain.EvaluationDossier;
import vn.ntm.ocop.evaluation.domain.EvaluationMove;
import vn.ntm.ocop.evaluation.domain.part.DossierPart;
import vn.ntm.ocop.evaluation.domain.part.EvidenceKind;
import vn.ntm.ocop.evaluation.domain.part.PartCondition;
import vn.ntm.ocop.evaluation.domain.part.PartForm;
import vn.ntm.ocop.evaluation.domain.part.PartRule;
import vn.ntm.ocop.evaluation.domain.part.PartRules;

/**
 * What a dossier of a product consists of.
 *
 * @param rulesOnFile whether it is on file what such a dossier consists of; if not, nothing is known to be missing
 * @param needed what belongs to it, for which move
 * @param missing the parts that are needed on its way and not there
 * @param handedIn what is there, in the order in which it came
 */
@Schema(name = "DossierParts")
record PartsView(
        UUID dossierId,
        boolean rulesOnFile,
        List<NeededPart> needed,
        List<DossierPart> missing,
        List<HandedInPart> handedIn) {

    static PartsView of(EvaluationOnFile onFile, PartRules rules, List<DossierParts.OnFile> given) {
        Set<DossierPart> there = given.stream().map(part -> part.part().part()).collect(Collectors.toSet());
        EvaluationDossier dossier = onFile.dossier();
        List<NeededPart> needed = rules.rules().stream()
                .sorted(PartRule.BY_MOVE)
                .map(rule -> NeededPart.of(rule, dossier, there))
                .toList();
        return new PartsView(
                onFile.dossier().id(),
                rules.known(),
                needed,
                needed.stream()
                        .filter(part -> part.status() == NeededPart.Status.MISSING)
                        .map(NeededPart::part)
                        .distinct()
                        .toList(),
                given.stream().map(HandedInPart::of).toList());
    }

    /**
     * A part that belongs to the dossier.
     *
     * @param neededFor the move that is not made without it
     * @param status whether it is there
     */
    @Schema(name = "NeededPart")
    record NeededPart(
            DossierPart part,
            EvaluationMove neededFor,
            PartCondition condition,
            Status status,
            @Nullable String legalBasis) {

        static NeededPart of(PartRule rule, EvaluationDossier dossier, Set<DossierPart> there) {
            return new NeededPart(
                    rule.part(),
                    rule.neededFor(),
                    rule.condition(),
                    there.contains(rule.part()) ? Status.HANDED_IN : absent(rule, dossier),
                    rule.legalBasis());
        }

        private static Status absent(PartRule rule, EvaluationDossier dossier) {
            if (!rule.binds(dossier.subject())) {
                return Status.NOT_NEEDED;
            }
            return dossier.awaits(rule.neededFor()) ? Status.MISSING : Status.NOT_NEEDED_NOW;
        }

        /** Whether a part is there. */
        @Schema(name = "PartStatus")
        enum Status {
            HANDED_IN,
            MISSING,
            /** The move that needs it was made, or is not the dossier's, or not before five stars are proposed. */
            NOT_NEEDED_NOW,
            /** It does not belong to such a product, or only where there is one. */
            NOT_NEEDED
        }
    }

    /**
     * A part that was handed in.
     *
     * @param evidence of which kind, if it is evidence
     * @param reference what it is and where
     * @param on the day on which it was handed in
     * @param at when it was recorded
     */
    @Schema(name = "HandedInPart")
    record HandedInPart(
            UUID id,
            DossierPart part,
            @Nullable EvidenceKind evidence,
            PartForm form,
            String reference,
            LocalDate on,
            Instant at,
            String reason,
            String document) {

        static HandedInPart of(DossierParts.OnFile onFile) {
            var part = onFile.part();
            return new HandedInPart(
                    part.id(),
                    part.part(),
                    part.evidence(),
                    part.form(),
                    part.reference(),
                    part.handedInOn(),
                    onFile.recordedAt(),
                    Objects.requireNonNullElse(onFile.basis().note(), ""),
                    onFile.basis().source());
        }
    }
}
