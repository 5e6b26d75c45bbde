package vn.ntm.ledger.act;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
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

    void file(CurrentAct act, Order order, boolean reads, String traceId) {
        Optional<Reasoned> reasoned = order.reasoned();
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into act (id, operation, kind, actor, roles, unit, reason, document, trace_id, recorded_at)
                        values (:id, :operation, :kind, :actor, :roles, :unit, :reason, :document, :traceId, :at)""")
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
                .execute());
    }

    /** Holds the key until the transaction ends; false if another request holds it. */
    boolean hold(Actor actor, String key) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select pg_try_advisory_xact_lock(hashtextextended(:actor || chr(31) || :key, 0))")
                .bind("actor", actor.name())
                .bind("key", key)
                .mapTo(Boolean.class)
                .one());
    }

    Optional<KeptAnswer> answerTo(Actor actor, String key) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select request_hash, status, headers::text as headers, body from idempotent_answer where actor = :actor and key = :key")
                .bind("actor", actor.name())
                .bind("key", key)
                .map((row, context) -> new KeptAnswer(
                        row.getString("request_hash"),
                        row.getInt("status"),
                        headers(row.getString("headers")),
                        row.getString("body")))
                .findOne());
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
