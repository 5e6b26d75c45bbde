package vn.ntm.criteria;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static vn.ntm.criteria.TheProvince.importing;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which rows do not come on file: each refusal is provoked, with its line and its code. */
@QuarkusTest
class ImportRefusalsTest {

    private static final String UNITS =
            "code,name,type,parentCode,validFrom,validTo,establishedBy,abolishedBy,source,confidence,note\n";
    private static final String SUCCESSIONS =
            "predecessorCode,successorCode,changedOn,change,legalBasis,source,confidence,note\n";
    private static final String RECOGNITIONS = "event,level,unitCode,unitName,programmeYear,round,decisionNumber,"
            + "decisionIssuer,decisionSignedOn,attestedOn,field,counted,source,confidence,note\n";
    private static final String FUNDING =
            "unitCode,programmeYear,sinceYear,periodEnd,sourceKind,measure,amountVnd,source,confidence,note\n";
    private static final String PUBLISHED =
            "programmeYear,unitCode,measure,status,value,namedUnits,publishedOn,source,confidence,note\n";
    private static final String TARGETS = "programmeYear,unitCode,measure,basis,shape,value,level,namedUnits,"
            + "announcedOn,wording,source,confidence,note\n";
    private static final String YEARS = "programmeYear,status,source,confidence,note\n";

    @BeforeEach
    void theProvinceIsOnFile() {
        TheProvince.isOnFile();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            value-missing                  | 01,,PROVINCE,,,,,,s,HIGH,
            value-invalid                  | 01,A,REGION,,,,,,s,HIGH,
            value-invalid                  | 1,A,PROVINCE,,,,,,s,HIGH,
            value-invalid                  | 01,A,PROVINCE,,2020-02-30,,,,s,HIGH,
            value-invalid                  | 01,A,PROVINCE,,2021-01-01,2020-01-01,,,s,HIGH,
            value-invalid                  | 01,A,PROVINCE,,,,,,s,CERTAIN,
            row-too-short-or-long          | 01,A,PROVINCE
            unit-tier-wrong                | 00001,A,COMMUNE,00002,,,,,s,HIGH,
            unit-tier-wrong                | 001,A,COMMUNE,42,,,,,s,HIGH,
            unit-parent-missing            | 00001,A,COMMUNE,448,,,,,s,HIGH,
            unit-overlaps                  | 448,Lộc Hà,DISTRICT,42,2020-01-01,2024-01-01,,,s,HIGH,
            fact-already-on-file           | 448,Lộc Hà,DISTRICT,42,,2024-01-01,,,s,HIGH,
            """)
    void aUnitThatDoesNotFitIsRefused(String code, String row) {
        refuses("units", UNITS + row, code);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            unit-unknown                   | 99998,18568,2020-01-01,MERGED,,s,HIGH,
            unit-did-not-exist             | 448,445,2026-01-01,MERGED,,s,HIGH,
            predecessor-does-not-end       | 448,445,2024-06-01,MERGED,,s,HIGH,
            value-invalid                  | 448,445,2025-01-01,SWALLOWED,,s,HIGH,
            """)
    void aSuccessionThatDoesNotFitIsRefused(String code, String row) {
        refuses("unit-successions", SUCCESSIONS + row, code);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            unit-did-not-exist             | RECOGNISED,STANDARD,448,Lộc Hà,2025,,,,2025-03-01,,,YES,s,HIGH,
            unit-unknown                   | RECOGNISED,STANDARD,99998,,2025,,,,2025-03-01,,,YES,s,HIGH,
            unit-name-differs              | RECOGNISED,STANDARD,18100,Trần Phú,2023,,,,2023-03-01,,,YES,s,HIGH,
            value-invalid                  | RECOGNISED,PERFECT,18100,,2023,,,,2023-03-01,,,YES,s,HIGH,
            value-invalid                  | APPLAUDED,STANDARD,18100,,2023,,,,2023-03-01,,,YES,s,HIGH,
            value-invalid                  | RECOGNISED,STANDARD,18100,,1999,,,,2023-03-01,,,YES,s,HIGH,
            level-does-not-fit-unit        | RECOGNISED,STANDARD,18100,,2025,,,,2025-08-01,,,YES,s,HIGH,
            level-does-not-fit-unit        | RECOGNISED,MODEL,448,,2023,,,,2023-08-01,,,YES,s,HIGH,
            recognition-has-no-day         | RECOGNISED,STANDARD,18100,,,,,,,,,YES,s,HIGH,
            """)
    void aRecognitionThatContradictsTheRecordIsRefused(String code, String row) {
        refuses("recognitions", RECOGNITIONS + row, code);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            unit-ambiguous                 | 18100,,,,TOTAL,MOBILISED,1,s,HIGH,
            value-invalid                  | 42,2023,,,TOTAL,MOBILISED,1.5,s,HIGH,
            value-invalid                  | 42,2023,,,TOTAL,MOBILISED,-1,s,HIGH,
            value-invalid                  | 42,2023,,,TOTAL,MOBILISED,1e6,s,HIGH,
            value-missing                  | 42,2023,,,TOTAL,MOBILISED,1,,HIGH,
            """)
    void anEntryOfMoneyThatDoesNotFitIsRefused(String code, String row) {
        refuses("funding-entries", FUNDING + row, code);
    }

    @Test
    void whatWasPublishedForAClosedYearStays() {
        refuses(
                "published-figures?conflict=SUPERSEDE",
                PUBLISHED + "2023,42,communes.recognised.advanced,FINAL,11,,2024-02-21,another report,HIGH,",
                "programme-year-closed");
    }

    @Test
    void aMeasureThatTheServiceDoesNotKnowIsRefused() {
        refuses("published-figures", PUBLISHED + "2026,42,cows.counted,FINAL,11,,,s,HIGH,", "measure-unknown");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026,42,communes.recognised.model,TARGET,ADD,,,,,,s,HIGH,
            2026,42,communes.recognised.model,TARGET,ADD,5,MODEL,,,,s,HIGH,
            2026,42,communes.recognised.model,TARGET,NAMED,,MODEL,,,,s,HIGH,
            2026,42,communes.recognised.model,TARGET,NAMED,1,MODEL,18100,,,s,HIGH,
            """)
    void aTargetHasThePartsOfItsShape(String row) {
        refuses("targets", TARGETS + row, "target-shape-wrong");
    }

    @Test
    void aYearCannotBeImportedAsOpen() {
        refuses("programme-years", YEARS + "2023,OPEN,s,HIGH,", "value-invalid");
    }

    @Test
    void aFileThatIsTooLargeIsRefused() {
        importing("units", "x".repeat(16 * 1024 * 1024 + 1))
                .statusCode(413)
                .contentType("application/problem+json")
                .body("code", equalTo("payload-too-large"));
    }

    private static void refuses(String kindAndQuery, String csv, String code) {
        importing(kindAndQuery, csv)
                .statusCode(409)
                .contentType("application/problem+json")
                .body("code", equalTo("import-refused"))
                .body("report.refusals", hasSize(1))
                .body("report.refusals[0].line", equalTo(2))
                .body("report.refusals[0].code", equalTo(code));
    }
}
