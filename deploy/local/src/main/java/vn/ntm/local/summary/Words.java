package vn.ntm.local.summary;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The codes of a figure in Vietnamese. A code that is not known here is shown as it is. */
final class Words {

    private static final DecimalFormatSymbols VIETNAMESE = DecimalFormatSymbols.getInstance(Locale.of("vi", "VN"));

    private static final Map<String, String> UNITS = Map.ofEntries(
            Map.entry("commune", "xã"),
            Map.entry("district", "huyện"),
            Map.entry("province", "tỉnh"),
            Map.entry("product", "sản phẩm"),
            Map.entry("person", "cá nhân"),
            Map.entry("collective", "tập thể"),
            Map.entry("territory", "địa bàn"),
            Map.entry("area", "khu dân cư"),
            Map.entry("unit", "địa phương"),
            Map.entry("recipient", "lượt khen"),
            Map.entry("garden", "vườn"),
            Map.entry("VND", "đồng"),
            Map.entry("percent", "%"));

    private static final Map<String, String> EVIDENCE = Map.of(
            "DECISION", "quyết định",
            "COUNCIL_VOTE", "hội đồng bỏ phiếu",
            "INFERRED", "suy ra",
            "REPORT", "báo cáo");

    private static final Map<String, String> REASONS = Map.of(
            "UNNAMED_RECORDS", "chưa rõ tên",
            "DISPUTED", "còn khác nhau",
            "PROGRAMME_YEAR_UNKNOWN", "chưa rõ năm",
            "MORE_RECORDS_THAN_PUBLISHED", "hồ sơ nhiều hơn công bố");

    private static final Map<String, String> PROGRESS = Map.of(
            "REACHED", "đạt",
            "NOT_REACHED", "chưa đạt",
            "NOT_ON_FILE", "chưa có số liệu");

    static String number(BigDecimal value) {
        var format = new DecimalFormat("#,##0.##", VIETNAMESE);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(value);
    }

    static String unit(@Nullable String code) {
        return code == null ? "" : UNITS.getOrDefault(code, code);
    }

    /** Where a count comes from: {@code quyết định 2, hội đồng bỏ phiếu 2}. */
    static String evidence(@Nullable Map<String, Integer> counts) {
        if (counts == null) {
            return "";
        }
        return new TreeMap<>(counts)
                .entrySet().stream()
                        .filter(entry -> entry.getValue() != 0)
                        .map(entry -> EVIDENCE.getOrDefault(entry.getKey(), entry.getKey()) + " " + entry.getValue())
                        .collect(Collectors.joining(", "));
    }

    static String reason(@Nullable String code) {
        return code == null ? "" : REASONS.getOrDefault(code, code);
    }

    static String progress(String code) {
        return PROGRESS.getOrDefault(code, code);
    }

    private Words() {}
}
