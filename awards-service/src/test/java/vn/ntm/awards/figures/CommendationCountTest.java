package vn.ntm.awards.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.ntm.awards.commendation.domain.RecipientKind;
import vn.ntm.awards.recipient.domain.Sex;
import vn.ntm.kernel.figure.Evidence;
import vn.ntm.kernel.figure.Recorded;

class CommendationCountTest {

    private static final @Nullable String NO_NUMBER = null;
    private static final @Nullable String NO_AMOUNT = null;

    @Test
    void aRowWithoutNamesCountsForAllItsRecipients() {
        var year = year(given(RecipientKind.COLLECTIVE, 26, NO_NUMBER, NO_AMOUNT));

        assertThat(year.recipients(RecipientKind.COLLECTIVE)).isEqualTo(Recorded.count(Map.of(Evidence.REPORT, 26), 0));
    }

    @Test
    void aDecisionIsEvidenceOnlyIfItsNumberIsKnown() {
        var year = year(
                given(RecipientKind.INDIVIDUAL, 35, NO_NUMBER, NO_AMOUNT),
                given(RecipientKind.INDIVIDUAL, 4, "12/QĐ-UBND", NO_AMOUNT));

        assertThat(year.recipients(RecipientKind.INDIVIDUAL))
                .isEqualTo(Recorded.count(Map.of(Evidence.REPORT, 35, Evidence.DECISION, 4), 0));
    }

    @Test
    void kindsAreNotMixedAndNobodyIsZero() {
        var year = year(given(RecipientKind.UNSPLIT, 42, NO_NUMBER, NO_AMOUNT));

        assertThat(year.recipients(RecipientKind.COLLECTIVE).value()).isZero();
        assertThat(year.recipients(RecipientKind.UNSPLIT).value()).isEqualByComparingTo("42");
    }

    @Test
    void moneyIsAddedOncePerRowHoweverManyRecipientsShareIt() {
        var year = year(
                given(RecipientKind.TERRITORY, 1, "2339/QĐ-UBND", "10000000000"),
                given(RecipientKind.COLLECTIVE, 26, NO_NUMBER, "52000000"),
                given(RecipientKind.INDIVIDUAL, 35, NO_NUMBER, NO_AMOUNT));

        assertThat(year.money())
                .isEqualTo(
                        Recorded.sum(new BigDecimal("10052000000"), Map.of(Evidence.DECISION, 1, Evidence.REPORT, 1)));
    }

    @Test
    void noAmountOnFileIsNotZeroMoney() {
        assertThat(year(given(RecipientKind.COLLECTIVE, 26, NO_NUMBER, NO_AMOUNT))
                        .money())
                .isNull();
    }

    @Test
    void evidenceAlwaysAddsUpToTheCount() {
        var chance = new Random(2023);
        List<RecipientKind> kinds = List.of(RecipientKind.values());
        for (int round = 0; round < 200; round++) {
            List<AwardTally> facts = Stream.generate(() -> given(
                            kinds.get(chance.nextInt(kinds.size())),
                            1 + chance.nextInt(500),
                            chance.nextBoolean() ? "1/QĐ-UBND" : NO_NUMBER,
                            NO_AMOUNT))
                    .limit(chance.nextInt(20))
                    .toList();
            var year = new CommendationCount(facts);
            int total = 0;
            for (RecipientKind kind : kinds) {
                Recorded recorded = year.recipients(kind);
                int sum = recorded.evidence().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum();
                assertThat(recorded.value()).isEqualByComparingTo(BigDecimal.valueOf(sum));
                total += sum;
            }
            assertThat(total)
                    .isEqualTo(facts.stream().mapToInt(AwardTally::recipients).sum());
        }
    }

    @Test
    void aShareIsOfThoseOfWhomItIsKnown() {
        var year = new CommendationCount(List.of(person(Sex.FEMALE, 3), person(Sex.MALE, 2), person(null, 10)));

        assertThat(year.share(tally -> tally.sex() != null, tally -> tally.sex() == Sex.FEMALE))
                .isEqualTo(Recorded.ratio(3, 5));
        assertThat(year.share(tally -> tally.worksDirectly() != null, _ -> true))
                .isNull();
    }

    @Test
    void aShareOfFewTellsNothingOfAnyOfThemHoweverOftenTheyWereCommended() {
        var few = new CommendationCount(List.of(person(Sex.FEMALE, 3), person(Sex.MALE, 1), person(null, 10)));
        var often = new CommendationCount(List.of(persons(Sex.FEMALE, 3, 40)));
        var five = new CommendationCount(List.of(persons(Sex.FEMALE, 5, 6)));

        assertThat(few.share(tally -> tally.sex() != null, _ -> true)).isNull();
        assertThat(often.share(tally -> tally.sex() != null, _ -> true)).isNull();
        assertThat(five.share(tally -> tally.sex() != null, _ -> true)).isEqualTo(Recorded.ratio(6, 6));
    }

    private static CommendationCount year(AwardTally... tallies) {
        return new CommendationCount(List.of(tallies));
    }

    private static AwardTally person(@Nullable Sex sex, int recipients) {
        return persons(sex, recipients, recipients);
    }

    private static AwardTally persons(@Nullable Sex sex, int toldApart, int recipients) {
        return new AwardTally(
                RecipientKind.INDIVIDUAL,
                "BK_TINH",
                null,
                null,
                sex,
                null,
                Evidence.DECISION,
                recipients,
                toldApart,
                0,
                BigDecimal.ZERO);
    }

    private static AwardTally given(RecipientKind kind, int count, @Nullable String number, @Nullable String amount) {
        return new AwardTally(
                kind,
                null,
                null,
                null,
                null,
                null,
                number == null ? Evidence.REPORT : Evidence.DECISION,
                count,
                0,
                amount == null ? 0 : 1,
                amount == null ? BigDecimal.ZERO : new BigDecimal(amount));
    }
}
