package vn.ntm.criteria.funding.ledger.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.kernel.Confidence;
import vn.ntm.kernel.ProgrammeYear;
import vn.ntm.kernel.UnitCode;
import vn.ntm.ledger.domain.Decision;

class PostingTest {

    private static final Decision BASIS =
            new Decision("1/QĐ-UBND", "UBND tỉnh", LocalDate.of(2023, 1, 5), "test", Confidence.HIGH);
    private static final UUID ID = new UUID(0x0000_0000_0000_7000L, 1);

    @Test
    void onlyTheLocalBudgetHasATierAndOnlyBudgetsHaveANature() {
        var consistent = new ArrayList<FundingLine>();
        for (FundingSource source : FundingSource.values()) {
            for (@Nullable BudgetTier tier : withNone(BudgetTier.values())) {
                for (@Nullable FundingNature nature : withNone(FundingNature.values())) {
                    var line = new FundingLine(source, tier, nature);
                    if (posting(line, FundingStage.DELIVERED, cash("1"), null)
                            .faults()
                            .isEmpty()) {
                        consistent.add(line);
                    }
                }
            }
        }

        assertThat(consistent).hasSize(2 + 3 * 2 + 4);
        assertThat(consistent)
                .allSatisfy(
                        line -> assertThat(line.tier() != null).isEqualTo(line.source() == FundingSource.LOCAL_BUDGET))
                .allSatisfy(line -> assertThat(line.nature() != null)
                        .isEqualTo(line.source().isBudget()));
    }

    @ParameterizedTest
    @CsvSource({
        "CENTRAL_BUDGET,NOT_IN_CASH",
        "LOCAL_BUDGET,NOT_IN_CASH",
        "POLICY_CREDIT,NOT_IN_CASH",
        "INTEGRATED_PROGRAMMES,",
        "ENTERPRISES,",
        "PEOPLE,"
    })
    void budgetsAndCreditAreCash(FundingSource source, @Nullable PostingFault fault) {
        var line = new FundingLine(
                source,
                source == FundingSource.LOCAL_BUDGET ? BudgetTier.PROVINCE : null,
                source.isBudget() ? FundingNature.INVESTMENT : null);

        assertThat(posting(line, FundingStage.DELIVERED, inKind(ContributionKind.MATERIALS, null), null)
                        .faults())
                .isEqualTo(fault == null ? List.of() : List.of(fault));
    }

    @ParameterizedTest
    @CsvSource({
        "WORKDAYS,4300,",
        "LAND,120.5,",
        "WORKDAYS,,QUANTITY_MISSING",
        "LAND,0,QUANTITY_MISSING",
        "WORKDAYS,0.0000001,QUANTITY_MISSING",
        "LAND,1e19,QUANTITY_MISSING",
        "MATERIALS,,",
        "MATERIALS,3,QUANTITY_OF_NO_MEASURE",
        "OTHER,3,QUANTITY_OF_NO_MEASURE",
        ",3,QUANTITY_OF_NO_MEASURE",
        ",,"
    })
    void workdaysAndLandAreMeasuredAndNothingElseIs(
            @Nullable ContributionKind kind, @Nullable BigDecimal quantity, @Nullable PostingFault fault) {
        assertThat(posting(people(), FundingStage.DELIVERED, inKind(kind, quantity), null)
                        .faults())
                .isEqualTo(fault == null ? List.of() : List.of(fault));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1.5", "1e18", "0.1", "1e999999999"})
    void anAmountIsAWholeNumberOfDongAboveZero(String amount) {
        assertThat(posting(people(), FundingStage.DELIVERED, cash(amount), null).faults())
                .containsExactly(PostingFault.AMOUNT_WRONG);
    }

    @Test
    void equalAmountsAreEqualHoweverTheyAreWritten() {
        assertThat(cash("1500.00")).isEqualTo(cash("1.5e3"));
        assertThat(inKind(ContributionKind.LAND, new BigDecimal("10.50")))
                .isEqualTo(inKind(ContributionKind.LAND, new BigDecimal("10.5")));
    }

    @Test
    void aSponsorCommitsAndDeliversButDoesNotPlan() {
        assertThat(posting(people(), FundingStage.PLANNED, cash("1"), ID).faults())
                .containsExactly(PostingFault.PLANNED_BY_A_SPONSOR);
        assertThat(posting(people(), FundingStage.COMMITTED, cash("1"), ID).faults())
                .isEmpty();
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        var line = new FundingLine(FundingSource.CENTRAL_BUDGET, BudgetTier.PROVINCE, null);

        assertThat(posting(line, FundingStage.PLANNED, inKind(ContributionKind.LAND, null), ID)
                        .faults())
                .containsExactlyInAnyOrder(
                        PostingFault.TIER_OF_NO_LOCAL_BUDGET,
                        PostingFault.NATURE_MISSING,
                        PostingFault.NOT_IN_CASH,
                        PostingFault.QUANTITY_MISSING,
                        PostingFault.PLANNED_BY_A_SPONSOR);
    }

    @Test
    void aPostingAndWhatTakesItBackAddUpToNothing() {
        var posting = posting(people(), FundingStage.DELIVERED, cash("31920000000"), ID);
        var later = new Decision("2/BB", "VPĐP", LocalDate.of(2024, 3, 1), "test", Confidence.HIGH);

        var reversal = posting.takenBack(ID, later, "ghi nhầm");

        assertThat(posting.signed().add(reversal.signed())).isZero();
        assertThat(reversal.contribution().amount()).isPositive();
        assertThat(reversal.effect()).isEqualTo(PostingEffect.REVERSES);
        assertThat(reversal)
                .usingRecursiveComparison()
                .ignoringFields("basis", "reverses", "reference", "note")
                .isEqualTo(posting);
    }

    private static FundingLine people() {
        return new FundingLine(FundingSource.PEOPLE, null, null);
    }

    private static Contribution cash(String amount) {
        return new Contribution(new BigDecimal(amount), null, null);
    }

    private static Contribution inKind(@Nullable ContributionKind kind, @Nullable BigDecimal quantity) {
        return new Contribution(BigDecimal.TEN, kind, quantity);
    }

    private static Posting posting(
            FundingLine line, FundingStage stage, Contribution contribution, @Nullable UUID sponsorship) {
        return new Posting(
                new UnitCode("18583"),
                LocalDate.of(2023, 5, 1),
                new ProgrammeYear(2023),
                line,
                stage,
                contribution,
                BASIS,
                sponsorship,
                "ref",
                null,
                null);
    }

    private static <T> List<@Nullable T> withNone(T[] values) {
        var all = new ArrayList<@Nullable T>(Arrays.asList(values));
        all.add(null);
        return all;
    }
}
