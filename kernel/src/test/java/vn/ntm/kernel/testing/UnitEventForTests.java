package vn.ntm.kernel.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** As much of an event of criteria-service as a follower of the units reads. */
record UnitEventForTests(String type, UUID subject, String time, Map<String, Object> data) {

    /** @param fact what happened to it with it: {@code unit-spell.recorded} */
    static UnitEventForTests of(String fact, UUID row, Instant at, Map<String, Object> data) {
        return new UnitEventForTests("vn.ntm.criteria." + fact, row, at.toString(), data);
    }

    /** What a follower of the units passes over. */
    static UnitEventForTests ofAnotherKind(UUID row) {
        return new UnitEventForTests("vn.ntm.criteria.recognition.recorded", row, "", Map.of());
    }

    boolean superseded() {
        return type.endsWith("superseded");
    }

    /** A commune under the province. */
    static Map<String, Object> unit(String code, String name) {
        return Map.of(
                "spellId",
                UUID.nameUUIDFromBytes(code.getBytes(UTF_8)),
                "code",
                code,
                "name",
                name,
                "type",
                "COMMUNE",
                "parentCode",
                "42",
                "source",
                "s",
                "confidence",
                "LOW");
    }

    static Map<String, Object> unit(String code, String name, String from, String to) {
        var unit = new LinkedHashMap<>(unit(code, name));
        unit.put("validFrom", from);
        unit.put("validTo", to);
        return unit;
    }

    /** The whole of a unit goes on as another. */
    static Map<String, Object> passage(String predecessor, String successor, String on) {
        return Map.of(
                "predecessorCode",
                predecessor,
                "successorCode",
                successor,
                "changedOn",
                on,
                "change",
                "RENAMED",
                "areaShare",
                1,
                "source",
                "s",
                "confidence",
                "LOW");
    }

    static UUID id(List<String> key) {
        return UUID.nameUUIDFromBytes(String.join("", key).getBytes(UTF_8));
    }
}
