package vn.ntm.criteria.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.ntm.criteria.recognition.application.RegisteredRecognition;
import vn.ntm.criteria.recognition.domain.Counted;
import vn.ntm.criteria.recognition.domain.Event;
import vn.ntm.criteria.recognition.domain.Level;
import vn.ntm.criteria.recognition.domain.Recognition;
import vn.ntm.criteria.recognition.domain.UnitDay;
import vn.ntm.kernel.Confidence;
import vn.ntm.kernel.ProgrammeYear;
import vn.ntm.kernel.UnitCode;
import vn.ntm.kernel.figure.Evidence;
import vn.ntm.kernel.figure.Recorded;
import vn.ntm.ledger.domain.Decision;
import vn.ntm.ledger.unit.UnitType;
import vn.ntm.ledger.unit.UnitType.Tier;

class TitleCountTest {

    private static final ProgrammeYear YEAR = new ProgrammeYear(2023);

    @Test
    void aUnitCountsOnceByItsBestEvidence() {
        Recorded recorded = new TitleCount(List.of(
                        fact("18001", Event.COUNCIL_VOTED, Level.STANDARD, null, Counted.YES),
                        fact("18001", Event.RECOGNISED, Level.STANDARD, "1/QĐ", Counted.YES),
                        fact("18002", Event.INFERRED, Level.STANDARD, null, Counted.YES)))
                .recognised(Tier.COMMUNE, Level.STANDARD);

        assertThat(recorded.value()).isEqualByComparingTo("2");
        assertThat(recorded.evidence()).isEqualTo(Map.of(Evidence.DECISION, 1, Evidence.INFERRED, 1));
    }

    @Test
    void acknowledgementsAndSubmissionsAreNoNewRecognitions() {
        var count = new TitleCount(List.of(
                fact("18001", Event.ACKNOWLEDGED, Level.STANDARD, "3368/QĐ-UBND", Counted.NO),
                fact("18002", Event.SUBMITTED, Level.STANDARD, "1/TTr", Counted.NO),
                fact("18003", Event.SUBMITTED, Level.STANDARD, "2/TTr", Counted.YES),
                fact("18004", Event.ACKNOWLEDGED, Level.STANDARD, "3368/QĐ-UBND", Counted.YES)));

        assertThat(count.recognised(Tier.COMMUNE, Level.STANDARD).value()).isEqualByComparingTo("0");
        assertThat(count.acknowledged(Tier.COMMUNE, Level.STANDARD).value()).isEqualByComparingTo("2");
        assertThat(count.submitted(Tier.COMMUNE, Level.STANDARD).value()).isEqualByComparingTo("2");
    }

    @Test
    void disputedFactsAreSaidAndNotCounted() {
        Recorded recorded = new TitleCount(List.of(
                        fact("18001", Event.RECOGNISED, Level.ADVANCED, "283/QĐ-UBND", Counted.DISPUTED),
                        fact("18002", Event.RECOGNISED, Level.ADVANCED, "283/QĐ-UBND", Counted.YES)))
                .recognised(Tier.COMMUNE, Level.ADVANCED);

        assertThat(recorded.value()).isEqualByComparingTo("1");
        assertThat(recorded.disputed()).isEqualTo(1);
    }

    @Test
    void aModelCommuneIsNoNewStandardCommune() {
        var count = new TitleCount(List.of(
                fact("18001", Event.RECOGNISED, Level.MODEL, "1/QĐ", Counted.YES),
                fact("18002", Event.ACKNOWLEDGED, Level.STANDARD, "2/QĐ", Counted.NO)));

        assertThat(count.recognised(Tier.COMMUNE, Level.STANDARD).value()).isEqualByComparingTo("0");
    }

    @Test
    void aFactWithoutAYearIsOnlyAPossibleReason() {
        var count = new TitleCount(List.of(undated("448"), undated("448"), undated("443")));

        assertThat(count.recognised(Tier.DISTRICT, Level.STANDARD).value()).isEqualByComparingTo("0");
        assertThat(count.undated(Tier.DISTRICT, Level.STANDARD)).isEqualTo(2);
        assertThat(count.undated(Tier.COMMUNE, Level.STANDARD)).isZero();
    }

    private static RegisteredRecognition undated(String unit) {
        return registered(
                recognition(unit, Event.RECOGNISED, Level.STANDARD, null, Counted.YES, null), UnitType.DISTRICT);
    }

    private static RegisteredRecognition fact(
            String unit, Event event, Level level, @Nullable String number, Counted counted) {
        return registered(recognition(unit, event, level, number, counted, YEAR), UnitType.COMMUNE);
    }

    private static RegisteredRecognition registered(Recognition recognition, UnitType type) {
        return new RegisteredRecognition(new UUID(0, 1), recognition, "a unit", type, Instant.EPOCH);
    }

    private static Recognition recognition(
            String unit,
            Event event,
            Level level,
            @Nullable String number,
            Counted counted,
            @Nullable ProgrammeYear year) {
        return new Recognition(
                event,
                level,
                new UnitCode(unit),
                new UnitDay(LocalDate.of(2023, 12, 31), UnitDay.Basis.END_OF_PROGRAMME_YEAR),
                year,
                null,
                new Decision(number, null, null, "a report", Confidence.HIGH),
                null,
                null,
                counted,
                null);
    }
}
