package vn.ntm.criteria.attachment.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import vn.ntm.casework.attachment.application.TakingDossiers;
import vn.ntm.criteria.dossier.application.DossierOnFile;
import vn.ntm.criteria.dossier.application.Dossiers;
import vn.ntm.criteria.procedure.domain.DossierStage;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.time.Calendar;

/** Recognition dossiers take files until they are decided. */
@ApplicationScoped
public class DossiersTakingFiles implements TakingDossiers {

    private final Dossiers dossiers;
    private final Calendar calendar;

    DossiersTakingFiles(Dossiers dossiers, Calendar calendar) {
        this.dossiers = dossiers;
        this.calendar = calendar;
    }

    @Override
    public Standing read(UUID dossier) {
        return standing(dossiers.get(dossier, new AsOf(calendar.today(), calendar.now())));
    }

    @Override
    public Standing held(UUID dossier) {
        return standing(dossiers.held(dossier));
    }

    private static Standing standing(DossierOnFile onFile) {
        return new Standing(onFile.version(), closed(onFile.dossier().state().step()));
    }

    private static Optional<Enum<?>> closed(DossierStage state) {
        return switch (state) {
            case RECOGNISED, ANNOUNCED, REFUSED -> Optional.of(state);
            case PLANNED, REGISTERED, SELF_ASSESSED, PUBLISHED, OPINIONS_CLOSED, MEETING_AGREED -> Optional.empty();
            case SUBMITTED_TO_DISTRICT, SUBMITTED_TO_PROVINCE, SUBMITTED_TO_CENTRE, RETURNED, VERIFIED ->
                Optional.empty();
            case SURVEYED, APPRAISED, COUNCIL_VOTED, UNDER_APPEAL -> Optional.empty();
        };
    }
}
