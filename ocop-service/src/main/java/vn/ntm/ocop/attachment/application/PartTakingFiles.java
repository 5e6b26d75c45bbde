package vn.ntm.ocop.attachment.application;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import vn.ntm.casework.attachment.application.TakingDossiers;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.ledger.version.EntityVersion;
import vn.ntm.ocop.evaluation.application.DossierParts;
import vn.ntm.ocop.evaluation.application.EvaluationDossiers;
import vn.ntm.ocop.evaluation.application.EvaluationOnFile;
import vn.ntm.ocop.evaluation.domain.EvaluationStep;

/**
 * A part of a product's dossier, which takes files as long as the dossier takes parts.
 *
 * @param seen refuses another version of the dossier than the caller saw
 */
record PartTakingFiles(
        EvaluationDossiers dossiers, DossierParts parts, UUID part, Consumer<EntityVersion> seen, Calendar calendar)
        implements TakingDossiers {

    @Override
    public Standing read(UUID dossier) {
        return standing(dossiers.get(dossier, new AsOf(calendar.today(), calendar.now())));
    }

    @Override
    public Standing held(UUID dossier) {
        return standing(dossiers.held(dossier));
    }

    private Standing standing(EvaluationOnFile onFile) {
        seen.accept(onFile.version());
        EvaluationStep state = onFile.dossier().state().step();
        if (!state.takesParts()) {
            return new Standing(onFile.version(), Optional.of(state));
        }
        if (parts.given(onFile.dossier().id(), new AsOf(calendar.today(), calendar.now())).stream()
                .noneMatch(given -> given.part().id().equals(part))) {
            throw new Refusal(PartAttachmentProblem.DOSSIER_PART_UNKNOWN, Map.of("part", part));
        }
        return new Standing(onFile.version(), Optional.empty());
    }
}
