package vn.ntm.local.bench.nation;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import vn.ntm.local.bench.arena.Caller;

/** A boundary change that merges every commune and ward of the province into 69, as in 2025. */
record Reform(String id, int ending) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int BEGINNING = 69;
    private static final int FIRST_CODE = 21_000;

    static Reform drafted(Connection database, Caller officer) throws IOException, InterruptedException, SQLException {
        ObjectNode terms =
                JSON.createObjectNode().put("effectiveOn", "2027-01-01").put("reason", "bench");
        terms.putObject("legalDocument")
                .put("number", "1/NQ-BENCH")
                .put("issuer", "Quốc hội")
                .put("signedOn", "2026-11-01")
                .put("source", "bench")
                .put("confidence", "LOW");
        var successors = terms.putArray("successors");
        for (int unit = 0; unit < BEGINNING; unit++) {
            successors
                    .addObject()
                    .put("code", code(unit))
                    .put("name", "Xã mới " + unit)
                    .put("type", "COMMUNE")
                    .put("parentCode", "42");
        }
        var passages = terms.putArray("passages");
        try (Statement statement = database.createStatement();
                ResultSet communes = statement.executeQuery("""
                        select code from unit_spell
                        where parent_code = '42' and length(code) = 5 and upper_inf(valid) and superseded_at is null
                        order by code""")) {
            while (communes.next()) {
                passages.addObject()
                        .put("predecessorCode", communes.getString(1))
                        .put("successorCode", code(passages.size() % BEGINNING));
            }
        }
        String answer = officer.post(
                "/v1/boundary-changes", "application/json", BodyPublishers.ofString(JSON.writeValueAsString(terms)));
        return new Reform(JSON.readTree(answer).path("id").asText(), passages.size());
    }

    /** What would become of everything. */
    String preview(Caller officer) throws IOException, InterruptedException {
        return officer.post("/v1/boundary-changes/%s/_preview".formatted(id));
    }

    private static String code(int unit) {
        return Integer.toString(FIRST_CODE + unit);
    }
}
