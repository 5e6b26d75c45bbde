package vn.ntm.kernel.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.kernel.Bilingual;
import vn.ntm.kernel.Confidence;
import vn.ntm.kernel.UnitCode;

class FigureTest {

    private static final NamedUnit THACH_HA = new NamedUnit(new UnitCode("445"), "Thạch Hà");
    private static final NamedUnit CAN_LOC = new NamedUnit(new UnitCode("443"), "Can Lộc");

    @ParameterizedTest
    @CsvSource({
        "10, 4, 0, 0, 6, UNNAMED_RECORDS",
        "10, 4, 6, 0, 6, DISPUTED",
        "10, 4, 5, 0, 6, UNNAMED_RECORDS",
        "1, 0, 0, 1, 1, PROGRAMME_YEAR_UNKNOWN",
        "1, 0, 1, 1, 1, PROGRAMME_YEAR_UNKNOWN",
        "4, 5, 0, 0, -1, MORE_RECORDS_THAN_PUBLISHED",
        "4, 4, 3, 2, 0,"
    })
    void aGapHasAReason(int published, int recorded, int disputed, int undated, int gap, Gap.@Nullable Reason reason) {
        Figure figure =
                figure(recorded(recorded, disputed), published(published, Published.Status.FINAL), null, undated);

        assertThat(figure.gap()).isEqualTo(new Gap(BigDecimal.valueOf(gap), reason));
    }

    @Test
    void aPartialReportLeavesNoGap() {
        assertThat(figure(recorded(4, 0), published(10, Published.Status.PARTIAL), null, 0)
                        .gap())
                .isNull();
    }

    @Test
    void nothingPublishedLeavesNoGap() {
        assertThat(figure(recorded(4, 0), null, null, 0).gap()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        // closed, recorded, published, final, basis, status
        "true,  20,    , ,        RECORDED,  REACHED",
        "true,  3,     , ,        RECORDED,  NOT_ON_FILE",
        "true,  3,   20, FINAL,   PUBLISHED, REACHED",
        "true,  3,   19, FINAL,   PUBLISHED, NOT_REACHED",
        "true,  3,    5, PARTIAL, PUBLISHED, NOT_ON_FILE",
        "false, 20,  19, FINAL,   RECORDED,  REACHED",
        "false, 3,   20, FINAL,   RECORDED,  NOT_REACHED",
        "false,  ,     , ,        RECORDED,  NOT_ON_FILE"
    })
    void aClosedYearIsMeasuredByWhatWasPublished(
            boolean closed,
            @Nullable Integer recorded,
            @Nullable Integer published,
            Published.@Nullable Status status,
            Progress.Basis basis,
            Progress.Status verdict) {
        for (Target target : List.of(
                new Target.AtLeast(BigDecimal.valueOf(20)),
                new Target.Add(BigDecimal.valueOf(20)),
                new Target.Maintain(BigDecimal.valueOf(20)))) {
            Progress progress = Assessment.of(
                    target,
                    recorded == null ? null : recorded(recorded, 0),
                    published == null || status == null ? null : published(published, status),
                    closed);

            assertThat(progress.basis()).isEqualTo(basis);
            assertThat(progress.status()).isEqualTo(verdict);
            assertThat(progress.required()).isEqualByComparingTo("20");
        }
    }

    @Test
    void namedUnitsAreReachedOneByOne() {
        var target = new Target.Named(List.of(THACH_HA, CAN_LOC), "ADVANCED");
        Recorded canLoc = recorded(1, 0).naming(List.of(CAN_LOC));

        Progress open = Assessment.of(target, canLoc, null, false);
        Progress closed = Assessment.of(target, canLoc, null, true);

        assertThat(open.reached()).containsExactly(CAN_LOC);
        assertThat(open.missing()).containsExactly(THACH_HA);
        assertThat(open.status()).isEqualTo(Progress.Status.NOT_REACHED);
        assertThat(closed.status()).isEqualTo(Progress.Status.NOT_ON_FILE);
        assertThat(Assessment.of(target, recorded(2, 0).naming(List.of(CAN_LOC, THACH_HA)), null, true)
                        .status())
                .isEqualTo(Progress.Status.REACHED);
    }

    @Test
    void whatNamesNoUnitsProvesNoFailureOfNamedOnes() {
        var target = new Target.Named(List.of(THACH_HA), "ADVANCED");

        assertThat(Assessment.of(target, recorded(3, 0), null, false).status()).isEqualTo(Progress.Status.NOT_ON_FILE);
        assertThat(Assessment.of(target, null, null, false).status()).isEqualTo(Progress.Status.NOT_ON_FILE);
    }

    @Test
    void aShareIsExactToTwoDecimalsAndKeepsItsParts() {
        Recorded share = Objects.requireNonNull(Recorded.ratio(60, 181));

        assertThat(share.value()).isEqualByComparingTo("33.15");
        assertThat(share.numerator()).isEqualTo(60);
        assertThat(share.denominator()).isEqualTo(181);
        assertThat(Recorded.ratio(0, 0)).isNull();
    }

    private static Figure figure(
            @Nullable Recorded recorded, @Nullable Published published, @Nullable PlannedTarget target, int undated) {
        return Figure.of(Communes.ADVANCED, recorded, published, target, true, undated, "/v1/recognitions");
    }

    private static Recorded recorded(int value, int disputed) {
        return Recorded.count(Map.of(Evidence.DECISION, value), disputed);
    }

    private static Published published(int value, Published.Status status) {
        return new Published(BigDecimal.valueOf(value), status, null, "a report", Confidence.HIGH, null, List.of());
    }

    private enum Communes implements Measure {
        ADVANCED;

        @Override
        public String code() {
            return "communes.recognised.advanced";
        }

        @Override
        public Bilingual label() {
            return new Bilingual("xã nâng cao", "advanced communes");
        }

        @Override
        public Kind kind() {
            return Kind.FLOW;
        }

        @Override
        public String unitOfMeasure() {
            return "commune";
        }
    }
}
