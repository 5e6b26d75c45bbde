package vn.ntm.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static vn.ntm.criteria.Sheets.LOC_HA;
import static vn.ntm.criteria.Sheets.incomeIsRecordedUnderTheModelSet;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values that are none, assessments that cannot be, and writes past the rules: each refused with its reason. */
@QuarkusTest
class AssessmentRefusalsTest {

    @Inject
    DataSource pool;

    @BeforeEach
    void theProvinceIsOnFile() {
        TheProvince.isOnFile();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            unit-of-measure-differs  | {"indicator":"4.2","unit":"COUNT","amount":90,"source":"s"}
            percent-beyond-whole     | {"indicator":"4.2","unit":"PERCENT","amount":101,"source":"s"}
            share-exceeds-whole      | {"indicator":"4.2","unit":"PERCENT","numerator":101,"denominator":100,"source":"s"}
            share-of-nothing         | {"indicator":"4.2","unit":"PERCENT","numerator":0,"denominator":0,"source":"s"}
            share-exceeds-whole      | {"indicator":"17.1","unit":"PERCENT","amount":50,"partAmount":60,"source":"s"}
            indicator-not-in-set     | {"indicator":"19.9","unit":"PERCENT","amount":90,"source":"s"}
            value-does-not-fit-kind  | {"indicator":"4.1","unit":"PASS","amount":1,"source":"s"}
            value-does-not-fit-kind  | {"indicator":"4.2","unit":"PERCENT","source":"s"}
            value-not-whole          | {"indicator":"9.1","unit":"HOUSE","amount":0.5,"source":"s"}
            indicator-always-applies | {"indicator":"4.1","unit":"PASS","notApplicable":"none","source":"s"}
            value-given-twice        | {"indicator":"4.1","unit":"PASS","passed":true,"source":"s"},{"indicator":"4.1","unit":"PASS","passed":false,"source":"t"}
            """)
    void aValueThatIsNoneOfItsIndicatorIsRefusedAndNothingIsWritten(String code, String values) {
        long before = values();

        Sheets.record("/v1/assessments/18133/NTM_XA_2021_2025/1/2025", "\"0\"", values)
                .statusCode(409)
                .body("code", equalTo(code));

        assertThat(values()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"indicator":"4.2","unit":"PERCENT","amount":-1,"source":"s"}             | /values/0/amount
            {"indicator":"4.2","unit":"PERCENT","amount":1e400,"source":"s"}          | /values/0/amount
            {"indicator":"4.2","unit":"PERCENT","amount":0.0000001,"source":"s"}      | /values/0/amount
            {"indicator":"four","unit":"PERCENT","amount":1,"source":"s"}             | /values/0/indicator
            {"indicator":"4.2","unit":"PERCENT","amount":1}                           | /values/0/source
            {"indicator":"4.2","amount":1,"source":"s"}                               | /values/0/unit
            {"indicator":"4.2","unit":"PERCENT","amount":1,"source":"s","evidenceHash":"x"} | /values/0/evidenceHash
            null                                                                      | /values/0
            """)
    void whatIsWrittenWrongIsNamed(String values, String pointer) {
        Sheets.record(LOC_HA, values)
                .statusCode(400)
                .body("code", equalTo("invalid-property"), "errors.pointer", hasItem(pointer));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "409,set-does-not-fit-unit,18568/NTM_XA_2021_2025/1/2024",
                "400,period-invalid,18568/NTM_XA_2021_2025/1/2024-H3",
        "404,unit-unknown,99998/NTM_XA_2021_2025/1/2024", "409,criteria-set-not-in-force,18568/NTM_XA_2021_2025/1/2026",
        "409,criteria-set-not-in-force,18568/VUON_MAU_HATINH/1/2025", "404,criteria-set-unknown,18568/NOWHERE/1/2025",
        "404,criteria-set-unknown,18568/NTM_XA_2021_2025/7/2025",
                "404,unit-did-not-exist,18445/NTM_XA_2021_2025/1/2025",
        "409,set-does-not-fit-unit,18100/NTM_XA_2021_2025/1/2025", "400,invalid-parameter,4x/NTM_XA_2021_2025/1/2025"
    })
    void whatCannotBeAssessedSaysWhy(int status, String code, String address) {
        Sheets.get("/v1/assessments/" + address).statusCode(status).body("code", equalTo(code));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update indicator_value set amount = 1",
                "delete from indicator_value",
                "update assessment_entry set values_hash = ''",
                "insert into indicator_value (entry_id, indicator_code, unit, passed, source) select row_id, '1.1', 'PASS', true, 's' from assessment_entry where set_code = 'NTM_KM_XA_2021_2025' limit 1",
            })
    void theDatabaseKeepsValuesAsTheyAre(String sql) throws SQLException {
        incomeIsRecordedUnderTheModelSet();
        try (var connection = pool.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            assertThatExceptionOfType(SQLException.class).isThrownBy(() -> statement.execute(sql));
            connection.rollback();
        }
    }

    private long values() {
        return Jdbi.create(pool)
                .withHandle(handle -> handle.createQuery("select count(*) from indicator_value")
                        .mapTo(Long.class)
                        .one());
    }
}
