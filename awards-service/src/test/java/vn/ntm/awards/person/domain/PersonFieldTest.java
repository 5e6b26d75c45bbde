package vn.ntm.awards.person.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonFieldTest {

    @ParameterizedTest
    @CsvSource({
        "IDENTITY_NUMBER, 042090001234, true",
        "IDENTITY_NUMBER, 183456789, true",
        "IDENTITY_NUMBER, 0420900012, false",
        "IDENTITY_NUMBER, 04209000123A, false",
        "BIRTH_DATE, 1990-02-28, true",
        "BIRTH_DATE, 1990-02-30, false",
        "BIRTH_DATE, 1790-02-03, false",
        "BIRTH_DATE, 03/02/1990, false",
        "ADDRESS, Thôn Một, true",
        "PHONE, 0912345678, true",
        "PHONE, +84912345678, true",
        "PHONE, 0912, false",
        "ETHNICITY, Chứt, true",
        "PARTY_MEMBER, true, true",
        "PARTY_MEMBER, yes, false",
        "DISABILITY, khuyết tật vận động, true"
    })
    void aFieldTakesWhatItCanSay(PersonField field, String value, boolean taken) {
        assertThat(field.takes(value)).isEqualTo(taken);
    }
}
