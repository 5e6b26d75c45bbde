package vn.ntm.criteria;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cannot be counted is refused, and so is what it cannot be counted by. */
@QuarkusTest
class ProgressRefusalsTest {

    @BeforeEach
    void theProvinceIsOnFile() {
        TheProvince.isOnFile();
    }

    @ParameterizedTest(name = "{1} {2}")
    @CsvSource({
        "/v1/progress?unit=42&period=2019-Q1,                               400, period-invalid",
        "/v1/progress?unit=42,                                              400, invalid-parameter",
        "/v1/progress?period=2019,                                          400, invalid-parameter",
        "/v1/progress?unit=99999&period=2023,                               404, unit-unknown",
        "/v1/progress?unit=448&period=2025,                                 404, unit-did-not-exist",
        "/v1/progress?unit=42&period=2023&set=T_NOWHERE,                    404, criteria-set-unknown",
        "/v1/progress?unit=42&period=2019&set=NTM_XA_2021_2025&version=1,   409, criteria-set-not-in-force",
        "/v1/progress?unit=42&period=2023&set=NTM_HUYEN_2021_2025,          409, set-leads-to-no-commune-title",
        "/v1/progress/communes?unit=42&period=2023&band=many,               400, invalid-parameter",
        "/v1/progress/trend?unit=42&quarters=13,                            400, invalid-parameter",
        "/v1/progress/trend?unit=42&set=T_NOWHERE,                          404, criteria-set-unknown"
    })
    void whatCannotBeCountedIsRefused(String address, int status, String code) {
        Sheets.get(address).statusCode(status).body("code", equalTo(code));
    }

    @ParameterizedTest(name = "{0} {2}")
    @CsvSource({
        "construction-debts, 'unitCode,period,amountVnd,source,confidence,note',                    unit-did-not-exist, '448,2025,1,s,HIGH,'",
        "construction-debts, 'unitCode,period,amountVnd,source,confidence,note',                    day-not-come,       '42,2099,1,s,HIGH,'",
        "construction-debts, 'unitCode,period,amountVnd,source,confidence,note',                    value-invalid,      '42,2024-Q1,1,s,HIGH,'",
        "construction-debts, 'unitCode,period,amountVnd,source,confidence,note',                    value-invalid,      '42,2024,1.5,s,HIGH,'",
        "construction-debts, 'unitCode,period,amountVnd,source,confidence,note',                    value-missing,      '42,2024,,s,HIGH,'",
        "progress-bands,     'template,criteria,least,most,nameVi,nameEn,validFrom,validTo,legalBasis,source,confidence,note', fact-contradicts, 'OTHER,19,12,16,a,b,,,,s,HIGH,'",
        "progress-bands,     'template,criteria,least,most,nameVi,nameEn,validFrom,validTo,legalBasis,source,confidence,note', value-invalid,    'OTHER,19,15,20,a,b,,,,s,HIGH,'"
    })
    void whatDoesNotFitComesNotOnFile(String kind, String header, String code, String row) {
        TheProvince.importing(kind, header + "\n" + row + "\n")
                .statusCode(409)
                .body("report.refusals[0].code", equalTo(code));
    }
}
