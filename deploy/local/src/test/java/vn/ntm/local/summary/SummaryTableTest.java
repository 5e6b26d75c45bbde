package vn.ntm.local.summary;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class SummaryTableTest {

    @Test
    void publishedAndRecordedStandSideBySideAndEveryShapeOfTargetIsSaidInWords() throws IOException {
        assertThat(table("""
                {"year": 2023, "validOn": "2023-12-31", "complete": true, "parts": [
                  {"name": "criteria", "status": "FRESH", "asOf": "2024-01-01T00:00:00Z", "figures": [
                    {"measure": "communes.recognised.advanced", "label": {"vi": "Xã nâng cao", "en": "Advanced"},
                     "unitOfMeasure": "commune", "recorded": {"value": 4, "evidence": {"DECISION": 2, "INFERRED": 0},
                       "units": [{"code": "18724", "name": "Cẩm Quan"}, {"code": "18802"}]},
                     "published": {"value": 10}, "gap": {"value": 6, "reason": "UNNAMED_RECORDS"}},
                    {"measure": "funding.sponsorship", "label": {"vi": "Tài trợ"}, "unitOfMeasure": "VND",
                     "published": {"value": 95539000000}},
                    {"measure": "gardens.recognised", "label": {"vi": "Vườn mẫu"}, "recorded": {"value": 0}}],
                   "nextYearTargets": [
                    {"measure": "a", "label": {"vi": "Tỷ lệ xã"}, "unitOfMeasure": "percent",
                     "target": {"target": {"shape": "MAINTAIN", "percent": 100}}, "progress": {"status": "NOT_ON_FILE"}},
                    {"measure": "b", "label": {"vi": "Xã mới"}, "unitOfMeasure": "commune",
                     "target": {"target": {"shape": "ADD", "value": 20}},
                     "progress": {"status": "NOT_REACHED", "observed": 5, "required": 20}},
                    {"measure": "c", "label": {"vi": "Huyện"}, "unitOfMeasure": "district",
                     "target": {"wording": "cơ bản", "target": {"shape": "NAMED", "level": "ADVANCED", "units":
                       [{"code": "445", "name": "Thạch Hà"}, {"code": "440"}]}}}]},
                  {"name": "ocop", "status": "MISSING", "reason": "timed out"}]}
                """)).isEqualTo("""
                Tổng hợp năm 2023

                Chỉ tiêu            Công bố  Hồ sơ  Chênh  Đơn vị
                ─────────────────────────────────────────────────
                Xã nâng cao              10      4      6  xã
                    hồ sơ: quyết định 2; chênh: chưa rõ tên
                    hồ sơ nêu: Cẩm Quan, 18802
                Tài trợ      95.539.000.000      –      –  đồng

                Mục tiêu năm 2024  Yêu cầu                 Tiến độ
                ──────────────────────────────────────────────────────────
                Tỷ lệ xã           duy trì 100 %           chưa có số liệu
                Xã mới             thêm 20 xã              chưa đạt (5/20)
                Huyện              Thạch Hà, 440 (cơ bản)  –

                Nguồn: criteria FRESH · ocop MISSING (timed out)""");
    }

    @Test
    void aLongLabelGoesOnBelowSoThatAHundredColumnsAreEnough() throws IOException {
        assertThat(table("""
                {"year": 2023, "complete": true, "parts": [{"name": "criteria", "status": "FRESH", "figures": [
                  {"measure": "a", "unitOfMeasure": "VND", "published": {"value": 95539000000},
                   "recorded": {"value": 95539000000}, "gap": {"value": 95539000000}, "label":
                   {"vi": "Xã sau sáp nhập được công nhận lại đạt chuẩn trong năm (không tính vào số mới)"}}]}]}
                """).lines())
                .contains("Xã sau sáp nhập được công nhận lại đạt chuẩn  95.539.000.000  95.539.000.000"
                        + "  95.539.000.000  đồng")
                .contains("trong năm (không tính vào số mới)")
                .allMatch(line -> line.length() <= 100);
    }

    @Test
    void anIncompleteSummarySaysSo() throws IOException {
        assertThat(table("{\"year\": 2023, \"complete\": false, \"parts\": []}"))
                .startsWith("Tổng hợp năm 2023 (chưa đầy đủ)");
    }

    private static String table(String json) throws IOException {
        var reader = JsonMapper.builder()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        return String.join("\n", new SummaryTable(reader.readValue(json, ProvincialSummary.class)).lines());
    }
}
