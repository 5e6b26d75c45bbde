package vn.ntm.ocop;

import static vn.ntm.ocop.EvaluationCases.CHECKER;
import static vn.ntm.ocop.EvaluationCases.atTheMinistry;
import static vn.ntm.ocop.EvaluationCases.done;
import static vn.ntm.ocop.EvaluationCases.rated;
import static vn.ntm.ocop.EvaluationCases.tag;

import java.util.concurrent.atomic.AtomicInteger;

/** Dossiers that can be recognised, and decisions that do. */
final class RecognitionsForTests {

    private static final AtomicInteger NUMBER = new AtomicInteger(5000);

    private RecognitionsForTests() {}

    /** The central council gave fewer than five stars: the province recognises three or four. */
    static String fallenBack() {
        return atTheMinistry("PROVINCE_FALLBACK");
    }

    /** The central council gave five stars. */
    static String ratedFive() {
        String dossier = atTheMinistry("CENTRAL_SCORING");
        done(dossier, "_rate-at-ministry", CHECKER, rated(5, "91.5", "2026-09-01"));
        return dossier;
    }

    /** The council of a district gave three stars, as until 2025-07-05. */
    static String scoredByDistrict() {
        String dossier = EvaluationCases.withTheDistrict();
        done(dossier, "_rate-by-district", CHECKER, rated(3, "60", "2025-06-20"));
        return dossier;
    }

    static int version(String dossier) {
        return Integer.parseInt(tag(dossier).replace("\"", ""));
    }

    static String entry(String dossier, int version, int stars) {
        return """
                {"dossier":"%s","version":%d,"stars":%d}""".formatted(dossier, version, stars);
    }

    /** A decision whose number no other has. */
    static String body(String authority, String signedOn, String entries) {
        return """
                {"authority":"%s","programmeYear":2026,"round":1,"reason":"Hội đồng đã đề xuất",
                 "basis":{"number":"%d/QĐ-UBND","issuer":"Chủ tịch UBND tỉnh kiểm thử","signedOn":"%s"},
                 "dossiers":[%s]}""".formatted(authority, NUMBER.incrementAndGet(), signedOn, entries);
    }
}
