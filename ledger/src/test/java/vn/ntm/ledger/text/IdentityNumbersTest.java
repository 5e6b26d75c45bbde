package vn.ntm.ledger.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityNumbersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "042090001234",
                "số CCCD 042090001234, cấp năm 2021",
                "CCCD:042090001234.",
                "CCCD-042090001234",
                "042 090 001 234",
                "042.090.001.234",
                "0420 9000 1234",
                "CMND 183456789",
                "CMND 183 456 789",
                "CMND số 183.456.789 do công an cấp",
                "0 4 2 0 9 0 0 0 1 2 3 4",
                "(183456789)",
                "CMND183456789",
                "ông A,042090001234",
                "042090001234 0912345678",
                "sinh năm 1990 042090001234",
                "042090001234 12.3.2021",
                "042 090 001 234 0912345678",
                "042.090.001.234 0912.345.678",
                "042090001234 042090001235",
                "042090001234,042090001235",
                "183456789 3B",
                "cccd042090001234",
                "Số042090001234"
            })
    void whatLooksLikeTheNumberOfACardIsFound(String text) {
        assertThat(IdentityNumbers.areIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "3368/QĐ-UBND ngày 21.02.2024",
                "tiền thưởng 234.900.000 đồng",
                "95.539.000.000 đồng và 234900000đ",
                "123.456.789.012 VND",
                "https://example.vn/tin/042090001234.html",
                "0190d5b2-1111-7222-8333-042090001234",
                "điện thoại 0912 345 678",
                "21.02.2024 3 người",
                "các năm 2021 2022 2023",
                "mã số thuế 3001234567",
                "1234567890123",
                "A042090001234B",
                "183.456.789,50",
                "042 090 001 234B",
                "042.090.001.234B",
                "105,123456789 và 18,123456789",
                "18.123456789 105.1234567",
                "123456789,5",
                "2 123 456 789 đồng",
                "3 234.900.000 đồng",
                "0912 345 678 0913 456 789",
                "01.02.2024 2024",
                "các năm 2020 2021 2022 2023 2024"
            })
    void otherNumbersAreNot(String text) {
        assertThat(IdentityNumbers.areIn(text)).isFalse();
    }
}
