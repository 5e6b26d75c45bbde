package vn.ntm.ocop.council.persistence;

import java.sql.Array;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.ntm.ocop.scoring.domain.Rejection;

/** How ticks and rejections are written into the database: {@code 2.1=3}, {@code line 1}, {@code item 6.2}. */
final class WrittenSheet {

    private static final String LINE = "line ";
    private static final String ITEM = "item ";

    private WrittenSheet() {}

    static List<String> ticks(Map<String, Integer> ticks) {
        return new TreeMap<>(ticks)
                .entrySet().stream()
                        .map(tick -> tick.getKey() + "=" + tick.getValue())
                        .toList();
    }

    static Map<String, Integer> ticks(Array written) throws SQLException {
        var ticks = new TreeMap<String, Integer>();
        for (String tick : (String[]) written.getArray()) {
            int sign = tick.indexOf('=');
            ticks.put(tick.substring(0, sign), Integer.parseInt(tick.substring(sign + 1)));
        }
        return ticks;
    }

    static List<String> rejections(List<Rejection> rejections) {
        return rejections.stream()
                .map(rejection -> switch (rejection) {
                    case Rejection.OfTheSheet(int number) -> LINE + number;
                    case Rejection.OfAnItem(String item) -> ITEM + item;
                })
                .toList();
    }

    static List<Rejection> rejections(Array written) throws SQLException {
        var rejections = new ArrayList<Rejection>();
        for (String rejection : (String[]) written.getArray()) {
            rejections.add(
                    rejection.startsWith(LINE)
                            ? new Rejection.OfTheSheet(Integer.parseInt(rejection.substring(LINE.length())))
                            : new Rejection.OfAnItem(rejection.substring(ITEM.length())));
        }
        return rejections;
    }
}
