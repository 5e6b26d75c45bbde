package vn.ntm.awards.nomination.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import vn.ntm.awards.nomination.application.NominationOnFile;
import vn.ntm.awards.nomination.application.Nominations;
import vn.ntm.awards.nomination.domain.NominationStep;
import vn.ntm.casework.attachment.application.TakingDossiers;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.time.Calendar;

/** Nominations take files until they are decided, rejected or taken back. */
@ApplicationScoped
class NominationsTakingFiles implements TakingDossiers {

    private final Nominations nominations;
    private final Calendar calendar;

    NominationsTakingFiles(Nominations nominations, Calendar calendar) {
        this.nominations = nominations;
        this.calendar = calendar;
    }

    @Override
    public Standing read(UUID nomination) {
        return standing(nominations.get(nomination, new AsOf(calendar.today(), calendar.now())));
    }

    @Override
    public Standing held(UUID nomination) {
        return standing(nominations.forUpdate(nomination));
    }

    private static Standing standing(NominationOnFile onFile) {
        NominationStep state = onFile.nomination().state().step();
        return new Standing(onFile.version(), state.isClosed() ? Optional.of(state) : Optional.empty());
    }
}
