package vn.ntm.awards.ceremony.rest;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.ceremony.domain.Ceremony;
import vn.ntm.awards.ceremony.domain.CeremonyPoint;
import vn.ntm.kernel.Confidence;
import vn.ntm.kernel.UnitCode;
import vn.ntm.ledger.act.Reasoned;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ledger.request.BodyChecks;

/**
 * A conference or another meeting in which commendations are handed over.
 *
 * @param code its name in the register; it stays
 * @param points the point where it is held, and those that are connected to it
 * @param source the paper where it was read
 */
@Schema(
        name = "CeremonyRequest",
        requiredProperties = {"code", "name", "heldOn", "points", "source", "confidence"})
record CeremonyRequest(
        @Schema(pattern = CODE, maxLength = LONGEST_CODE, examples = CeremonyExamples.CODE)
        String code,

        @Schema(minLength = 1, maxLength = LONGEST_NAME) String name,

        LocalDate heldOn,

        @Schema(minLength = 1, maxLength = LONGEST_NAME) @Nullable String organiser,

        @Schema(minItems = 1, maxItems = MOST_POINTS) List<Point> points,

        @Schema(minLength = 1, maxLength = BodyChecks.LONGEST_DOCUMENT)
        String source,

        Confidence confidence,

        @Schema(minLength = 1, maxLength = BodyChecks.LONGEST_REASON) @Nullable String note)
        implements Reasoned {

    static final String CODE = "^[A-Z0-9]+(-[A-Z0-9]+)*$";
    private static final int LONGEST_CODE = 40;
    private static final int LONGEST_NAME = 300;
    private static final int MOST_POINTS = 1000;

    /**
     * A point of a ceremony.
     *
     * @param number among the points, the first is 1
     * @param unitCode where it is, by the code of the day of the ceremony
     * @param main whether the ceremony is held there; one point at most is that
     */
    @Schema(
            name = "CeremonyPointRequest",
            requiredProperties = {"number", "name", "unitCode", "main"})
    record Point(
            @Schema(minimum = "1", maximum = "1000") Integer number,

            @Schema(minLength = 1, maxLength = LONGEST_NAME, examples = "Điểm cầu tỉnh")
            String name,

            @Schema(examples = "42") UnitCode unitCode,

            Boolean main) {}

    /** @throws vn.ntm.kernel.problem.Refusal if anything is missing or has the wrong form */
    Ceremony ceremony() {
        var checks = new BodyChecks()
                .require(
                        "/code",
                        code != null && code.length() <= LONGEST_CODE && Ceremony.isCode(code),
                        "mã gồm chữ hoa, số và gạch nối",
                        "a code of capitals, digits and hyphens")
                .text("/name", name, LONGEST_NAME)
                .day("/heldOn", heldOn)
                .optionalText("/organiser", organiser, LONGEST_NAME)
                .text("/source", source, BodyChecks.LONGEST_DOCUMENT)
                .present("/confidence", confidence)
                .optionalText("/note", note, BodyChecks.LONGEST_REASON);
        List<Point> given = Objects.requireNonNullElse(points, List.of());
        checks.require(
                "/points",
                !given.isEmpty() && given.size() <= MOST_POINTS,
                "từ 1 đến %d điểm cầu".formatted(MOST_POINTS),
                "1 to %d points".formatted(MOST_POINTS));
        check(given, checks);
        checks.done();
        return new Ceremony(
                code,
                name.strip(),
                heldOn,
                organiser == null ? null : organiser.strip(),
                given.stream()
                        .map(point -> new CeremonyPoint(
                                point.number(), point.name().strip(), point.unitCode(), heldOn, point.main()))
                        .toList());
    }

    private static void check(List<Point> given, BodyChecks checks) {
        var numbers = new HashSet<Integer>();
        boolean main = false;
        for (int place = 0; place < given.size(); place++) {
            Point point = given.get(place);
            String pointer = "/points/" + place;
            checks.present(pointer, point);
            if (point != null) {
                check(point, pointer, numbers, checks);
                boolean alsoMain = Boolean.TRUE.equals(point.main());
                checks.require(
                        pointer + "/main", !main || !alsoMain, "chỉ một điểm cầu chính", "one main point at most");
                main = main || alsoMain;
            }
        }
    }

    private static void check(Point point, String pointer, HashSet<Integer> numbers, BodyChecks checks) {
        checks.require(
                        pointer + "/number",
                        point.number() != null && point.number() >= 1 && point.number() <= MOST_POINTS,
                        "số từ 1 đến 1000",
                        "a number, 1 to 1000")
                .require(
                        pointer + "/number",
                        point.number() == null || numbers.add(point.number()),
                        "mỗi số một lần",
                        "each number once")
                .text(pointer + "/name", point.name(), LONGEST_NAME)
                .present(pointer + "/unitCode", point.unitCode())
                .present(pointer + "/main", point.main());
    }

    Provenance provenance() {
        return new Provenance(source.strip(), confidence, note == null ? null : note.strip());
    }

    @Override
    public @Nullable String reason() {
        return note;
    }

    @Override
    public @Nullable String document() {
        return source;
    }
}
