package vn.ntm.awards.commendation.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.ntm.awards.commendation.domain.RecipientKind;
import vn.ntm.awards.commendation.domain.Recipients;
import vn.ntm.kernel.UnitCode;
import vn.ntm.kernel.problem.Refusal;

class RecipientRulesTest {

    private static final UnitCode PROVINCE = new UnitCode("42");

    @ParameterizedTest
    @EnumSource(RecipientKind.class)
    void aNumberWithoutNamesIsEnoughForEveryKind(RecipientKind kind) {
        assertThat(RecipientRules.checked(kind, null, PROVINCE, 26))
                .isEqualTo(new Recipients(kind, null, PROVINCE, 26))
                .returns(false, Recipients::named);
    }

    @Test
    void aCollectiveMayBeNamedWithoutAUnit() {
        assertThat(RecipientRules.checked(RecipientKind.COLLECTIVE, "Hội Nông dân", null, 1)
                        .named())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "COLLECTIVE,           ,    42,   ,  RECIPIENT_COUNT_MISSING,    recipientCount",
        "COLLECTIVE,           ,    42,  0,  RECIPIENT_COUNT_MISSING,    recipientCount",
        "COLLECTIVE,           ,    42, -1,  RECIPIENT_COUNT_MISSING,    recipientCount",
        "COLLECTIVE, Hội Nông dân,  42,  2,  NAMED_RECIPIENT_IS_NOT_ONE, recipientCount",
        "INDIVIDUAL, Nguyễn Văn A,  42,  1,  PERSON_NAMED,               recipientName",
        "UNSPLIT,    Nguyễn Văn A,  42,  1,  PERSON_NAMED,               recipientName",
        "HOUSEHOLD,  Hộ Nguyễn A,   42,  1,  PERSON_NAMED,               recipientName",
        "TERRITORY,  Huyện Kỳ Anh,    ,  1,  TERRITORY_WITHOUT_UNIT,     unitCode",
    })
    void eachContradictionHasItsOwnProblemAndNamesTheColumn(
            RecipientKind kind,
            @Nullable String name,
            @Nullable String unit,
            @Nullable Integer count,
            CommendationProblem problem,
            String column) {
        UnitCode code = unit == null ? null : new UnitCode(unit);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> RecipientRules.checked(kind, name, code, count))
                .satisfies(refusal -> {
                    assertThat(refusal.type()).isEqualTo(problem);
                    assertThat(refusal.reasons())
                            .extracting(Refusal.Reason::name)
                            .containsExactly(column);
                });
    }

    @Test
    void theRefusalOfAPersonDoesNotRepeatTheName() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> RecipientRules.checked(RecipientKind.INDIVIDUAL, "Nguyễn Văn A", PROVINCE, 1))
                .satisfies(refusal -> assertThat(refusal.getMessage() + refusal.context() + refusal.reasons())
                        .doesNotContain("Nguyễn"));
    }
}
