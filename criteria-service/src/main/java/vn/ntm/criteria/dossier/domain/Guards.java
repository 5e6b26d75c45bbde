package vn.ntm.criteria.dossier.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import vn.ntm.criteria.dossier.domain.DossierRejection.SettingMissing;
import vn.ntm.criteria.dossier.domain.DossierRejection.TooFewAgreed;
import vn.ntm.criteria.dossier.domain.DossierRejection.TooFewTookPart;
import vn.ntm.criteria.dossier.domain.DossierRejection.TooLittle;
import vn.ntm.criteria.procedure.domain.ProcedureParameter;
import vn.ntm.criteria.procedure.domain.ProcedureStep;

/** What one step is held against on the day on which it is done. */
record Guards(String procedure, ProcedureStep step, Doing by) {

    void publication(Publication publication) {
        least(ProcedureParameter.LEAST_DAYS, publication.days());
        least(ProcedureParameter.LEAST_BROADCASTS, publication.broadcasts());
    }

    void yearsSince(LocalDate registered) {
        least(ProcedureParameter.LEAST_YEARS, ChronoUnit.YEARS.between(registered, by.on()));
    }

    /** Enough of those who took part agreed; if a share of those concerned is set, it is reached too. */
    void agreement(Tally tally) {
        BigDecimal least = needed(ProcedureParameter.LEAST_SHARE_AGREEING);
        setting(ProcedureParameter.LEAST_SHARE_TAKING_PART).ifPresent(share -> tookPart(tally, share));
        if (!tally.agreedAtLeast(least)) {
            throw new DossierRefused(new TooFewAgreed(tally, least));
        }
    }

    /** There was a quorum, and enough of it agreed. */
    void vote(Tally tally) {
        tookPart(tally, needed(ProcedureParameter.LEAST_SHARE_TAKING_PART));
        agreement(tally);
    }

    private static void tookPart(Tally tally, BigDecimal least) {
        if (!tally.tookPartAtLeast(least)) {
            throw new DossierRefused(new TooFewTookPart(tally, least));
        }
    }

    private void least(ProcedureParameter parameter, long found) {
        BigDecimal least = needed(parameter);
        if (BigDecimal.valueOf(found).compareTo(least) < 0) {
            throw new DossierRefused(new TooLittle(parameter, found, least));
        }
    }

    private BigDecimal needed(ProcedureParameter parameter) {
        return setting(parameter)
                .orElseThrow(
                        () -> new DossierRefused(new SettingMissing(procedure, step.number(), parameter, by.on())));
    }

    private Optional<BigDecimal> setting(ProcedureParameter parameter) {
        return by.settings().of(step, parameter);
    }
}
