package vn.ntm.criteria.dossier.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ntm.criteria.dossier.domain.RecognitionDossiersForTests.OPENED;
import static vn.ntm.criteria.dossier.domain.RecognitionDossiersForTests.TODAY;
import static vn.ntm.criteria.dossier.domain.RecognitionDossiersForTests.by;
import static vn.ntm.criteria.dossier.domain.RecognitionDossiersForTests.opened;
import static vn.ntm.criteria.dossier.domain.RecognitionDossiersForTests.procedure;
import static vn.ntm.criteria.dossier.domain.RecognitionDossiersForTests.published;
import static vn.ntm.criteria.dossier.domain.RecognitionDossiersForTests.rejected;
import static vn.ntm.criteria.dossier.domain.RecognitionDossiersForTests.verified;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.ntm.criteria.procedure.domain.DossierStage;
import vn.ntm.criteria.procedure.domain.Procedure;
import vn.ntm.criteria.procedure.domain.ProcedureParameter;
import vn.ntm.criteria.procedure.domain.Settings;

/** What a step has to reach is set, and never guessed. */
class DossierSettingsTest {

    @Test
    void aPublicationHasItsDaysAndBroadcasts() {
        RecognitionDossier assessed = opened().selfAssess(by("officer", 1));
        LocalDate from = OPENED.plusDays(2);

        rejected(() -> assessed.publish(new Publication(from, from.plusDays(13), 5), by("officer", 15)))
                .isEqualTo(new DossierRejection.TooLittle(ProcedureParameter.LEAST_DAYS, 14, BigDecimal.valueOf(15)));
        rejected(() -> assessed.publish(new Publication(from, from.plusDays(14), 4), by("officer", 16)))
                .isEqualTo(
                        new DossierRejection.TooLittle(ProcedureParameter.LEAST_BROADCASTS, 4, BigDecimal.valueOf(5)));
    }

    @Test
    void aVoteWithoutQuorumIsNone() {
        rejected(() -> verified().vote(new Tally(12, 8, 8), by("secretary", 40)))
                .isEqualTo(new DossierRejection.TooFewTookPart(new Tally(12, 8, 8), BigDecimal.valueOf(75)));
        rejected(() -> verified().vote(new Tally(12, 9, 8), by("secretary", 40)))
                .isEqualTo(new DossierRejection.TooFewAgreed(new Tally(12, 9, 8), BigDecimal.valueOf(90)));
    }

    @Test
    void aSettingThatNobodyMadeIsAskedForAndNeverGuessed() {
        var unset = new Doing("secretary", OPENED.plusDays(40), TODAY, new Settings(Map.of()));

        rejected(() -> verified().vote(new Tally(9, 9, 9), unset))
                .isEqualTo(new DossierRejection.SettingMissing(
                        "TWO_TIER", 7, ProcedureParameter.LEAST_SHARE_TAKING_PART, unset.on()));
    }

    @Test
    void aShareOfHouseholdsAskedHoldsIfItIsSet() {
        RecognitionDossier agreed = published().holdMeeting(new Tally(50, 40, 38), by("officer", 22));

        rejected(() -> agreed.survey(new Tally(1000, 599, 599), by("front", 24)))
                .isInstanceOf(DossierRejection.TooFewTookPart.class);
        rejected(() -> agreed.survey(new Tally(1000, 600, 479), by("front", 24)))
                .isInstanceOf(DossierRejection.TooFewAgreed.class);
        assertThat(agreed.survey(new Tally(1000, 600, 480), by("front", 24))
                        .state()
                        .step())
                .isEqualTo(DossierStage.SURVEYED);
    }

    @Test
    void theYearsSinceRegistrationAreCounted() {
        Procedure urban = procedure("URBAN", "PLANNED REGISTERED", "REGISTERED SELF_ASSESSED");
        var settings = new Settings(Map.of(new Settings.Key(2, ProcedureParameter.LEAST_YEARS), BigDecimal.TWO));
        RecognitionDossier registered = opened(urban).register(by("officer", 0));
        var early = new Doing("officer", LocalDate.of(2027, 8, 3), LocalDate.of(2028, 1, 1), settings);

        rejected(() -> registered.selfAssess(early))
                .isEqualTo(new DossierRejection.TooLittle(ProcedureParameter.LEAST_YEARS, 1, BigDecimal.TWO));
        assertThat(registered
                        .selfAssess(new Doing("officer", LocalDate.of(2027, 8, 4), LocalDate.of(2028, 1, 1), settings))
                        .state())
                .isEqualTo(new DossierState.SelfAssessed());
    }

    @Test
    void aReportIsNotPublicBeforeTheUnitHasAssessedItself() {
        RecognitionDossier assessed = opened().selfAssess(by("officer", 1));
        LocalDate before = OPENED;

        rejected(() -> assessed.publish(new Publication(before, before.plusDays(20), 6), by("officer", 20)))
                .isEqualTo(new DossierRejection.BeforeBasis(before, OPENED.plusDays(1)));
        assertThat(assessed.publish(new Publication(before.plusDays(1), before.plusDays(20), 6), by("officer", 20))
                        .state()
                        .step())
                .isEqualTo(DossierStage.PUBLISHED);
    }
}
