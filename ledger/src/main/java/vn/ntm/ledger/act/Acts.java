package vn.ntm.ledger.act;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.kernel.time.Identities;

/** The acts on file, and what was answered to those that had a key. */
@ApplicationScoped
public class Acts {

    private static final String OF_THE_SERVICE = "system";

    private final Jdbi jdbi;
    private final ObjectMapper json;
    private final Identities identities;
    private final Calendar calendar;
    private final String service;

    Acts(
            Jdbi jdbi,
            ObjectMapper json,
            Identities identities,
            Calendar calendar,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.jdbi = jdbi;
        this.json = json;
        this.identities = identities;
        this.calendar = calendar;
        this.service = service;
    }

    /**
     * Files an act that nobody asked for: the service does it by itself.
     *
     * @return its id, for what it files
     */
    public UUID ofTheService(String operation, String reason) {
        UUID id = identities.next();
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into act (id, operation, kind, actor, roles, reason, recorded_at)
                        values (:id, :operation, 'WRITE', :actor, :roles, :reason, :at)""")
                .bind("id", id)
                .bind("operation", operation)
                .bind("actor", service)
                .bindArray("roles", String.class, List.of(OF_THE_SERVICE))
                .bind("reason", reason)
                .bind("at", calendar.now())
                .execute());
        return id;
    }

    /**
     * Holds the key, if there is one, until the transaction ends, and files the act unless there is an answer under the
     * key already: one question to the database.
     */
    Beginning begin(CurrentAct act, Order order, boolean reads, String traceId, Optional<String> key) {
        Optional<Reasoned> reasoned = order.reasoned();
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select * from begin_act(:id, :operation, :kind, :actor, :roles, :unit, :reason, :document,
                            :traceId, :at, :key)""")
                .bind("id", act.id())
                .bind("operation", order.operation())
                .bind("kind", reads ? "READ" : "WRITE")
                .bind("actor", act.actor().name())
                .bindArray(
                        "roles",
                        String.class,
                        act.actor().roles().stream().sorted().toList())
                .bind("unit", act.actor().unit())
                .bind("reason", reasoned.map(Reasoned::reason).orElse(null))
                .bind("document", reasoned.map(Reasoned::document).orElse(null))
                .bind("traceId", traceId)
                .bind("at", act.at())
                .bind("key", key.orElse(null))
                .map((row, context) -> beginning(row))
                .one());
    }

    private Beginning beginning(ResultSet row) throws SQLException {
        if (!row.getBoolean("held")) {
            return new Beginning.InFlight();
        }
        String hash = row.getString("request_hash");
        return hash == null
                ? new Beginning.Filed()
                : new Beginning.AnsweredBefore(new KeptAnswer(
                        hash, row.getInt("status"), headers(row.getString("headers")), row.getString("body")));
    }

    void keep(CurrentAct act, String key, KeptAnswer answer) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into idempotent_answer (actor, key, request_hash, act_id, status, headers, body)
                        values (:actor, :key, :requestHash, :act, :status, cast(:headers as jsonb), :body)""")
                .bind("actor", act.actor().name())
                .bind("key", key)
                .bind("requestHash", answer.requestHash())
                .bind("act", act.id())
                .bind("status", answer.status())
                .bind("headers", written(answer.headers()))
                .bind("body", answer.body())
                .execute());
    }

    private String written(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Map<String, String> headers(String text) {
        try {
            return json.readValue(text, new TypeReference<>() {});
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** How an act begins. */
    sealed interface Beginning {

        /** It is on file, and its work is to be done. */
        record Filed() implements Beginning {}

        /** Another request under its key is being done. */
        record InFlight() implements Beginning {}

        /** A request under its key was done. */
        record AnsweredBefore(KeptAnswer answer) implements Beginning {}
    }

    /**
     * What was answered under an idempotency key.
     *
     * @param requestHash of the request that was answered
     * @param headers those that belong to the answer itself
     * @param body as it was sent
     */
    record KeptAnswer(
            String requestHash,
            int status,
            Map<String, String> headers,
            @Nullable String body) {}
}
